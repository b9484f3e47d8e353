import { firstDayOf, type PartialDate, type YearRange } from '../model/time/time.ts';

const startOf = (year: number) => Date.UTC(year, 0, 1);

/** A date as a number of years: `2019-07-02` is about 2019.5; of a year or month, its first day. */
export function yearNumber(date: PartialDate): number {
  const day = Date.parse(`${firstDayOf(date)}T00:00:00Z`);
  const year = new Date(day).getUTCFullYear();
  return year + (day - startOf(year)) / (startOf(year + 1) - startOf(year));
}

/** From the first day of the range up to the day after its last. */
export function extentOf({ first, last }: YearRange): [start: number, end: number] {
  return [first, last + 1];
}
