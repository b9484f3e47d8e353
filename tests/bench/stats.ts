/** The middle of some values and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Median, least and most of some values.
 *
 * @throws {RangeError} when there is none.
 */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) throw new RangeError('No value was measured.');
  const middle = sorted.length / 2;
  const [one = low, other = high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return { median: (one + other) / 2, low, high };
}

/** Time covered by intervals that may lie within each other, cut at `end`. */
export function covered(
  intervals: readonly { readonly start: number; readonly end: number }[],
  end: number,
): number {
  let sum = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const one of [...intervals].sort((a, b) => a.start - b.start)) {
    const from = Math.max(one.start, until);
    const to = Math.min(one.end, end);
    if (to > from) sum += to - from;
    until = Math.max(until, one.end);
  }
  return sum;
}
