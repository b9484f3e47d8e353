import type { FactsFile } from '../../model/schema/facts.ts';
import { firstDayOf, isPartialDate } from '../../model/time/time.ts';
import { Desk, type Row } from './desk.ts';

/**
 * The files of `data/` with the facts in them, each where data/README.md wants it.
 *
 * @throws {Error} when a fact belongs to a record that no file holds.
 */
export function applyFacts(files: ReadonlyMap<string, string>, facts: FactsFile): Desk {
  const desk = new Desk(files);
  for (const value of facts.sources) desk.put(byId('sources.yaml', 'sources', value));
  for (const value of facts.documents) desk.putFile(`documents/${value.id}.yaml`, value);
  putClaims(desk, facts.claims);
  for (const value of facts.meetings) {
    desk.put({
      ...byId('meetings.yaml', 'meetings', value),
      isAfter: ({ mechanism, ordinal }) =>
        mechanism === value.mechanism && Number(ordinal) > value.ordinal,
    });
  }
  for (const value of facts.offices) desk.put(byId('protocol.yaml', 'offices', value));
  for (const value of facts.persons) desk.put(byId('protocol.yaml', 'persons', value));
  for (const value of facts.delegations) {
    const isSame = ({ meeting }: Row) => meeting === value.meeting;
    desk.put({ file: 'protocol.yaml', list: ['sessions'], value, isSame });
  }
  for (const value of facts.figures) {
    desk.put(byId(desk.homeOf('flows', 'series', value.series), 'flows', value));
  }
  for (const { site, state } of facts.states) putSpan(desk, fileOf(desk, site), 'statuses', state);
  for (const { project, stage } of facts.stages) {
    putSpan(desk, fileOf(desk, project), 'stages', stage);
  }
  for (const { record, event } of facts.events) {
    desk.put({
      file: fileOf(desk, record),
      list: ['events'],
      value: event,
      isSame: ({ date, type }) => date === event.date && type === event.type,
      isAfter: ({ date }) => dayOf(date) > dayOf(event.date),
    });
  }
  for (const value of facts.commitments) {
    desk.put({
      ...byId(homeOfPromise(desk, value), 'commitments', value),
      isAfter: ({ date }) => dayOf(date) > dayOf(value.date),
    });
  }
  for (const { commitment, outcome } of facts.outcomes) putOutcome(desk, commitment, outcome);
  raiseClosed(desk, facts);
  return desk;
}

function byId(file: string, list: string, value: { readonly id: string }) {
  return { file, list: [list], value, isSame: ({ id }: Row) => id === value.id };
}

/** The file of a gate, crossing or project, which is named after it. */
function fileOf(desk: Desk, record: string): string {
  const [kind = '', name = ''] = record.split(':');
  const file = `${kind}s/${name}.yaml`;
  if (!desk.files.has(file)) throw new Error(`there is no ${record}: data/${file} is missing`);
  return file;
}

/** Claims stand in the file of the document of their first locator. */
function putClaims(desk: Desk, claims: FactsFile['claims']): void {
  const documentOf = ({ locators }: (typeof claims)[number]) => locators[0]?.document ?? '';
  for (const document of new Set(claims.map(documentOf))) {
    const values = claims.filter((claim) => documentOf(claim) === document);
    const file = `claims/${document}.yaml`;
    if (!desk.files.has(file)) desk.putFile(file, { claims: values });
    else for (const value of values) desk.put(byId(file, 'claims', value));
  }
}

/** A span at its place in a history; the open end of the one before it closes. */
function putSpan(
  desk: Desk,
  file: string,
  list: 'statuses' | 'stages',
  span: { readonly from: string | null },
): void {
  const rows = desk.rows(file, [list]);
  const isAfter = ({ from }: Row) => dayOf(from) > dayOf(span.from);
  const isSame = ({ from }: Row) => from === span.from;
  if (!rows.some(isSame) && span.from !== null) {
    const before = rows.findLastIndex(({ from }) => dayOf(from) < dayOf(span.from));
    if (rows[before]?.to === null) desk.end(file, [list, before, 'to'], span.from);
  }
  desk.put({ file, list: [list], value: span, isSame, isAfter });
}

/** A further outcome; a last “no report” is answered by it. */
function putOutcome(
  desk: Desk,
  commitment: string,
  outcome: FactsFile['outcomes'][number]['outcome'],
): void {
  const file = desk.homeOf('commitments', 'commitments', commitment);
  const record = desk.rows(file, ['commitments']).findIndex(({ id }) => id === commitment);
  const list = ['commitments', record, 'outcomes'];
  const last = desk.rows(file, list).at(-1);
  const isSilence = last?.state === 'no-report';
  const isSame = isSilence
    ? ({ state }: Row) => state === 'no-report'
    : ({ state, date }: Row) =>
        state === outcome.state && 'date' in outcome && date === outcome.date;
  desk.put({ file, list, value: outcome, isSame }, isSilence ? 'follows' : 'replaces');
}

/** The file of promises that has most others between the same two ends. */
function homeOfPromise(desk: Desk, { id, by, to }: FactsFile['commitments'][number]): string {
  const ends = new Set<string>([...by, ...to]);
  const shared = ({ by: one, to: other }: Row) =>
    [one, other].flat().filter((end) => ends.has(String(end))).length;
  const homes = desk.filesIn('commitments').map((file) => {
    const rows = desk.rows(file, ['commitments']);
    const isThere = rows.some((row) => row.id === id);
    const most = rows.reduce((sum, row) => sum + shared(row), 0) / Math.max(1, rows.length);
    return { file, fits: isThere ? Number.POSITIVE_INFINITY : most };
  });
  const [best] = homes.toSorted((a, b) => b.fits - a.fits);
  if (!best) throw new Error('data/commitments has no file');
  return best.file;
}

/** The edition is closed no earlier than the newest of its sources. */
function raiseClosed(desk: Desk, { sources }: FactsFile): void {
  const file = 'edition.yaml';
  const text = desk.files.get(file) ?? '';
  const closed = /^closed: "?([\d-]+)"?$/m.exec(text)?.[1];
  if (closed === undefined) return;
  const days = sources.flatMap(({ date, opened }) => [date ?? '', opened]).filter(isPartialDate);
  const newest = days.map(dayOf).sort().at(-1);
  if (newest !== undefined && newest > dayOf(closed)) desk.end(file, ['closed'], newest);
}

/** First day of a date; an unknown start comes before all. */
function dayOf(date: unknown): string {
  return typeof date === 'string' && isPartialDate(date) ? firstDayOf(date) : '';
}
