import { finished, type Steps } from '../../../lib/steps.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { lettersCame } from '../../fonts.ts';
import type { DrawnName, DrawnThing, MapScene } from '../../renderer.ts';
import { drawnSymbols as drawnOf } from '../../signs/drawn-symbols.ts';
import type { Composed } from '../compose.ts';
import type { Apart } from '../groups.ts';
import { type Bond, bondsOf, opensWith } from '../heaps.ts';
import { type NumberedName, numbersIn } from '../lettering/lettering.ts';
import { placing } from '../placing.ts';
import type { Ground } from '../shapes.ts';
import {
  asPlaced,
  onPicture,
  type Placed,
  type Thing,
  thingsOf,
  type Works,
  worksOf,
} from '../things.ts';
import type { Window } from '../window.ts';
import { type Moored, mooredNames } from './paint/names.ts';

/* What of a scene has its place at a camera. To place it takes time, to move what is placed does not. */

/** A scene with everything in its place in a window. */
export interface Picture {
  readonly window: Window;
  readonly things: readonly Thing[];
  readonly works: readonly Works[];
  readonly bonds: readonly Bond[];
  /** The ways of symbols from their points, px. */
  readonly offsets: ReadonlyMap<RecordId, Placed['offset']>;
  readonly below: readonly Moored[];
  readonly above: readonly Moored[];
  /** Ids of records and of lines of trade that have their names. */
  readonly named: ReadonlySet<string>;
  /** What its numbers mean. */
  readonly numbers: readonly NumberedName[];
  /** Numbers that stand for values of trade, by their ids. */
  readonly values: ReadonlyMap<string, number>;
}

/** Windows that differ by less show the same, px. */
const SAME = 0.25;

export const isSameWindow = (one: Window, other: Window): boolean =>
  one.width === other.width &&
  one.height === other.height &&
  one.scale === other.scale &&
  one.least === other.least &&
  Math.abs(one.world / other.world - 1) * one.width < SAME &&
  Math.abs(one.left - other.left) < SAME &&
  Math.abs(one.top - other.top) < SAME &&
  JSON.stringify([one.free, one.over]) === JSON.stringify([other.free, other.over]);

/** Of what in a scene the places depend. */
const keyOf = (
  ground: Ground,
  { rows, year, languages, selection, flows, pointed, mentioned, opened }: MapScene,
) => [
  ground,
  rows,
  year,
  languages.join(),
  selection,
  flows,
  pointed,
  mentioned,
  opened,
  lettersCame.peek(),
];

/** So many pictures are kept: of all years that the time line leads to, and what was looked at between. */
const MOST = 24;

export interface Composer {
  /** @throws as `steps` does. */
  (ground: Ground, scene: MapScene, window: Window): Picture;
  /** The same where it is known already; `null` where it would have to be reckoned. */
  known(ground: Ground, scene: MapScene, window: Window): Picture | null;
  /** Takes a picture that was placed before, on another ground or in another visit, for one of its own. */
  keep(ground: Ground, scene: MapScene, picture: Picture): void;
  /**
   * The same a step at a time.
   *
   * @throws where it is not known, and the code that places names is not there.
   */
  steps(ground: Ground, scene: MapScene, window: Window): Steps<Picture>;
}

/** A picture of what has its place in a window. */
export function pictureBy(
  { placed, works, bonds, lettering }: Composed,
  rows: MapScene['rows'],
  window: Window,
): Picture {
  const names = lettering && mooredNames(lettering, window);
  const set = lettering ? [...lettering.records, ...lettering.flows] : [];
  return {
    window,
    things: thingsOf(rows),
    works,
    bonds,
    offsets: new Map(placed.map(({ id, offset }) => [id, offset])),
    below: names?.below ?? [],
    above: names?.above ?? [],
    named: new Set(set.map(({ key }) => key)),
    numbers: lettering?.numbers ?? [],
    values: numbersIn(lettering?.flows ?? []),
  };
}

