import type { Dossier } from '../../model/records.ts';
import { firstDayAfter } from '../../model/time/span.ts';
import { firstDayOf, type PartialDate, yearOf } from '../../model/time/time.ts';
import { type Fault, type Path, recordKey } from '../fault.ts';
import { type Check, sitesOf } from './records.ts';

/** A day on which something was so or was said, and where it stands. */
interface Dated {
  readonly record: string;
  readonly path: Path;
  readonly date: PartialDate | null;
}

type Begun = { readonly from: PartialDate | null };

const at = (record: string, path: Path, date: PartialDate | null): Dated => ({
  record,
  path,
  date,
});
const begins = (record: string, list: string, spans: readonly Begun[]): Dated[] =>
  spans.map(({ from }, i) => at(record, [list, i, 'from'], from));
const happened = (record: string, events: readonly { date: PartialDate }[]): Dated[] =>
  events.map(({ date }, i) => at(record, ['events', i, 'date'], date));

/**
 * What cannot be known before it is there. Only beginnings: a figure of the running year may end with
 * the year. What is planned may lie ahead.
 */
function datesOf(dossier: Dossier): Dated[] {
  return [
    ...dossier.sources.flatMap(({ id, date, opened }) => [
      at(recordKey.source(id), ['date'], date),
      at(recordKey.source(id), ['opened'], opened),
    ]),
    ...sitesOf(dossier).flatMap(({ id, existence, statuses, classHistory, events }) => [
      at(id, ['existence', 'from'], existence?.from ?? null),
      ...begins(id, 'statuses', statuses),
      ...begins(id, 'classHistory', classHistory),
      ...happened(id, events),
    ]),
    ...dossier.projects.flatMap(({ id, stages, events }) => [
      ...begins(id, 'stages', stages),
      ...happened(id, events),
    ]),
    ...dossier.flows.map(({ id, from }) => at(id, ['from'], from)),
    ...dossier.meetings
      .filter(({ status }) => status === 'held')
      .map(({ id, from }) => at(id, ['from'], from)),
    ...dossier.documents.flatMap(({ id, published, event }) => [
      at(recordKey.document(id), ['published'], published),
      at(recordKey.document(id), ['event', 'from'], event.from),
    ]),
    ...dossier.commitments.flatMap(({ id, date, outcomes }) => [
      at(recordKey.commitment(id), ['date'], date),
      ...outcomes.map((one, i) =>
        one.state === 'no-report'
          ? at(recordKey.commitment(id), ['outcomes', i, 'searched'], one.searched)
          : at(recordKey.commitment(id), ['outcomes', i, 'date'], one.date),
      ),
    ]),
    ...dossier.agreements.map(({ id, signed }) => at(recordKey.agreement(id), ['signed'], signed)),
    ...dossier.claims.map(({ id, reported }) => at(recordKey.claim(id), ['reported'], reported)),
  ];
}

/**
 * Nothing is newer than the day on which the edition was closed: two editions with other facts would
 * be cited by the same words. A date known to the month or year counts from its first day.
 */
export const nothingIsNewerThanTheEdition: Check = (dossier) => {
  const { closed } = dossier.edition;
  const end = firstDayAfter(closed);
  return datesOf(dossier).flatMap(({ record, path, date }): Fault[] => {
    if (date === null || firstDayOf(date) < end) return [];
    const message = `must not be after ${closed}, on which the edition was closed: mend it, or raise closed in data/edition.yaml (found ${date})`;
    return [{ record, path, message }];
  });
};

/** Since when the land border has been that of the two states of today. */
const EARLIEST_YEAR = 1949;

/** States and classes of a site do not begin before there was anybody of today to give them. */
export const statesAreOfOurTime: Check = (dossier) =>
  sitesOf(dossier).flatMap(({ id, statuses, classHistory }) =>
    [...begins(id, 'statuses', statuses), ...begins(id, 'classHistory', classHistory)].flatMap(
      ({ record, path, date }): Fault[] =>
        date === null || yearOf(date) >= EARLIEST_YEAR
          ? []
          : [{ record, path, message: `must be null or from ${EARLIEST_YEAR} on (found ${date})` }],
    ),
  );
