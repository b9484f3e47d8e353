import { firstDayOf, isPartialDate, type PartialDate, yearOf } from '../model/time/time.ts';
import type { ExportRecord } from './records.ts';

const DAY = 86_400_000;

/** First and last day of a thing, as exact as they are known; `null`: open to that side. */
export interface Days {
  readonly begin: PartialDate | null;
  readonly end: PartialDate | null;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}

function dateOf(value: unknown): PartialDate | null {
  return typeof value === 'string' && isPartialDate(value) ? value : null;
}

/**
 * For which days what is shown of a thing holds: trade and sessions have days of their own (the end
 * of a period of trade is the first day after it), all else the run of years for which it is built.
 * A run up to the year of the edition is open: nothing says that it ended.
 *
 * @param closed when the edition was closed.
 */
export function daysOf({ topic, properties }: ExportRecord, closed: string): Days {
  const start = dateOf(properties.start);
  const end = dateOf(properties.end);
  if (topic === 'flows') return { begin: start, end: end && dayBefore(firstDayOf(end)) };
  if (topic === 'meetings') return { begin: start, end: end ?? start };
  const { from, to } = properties;
  const isOpen = typeof to !== 'number' || to >= yearOf(closed);
  return {
    begin: typeof from === 'number' ? `${from}-01-01` : null,
    end: isOpen ? null : `${to}-12-31`,
  };
}

/** The last day that a date may cover: 2024-12-31 of `2024`, 2024-02-29 of `2024-02`. */
export function lastDayOf(date: PartialDate): string {
  const [year = 0, month] = date.split('-').map(Number);
  if (date.length > '2024-12'.length) return date;
  // Day nought of the month that follows.
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}
