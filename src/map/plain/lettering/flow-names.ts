import type { FlowPicture } from '../../../facts/flows/picture.ts';
import type { LonLat } from '../../../lib/mercator.ts';
import type { Steps } from '../../../lib/steps.ts';
import { type PlacedLabel, placeLabels, type Standing } from '../../flows/labels.ts';
import { courseDegrees } from '../../flows/shape.ts';
import { BADGE, FLOW_NAME, POINTER } from '../../flows/sizes.ts';
import { yieldsToNames } from '../../places/hierarchy.ts';
import { type Box, type Lines, legsOf } from '../../places/name-ground.ts';
import type { Obstacle } from '../../places/name-places.ts';
import type { FlatNames } from '../../places/name-text.ts';
import { plainZoom } from '../flow-scale.ts';
import type { Placed } from '../things.ts';
import { place, type Window } from '../window.ts';
import type { Rules } from './rules.ts';
import {
  boxesOf,
  enlarged,
  type SetName,
  type Setting,
  scaled,
  settingOf,
  type TradeLook,
  type Typesetting,
} from './setting.ts';

interface Among {
  readonly window: Window;
  readonly lines: readonly Lines[];
  readonly placed: readonly Placed[];
  /** Rooms of names and marks that stand, px. */
  readonly taken: readonly Box[];
  /** Names that are left out where a value needs their place. */
  readonly lesser: readonly { readonly name: SetName; readonly cost: number }[];
  readonly rules: Rules;
  readonly type: Typesetting;
  readonly selection: string | null;
  /** Whether the lesser symbols have yet to make way. */
  readonly areSymbolsToMove: boolean;
  /** Shared by all calls with the same window, lines, rules and type. */
  readonly standing: WeakMap<FlowPicture, Standing>;
}

/** What values are set among in a window, px of an ordinary screen. */
function flowGround(window: Window) {
  const { scale, free, over = [] } = window;
  return {
    place: (at: LonLat) => {
      const [x, y] = place(window, at);
      return [x / scale, y / scale] as const;
    },
    zoom: plainZoom(window),
    free: scaled(free, 1 / scale),
    over: over.map((box) => scaled(box, 1 / scale)),
  };
}

/** What it costs a name of the ground to lie across an arc, and turns of an arc that make no difference to it, px. */
const ON_ARC = { cost: 26, leastLeg: 4 };

/** The courses of arcs, as names of the ground keep off them; px of an ordinary screen. */
export function arcLines({ arcs }: FlowPicture, window: Window): Lines {
  const { place: at, zoom } = flowGround(window);
  const courses = arcs.map((arc) => courseDegrees(arc, zoom).map(at));
  return { cost: ON_ARC.cost, legs: courses.flatMap((course) => legsOf(course, ON_ARC.leastLeg)) };
}

/** The values of arcs and badges in their places. */
export function* flowNames(
  flows: FlowPicture,
  {
    window,
    lines,
    placed,
    taken,
    lesser,
    rules,
    type,
    selection,
    areSymbolsToMove,
    standing,
  }: Among,
): Steps<SetName[]> {
  const { scale } = window;
  const settings = new WeakMap<FlatNames, Setting>();
  const settingFor = (texts: FlatNames) => settingOf(texts, type, { size: FLOW_NAME, weight: 600 });
  const symbols = placed.map(({ id, x, y, offset: [dx, dy], half, tier, group }): Obstacle => {
    const at = { x: x / scale, y: y / scale, dx: dx / scale, dy: dy / scale };
    const yields = areSymbolsToMove && yieldsToNames(tier);
    const isPlate = group !== undefined;
    return { id, ...at, half: half / scale, isNamed: tier === 0, yields, isPlate };
  });
  const small = (box: Box) => scaled(box, 1 / scale);
  const labels = yield* placeLabels(flows, {
    ...flowGround(window),
    languages: type.languages,
    selection,
    sizeOf: (texts) => {
      const setting = settings.get(texts) ?? settingFor(texts);
      settings.set(texts, setting);
      return setting;
    },
    symbols,
    lines,
    taken: taken.map(small),
    lesser: lesser.map(({ name, cost }) => ({ rooms: boxesOf([name]).map(small), cost })),
    mayHold: (box) => rules.territory.allows(box, 'water'),
    isParted: rules.territory.isParted,
    standing,
  });
  return labels.flatMap((label): SetName[] => {
    const { id, kind, texts, isQuiet, number, justify, tie, x, y, width, height } = label;
    const setting = number === null ? settings.get(texts) : settingFor(texts);
    if (!setting) return [];
    const box = scaled(
      { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 },
      scale,
    );
    const inner = kind === 'badge' && number === null ? BADGE.across * scale : 0;
    const edges = { left: box.left + inner, center: x * scale, right: box.right - inner };
    return [
      {
        key: id,
        kind: number === null ? kindOf(kind, isQuiet) : 'flow-number',
        x: edges[justify],
        y: y * scale,
        justify,
        lines: enlarged(setting.lines, scale),
        box,
        tie: tie && [tie[0] * scale, tie[1] * scale, tie[2] * scale, tie[3] * scale],
        trade: { tone: label.tone, number, pointer: pointerOf(label.beyond, scale) },
      },
    ];
  });
}

function kindOf(kind: PlacedLabel['kind'], isQuiet: boolean): SetName['kind'] {
  if (kind === 'badge') return 'badge';
  return isQuiet ? 'quiet-flow' : 'flow';
}

/** A triangle at the edge of the map, its tip towards what lies beyond. */
function pointerOf(beyond: PlacedLabel['beyond'], scale: number): TradeLook['pointer'] {
  if (!beyond) return [];
  const {
    at: [x, y],
    way: [right, down],
  } = beyond;
  const { length, half } = POINTER;
  const corner = (on: number, aside: number) =>
    [(x + right * on - down * aside) * scale, (y + down * on + right * aside) * scale] as const;
  return [corner(length, 0), corner(0, half), corner(0, -half)];
}
