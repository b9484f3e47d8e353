import type { FlowPicture } from '../../../facts/flows/picture.ts';
import { isNameIn } from '../../../facts/scene/mentions.ts';
import type { Steps } from '../../../lib/steps.ts';
import type { ProvinceNameFeature } from '../../../model/files/features.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import type { Standing } from '../../flows/labels.ts';
import { LEAST_LEADER, SMALL_SCREEN } from '../../places/hierarchy.ts';
import type { Box, Leg, Lines } from '../../places/name-ground.ts';
import { linesForNames } from '../../places/name-lines.ts';
import type { Measure } from '../../places/name-text.ts';
import { shortProvinceName } from '../../places/province-text.ts';
import type { MapScene } from '../../renderer.ts';
import { cornersOf } from '../../signs/corners.ts';
import { doubtBox } from '../doubt.ts';
import { movedApart } from '../moved-apart.ts';
import type { Ground, Lines as Shape, Town } from '../shapes.ts';
import type { Placed, Works } from '../things.ts';
import { townsIn } from '../towns.ts';
import { levelOf, place, type Window } from '../window.ts';
import { provinceNames } from './area-names.ts';
import { arcLines } from './flow-names.ts';
import { greatAndValues, greatBeside, stillStanding } from './great-names.ts';
import {
  farNames,
  type OnGround,
  POINTED,
  pointedNames,
  prefectureNames,
  TOWN,
  townNames,
} from './ground-names.ts';
import type { Lettering } from './lettering.ts';
import { withNumbers } from './numbers.ts';
import { type Among, isYielding, reachOf, recordNames } from './record-names.ts';
import { grown, isClear, type Rules, rulesIn, type Sign, SYMBOL_AIR } from './rules.ts';
import { boxesOf, type SetName, scaled, type Typesetting } from './setting.ts';
import { riverNames } from './water-names.ts';

/** Lines of the picture that was reckoned last: another year has the same border in the same place. */
let knownLines: { readonly key: readonly unknown[]; readonly lines: Lines[] } | null = null;

/** The lines that names keep off, in px of an ordinary screen. */
function linesOf(border: Shape, works: readonly Works[], window: Window): Lines[] {
  const { world, left, top, scale } = window;
  const key = [border, world, left, top, scale, works.map(({ line }) => line.join()).join(';')];
  const isKnown =
    knownLines?.key.length === key.length && knownLines.key.every((part, i) => part === key[i]);
  if (knownLines && isKnown) return knownLines.lines;
  const lines = linesForNames(
    border.map((line) =>
      line.map(
        ([x = 0, y = 0]) => [(x * world - left) / scale, (y * world - top) / scale] as const,
      ),
    ),
    works.map(({ line }) =>
      line.map((at) => place(window, at)).map(([x, y]) => [x / scale, y / scale] as const),
    ),
  );
  knownLines = { key, lines };
  return lines;
}

/** What it costs a name to lie across the line from a sign to its point. */
const ON_LEADER = 26;

/** The lines from signs that had to move to their points. */
function leadersOf(placed: readonly Placed[], window: Window): Lines {
  const { scale } = window;
  const hasLeader = ({ offset }: Placed) => Math.hypot(...offset) >= LEAST_LEADER * scale;
  return {
    cost: ON_LEADER,
    legs: placed.filter(hasLeader).map(({ x, y, offset: [dx, dy] }): Leg => {
      return [x / scale, y / scale, (x + dx) / scale, (y + dy) / scale];
    }),
  };
}

/** Half of a dash that stands for silence, but for its ends: the line to its text begins there. */
const DASH = { across: 5, down: 3 } as const;

/** The dashes of provinces of which nothing can be drawn. Px. */
function dashesOf({ stubs }: FlowPicture, window: Window): Box[] {
  const [across, down] = [DASH.across * window.scale, DASH.down * window.scale];
  return stubs.map(({ at }): Box => {
    const [x, y] = place(window, at);
    return { left: x - across, right: x + across, top: y - down, bottom: y + down };
  });
}

interface LetteringOf {
  readonly ground: Ground;
  readonly scene: MapScene;
  readonly placed: readonly Placed[];
  readonly works: readonly Works[];
  readonly window: Window;
  readonly measure: Measure;
}

/** All that stays the same while names are set. */
interface Base {
  readonly ground: Ground;
  readonly scene: MapScene;
  readonly window: Window;
  readonly rules: Rules;
  readonly lines: readonly Lines[];
  readonly type: Typesetting;
  readonly mentioned: ReadonlySet<RecordId>;
  readonly isNumbered: boolean;
  readonly townPoints: Lettering['townPoints'];
  /** What is written on the map beside names, px. */
  readonly marks: readonly Box[];
  /** Where values of trade may stand, however often they are set. */
  readonly standing: WeakMap<FlowPicture, Standing>;
}

