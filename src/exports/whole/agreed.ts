import type { Catalogue } from '../../facts/catalogue.ts';
import { addressees, givers, madeOn } from '../../facts/select-agreed.ts';
import { formatDate, formatList, SEMICOLON } from '../../i18n/format.ts';
import { fieldSay } from '../../i18n/messages/panels/agreed/fields.ts';
import { promiseSay } from '../../i18n/messages/panels/agreed/promise.ts';
import { registerSay } from '../../i18n/messages/panels/agreed/register.ts';
import { shortSession } from '../../i18n/words.ts';
import { lastOutcome, stateOf, termOn } from '../../model/commitment.ts';
import type { Language, LocalText } from '../../model/language.ts';
import type { Agreement, Commitment, Outcome } from '../../model/records.ts';
import type { PartialDate } from '../../model/time/time.ts';
import type { AgreedField, RecordId } from '../../model/vocabulary.ts';
import { type Column, date, list, local, type Table, table, text } from './column.ts';
import {
  ENTRY_KEY,
  type Entry,
  endColumns,
  entriesOf,
  inAll,
  namesOfRecords,
  places,
  records,
} from './common.ts';

/** What commitments and agreements are about, in words. */
function fieldColumn<Row extends { readonly fields: readonly AgreedField[] }>(): Column<Row> {
  return list('fields', ({ fields }) => fields, {
    head: 'head.field',
    words: ({ fields }, language) =>
      formatList(
        fields.map((field) => fieldSay(language, `field.${field}`)),
        language,
      ),
  });
}

/** The session at which it was made, in the workbook by its short name: the column is narrow. */
function sessionColumn<Row extends { readonly session?: string | null | undefined }>(
  facts: Catalogue,
): Column<Row> {
  const sessions = new Map(facts.meetings.map((one) => [one.id, one] as const));
  const mechanisms = new Map(facts.mechanisms.map((one) => [one.id, one] as const));
  const inWords = (id: string, language: Language) => {
    const session = sessions.get(id as RecordId);
    const mechanism = session && mechanisms.get(session.mechanism);
    return mechanism ? shortSession(mechanism.short, session.ordinal, language) : null;
  };
  return text('session', ({ session }) => session ?? null, {
    head: 'head.session',
    width: 30,
    words: ({ session }, language) => (session ? inWords(session, language) : null),
    reference: { table: 'meetings', column: 'id' },
  });
}

/** The day of an outcome; of a silence, how far was looked. */
function outcomeDate(outcome: Outcome | undefined): PartialDate | null {
  if (outcome === undefined) return null;
  return outcome.state === 'no-report' ? outcome.until : outcome.date;
}

/** What an outcome says: its note, then the dated entries of records in which it is seen. */
function outcomeText(
  outcome: Outcome | undefined,
  names: ReadonlyMap<string, LocalText>,
): LocalText | null {
  if (outcome === undefined || outcome.state === 'no-report') return null;
  const { note, seen = [] } = outcome;
  return inAll((language) =>
    [
      ...(note ? [note[language]] : []),
      ...seen.map(
        (one) =>
          `${names.get(one.record)?.[language] ?? one.record} ${formatDate(one.date, language)}`,
      ),
    ].join(SEMICOLON[language]),
  );
}

const searchOf = (outcome: Outcome | undefined) =>
  outcome?.state === 'no-report' ? outcome : undefined;

/** State, day, words and last search of one outcome. */
function outcomeColumns<Row>(
  facts: Catalogue,
  outcomeOf: (row: Row) => Outcome | undefined,
): readonly Column<Row>[] {
  const names = namesOfRecords(facts);
  const stateIn = (row: Row) => outcomeOf(row)?.state ?? 'no-report';
  return [
    text('state', stateIn, {
      head: 'column.state',
      words: (row, language) => promiseSay(language, `state.${stateIn(row)}`),
    }),
    date('state_date', (row) => outcomeDate(outcomeOf(row)), { head: 'head.stateDate' }),
    local('outcome', (row) => outcomeText(outcomeOf(row), names), {
      head: 'head.outcome',
      width: 50,
    }),
    date('searched', (row) => searchOf(outcomeOf(row))?.searched ?? null, {
      head: 'head.searched',
    }),
    list('queries', (row) => searchOf(outcomeOf(row))?.queries ?? [], {
      head: 'head.queries',
      width: 40,
    }),
  ];
}

const outcomeSources = (outcome: Outcome | undefined): readonly string[] =>
  outcome === undefined || outcome.state === 'no-report' ? [] : (outcome.sources ?? []);

