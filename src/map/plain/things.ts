import type { Row } from '../../facts/rows/select-rows.ts';
import type { LonLat } from '../../lib/mercator.ts';
import { type Names, nameIn } from '../../model/language.ts';
import { positionsOf } from '../../model/position.ts';
import { shortName } from '../../model/short-name.ts';
import type { RecordId, Stage } from '../../model/vocabulary.ts';
import {
  FILLED,
  rankOf,
  SMALL_SCREEN,
  sizeAt,
  type Tier,
  tierOfSite,
} from '../places/hierarchy.ts';
import type { FlatNames } from '../places/name-text.ts';
import { lonLat, pointOf, pointsOf } from '../places/row-point.ts';
import type { Offset, Sides } from '../places/spread.ts';
import type { Detail, MapSymbol } from '../signs/symbols.ts';
import { tallyOf } from '../signs/tally.ts';
import { type Apart, type Group, gathered } from './groups.ts';
import { type Heap, heapsOf } from './heaps.ts';
import { levelOf, place, type Window } from './window.ts';

/** A record that has a place on the map. */
export interface Thing {
  readonly id: RecordId;
  readonly row: Row;
  /** Degrees. */
  readonly at: LonLat;
  readonly symbol: MapSymbol;
  readonly tier: Tier;
  /** Lower ranks keep their place. */
  readonly rank: number;
  readonly names: FlatNames;
  /** Both sides have a part in it, as in a gate or a bridge between them. */
  readonly isShared: boolean;
  /** Of a sign that stands for what several statements say of a place. */
  readonly heap?: Heap;
  /** Of a sign that stands for several of a dense stretch; only in a picture. */
  readonly group?: Group<Thing>;
}

/** A thing in its place in the picture; lengths in px. */
export interface Placed extends Thing {
  /** Its point. */
  readonly x: number;
  readonly y: number;
  /** The way from there to the middle of its symbol. */
  readonly offset: Offset;
  /** Width of the symbol's box, and half of what is drawn in it. */
  readonly width: number;
  readonly half: number;
  /** Of the plate of a group; `half` is the larger. */
  readonly sides?: Sides;
  readonly detail: Detail;
}

/** A project's schematic line. */
export interface Works {
  readonly id: RecordId;
  readonly stage: Stage | 'unknown';
  /** The stage is carried on from an older source. */
  readonly isCarried: boolean;
  readonly line: readonly LonLat[];
}

const flat = new WeakMap<Names, FlatNames>();

/** The names as the map sets them, without what stands in brackets. */
export function flatNames(names: Names): FlatNames {
  const known = flat.get(names) ?? {
    name_vi: shortName(nameIn(names, 'vi').text),
    name_zh: shortName(nameIn(names, 'zh').text),
    name_en: shortName(nameIn(names, 'en').text),
    name_fr: shortName(nameIn(names, 'fr').text),
  };
  flat.set(names, known);
  return known;
}

/** A row that has a sign of its own. */
type SingleRow = Exclude<Row, { topic: 'cooperation' }>;

function symbolOf(row: SingleRow): { readonly symbol: MapSymbol; readonly tier: Tier } {
  switch (row.topic) {
    case 'projects':
      return {
        symbol: {
          family: 'project',
          stage: row.stage,
          basis: row.basis,
          isCarried: row.fresh.kind === 'carried',
        },
        tier: 4,
      };
    case 'meetings':
      return { symbol: { family: 'meeting', status: row.status }, tier: 4 };
    default:
      return {
        symbol: {
          family: 'site',
          kind: row.kind,
          status: row.status,
          basis: row.basis,
          isCarried: row.fresh.kind === 'carried',
        },
        tier: tierOfSite(row.kind),
      };
  }
}

const FAMILY = {
  gates: 'gate',
  crossings: 'crossing',
  projects: 'project',
  meetings: 'meeting',
} as const;

const orderOf = (row: SingleRow): number =>
  row.topic === 'gates' || row.topic === 'crossings' ? row.record.order : 0;

