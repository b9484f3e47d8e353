import type { Flow } from './records.ts';
import { type AsOfYear, firstDayOf, lastYearOf, yearOf } from './time/time.ts';

/*
 * What of a figure may be drawn, and how. The map, the charts and the count of the data build ask
 * here, so that they agree. Nothing is scaled up, converted or filled in.
 */

/**
 * How a figure stands on the map: `sourced` a full year; `part` a printed part of a year; `told` a
 * sum of years, or one whose period no source prints; `carried` one of an earlier year, where the
 * year on screen has none.
 */
export const FLOW_STATES = ['sourced', 'part', 'told', 'carried'] as const;
export type FlowState = (typeof FLOW_STATES)[number];

/** The year in which a figure stands on the map, and as what. */
export interface Drawn {
  readonly year: AsOfYear;
  readonly as: Exclude<FlowState, 'carried'>;
}

type Figure = Pick<
  Flow,
  'from' | 'to' | 'told' | 'period' | 'usableAsYearlyFlow' | 'isPlausible' | 'isDerived'
>;

/**
 * What a figure may be drawn as; `null` for one that cannot be a flow: worked out by us, against
 * reason, or a full year that its record keeps from being drawn (a forecast, a rounded twin).
 */
export function drawnOf(figure: Figure): Drawn | null {
  const { from, to, told, period, usableAsYearlyFlow, isPlausible, isDerived } = figure;
  if (!isPlausible || isDerived) return null;
  if (told) return { year: yearOf(told.date), as: 'told' };
  const year = lastYearOf(to);
  if (yearOf(from) !== year) return { year, as: 'told' };
  if (usableAsYearlyFlow) return { year, as: 'sourced' };
  return period === 'full-year' ? null : { year, as: 'part' };
}

/** True for the printed figure of one whole year: charts may join it to the year before. */
export function isFullYear(figure: Figure): boolean {
  return drawnOf(figure)?.as === 'sourced';
}

const DAY_MS = 86_400_000;

/** Days that a figure covers. */
export function daysOf({ from, to }: Pick<Flow, 'from' | 'to'>): number {
  return (Date.parse(firstDayOf(to)) - Date.parse(firstDayOf(from))) / DAY_MS;
}

/**
 * Whole months from January on that a part-year covers, `null` where it does not begin with the year,
 * ends inside a month, or its end is known to the month only.
 */
export function monthsOf({ from, to }: Pick<Flow, 'from' | 'to'>): number | null {
  const [start, end] = [firstDayOf(from), firstDayOf(to)];
  if (to.length === 7) return null;
  if (!start.endsWith('-01-01') || !end.endsWith('-01') || yearOf(start) !== lastYearOf(end)) {
    return null;
  }
  const month = Number(end.slice(5, 7)) - 1;
  return month === 0 ? 12 : month;
}