const commitments = table(
  'commitments',
  'table.commitments',
  ['id'],
  (facts) => facts.commitments,
  (facts) => {
    const sessions = new Map(facts.meetings.map((one) => [one.id, one]));
    return [
      text('id', ({ id }) => id, { head: 'column.id', isForPrograms: true }),
      local('what', ({ what }) => what, { head: 'head.what', width: 60 }),
      text('kind', ({ kind }) => kind, {
        head: 'column.kind',
        width: 12,
        words: ({ kind }, language) => promiseSay(language, `kind.${kind}`),
      }),
      date('made', (one) => madeOn(one, sessions), { head: 'column.date' }),
      sessionColumn<Commitment>(facts),
      date('due', ({ due }) => due ?? null, { head: 'head.due' }),
      // Of what was agreed or signed both sides stand in both: neither gave it to the other.
      places<Commitment>(facts, 'by', givers, 'head.givenBy'),
      places<Commitment>(facts, 'to', addressees, 'head.givenTo'),
      fieldColumn<Commitment>(),
      records<Commitment>(facts, 'records', (one) => one.records, 'head.records'),
      ...outcomeColumns<Commitment>(facts, lastOutcome),
      text('repeats', ({ repeats }) => repeats ?? null, {
        head: 'head.repeats',
        isForPrograms: true,
      }),
      list('statements', ({ claims }) => claims ?? [], {
        head: 'head.statement',
        isForPrograms: true,
      }),
      ...endColumns<Commitment>(facts, (one) => [
        ...new Set([...one.sources, ...outcomeSources(lastOutcome(one))]),
      ]),
    ];
  },
);

const whatOf = (facts: Catalogue) =>
  new Map(facts.commitments.map((one) => [one.id, one] as const));

const outcomes = table(
  'commitment_outcomes',
  'table.commitmentOutcomes',
  ENTRY_KEY,
  (facts) => entriesOf(facts.commitments, (one) => one.outcomes),
  (facts) => {
    const all = whatOf(facts);
    return [
      text('record', ({ id }) => id, {
        head: 'head.record',
        isForPrograms: true,
        reference: { table: 'commitments', column: 'id' },
      }),
      text('number', ({ number }) => String(number), { head: 'head.number', width: 8 }),
      local('what', ({ id }) => all.get(id)?.what ?? null, { head: 'head.what', width: 60 }),
      ...outcomeColumns<Entry<Outcome>>(facts, ({ held }) => held),
      ...endColumns<Entry<Outcome>>(facts, ({ id, held }) => {
        const own = outcomeSources(held);
        return own.length > 0 ? own : (all.get(id)?.sources ?? []);
      }),
    ];
  },
);

const termWord = (one: Agreement, day: PartialDate, language: Language) =>
  registerSay(language, `term.${termOn(one, day)}`);

const agreements = table(
  'agreements',
  'table.agreements',
  ['id'],
  (facts) => facts.agreements,
  (facts) => {
    const promises = whatOf(facts);
    return [
      text('id', ({ id }) => id, { head: 'column.id', isForPrograms: true }),
      local('title', ({ title }) => title, { head: 'column.title', width: 60 }),
      text('title_printed_vi', ({ official }) => official?.vi ?? null, {
        head: 'head.officialVi',
        width: 40,
        side: 'vietnam',
      }),
      text('title_printed_zh', ({ official }) => official?.zh ?? null, {
        head: 'head.officialZh',
        width: 40,
        side: 'china',
      }),
      places<Agreement>(facts, 'parties_vn', (one) => one.parties.vn, 'head.partyVn', 'vietnam'),
      places<Agreement>(facts, 'parties_cn', (one) => one.parties.cn, 'head.partyCn', 'china'),
      date('signed', ({ signed }) => signed, { head: 'head.signed' }),
      text('signed_basis', ({ signedBasis }) => signedBasis, {
        head: 'head.dateBasis',
        isForPrograms: true,
      }),
      date('until', ({ until }) => until, { head: 'head.until' }),
      text('term', (one) => termOn(one, facts.edition.closed), {
        head: 'head.term',
        words: (one, language) => termWord(one, facts.edition.closed, language),
      }),
      fieldColumn<Agreement>(),
      sessionColumn<Agreement>(facts),
      text('part_of', ({ partOf }) => partOf ?? null, {
        head: 'head.partOfText',
        isForPrograms: true,
        reference: { table: 'agreements', column: 'id' },
      }),
      text('commitment', ({ commitment }) => commitment ?? null, {
        head: 'head.cameOf',
        words: ({ commitment }, language) => {
          const promise = commitment === undefined ? undefined : promises.get(commitment);
          return promise ? promiseSay(language, `state.${stateOf(promise)}`) : null;
        },
        reference: { table: 'commitments', column: 'id' },
      }),
      local('note', ({ note }) => note ?? null, { head: 'head.note', width: 40 }),
      ...endColumns<Agreement>(facts, ({ sources }) => sources),
    ];
  },
);

/** What was agreed, asked and promised, what came of it, and the texts that were signed. */
export const COMMITMENT_TABLES: readonly Table[] = [commitments, outcomes];
export const AGREEMENT_TABLES: readonly Table[] = [agreements];
