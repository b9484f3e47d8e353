import type { LonLat } from '../../lib/mercator.ts';
import { nameIn } from '../../model/language.ts';
import { atLevel, type Stops } from '../base-lines.ts';
import { SMALL_SCREEN } from '../hierarchy.ts';
import { type Lines, legsOf } from '../name-ground.ts';
import type { Measure } from '../name-text.ts';
import { FAR_NAMES } from '../plate.ts';
import type { MapScene } from '../renderer.ts';
import { provinceNames } from './area-names.ts';
import { flowNames } from './flow-names.ts';
import { pointNames, townsIn } from './point-names.ts';
import { recordNames } from './record-names.ts';
import { type SetName, settingOf, type Typesetting } from './setting.ts';
import type { Ground, Lines as Shape, Town } from './shapes.ts';
import { flatNames, movedApart, type Placed, type Works } from './things.ts';
import { levelOf, place, type Window } from './window.ts';

/** All names of a picture, by what they name, and the symbols that made way for them. */
export interface Lettering {
  readonly placed: readonly Placed[];
  readonly records: readonly SetName[];
  /** Values of arcs and badges. */
  readonly flows: readonly SetName[];
  readonly provinces: readonly SetName[];
  readonly towns: readonly SetName[];
  readonly pointed: readonly SetName[];
  readonly far: readonly SetName[];
  readonly townPoints: readonly (Town & { readonly x: number; readonly y: number })[];
}

/** What it costs a name to lie across a line, against 1 for a px of distance. */
const COST = { border: 9, works: 26 };
/** Turns of a line that are no longer than this make no difference to a name, CSS px. */
const LEAST_LEG = 4;

/** The lines that names keep off, in px of an ordinary screen. */
function linesOf(border: Shape, works: readonly Works[], window: Window): Lines[] {
  const { world, left, top, scale } = window;
  const onPlane = border.flatMap((line) =>
    legsOf(
      line.map(
        ([x = 0, y = 0]) => [(x * world - left) / scale, (y * world - top) / scale] as const,
      ),
      LEAST_LEG,
    ),
  );
  const drawn = works.flatMap(({ line }) =>
    legsOf(
      line.map((at) => place(window, at)).map(([x, y]) => [x / scale, y / scale] as const),
      LEAST_LEG,
    ),
  );
  return [
    { cost: COST.border, legs: onPlane },
    { cost: COST.works, legs: drawn },
  ];
}

interface LetteringOf {
  readonly ground: Ground;
  readonly scene: MapScene;
  readonly placed: readonly Placed[];
  readonly works: readonly Works[];
  readonly window: Window;
  readonly measure: Measure;
}

/** Sets all names, the weightiest first: of records, of what is pointed at, of provinces, of towns. */
export function letteringOf(all: LetteringOf): Lettering {
  const { ground, scene, window, measure, works } = all;
  const type: Typesetting = { languages: scene.languages, measure, least: window.least };
  const lines = linesOf(ground.shapes.border, works, window);
  const { names, grounds } = recordNames(all.placed, lines, window, scene.selection, type);
  // Names choose among the symbols as they lie; the lesser symbols then make way for them.
  const isSmall = levelOf(window) < SMALL_SCREEN;
  const placed = isSmall ? all.placed : movedApart(all.placed, window, grounds);
  const pointed = pointedNames(scene, window, names, placed, type);
  const flows = flowNames(scene.flows, { window, lines, placed, names, type });
  const taken = [...names, ...pointed, ...flows];
  const townPoints = townsIn(ground.towns, window);
  const provinces = provinceNames(ground.provinces, scene.year, {
    points: townPoints,
    window,
    taken,
    placed,
    lines,
    type,
  });
  const far = farNames(window, [...taken, ...provinces], placed, type);
  const towns = townNames(townPoints, window, [...taken, ...provinces, ...far], placed, type);
  return { placed, records: names, flows, provinces, towns, pointed, far, townPoints };
}

function pointedNames(
  { pointed = [] }: MapScene,
  window: Window,
  taken: readonly SetName[],
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
  taken: readonly SetName[],
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

/** Space between the letters of countries and the sea, ems. */
export const FAR_SPACING = 0.34;

/** Countries and the sea, where nothing else stands. */
function farNames(
  window: Window,
  taken: readonly SetName[],
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