function baseOf({ ground, scene, placed, works, window, measure }: LetteringOf): Base {
  const { mentioned } = scene;
  return {
    ground,
    scene,
    window,
    rules: rulesIn(ground, scene.year, window),
    lines: linesOf(ground.shapes.border, works, window),
    type: { languages: scene.languages, measure, least: window.least },
    mentioned: mentioned?.ids ?? new Set(),
    isNumbered: mentioned?.isNumbered ?? false,
    townPoints: townsIn(ground.towns, window, mentioned),
    marks: [...doubtBox(placed, scene.selection, window), ...dashesOf(scene.flows, window)],
    standing: new WeakMap(),
  };
}

const boxes = (...names: (readonly SetName[])[]) => boxesOf(names.flat());

/** What no name may touch beside the signs of records: rings around what is pointed at, points of towns. */
function marksOf({ scene: { pointed = [] }, townPoints, window }: Base): Sign[] {
  const round = (x: number, y: number, half: number): Sign => {
    return { x, y, offset: [0, 0], half: half * window.scale };
  };
  return [
    ...pointed.map(({ lon, lat }) => round(...place(window, [lon, lat]), POINTED)),
    ...townPoints.map(({ x, y }) => round(x, y, TOWN)),
  ];
}

/** A town stands at the end of an arc where their points are no further apart, degrees. */
const SAME_PLACE = 0.04;

const isEndOf = ({ arcs, stubs }: FlowPicture, [lon, lat]: Town['at']): boolean =>
  [...arcs.flatMap(({ seats, end }) => [...seats, end]), ...stubs.map(({ at }) => at)].some(
    ([x, y]) => Math.hypot(x - lon, y - lat) < SAME_PLACE,
  );

/** The gates through which arcs go, and how wide the widest is of each. */
const widthsAt = ({ arcs }: FlowPicture): ReadonlyMap<string, number> =>
  new Map(
    arcs
      .toSorted((a, b) => a.widthPixels - b.widthPixels)
      .map(({ gate, widthPixels }) => [gate, widthPixels] as const),
  );

/** So near to its town a meeting is drawn, px of an ordinary screen. */
const IN_TOWN = 4;

/** Whether the sign of a meeting, or of a heap with one, stands at a town. */
function isHost(
  { x, y }: { readonly x: number; readonly y: number },
  placed: readonly Placed[],
  scale: number,
): boolean {
  return placed.some(
    (one) =>
      Math.hypot(one.x - x, one.y - y) < IN_TOWN * scale &&
      [one.id, ...(one.heap?.members ?? [])].some((id) => id.startsWith('meeting:')),
  );
}

/** What the scene speaks of, named before all else. */
function* leadingNames(base: Base, placed: readonly Placed[], areToMove: boolean) {
  const { ground, scene, window, rules, type, lines, mentioned, isNumbered, townPoints } = base;
  const { year, selection, pointed = [] } = scene;
  const texts = scene.mentioned?.texts ?? [];
  // What has yet to make way may still be covered by names.
  const firm = placed.filter((one) => !areToMove || !isYielding(one, { selection, mentioned }));
  const signs = [
    ...firm.map((one) => ({ ...one, half: reachOf(one, selection, window.scale) })),
    ...marksOf(base),
  ];
  const marks = [...base.marks, ...cornersOf(placed, scene.promised, window.scale, firm)];
  const among: Omit<Among, 'taken'> = {
    placed,
    signs: marksOf(base),
    lines: [...lines, leadersOf(placed, window)],
    window,
    rules,
    mentioned,
    isNumbered,
    selection,
    carrying: widthsAt(scene.flows),
    type,
    areToMove,
  };
  const first = recordNames('first', { ...among, taken: marks });
  yield;
  const keepsOff = [...lines, arcLines(scene.flows, window)];
  const on = (...names: (readonly SetName[])[]): OnGround => {
    return { window, rules, type, signs, taken: [...marks, ...boxes(...names)], lines: keepsOff };
  };
  const spots = pointedNames(pointed, isNumbered, on(first));
  // What is pointed at, a province and a town may bear one name: it stands once.
  const told = new Set(pointed.map(({ names }) => names.vi));
  // In the name of a pair of gates both their towns are named.
  const named = new Set(first.map(({ key }) => key));
  const pairs = placed
    .filter(({ id }) => named.has(id))
    .map(({ names }) => ({ vi: names.name_vi, zh: names.name_zh }));
  const seats = new Set(townPoints.map(({ names }) => names.name_vi));
  const spoken = ground.provinces.filter(
    ({ properties }) =>
      properties.from <= year &&
      properties.to >= year &&
      !told.has(properties.name_vi) &&
      !isNameIn(pairs, shortProvinceName(properties)) &&
      isNameIn(texts, shortProvinceName(properties)),
  );
  const isSpoken = ({ names, at }: Town) =>
    isEndOf(scene.flows, at) ||
    (isNameIn(texts, names) && !told.has(names.name_vi) && !isNameIn(pairs, names));
  // Where people meet is named before the provinces that they come from, but for one of its own name.
  const ownNames = new Set(spoken.map(({ properties }) => properties.name_vi));
  const hosts = townNames(
    townPoints.filter(
      (town) =>
        isSpoken(town) && !ownNames.has(town.names.name_vi) && isHost(town, placed, window.scale),
    ),
    isNumbered,
    on(first, spots),
    true,
  );
  const isAlone = ({ properties }: ProvinceNameFeature) => !seats.has(properties.name_vi);
  const provinces = provinceNames(spoken, (one) => isNumbered && isAlone(one), {
    ...on(first, spots, hosts),
    lines,
  });
  const set = new Set(provinces.map(({ key }) => key));
  for (const { properties } of spoken) if (set.has(properties.run)) told.add(properties.name_vi);
  const towns = [
    ...hosts,
    ...townNames(
      townPoints.filter((town) => !hosts.some(({ key }) => key === town.id) && isSpoken(town)),
      isNumbered,
      on(first, spots, hosts, provinces),
      true,
    ),
  ];
  return {
    among,
    signs,
    first,
    spots,
    provinces,
    towns,
    keepsOff,
    taken: [...marks, ...boxes(first, spots, provinces, towns)],
  };
}