export function composer(): Composer {
  let kept: { readonly key: readonly unknown[]; readonly picture: Picture }[] = [];
  const known: Composer['known'] = (ground, scene, window) => {
    const key = keyOf(ground, scene);
    const found = kept.find(
      ({ key: other, picture }) =>
        key.every((part, i) => part === other[i]) && isSameWindow(picture.window, window),
    );
    return found?.picture ?? null;
  };
  const making = function* (ground: Ground, scene: MapScene, window: Window): Steps<Picture> {
    const { rows } = scene;
    const composing = placing();
    if (!composing) throw new Error('asked to place names before their code was there');
    const composed = yield* composing({ ground, scene, rows, window, detail: 'full' });
    return pictureBy(composed, rows, window);
  };
  const add = (key: readonly unknown[], picture: Picture) => {
    kept = [{ key, picture }, ...kept].slice(0, MOST);
  };
  const steps: Composer['steps'] = function* (ground, scene, window) {
    const old = known(ground, scene, window);
    if (old) return old;
    // As it was when it was asked for, whatever comes before the last step.
    const key = keyOf(ground, scene);
    const picture = yield* making(ground, scene, window);
    add(key, picture);
    return picture;
  };
  return Object.assign((...of: Parameters<Composer['steps']>): Picture => finished(steps(...of)), {
    known,
    keep: (ground: Ground, scene: MapScene, picture: Picture) => add(keyOf(ground, scene), picture),
    steps,
  });
}

/** What a name of the ground says holds in a year: that of a province, by its run, may not. */
function holdsIn({ provinces }: Ground, year: number, { name }: Moored): boolean {
  if (name.kind !== 'province') return true;
  const own = provinces.find(({ properties: { run } }) => run === name.key)?.properties;
  return own !== undefined && own.from <= year && own.to >= year;
}

/**
 * A scene by the picture of the one before, until its own is placed: all symbols and lines as they are
 * now, and of the names those that still hold; no value of other trade.
 */
export function meanwhile(
  picture: Picture,
  ground: Ground,
  { rows, flows, year }: MapScene,
  before: MapScene,
): Picture {
  const things = thingsOf(rows);
  const there = new Set<string>(things.map(({ id }) => id));
  const isTrade = ({ name }: Moored) => name.trade !== undefined;
  const isThere = (one: Moored) =>
    isTrade(one) ? flows === before.flows : there.has(one.name.key) || one.name.kind === 'pointed';
  const above = picture.above.filter(isThere);
  return {
    ...picture,
    things,
    works: worksOf(rows),
    bonds: bondsOf(rows),
    below: picture.below.filter((one) => holdsIn(ground, year, one)),
    above,
    named: new Set(above.map(({ name: { key } }) => key)),
    values: flows === before.flows ? picture.values : new Map(),
  };
}

/** The symbols in sight of a window, each as far from its point as in the picture. */
export const standing = ({ things, offsets }: Picture, view: Window, apart?: Apart): Placed[] =>
  asPlaced(onPicture(things, view, apart), view, offsets).map((one) => {
    return { ...one, offset: offsets.get(one.id) ?? one.offset };
  });

/** Names as a renderer tells them. */
export function drawnNames({ below, above, numbers }: Picture, view: Window): DrawnName[] {
  const meanings = new Map(numbers.map((one) => [one.key, one] as const));
  return [...below, ...above].map(({ name: { key, kind, box, x, y }, at, off }): DrawnName => {
    const dx = at[0] * view.world - view.left + off[0] - x;
    const dy = at[1] * view.world - view.top + off[1] - y;
    const own = kind === 'number' ? meanings.get(key) : undefined;
    return {
      key,
      kind,
      box: {
        left: box.left + dx,
        right: box.right + dx,
        top: box.top + dy,
        bottom: box.bottom + dy,
      },
      number: own ? { value: own.number, names: own.names } : null,
    };
  });
}

/** Symbols as a renderer tells them, once it has painted them. */
export const drawnSymbols = (
  placed: readonly Placed[],
  { named }: Pick<Picture, 'named'>,
  view: Window,
): DrawnThing[] =>
  drawnOf(
    placed.flatMap((one) => {
      const { symbol, x, y, offset, half, group } = one;
      const at = { x: x + offset[0], y: y + offset[1], half };
      if (!group) return [{ id: opensWith(one), symbol, ...at }];
      const members = group.of.map(({ id }) => id);
      return group.of.map((member) => ({ ...member, ...at, group: members }));
    }),
    named,
    view,
  );
