import type { LonLat } from '../../lib/mercator.ts';
import { nameIn } from '../../model/language.ts';
import type { FlowPicture } from '../../state/flows/picture.ts';
import { atLevel, type Stops } from '../base-lines.ts';
import { toBeNamed } from '../flows/labels.ts';
import { SMALL_SCREEN } from '../hierarchy.ts';
import { type Box, type Lines, overlaps } from '../name-ground.ts';
import { groundOfName, linesForNames } from '../name-lines.ts';
import type { Measure } from '../name-text.ts';
import { FAR_NAMES } from '../plate.ts';
import type { MapScene } from '../renderer.ts';
import type { NameGround } from '../spread.ts';
import { provinceNames } from './area-names.ts';
import { flowGround, flowNames } from './flow-names.ts';
import { pointNames, townsIn } from './point-names.ts';
import { recordNames } from './record-names.ts';
import { isClear, type SetName, scaled, settingOf, type Typesetting } from './setting.ts';
import type { Ground, Lines as Shape, Town } from './shapes.ts';
import { flatNames, movedApart, type Placed, type Works } from './things.ts';
import { riverNames } from './water-names.ts';
import { levelOf, place, type Window } from './window.ts';

/** All names of a picture, by what they name, and the symbols that made way for them. */
export interface Lettering {
  readonly placed: readonly Placed[];
  readonly records: readonly SetName[];
  /** Values of arcs and badges. */
  readonly flows: readonly SetName[];
  readonly provinces: readonly SetName[];
  readonly towns: readonly SetName[];
  readonly prefectures: readonly SetName[];
  readonly rivers: readonly SetName[];
  readonly pointed: readonly SetName[];
  readonly far: readonly SetName[];
  readonly townPoints: readonly (Town & { readonly x: number; readonly y: number })[];
}

/** The lines that names keep off, in px of an ordinary screen. */
function linesOf(border: Shape, works: readonly Works[], window: Window): Lines[] {
  const { world, left, top, scale } = window;
  return linesForNames(
    border.map((line) =>
      line.map(
        ([x = 0, y = 0]) => [(x * world - left) / scale, (y * world - top) / scale] as const,
      ),
    ),
    works.map(({ line }) =>
      line.map((at) => place(window, at)).map(([x, y]) => [x / scale, y / scale] as const),
    ),
  );
}

interface LetteringOf {
  readonly ground: Ground;
  readonly scene: MapScene;
  readonly placed: readonly Placed[];
  readonly works: readonly Works[];
  readonly window: Window;
  readonly measure: Measure;
}

/**
 * Sets all names, the weightiest first: of what is selected and of the great gates, of what is pointed
 * at, the values of trade, then of lesser records, provinces, the sea and countries, towns.
 */
export function letteringOf(all: LetteringOf): Lettering {
  const { ground, scene, window, measure, works } = all;
  const { selection, flows: trade } = scene;
  const { over = [] } = window;
  const type: Typesetting = { languages: scene.languages, measure, least: window.least };
  const lines = linesOf(ground.shapes.border, works, window);
  const boxes = (...names: (readonly SetName[])[]) => [
    ...over,
    ...names.flat().map(({ box }) => box),
  ];
  // Names choose among the symbols as they lie; the lesser symbols then make way for them.
  const among = { placed: all.placed, lines, window, selection, type };
  const valued = {
    window,
    lines,
    type,
    selection,
    lesser: [],
    placed: all.placed,
    areSymbolsToMove: true,
  };
  const { great, wanted } = greatAndValues(trade, among, valued, over);
  const minor = recordNames('lesser', { ...among, taken: boxes(great.names, wanted) });
  const grounds = [
    ...great.grounds,
    ...minor.grounds,
    ...wanted.map((name) => groundOf(name, window)),
  ];
  const isSmall = levelOf(window) < SMALL_SCREEN;
  const placed = isSmall ? all.placed : movedApart(all.placed, window, grounds);
  const pointed = pointedNames(scene, window, boxes(great.names), placed, type);
  // Most symbols did make way: only where one could not, or something is pointed at, values are set again.
  const areClear = wanted.every(({ box }) => isClear(box, boxes(pointed), placed, 1));
  const standing = [...great.names, ...pointed];
  const flows = areClear
    ? wanted
    : flowNames(trade, {
        ...valued,
        names: standing,
        lesser: minor.names,
        placed,
        areSymbolsToMove: false,
      });
  const isLeft = ({ box }: SetName) =>
    ![...flows, ...pointed].some((other) => overlaps(other.box, box));
  const records = [...great.names, ...minor.names.filter(isLeft)];
  const taken = boxes(records, pointed, flows);
  const townPoints = townsIn(ground.towns, window);
  const provinces = provinceNames(ground.provinces, scene.year, {
    points: townPoints,
    window,
    taken,
    placed,
    lines,
    type,
  });
  const wide = [...taken, ...boxes(provinces)];
  const far = farNames(window, wide, placed, type);
  const towns = townNames(townPoints, window, [...wide, ...boxes(far)], placed, type);
  const below = [...wide, ...boxes(far, towns)];
  const prefectures = prefectureNames(townPoints, window, below, placed, type);
  const rivers = riverNames(ground.shapes.rivers, {
    window,
    type,
    taken: [...below, ...boxes(prefectures)],
    placed,
  });
  const wideNames = { provinces, towns, prefectures, rivers, far };
  return { placed, records, flows, pointed, townPoints, ...wideNames };
}

/**
 * The names of the great gates, and the values of trade among them. Where a value finds no room these
 * names choose again beside it, as long as none of them is lost by that.
 */
