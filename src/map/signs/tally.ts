/*
 * The sign that stands for several: a small plate with the sign of each state and how many are in it, one
 * above the other, in two columns from three on. Painted on the canvas and in the SVG from the same measures.
 */

/** Sizes, px of an ordinary screen. */
const SIGN = 14;
const FIGURES = 13;
const A_FIGURE = 8;
const ROW = 16;
const AIR = { side: 3, over: 2, between: 3 };
export const TALLY_CORNER = 3;

/** A sign and its count in their places, from the middle of the plate. */
interface TallyItem {
  readonly index: number;
  /** The middle of the sign. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Where the text begins. */
  readonly textX: number;
}

/** A plate with its signs, px. */
export interface Tally {
  readonly width: number;
  readonly height: number;
  readonly sign: number;
  readonly figures: number;
  readonly items: readonly TallyItem[];
}

/** The plate for so many of each. */
export function tallyOf(counts: readonly number[], scale: number): Tally {
  const columns = counts.length > 2 ? 2 : 1;
  const rows = Math.ceil(counts.length / columns);
  const longest = Math.max(1, ...counts.map((count) => String(count).length));
  const column = SIGN + 1 + longest * A_FIGURE;
  const width = columns * column + (columns - 1) * AIR.between + 2 * AIR.side;
  const height = rows * ROW + 2 * AIR.over;
  const items = counts.map((count, index): TallyItem => {
    const left = -width / 2 + AIR.side + (index % columns) * (column + AIR.between);
    const y = -height / 2 + AIR.over + (Math.floor(index / columns) + 0.5) * ROW;
    return {
      index,
      x: (left + SIGN / 2) * scale,
      y: y * scale,
      text: String(count),
      textX: (left + SIGN + 1) * scale,
    };
  });
  return {
    width: width * scale,
    height: height * scale,
    sign: SIGN * scale,
    figures: FIGURES * scale,
    items,
  };
}
