import { type RecordKind, type SiteKind, TOPIC_OF } from '../../model/vocabulary.ts';
import type { Detail } from '../signs/symbols.ts';

/*
 * What counts more is drawn larger and stays in its place; the rest is drawn
 * smaller until there is room. A level is a zoom of the map on a screen of
 * ordinary size: on a large wall the same level comes at a higher zoom.
 */

/** 0: international and rail gates; 1: main; 2: auxiliary; 3: crossings; 4: projects, meetings. */
export type Tier = 0 | 1 | 2 | 3 | 4;

const TIER_OF_SITE: Readonly<Record<SiteKind, Tier>> = {
  international: 0,
  rail: 0,
  main: 1,
  auxiliary: 2,
  'traditional-crossing': 3,
  'customs-route': 3,
  'cargo-road': 3,
  'scenic-crossing': 3,
  'planned-route': 3,
};

export function tierOfSite(kind: SiteKind): Tier {
  return TIER_OF_SITE[kind];
}

/** Which is kept where two sites or works want one place: sites, then works, then meetings, then all else. */
function familyRank(kind: RecordKind): number {
  const order: Readonly<Record<(typeof TOPIC_OF)[RecordKind], number>> = {
    gates: 0,
    crossings: 1,
    projects: 2,
    meetings: 3,
    cooperation: 4,
    flows: 5,
  };
  return order[TOPIC_OF[kind]];
}

/**
 * Which of two things keeps its place, draws on top and is named first: the lower one. Things alike go
 * by their ids, wherever they come from and whatever else is on the map.
 *
 * @param order the place of a site in the walk along the border; 0 for what is no site.
 */
export const rankOf = (tier: Tier, kind: RecordKind, order: number): number =>
  tier * 10_000 + familyRank(kind) * 1000 + order;

/** The lower rank first; of two alike that with the lesser id. */
export const byRank = (
  a: { readonly rank: number; readonly id: string },
  b: { readonly rank: number; readonly id: string },
): number => a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Width of a symbol's box in CSS px, and how much it tells. */
export interface SymbolSize {
  readonly width: number;
  readonly detail: Detail;
}

/** Below this width a letter cannot be read. */
const LEAST_FOR_LETTERS = 22;

/** Widths from level 5 (and less: there the lesser are dots) to level 9 (and more). */
const WIDTHS: Readonly<Record<Tier, readonly number[]>> = {
  0: [15, 25, 27, 28, 30],
  1: [9, 16, 22, 26, 28],
  2: [6, 14, 17, 23, 27],
  3: [6, 13, 16, 22, 27],
  4: [5, 14, 17, 23, 27],
};
const FIRST_LEVEL = 5;

/** A symbol's drawn part is narrower than its box. */
export const FILLED = 0.86;

/** A symbol that stands no further than this from its point needs no line back to it, CSS px. */
export const LEAST_LEADER = 7;

/** Size of the symbols of a tier at a level. */
export function sizeAt(tier: Tier, level: number): SymbolSize {
  const widths = WIDTHS[tier];
  const step = Math.min(widths.length - 1, Math.max(0, Math.floor(level) - FIRST_LEVEL));
  const width = widths[step] ?? 0;
  return { width, detail: width >= LEAST_FOR_LETTERS ? 'full' : 'plain' };
}

/** Size of the names of the greatest at a level, CSS px; a phone that shows the whole border has little room. */
export const majorNameSize = (level: number): number => (level < SMALL_SCREEN ? 10.5 : 13);

/**
 * Below this level the whole border is on a phone: only the greatest are moved apart,
 * the others lie on their points; names that find no room are left to the list.
 */
export const SMALL_SCREEN = 6;

/** Whether a tier makes way for the names of the greatest. */
export const yieldsToNames = (tier: Tier): boolean => tier >= 3;

/** The level from which a tier's names stand on the map. */
export const NAMED_FROM: Readonly<Record<Tier, number>> = { 0: 0, 1: 7.2, 2: 8.4, 3: 8.8, 4: 10.4 };

/** From which level a town of each rank is drawn. */
export const TOWNS_FROM: readonly (readonly [rank: number, level: number])[] = [
  [1, 0],
  [2, 6.6],
  [3, 8],
];

/** The level up to which provinces are named. */
export const PROVINCES_NAMED_TO = 11;

/** Sizes of the names of provinces by level, CSS px. */
export const PROVINCE_NAME_SIZES = {
  VN: [
    [5, 9],
    [7, 11],
    [9, 15],
  ],
  CN: [
    [5, 11],
    [7, 14],
    [9, 18],
  ],
} as const;

/** Size of the name of a province at a level, CSS px: as the map draws it between its stops. */
export function provinceNameSize(level: number, country: 'VN' | 'CN'): number {
  const stops = PROVINCE_NAME_SIZES[country];
  const [first, ...others] = stops;
  let [low, size] = first as readonly [number, number];
  for (const [next, nextSize] of others) {
    if (level <= low) break;
    const share = Math.min(1, (level - low) / (next - low));
    const grown = size + (nextSize - size) * share;
    if (level <= next) return grown;
    [low, size] = [next, nextSize];
  }
  return size;
}