function greatAndValues(
  trade: FlowPicture,
  among: Omit<Parameters<typeof recordNames>[1], 'taken'>,
  valued: Omit<Parameters<typeof flowNames>[1], 'names'>,
  over: readonly Box[],
) {
  const great = recordNames('great', { ...among, taken: over });
  const wanted = flowNames(trade, { ...valued, names: great.names });
  const due = toBeNamed(trade, flowGround(among.window));
  const isWhole = (id: string, set: readonly SetName[]) =>
    set.some(({ key, trade: own }) => key === id && own?.number === null);
  const { selection } = among;
  const missing = new Set([...due].filter((id) => !isWhole(id, wanted)));
  if (missing.size === 0) return { great, wanted };
  // What is selected is told before the names of gates, whatever they lose by it.
  const isChosen = selection !== null && missing.has(selection);
  const alone: FlowPicture = isChosen
    ? trade
    : { ...trade, arcs: trade.arcs.filter(({ id }) => missing.has(id)), stubs: [] };
  const first = flowNames(alone, { ...valued, names: [] }).filter(
    ({ key }) => !isChosen || key === selection,
  );
  const taken = [...over, ...first.map(({ box }) => box)];
  const again = recordNames('great', { ...among, taken });
  const values = flowNames(trade, { ...valued, names: again.names });
  const wholes = (set: readonly SetName[]) => set.filter(({ key }) => isWhole(key, set)).length;
  const isBetter = isChosen
    ? isWhole(selection, values)
    : again.names.length >= great.names.length && wholes(values) > wholes(wanted);
  return isBetter ? { great: again, wanted: values } : { great, wanted };
}

/** The room of a value, for the symbols that make way for it; px of an ordinary screen. */
function groundOf({ box }: SetName, { scale }: Window): NameGround {
  const { left, right, top, bottom } = scaled(box, 1 / scale);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2, offset: [0, 0] as const };
  const size = { width: right - left, height: bottom - top };
  return groundOfName({ ...middle, from: 0, to: 0 }, { dx: 0, dy: 0 }, size);
}

function pointedNames(
  { pointed = [] }: MapScene,
  window: Window,
  taken: readonly Box[],
  placed: readonly Placed[],
  type: Typesetting,
): SetName[] {
  const points = pointed.map(({ lon, lat, names }) => {
    const [x, y] = place(window, [lon, lat] satisfies LonLat);
    const setting = settingOf(flatNames(names), type, { size: 13, weight: 600 });
    const key = `pointed ${lon} ${lat} ${nameIn(names, 'en').text}`;
    return {
      key,
      x,
      y,
      setting,
      half: 9 * window.scale,
      kind: 'pointed' as const,
      mustStand: true,
    };
  });
  return pointNames(points, { window, taken, placed });
}

/** Sizes of the names of towns, the first and all others, at levels; CSS px. */
const TOWN_SIZES: Readonly<Record<'first' | 'other', Stops>> = {
  first: [
    [6, 12.5],
    [10, 17],
  ],
  other: [
    [6, 11],
    [10, 14],
  ],
};

function townNames(
  towns: Lettering['townPoints'],
  window: Window,
  taken: readonly Box[],
  placed: readonly Placed[],
  type: Typesetting,
): SetName[] {
  const level = levelOf(window);
  const points = towns
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id, x, y, rank, names }) => {
      const size = atLevel(TOWN_SIZES[rank === 1 ? 'first' : 'other'], level);
      const setting = settingOf(names, type, { size, weight: 400 });
      return { key: id, x, y, setting, half: 3 * window.scale, kind: 'town' as const };
    });
  return pointNames(points, { window, taken, placed });
}

/** The levels between which prefectures are named, the size of their names, and the space between letters, ems. */
const PREFECTURES = { from: 7.4, to: 11, size: 11 } as const;
export const PREFECTURE_SPACING = 0.1;

/** Names of prefectures at their seats, where these bear another name. */
function prefectureNames(
  towns: Lettering['townPoints'],
  window: Window,
  taken: readonly Box[],
  placed: readonly Placed[],
  type: Typesetting,
): SetName[] {
  const level = levelOf(window);
  const [first] = type.languages;
  if (level < PREFECTURES.from || level >= PREFECTURES.to) return [];
  const points = towns.flatMap(({ id, x, y, names, prefecture }) => {
    if (!prefecture || prefecture[`name_${first}`] === names[`name_${first}`]) return [];
    const look = { size: PREFECTURES.size, weight: 400, spacing: PREFECTURE_SPACING } as const;
    const setting = settingOf(prefecture, type, look);
    const half = 2.4 * PREFECTURES.size * window.scale;
    return [{ key: `prefecture ${id}`, x, y, setting, half, kind: 'prefecture' as const }];
  });
  return pointNames(points, { window, taken, placed });
}

/** Space between the letters of countries and the sea, ems. */
export const FAR_SPACING = 0.34;

/** Countries and the sea, where nothing else stands. */
function farNames(
  window: Window,
  taken: readonly Box[],
  placed: readonly Placed[],
  type: Typesetting,
): SetName[] {
  const level = levelOf(window);
  if (level >= 8.5) return [];
  const grown = Math.min(1, Math.max(0, (level - 5) / 3));
  const points = FAR_NAMES.map(({ kind, at, names }) => {
    const [x, y] = place(window, at);
    const size = kind === 'country' ? 15 + 9 * grown : 11 + 5 * grown;
    const flat = { name_vi: names.vi, name_zh: names.zh, name_en: names.en, name_fr: names.fr };
    const setting = settingOf(flat, type, { size, weight: 400, spacing: FAR_SPACING });
    return { key: `${kind} ${names.en}`, x, y, setting, half: 0, kind: 'far' as const };
  });
  return pointNames(points, { window, taken, placed, onPoint: true });
}
