import { type AsOfYear, type YearRange, yearsOf } from '../../model/time/time.ts';

/*
 * Where the parts of the border strip stand: years from top to bottom, gates and crossings from west
 * to east. All lengths in CSS px, from the left and the top of the picture.
 */

/** A stretch of one axis. */
export interface Stretch {
  readonly at: number;
  readonly size: number;
}

/** A year: one that is in hand is taller, and shows the signs of the map. */
export interface PlacedYear extends Stretch {
  readonly year: AsOfYear;
  readonly isInHand: boolean;
}

export interface PlacedStrip {
  readonly years: readonly PlacedYear[];
  readonly columns: readonly Stretch[];
  /** Where the columns begin and end. */
  readonly left: number;
  readonly right: number;
}

export interface StripRoom {
  readonly width: number;
  readonly height: number;
  /** Room for the years before the columns, and for the events behind them. */
  readonly before: number;
  readonly behind: number;
  /** Between two provinces. */
  readonly gap: number;
  /** Height of a year in hand. */
  readonly tall: number;
}

/** The years that are in hand may take no more of the height than this together. */
const MOST_IN_HAND = 0.5;

/**
 * Places a strip.
 *
 * @param groups how many columns each province has, west to east.
 * @param hands the years in hand: the one on screen, and one held against it.
 */
export function placeStrip(
  groups: readonly number[],
  range: YearRange,
  hands: readonly AsOfYear[],
  room: StripRoom,
): PlacedStrip {
  const [left, right] = [room.before, room.width - room.behind];
  const count = groups.reduce((sum, one) => sum + one, 0);
  const gaps = Math.max(0, groups.filter((one) => one > 0).length - 1) * room.gap;
  const size = count === 0 ? 0 : Math.max(0, right - left - gaps) / count;
  const columns: Stretch[] = [];
  let at = left;
  for (const one of groups) {
    if (one > 0 && columns.length > 0) at += room.gap;
    for (let i = 0; i < one; i++, at += size) columns.push({ at, size });
  }
  return { left, right, columns, years: placeYears(range, hands, room) };
}

function placeYears(
  range: YearRange,
  hands: readonly AsOfYear[],
  { height, tall: wanted }: StripRoom,
): PlacedYear[] {
  const all = yearsOf(range);
  const inHand = all.filter((year) => hands.includes(year)).length;
  const others = all.length - inHand;
  const tall = others === 0 ? height / inHand : Math.min(wanted, (height * MOST_IN_HAND) / inHand);
  const low = others === 0 ? 0 : (height - inHand * tall) / others;
  let at = 0;
  return all.map((year) => {
    const isInHand = hands.includes(year);
    const placed = { year, isInHand, at, size: isInHand ? tall : low };
    at += placed.size;
    return placed;
  });
}

/** A cell: the numbers of its year and of its column, from 0. */
export interface StripPlace {
  readonly row: number;
  readonly column: number;
}

function nearest(stretches: readonly Stretch[], at: number): number {
  const far = ({ at: from, size }: Stretch) => Math.max(from - at, at - from - size, 0);
  return stretches.reduce((best, one, i) => (far(one) < far(stretches[best] ?? one) ? i : best), 0);
}

/** A point of the picture: a cell, or beside the columns a year alone (`column` is `null`). */
export interface StripPoint {
  readonly row: number;
  readonly column: number | null;
}

/** How far beside the columns a point still belongs to them. */
const NEAR = 4;

/** The cell nearest to a point, so that no cell is too small to be pointed at; `null`: there are none. */
export function cellAt(placed: PlacedStrip, x: number, y: number): StripPoint | null {
  const { years, columns, left, right } = placed;
  if (years.length === 0) return null;
  const isBeside = x < left - NEAR || x > right + NEAR || columns.length === 0;
  return { row: nearest(years, y), column: isBeside ? null : nearest(columns, x) };
}

/**
 * The years that are named beside the strip: those in hand, then the last, the first and as many
 * of the others as stand clear of each other.
 *
 * @param line height of a line of type.
 */
export function namedYears(years: readonly PlacedYear[], line: number): readonly PlacedYear[] {
  const middle = ({ at, size }: Stretch) => at + size / 2;
  const half = ({ isInHand, size }: PlacedYear) => Math.max(line, isInHand ? size : 0) / 2;
  const ends = [years.at(-1), years[0]].filter((one) => one !== undefined);
  const named = years.filter(({ isInHand }) => isInHand);
  for (const one of [...ends, ...years]) {
    const isClear = named.every(
      (other) => Math.abs(middle(one) - middle(other)) >= half(one) + half(other),
    );
    if (isClear) named.push(one);
  }
  return named.toSorted((a, b) => a.year - b.year);
}
