import type { Outcome, Site } from '../model/records.ts';
import type { PartialDate } from '../model/time/time.ts';
import type { RecordId } from '../model/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

type Facts = Pick<Catalogue, 'gates' | 'crossings' | 'projects' | 'meetings'>;
type Dated = readonly { readonly day: PartialDate | null; readonly sources: readonly string[] }[];

const ofSite = ({ events, statuses, classHistory }: Site): Dated => [
  ...events.map(({ date, sources }) => ({ day: date, sources })),
  ...[...statuses, ...classHistory].map(({ from, sources }) => ({ day: from, sources })),
];

/** What begins or happens in a record, each with its sources. */
function datedIn({ gates, crossings, projects, meetings }: Facts, id: RecordId): Dated {
  const site = [...gates, ...crossings].find((one) => one.id === id);
  if (site) return ofSite(site);
  const project = projects.find((one) => one.id === id);
  if (project) {
    return [
      ...project.events.map(({ date, sources }) => ({ day: date, sources })),
      ...project.stages.map(({ from, sources }) => ({ day: from, sources })),
    ];
  }
  const meeting = meetings.find((one) => one.id === id);
  return meeting ? [{ day: meeting.from, sources: meeting.sources }] : [];
}

/** Ids of the sources behind an outcome: its own, and those of what is seen in records. */
export function sourcesOfOutcome(facts: Facts, outcome: Outcome): string[] {
  if (outcome.state === 'no-report') return [];
  const seen = (outcome.seen ?? []).flatMap(({ record, date }) =>
    datedIn(facts, record)
      .filter(({ day }) => day === date)
      .flatMap(({ sources }) => sources),
  );
  return [...new Set([...(outcome.sources ?? []), ...seen])];
}
