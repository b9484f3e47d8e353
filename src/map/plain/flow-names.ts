import type { LonLat } from '../../lib/mercator.ts';
import type { FlowPicture } from '../../state/flows/picture.ts';
import { placeLabels } from '../flows/labels.ts';
import { FLOW_NAME } from '../flows/sizes.ts';
import { yieldsToNames } from '../hierarchy.ts';
import type { Lines } from '../name-ground.ts';
import type { Obstacle } from '../name-places.ts';
import { plainZoom } from './flow-scale.ts';
import type { Rules } from './rules.ts';
import {
  boxesOf,
  enlarged,
  type SetName,
  type Setting,
  scaled,
  settingOf,
  type Typesetting,
} from './setting.ts';
import type { Placed } from './things.ts';
import { place, type Window } from './window.ts';

interface Among {
  readonly window: Window;
  readonly lines: readonly Lines[];
  readonly placed: readonly Placed[];
  /** Names that stand. */
  readonly names: readonly SetName[];
  readonly rules: Rules;
  readonly type: Typesetting;
  /** Whether the lesser symbols have yet to make way. */
  readonly areSymbolsToMove: boolean;
}

/** What values are set among in a window, px of an ordinary screen. */
export function flowGround(window: Window) {
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

/** The values of arcs and badges in their places, as the map with WebGL sets them. */
export function flowNames(
  flows: FlowPicture,
  { window, lines, placed, names, rules, type, areSymbolsToMove }: Among,
): SetName[] {
  const { scale } = window;
  const settings = new Map<string, Setting>();
  const symbols = placed.map(({ id, x, y, offset: [dx, dy], half, tier }): Obstacle => {
    const at = { x: x / scale, y: y / scale, dx: dx / scale, dy: dy / scale };
    const yields = areSymbolsToMove && yieldsToNames(tier);
    return { id, ...at, half: half / scale, isNamed: tier === 0, yields };
  });
  const labels = placeLabels(flows, {
    ...flowGround(window),
    languages: type.languages,
    sizeOf: (texts) => {
      const key = JSON.stringify(texts);
      const setting = settings.get(key) ?? settingOf(texts, type, { size: FLOW_NAME, weight: 600 });
      settings.set(key, setting);
      return setting;
    },
    symbols,
    lines,
    taken: boxesOf(names).map((box) => scaled(box, 1 / scale)),
    lesser: [],
    mayHold: (box) => rules.territory.allows(box, 'water'),
    isParted: rules.territory.isParted,
  });
  return labels.flatMap(({ id, texts, isQuiet, justify, tie, x, y, width, height }): SetName[] => {
    const setting = settings.get(JSON.stringify(texts));
    if (!setting) return [];
    const box = scaled(
      { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 },
      scale,
    );
    const edges = { left: box.left, center: x * scale, right: box.right };
    return [
      {
        key: id,
        kind: isQuiet ? 'quiet-flow' : 'flow',
        x: edges[justify],
        y: y * scale,
        justify,
        lines: enlarged(setting.lines, scale),
        box,
        tie: tie && [tie[0] * scale, tie[1] * scale, tie[2] * scale, tie[3] * scale],
      },
    ];
  });
}
