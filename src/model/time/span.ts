import { firstDayOf, type PartialDate, type Span } from './time.ts';

/**
 * The first day that a date no longer covers: `2017` gives 2018-01-01, `2024-06`
 * gives 2024-07-01, `2025-02-28` gives 2025-03-01.
 *
 * @throws {RangeError} when the text is no date.
 */
export function firstDayAfter(date: PartialDate): string {
  const day = new Date(`${firstDayOf(date)}T00:00:00Z`);
  if (date.length === 4) day.setUTCFullYear(day.getUTCFullYear() + 1);
  else if (date.length === 7) day.setUTCMonth(day.getUTCMonth() + 1);
  else day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** The days that a date may cover, as a half-open span. */
export function spanOfDate(date: PartialDate): Span {
  return { from: firstDayOf(date), to: firstDayAfter(date) };
}

/** True when the two have at least one day in common; an open end reaches on without limit. */
export function touches(a: Span, b: Span): boolean {
  return startsBefore(a, b) && startsBefore(b, a);
}

function startsBefore(a: Span, b: Span): boolean {
  return a.from === null || b.to === null || firstDayOf(a.from) < firstDayOf(b.to);
}

/** A span of a history, or a time of which no source speaks (`value` is `null`). */
export interface Stretch<T> extends Span {
  readonly value: T | null;
}

/**
 * A history without holes: the spans in their order, and between, before and
 * after them the times of which no source speaks. Spans must not overlap.
 */
export function withGaps<T extends Span>(spans: readonly T[]): Stretch<T>[] {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return [{ from: null, to: null, value: null }];
  const stretches: Stretch<T>[] = [];
  if (first.from !== null) stretches.push({ from: null, to: first.from, value: null });
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1];
    if (before && isApart(before, span)) {
      stretches.push({ from: before.to, to: span.from, value: null });
    }
    stretches.push({ from: span.from, to: span.to, value: span });
  }
  if (last.to !== null) stretches.push({ from: last.to, to: null, value: null });
  return stretches;
}

function isApart(before: Span, after: Span): boolean {
  if (before.to === null || after.from === null) return false;
  return firstDayOf(before.to) < firstDayOf(after.from);
}

/**
 * The last date that a half-open end leaves inside, as exactly as the end is
 * known: `2025-07-01` gives 2025-06-30, `2024-06` gives 2024-05, `2020` gives 2019.
 */
export function lastDateBefore(end: PartialDate): PartialDate {
  const day = new Date(`${firstDayOf(end)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, end.length);
}