/** The rows that have a place, in the order of the list. What has none stands in the list alone. */
export function thingsOf(rows: readonly Row[]): Thing[] {
  const single = rows.flatMap((row): Thing[] => {
    const at = pointOf(row);
    if (!at || row.topic === 'cooperation') return [];
    const { symbol, tier } = symbolOf(row);
    const rank = rankOf(tier, FAMILY[row.topic], orderOf(row));
    const names = flatNames(row.names);
    return [{ id: row.id, row, at, symbol, tier, rank, names, isShared: isShared(row) }];
  });
  const heaps = heapsOf(rows).map(({ names, field, ...heap }): Thing => {
    return {
      ...heap,
      symbol: { family: 'cooperation', field },
      // A seat with much to tell is as large as a main gate; it chooses its place with the least.
      tier: heap.heap.count > 1 && heap.heap.from < 0 ? 1 : 4,
      rank: rankOf(4, 'place', 0),
      names: flatNames(names),
      isShared: true,
    };
  });
  return [...single, ...heaps];
}

/** Roads and railways lead to the border, each on its own side; a meeting has one host. */
const isShared = (row: SingleRow): boolean =>
  row.topic === 'projects'
    ? row.kind !== 'railway' && row.kind !== 'expressway'
    : row.topic !== 'meetings';

/** The schematic lines among the rows. */
export function worksOf(rows: readonly Row[]): Works[] {
  return rows.flatMap((row): Works[] => {
    if (row.topic !== 'projects') return [];
    const line = positionsOf(row.record).map(lonLat);
    return line.length < 2
      ? []
      : [{ id: row.id, stage: row.stage, isCarried: row.fresh.kind === 'carried', line }];
  });
}

/** Those of the rows whose points are in a picture. */
export function rowsInSight(rows: readonly Row[], window: Window): Row[] {
  const isSeen = (at: LonLat) => {
    const [x, y] = place(window, at);
    return x >= 0 && y >= 0 && x <= window.width && y <= window.height;
  };
  return rows.filter((row) => pointsOf(row).some(isSeen));
}

/** Beyond the edge of the picture symbols still push each other, so that nothing jumps at it. */
const BEYOND = 60;

/** Where nothing stands apart but for its rank. */
const NONE_APART: Apart = { selection: null };

/** The things in sight, each at its point, as large as the level of the picture has them; dense ones gathered. */
export const onPicture = (
  things: readonly Thing[],
  window: Window,
  apart: Apart = NONE_APART,
): Placed[] => inSight(gathered(things, levelOf(window), apart), window, apart);

/** The same where the picture in which they have their ways had no room for a plate: its members are not gathered. */
export const asPlaced = (
  all: readonly Placed[],
  view: Window,
  offsets: ReadonlyMap<string, Offset>,
): readonly Placed[] =>
  // The sign of a group has the id of its first member.
  all.flatMap((one) =>
    one.group?.of.slice(1, 2).some(({ id }) => offsets.has(id)) ? inSight(one.group.of, view) : one,
  );

/** Things in sight, each at its point and gathered no more. */
export function inSight(
  things: readonly Thing[],
  window: Window,
  apart: Apart = NONE_APART,
): Placed[] {
  const level = levelOf(window);
  return things.flatMap((thing): Placed[] => {
    if (thing.heap && (level < thing.heap.from || level >= thing.heap.to)) return [];
    const [x, y] = place(window, thing.at);
    const isNear =
      x > -BEYOND && y > -BEYOND && x < window.width + BEYOND && y < window.height + BEYOND;
    if (!isNear) return [];
    if (thing.group) {
      const counts = thing.group.cells.map(({ count }) => count);
      const plate = tallyOf(counts, window.scale);
      const sides = [plate.width / 2, plate.height / 2] as const;
      const half = Math.max(...sides);
      return [{ ...thing, x, y, offset: [0, 0], width: 2 * half, half, sides, detail: 'plain' }];
    }
    // What was a group's is seen as more than a dot once it is opened, on a phone too.
    const least = apart.opened?.has(thing.id) ? Math.max(level, SMALL_SCREEN) : level;
    const { width, detail } = sizeAt(thing.tier, least);
    const drawn = width * window.scale;
    return [{ ...thing, x, y, offset: [0, 0], width: drawn, half: (drawn * FILLED) / 2, detail }];
  });
}
