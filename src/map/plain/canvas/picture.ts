import type { RecordId } from '../../../model/vocabulary.ts';
import { lettersCame } from '../../fonts.ts';
import type { DrawnName, DrawnThing, MapScene } from '../../renderer.ts';
import { drawnSymbols as drawnOf } from '../../signs/drawn-symbols.ts';
import { compose } from '../compose.ts';
import { type Bond, opensWith } from '../heaps.ts';
import { numbersIn } from '../lettering/flow-names.ts';
import type { NumberedName } from '../lettering/lettering.ts';
import type { Ground } from '../shapes.ts';
import { onPicture, type Placed, type Thing, thingsOf, type Works } from '../things.ts';
import type { Window } from '../window.ts';
import { type Moored, mooredNames } from './names.ts';

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
  { rows, year, languages, selection, flows, pointed, mentioned }: MapScene,
) => [
  ground,
  rows,
  year,
  languages.join(),
  selection,
  flows,
  pointed,
  mentioned,
  lettersCame.peek(),
];

/** So many pictures are kept: whoever goes back and forth between two finds both. */
const MOST = 12;

export interface Composer {
  (ground: Ground, scene: MapScene, window: Window): Picture;
  /** The same where it is known already; `null` where it would have to be reckoned. */
  known(ground: Ground, scene: MapScene, window: Window): Picture | null;
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
  const made = (ground: Ground, scene: MapScene, window: Window): Picture => {
    const { rows } = scene;
    const { placed, works, bonds, lettering } = compose({
      ground,
      scene,
      rows,
      window,
      detail: 'full',
    });
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
  };
  return Object.assign(
    (ground: Ground, scene: MapScene, window: Window) => {
      const old = known(ground, scene, window);
      if (old) return old;
      const picture = made(ground, scene, window);
      kept = [{ key: keyOf(ground, scene), picture }, ...kept].slice(0, MOST);
      return picture;
    },
    { known },
  );
}

/** The symbols in sight of a window, each as far from its point as in the picture. */
export function standing({ things, offsets }: Picture, view: Window): Placed[] {
  return onPicture(things, view).map((one) => {
    return { ...one, offset: offsets.get(one.id) ?? one.offset };
  });
}

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
    placed.map((one) => {
      const { symbol, x, y, offset, half } = one;
      const [dx, dy] = offset;
      return { id: opensWith(one), symbol, x: x + dx, y: y + dy, half };
    }),
    named,
    view,
  );
