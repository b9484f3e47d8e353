import type { Meeting, RecordEvent } from '../model/records.ts';
import { type AsOfYear, type PartialDate, yearOf } from '../model/time/time.ts';
import type { ViewState } from '../model/view/view.ts';
import type { Topic } from '../model/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { byDate } from './find.ts';
import { type Eventful, type Thing, withPredecessors } from './rows/filters.ts';
import { type NarrowView, narrowed } from './rows/narrow.ts';

/** Topics that have dated happenings. */
export const EVENT_TOPICS = ['gates', 'crossings', 'projects', 'meetings'] as const;
export type EventTopic = (typeof EVENT_TOPICS)[number];

/** A dated happening: an event of a site or project, or a session of a mechanism. */
export type Happening =
  | {
      readonly topic: Eventful['topic'];
      readonly date: PartialDate;
      readonly record: Eventful['record'];
      readonly event: RecordEvent | ProjectEvent;
    }
  | { readonly topic: 'meetings'; readonly date: PartialDate; readonly record: Meeting };

type ProjectEvent = Extract<Thing, { topic: 'projects' }>['record']['events'][number];

/** When: a month, a year of which the month is not known (`month` is `null`), or before a year. */
export interface When {
  readonly year: AsOfYear;
  readonly month: number | null;
  readonly isBefore: boolean;
}

/** What happened in a month, and how much of it in each topic. */
export interface MonthCell {
  readonly when: When;
  readonly happenings: readonly Happening[];
  readonly byTopic: Readonly<Record<EventTopic, number>>;
}

export interface MonthTable {
  /** One row a year: January to December, then what is known only to the year. */
  readonly years: readonly { readonly year: AsOfYear; readonly cells: readonly MonthCell[] }[];
  /** All that lies before the first year of the time line. */
  readonly before: MonthCell;
  /** Meetings of which no source gives a date, narrowed like all else. */
  readonly undated: number;
  /** The largest number in one cell of a month, at least 1. */
  readonly most: number;
}

const YEAR_ONLY = 0;

/** The month of a date, 1 to 12; `null` where only the year is known. It is never January by default. */
export function monthOf(date: PartialDate): number | null {
  return date.length === 4 ? null : Number(date.slice(5, 7));
}

function cellOf(when: When, happenings: readonly Happening[]): MonthCell {
  const count = (topic: EventTopic) => happenings.filter((one) => one.topic === topic).length;
  return {
    when,
    happenings: happenings.toSorted(byDate(({ date }) => date)),
    byTopic: {
      gates: count('gates'),
      crossings: count('crossings'),
      projects: count('projects'),
      meetings: count('meetings'),
    },
  };
}

type MonthsView = Omit<NarrowView, 'year'> & Pick<ViewState, 'topics'>;

/**
 * The view with a province asked through all years: before its merger as the provinces of which it
 * was made, since each happening is asked as of its own year.
 */
function throughMergers(catalogue: Catalogue, view: MonthsView): MonthsView {
  const { filters } = view;
  if (!filters) return view;
  const provinces = withPredecessors(catalogue, filters.provinces);
  return { ...view, filters: { ...filters, provinces } };
}

/** All happenings of the topics switched on; each is asked as of its own year. */
function happeningsOf(catalogue: Catalogue, view: MonthsView): Happening[] {
  const filters = new Map<AsOfYear, (thing: Thing) => boolean>();
  const passes = (thing: Thing, date: PartialDate) => {
    const year = yearOf(date);
    const known = filters.get(year) ?? narrowed(catalogue, { ...view, year }).passes;
    filters.set(year, known);
    return known(thing);
  };
  const eventsOf = (thing: Eventful): Happening[] =>
    thing.record.events.flatMap((event) =>
      passes(thing, event.date)
        ? [{ topic: thing.topic, date: event.date, record: thing.record, event }]
        : [],
    );
  const isOn = (topic: Topic) => view.topics.has(topic);
  const meetings = catalogue.meetings.flatMap((record): Happening[] =>
    record.from !== null && passes({ topic: 'meetings', record }, record.from)
      ? [{ topic: 'meetings', date: record.from, record }]
      : [],
  );
  return [
    ...(isOn('gates')
      ? catalogue.gates.flatMap((record) => eventsOf({ topic: 'gates', record }))
      : []),
    ...(isOn('crossings')
      ? catalogue.crossings.flatMap((record) => eventsOf({ topic: 'crossings', record }))
      : []),
    ...(isOn('projects')
      ? catalogue.projects.flatMap((record) => eventsOf({ topic: 'projects', record }))
      : []),
    ...(isOn('meetings') ? meetings : []),
  ];
}

/** Meetings that filters and lens let through and of which no source gives a date. */
function undatedCount(catalogue: Catalogue, view: MonthsView): number {
  if (!view.topics.has('meetings')) return 0;
  const { passes } = narrowed(catalogue, { ...view, year: catalogue.edition.years.last });
  return catalogue.meetings.filter(
    (record) => record.from === null && passes({ topic: 'meetings', record }),
  ).length;
}

/**
 * Dated happenings by month and year, of the topics switched on and of what filters and lens let
 * through. A meeting counts in the month in which it begins.
 */
export function selectMonths(catalogue: Catalogue, asked: MonthsView): MonthTable {
  const { first, last } = catalogue.edition.years;
  const view = throughMergers(catalogue, asked);
  const all = happeningsOf(catalogue, view);
  const months = [...Array.from({ length: 12 }, (_, index) => index + 1), YEAR_ONLY];
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const own = all.filter(({ date }) => yearOf(date) === year);
    return {
      year,
      cells: months.map((month) =>
        cellOf(
          { year, month: month === YEAR_ONLY ? null : month, isBefore: false },
          own.filter(({ date }) => (monthOf(date) ?? YEAR_ONLY) === month),
        ),
      ),
    };
  });
  const cells = years.flatMap((row) => row.cells);
  return {
    years,
    before: cellOf(
      { year: first, month: null, isBefore: true },
      all.filter(({ date }) => yearOf(date) < first),
    ),
    undated: undatedCount(catalogue, view),
    most: Math.max(1, ...cells.map(({ happenings }) => happenings.length)),
  };
}

/** All of a year: what happened in its months, and what is known only to the year, by date. */
export function wholeYear({ years }: MonthTable, year: AsOfYear): readonly Happening[] {
  const row = years.find((one) => one.year === year);
  // What is known to the month or the year alone stands before its days.
  return (row?.cells.flatMap(({ happenings }) => happenings) ?? []).toSorted(
    byDate(({ date }) => date),
  );
}
