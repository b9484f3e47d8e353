/** A date known to the year, month or day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0). */
export type PartialDate = string;

/** Half-open: `from` lies in it, `to` does not; `null` is an unknown start or no known end. */
export interface Span {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** The year on screen. */
export type AsOfYear = number;

/** The years that the time line offers, both included. */
export interface YearRange {
  readonly first: AsOfYear;
  readonly last: AsOfYear;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True when `text` has one of the three forms and names a real day, month or year. */
export function isPartialDate(text: string): boolean {
  const match = FORM.exec(text);
  if (!match) return false;
  const [, , month, day] = match;
  if (month !== undefined && (month < '01' || month > '12')) return false;
  if (day === undefined) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The same few dates are asked about again for every year on screen. */
const firstDays = new Map<PartialDate, string>();

/**
 * The first day that a date may cover: `2017` and `2017-01` both count as 2017-01-01.
 *
 * @throws {RangeError} when the text has another form or names no real day.
 */
export function firstDayOf(date: PartialDate): string {
  const known = firstDays.get(date);
  if (known !== undefined) return known;
  if (!isPartialDate(date)) throw new RangeError(`not a date: ${JSON.stringify(date)}`);
  const day = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  firstDays.set(date, day);
  return day;
}

/** The calendar year of a date. */
export function yearOf(date: PartialDate): AsOfYear {
  return Number(date.slice(0, 4));
}

/** The year of the last day before `end`, the excluded end of a span: `2018` gives 2017. */
export function lastYearOf(end: PartialDate): AsOfYear {
  return firstDayOf(end).endsWith('-01-01') ? yearOf(end) - 1 : yearOf(end);
}

/** True when at least one day of `year` lies inside `span`. */
export function holdsIn(span: Span, year: AsOfYear): boolean {
  const startsBeforeNextYear = span.from === null || firstDayOf(span.from) < `${year + 1}-01-01`;
  const endsAfterNewYear = span.to === null || firstDayOf(span.to) > `${year}-01-01`;
  return startsBeforeNextYear && endsAfterNewYear;
}

/** The last span that holds on some day of `year`; `undefined` where none does. */
export function lastHolding<T extends Span>(spans: readonly T[], year: AsOfYear): T | undefined {
  return spans.findLast((span) => holdsIn(span, year));
}

/** Every year of `range`, in order. */
export function yearsOf({ first, last }: YearRange): AsOfYear[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** A value that holds for every year from `from` to `to`, both included. */
export interface YearRun<T> {
  readonly from: AsOfYear;
  readonly to: AsOfYear;
  readonly value: T;
}

/**
 * Splits `range` into the longest runs of years that share one value.
 * Years for which `valueIn` gives `undefined` are left out.
 */
export function yearRuns<T>(
  range: YearRange,
  valueIn: (year: AsOfYear) => T | undefined,
  isSame: (a: T, b: T) => boolean = Object.is,
): YearRun<T>[] {
  const runs: YearRun<T>[] = [];
  for (const year of yearsOf(range)) {
    const value = valueIn(year);
    if (value === undefined) continue;
    const last = runs.at(-1);
    if (last && last.to === year - 1 && isSame(last.value, value)) {
      runs[runs.length - 1] = { ...last, to: year };
    } else runs.push({ from: year, to: year, value });
  }
  return runs;
}
