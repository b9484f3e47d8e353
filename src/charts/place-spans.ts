import type { Span, YearRange } from '../model/time/time.ts';
import { extentOf, yearNumber } from './year-scale.ts';

/** A piece of the strip: a span of the record, or a gap of which no source speaks. */
export interface PlacedSpan<T extends Span> {
  /** In the unit of `width`. */
  readonly x: number;
  readonly width: number;
  /** `null`: no source. */
  readonly span: T | null;
  /** Years of which the piece covers some day, both included. */
  readonly years: YearRange;
}

/** Pieces shorter than this share of a year are no gap: spans that follow each other day by day. */
const LEAST = 1 / 1000;

/** The last calendar year with a day before `end`, a number of years. */
const lastYearBefore = (end: number) => Math.ceil(end - LEAST) - 1;

/**
 * Places spans side by side on a strip that covers the years of `range`, in
 * order. What lies outside is cut off; an unknown start begins with the strip,
 * an open end lasts to its end; what no span covers becomes a gap.
 *
 * @param width of the strip, in any unit: 100 gives percentages.
 */
export function placeSpans<T extends Span>(
  spans: readonly T[],
  range: YearRange,
  width: number,
): PlacedSpan<T>[] {
  const [start, end] = extentOf(range);
  if (start >= end) return [];
  // By hand: the strip is part of the first load, and a scale of d3 weighs 9 kB.
  const x = (years: number) => ((years - start) / (end - start)) * width;
  const placed: PlacedSpan<T>[] = [];
  const put = (from: number, to: number, span: T | null) =>
    placed.push({
      x: x(from),
      width: x(to) - x(from),
      span,
      years: { first: Math.floor(from + LEAST), last: lastYearBefore(to) },
    });
  const begin = (span: T) => (span.from === null ? start : Math.max(start, yearNumber(span.from)));
  let reached = start;
  for (const span of spans.toSorted((one, other) => begin(one) - begin(other))) {
    const from = Math.max(reached, begin(span));
    const to = span.to === null ? end : Math.min(end, yearNumber(span.to));
    if (to - from < LEAST) continue;
    if (from - reached >= LEAST) put(reached, from, null);
    put(from, to, span);
    reached = to;
  }
  if (end - reached >= LEAST) put(reached, end, null);
  return placed;
}
