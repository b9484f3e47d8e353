import { isMeetingIn } from '../model/shown.ts';
import { type AsOfYear, yearOf, yearsOf } from '../model/time.ts';
import { TOPICS, type Topic } from '../model/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import type { ViewState } from './view.ts';

/** How much happened in a year, for the bars above the time line. */
export interface YearCount {
  readonly year: AsOfYear;
  /** Events of the topics switched on. */
  readonly count: number;
  /** Events of every topic; trade figures are no events. */
  readonly byTopic: Readonly<Record<Topic, number>>;
}

/**
 * Dated events of sites and projects, and meetings, for each year of the time
 * line in order; also years in which nothing happened.
 */
export function selectHistogram(
  catalogue: Catalogue,
  { topics }: Pick<ViewState, 'topics'>,
): readonly YearCount[] {
  const eventYears = (records: readonly { readonly events: readonly { date: string }[] }[]) =>
    countBy(records.flatMap(({ events }) => events.map(({ date }) => yearOf(date))));
  const gates = eventYears(catalogue.gates);
  const crossings = eventYears(catalogue.crossings);
  const projects = eventYears(catalogue.projects);
  return yearsOf(catalogue.edition.years).map((year) => {
    const byTopic = {
      gates: gates.get(year) ?? 0,
      crossings: crossings.get(year) ?? 0,
      projects: projects.get(year) ?? 0,
      flows: 0,
      meetings: catalogue.meetings.filter((meeting) => isMeetingIn(meeting, year)).length,
    };
    const count = TOPICS.reduce((sum, topic) => sum + (topics.has(topic) ? byTopic[topic] : 0), 0);
    return { year, count, byTopic };
  });
}

function countBy(years: readonly AsOfYear[]): ReadonlyMap<AsOfYear, number> {
  const counts = new Map<AsOfYear, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}
