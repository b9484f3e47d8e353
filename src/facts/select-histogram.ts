import type { Project, RecordEvent } from '../model/records.ts';
import { isMeetingIn } from '../model/shown.ts';
import { type AsOfYear, yearOf, yearsOf } from '../model/time/time.ts';
import type { ViewState } from '../model/view/view.ts';
import { TOPICS, type Topic } from '../model/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import type { Eventful } from './rows/filters.ts';
import { type NarrowView, narrowed } from './rows/narrow.ts';

/** How much happened in a year, for the bars above the time line. */
export interface YearCount {
  readonly year: AsOfYear;
  /** Events of the topics switched on. */
  readonly count: number;
  /** Events of every topic; trade figures are no events. */
  readonly byTopic: Readonly<Record<Topic, number>>;
}

/**
 * Dated events of sites and projects, and meetings, that filters and lens let through, for each year
 * of the time line in order; also years in which nothing happened.
 */
export function selectHistogram(
  catalogue: Catalogue,
  view: Omit<NarrowView, 'year'> & Pick<ViewState, 'topics'>,
): readonly YearCount[] {
  return yearsOf(catalogue.edition.years).map((year) => {
    const { passes } = narrowed(catalogue, { ...view, year });
    const inYear = ({ date }: RecordEvent | Project['events'][number]) => yearOf(date) === year;
    const eventsOf = (things: readonly Eventful[]) =>
      things.reduce((sum, thing) => {
        const count = thing.record.events.filter(inYear).length;
        return count > 0 && passes(thing) ? sum + count : sum;
      }, 0);
    const byTopic = {
      gates: eventsOf(catalogue.gates.map((record) => ({ topic: 'gates', record }))),
      crossings: eventsOf(catalogue.crossings.map((record) => ({ topic: 'crossings', record }))),
      projects: eventsOf(catalogue.projects.map((record) => ({ topic: 'projects', record }))),
      flows: 0,
      meetings: catalogue.meetings.filter(
        (record) => isMeetingIn(record, year) && passes({ topic: 'meetings', record }),
      ).length,
      cooperation: catalogue.stands.filter(
        (record) => record.from === year && passes({ topic: 'cooperation', record }),
      ).length,
    };
    const count = TOPICS.reduce(
      (sum, topic) => sum + (view.topics.has(topic) ? byTopic[topic] : 0),
      0,
    );
    return { year, count, byTopic };
  });
}
