/*
 * How wide the columns and how high the rows of a sheet are. Programs reckon the heights of wrapped
 * rows each in its own way, and some not at all: they are said outright.
 */

/** Characters that an A4 page, lying, still bears legibly: some seven points when shrunk to fit. */
const PAGE = 250;
/** A date still fits. */
const NARROWEST = 11;

/** Points of a line and of the room above and below. */
const LINE = 13;
const ROOM = 4;
/** A row at most, by the height that Excel allows: on paper, what is lower would be cut. */
const MOST_LINES = 31;

/** Han and full-width signs take the room of two letters. */
const WIDE = /[\p{Script=Han}，。；：（）、《》]/gu;

/** Words break before the edge: so much of a line stays empty. */
const WASTE = 1.12;

/** The widths wished for, the wide ones narrowed until all fit on one page; in characters. */
export function fitted(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= PAGE) return widths;
  const least = widths.map((width) => Math.min(width, NARROWEST));
  const spare = least.reduce((sum, width) => sum + width, 0);
  const share = Math.max(0, PAGE - spare) / (total - spare);
  return widths.map((width, at) => {
    const narrow = least[at] ?? width;
    return Math.round(narrow + (width - narrow) * share);
  });
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .map((line) => line.length + (line.match(WIDE)?.length ?? 0))
    .reduce((sum, length) => sum + Math.max(1, Math.ceil((length * WASTE) / width)), 0);
}

/** The height of a row in points, from its texts and the widths of their columns. */
export function rowHeight(texts: readonly (string | null)[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => (text === null ? 1 : linesOf(text, widths[at] ?? PAGE)));
  return Math.min(MOST_LINES, Math.max(1, ...lines)) * LINE + ROOM;
}
