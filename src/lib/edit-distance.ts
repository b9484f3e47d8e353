/** How far a typed text is from another: from the whole of it, and from its nearest beginning. */
export interface Distance {
  readonly whole: number;
  readonly prefix: number;
}

/**
 * Number of letters to add, drop, change or swap with their neighbour (optimal string alignment),
 * given up once it is more than `most`; then `most + 1` stands for it.
 *
 * @param most how many such errors are still of interest.
 */
export function editDistance(typed: string, text: string, most: number): Distance {
  const none = { whole: most + 1, prefix: most + 1 };
  if (typed.length - text.length > most) return none;
  // What lies beyond can be no part of a beginning that is near enough.
  const width = Math.min(text.length, typed.length + most);
  const far = most + 1;
  let beforeLast: number[] = [];
  let last = new Array<number>(width + 1).fill(far);
  for (let column = 0; column < Math.min(far, width + 1); column += 1) last[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    const next = nextRow(typed, text, row, last, beforeLast, far, width);
    if (Math.min(...next) === far) return none;
    beforeLast = last;
    last = next;
  }
  return {
    whole: width === text.length ? (last[width] ?? far) : far,
    prefix: Math.min(far, ...last),
  };
}

/** The next line of the table; what is farther from its diagonal than the errors allowed is far. */
function nextRow(
  typed: string,
  text: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
  far: number,
  width: number,
): number[] {
  const next = new Array<number>(width + 1).fill(far);
  next[0] = Math.min(row, far);
  const letter = typed.charCodeAt(row - 1);
  const end = Math.min(width, row + far - 1);
  for (let column = Math.max(1, row - far + 1); column <= end; column += 1) {
    const isSame = letter === text.charCodeAt(column - 1);
    let least = Math.min(
      (last[column] ?? far) + 1,
      (next[column - 1] ?? far) + 1,
      (last[column - 1] ?? far) + (isSame ? 0 : 1),
    );
    const isSwapped =
      row > 1 &&
      column > 1 &&
      letter === text.charCodeAt(column - 2) &&
      typed.charCodeAt(row - 2) === text.charCodeAt(column - 1);
    if (isSwapped) least = Math.min(least, (beforeLast[column - 2] ?? far) + 1);
    next[column] = Math.min(least, far);
  }
  return next;
}

/** Whether two different texts are one error apart, as {@link editDistance} counts, without a table. */
export function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rest = one.slice(at + 1);
  if (one.length < other.length) return one.slice(at) === other.slice(at + 1);
  if (one.length > other.length) return rest === other.slice(at);
  if (rest === other.slice(at + 1)) return true;
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** Which letters a text has, roughly: one bit for every 31st letter. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) % 31);
  return letters;
}

/** At most as many as the letters of one text that another does not have, by `lettersOf`: a quick look. */
export function lettersMissing(typed: number, text: number): number {
  let rest = typed & ~text;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}