/**
 * Sets all names: of what the scene speaks of and what is selected, of the great gates, the values of
 * trade, then of lesser records, provinces, countries and the sea, towns, rivers. No name breaks a rule.
 * It takes long, and so is done in steps.
 */
export function* letteringOf(all: LetteringOf): Steps<Lettering> {
  const base = baseOf(all);
  yield;
  const { ground, scene, window, rules, lines, type, townPoints } = base;
  const { flows: trade, year } = scene;
  const { placed, wanted, great: before } = yield* madeWay(base, all.placed);
  const leading = yield* leadingNames(base, placed, false);
  const { signs } = leading;
  // Most symbols did make way: only where one could not, values are set again.
  const areClear = wanted.every(({ box }) => isClear(box, leading.taken, signs, window.scale));
  const { selection } = scene;
  const { standing } = base;
  const valued = {
    ...{ window, lines, type, rules, placed, selection, standing },
    areSymbolsToMove: false,
  };
  const kept = stillStanding(before, leading);
  const { great, wanted: flows } = areClear
    ? { great: greatBeside(leading, kept, wanted), wanted }
    : yield* greatAndValues(trade, leading, valued, kept);
  const over = [...leading.taken, ...boxes(great, flows)];
  const minor = recordNames('lesser', { ...leading.among, taken: over });
  yield;
  const isLeft = ({ key }: { readonly key: string }, set: readonly SetName[]) =>
    !set.some((one) => one.key === key);
  const on = (...names: (readonly SetName[])[]): OnGround => {
    const taken = [...over, ...boxes(minor, ...names)];
    return { window, rules, type, signs, taken, lines: leading.keepsOff };
  };
  const others = ground.provinces.filter(
    ({ properties: { from, to, run } }) =>
      from <= year && to >= year && isLeft({ key: run }, leading.provinces),
  );
  const areas = provinceNames(others, () => false, { ...on(), lines });
  yield;
  const far = farNames(on(areas));
  const quiet = townPoints.filter(({ id }) => isLeft({ key: id }, leading.towns));
  const small = townNames(quiet, false, on(areas, far));
  const prefectures = prefectureNames(townPoints, on(areas, far, small));
  yield;
  const rivers = riverNames(ground.shapes.rivers, on(areas, far, small, prefectures));
  return withNumbers(
    {
      placed,
      records: [...leading.first, ...great, ...minor],
      flows,
      pointed: leading.spots,
      townPoints,
      provinces: [...leading.provinces, ...areas],
      towns: [...leading.towns, ...small],
      prefectures,
      rivers,
      far,
    },
    ground,
    scene,
  );
}

/** The lesser symbols once they have made way for names, and the values of trade among these. */
function* madeWay(
  base: Base,
  all: readonly Placed[],
): Steps<{
  readonly placed: readonly Placed[];
  readonly wanted: readonly SetName[];
  readonly great: readonly SetName[];
}> {
  const { window, scene, mentioned, rules, lines, type, standing } = base;
  const leading = yield* leadingNames(base, all, true);
  const { selection } = scene;
  const valued = {
    ...{ window, lines, type, rules, placed: all, selection, standing },
    areSymbolsToMove: true,
  };
  const { great, wanted } = yield* greatAndValues(scene.flows, leading, valued);
  // On a phone with the whole border plates alone make way.
  if (levelOf(window) < SMALL_SCREEN && !all.some(({ group }) => group))
    return { placed: all, wanted, great };
  const minor = recordNames('lesser', {
    ...leading.among,
    taken: [...leading.taken, ...boxes(great, wanted)],
  });
  const { spots, provinces, towns } = leading;
  const carrying = great.filter(({ key }) => leading.among.carrying.has(key));
  // Symbols go further out of the way of these: each counts as three names.
  const names = [...leading.first, ...great, ...carrying, ...carrying, ...minor];
  const grounds = boxesOf(
    [...names, ...wanted, ...spots, ...provinces, ...towns],
    window.scale,
  ).map((box) => grown(scaled(box, 1 / window.scale), SYMBOL_AIR));
  return {
    placed: movedApart(all, window, { ...{ grounds, mentioned, selection }, opened: scene.opened }),
    wanted,
    great,
  };
}
