import { FIELD_OF } from '../../facts/documents/claim-fields.ts';
import { said } from '../../i18n/messages/panels/documents.ts';
import { languageName } from '../../i18n/words.ts';
import type { Claim, Dispute, DocumentCard, Place, Source } from '../../model/records.ts';
import { date, integer, list, local, type Table, table, text, url } from './column.ts';
import {
  endColumns,
  licenceColumns,
  named,
  namesOfRecords,
  place,
  places,
  positionColumns,
  records,
  spanColumns,
} from './common.ts';

const statements = table(
  'statements',
  'table.statements',
  ['id'],
  (facts) => facts.claims,
  (facts) => [
    text('id', ({ id }) => id, { head: 'column.id', isForPrograms: true }),
    list('documents', ({ locators }) => [...new Set(locators.map((one) => one.document))], {
      head: 'head.document',
      width: 10,
    }),
    list('paragraphs', ({ locators }) => locators.map((at) => `${at.document}/${at.paragraph}`), {
      head: 'head.paragraph',
      width: 10,
    }),
    text('type', ({ type }) => type, {
      head: 'head.field',
      words: ({ type }, language) => said(language, `field.${FIELD_OF[type]}`),
    }),
    text('status', ({ status }) => status, {
      head: 'column.state',
      words: ({ status }, language) => said(language, `status.${status}`),
    }),
    local('statement', ({ paraphrase }) => paraphrase, { head: 'head.statement', width: 60 }),
    text('value', ({ value }) => (value === null ? null : String(value)), { head: 'column.value' }),
    local('unit', ({ unit }) => unit, { head: 'column.unit', width: 12 }),
    ...spanColumns<Claim>(({ valid }) => valid),
    date('reported', ({ reported }) => reported, { head: 'column.told' }),
    places<Claim>(facts, 'places', (one) => one.places, 'head.places'),
    records<Claim>(facts, 'records', (one) => one.records ?? [], 'head.records'),
    text('certainty', ({ certainty }) => certainty, {
      head: 'head.certainty',
      width: 12,
      words: ({ certainty }, language) => said(language, `claim.${certainty}`),
    }),
    local('note', ({ note }) => note ?? null, { head: 'head.note', width: 40 }),
    ...endColumns<Claim>(facts, ({ sources }) => sources),
  ],
);

interface Disputed {
  /** A record or a statement. */
  readonly id: string;
  readonly number: number;
  readonly dispute: Dispute;
  readonly statement: Dispute['statements'][number];
}

const disputes = table(
  'disputes',
  'table.disputes',
  ['of', 'number'],
  (facts) => {
    const { gates, crossings, projects, flows, claims } = facts;
    return [...gates, ...crossings, ...projects, ...flows, ...claims].flatMap(
      ({ id, disputes: all }) =>
        all
          .flatMap((dispute) => dispute.statements.map((statement) => ({ dispute, statement })))
          .map((one, at): Disputed => ({ id, number: at + 1, ...one })),
    );
  },
  (facts) => {
    const names = namesOfRecords(facts);
    const claims = new Map(facts.claims.map(({ id, paraphrase }) => [id, paraphrase]));
    return [
      text('of', ({ id }) => id, { head: 'head.record', isForPrograms: true }),
      integer('number', ({ number }) => number, { head: 'head.number', isForPrograms: true }),
      local('name', ({ id }) => names.get(id) ?? claims.get(id) ?? null, { head: 'head.name' }),
      local('about', ({ dispute }) => dispute.about, { head: 'head.about', width: 40 }),
      local('statement', ({ statement }) => statement.text, { head: 'head.says', width: 50 }),
      local('view', ({ dispute }) => dispute.view ?? null, { head: 'head.view', width: 50 }),
      ...endColumns<Disputed>(facts, ({ statement }) => statement.sources),
    ];
  },
);

const documents = table(
  'documents',
  'table.documents',
  ['id'],
  (facts) => facts.documents,
  (facts) => [
    text('id', ({ id }) => id, { head: 'column.id', width: 8 }),
    local('title', ({ title }) => title, { head: 'column.title', width: 50 }),
    local('publisher', ({ publisher }) => publisher, { head: 'column.publisher' }),
    text('language', ({ language }) => language, {
      head: 'head.language',
      words: ({ language }, shown) => languageName(language, shown),
    }),
    date('published', ({ published }) => published, { head: 'head.published' }),
    text('date_basis', (one) => one.dateBasis, {
      head: 'head.dateBasis',
      words: (one, language) => said(language, `basis.${one.dateBasis}`),
    }),
    local('event', ({ event }) => event.names, { head: 'head.event', width: 50 }),
    local('note', ({ note }) => note ?? null, { head: 'head.note', width: 40 }),
    ...endColumns<DocumentCard>(facts, ({ source, related }) => [source, ...related]),
  ],
);

const placeTable = table(
  'places',
  'table.places',
  ['id'],
  (facts) => [...facts.places.values()],
  (facts) => [
    text('id', ({ id }) => id, { head: 'column.id', isForPrograms: true }),
    text('kind', ({ kind }) => kind, { head: 'column.kind', isForPrograms: true }),
    text('country', ({ country }) => country, { head: 'head.country', width: 9 }),
    local('name', ({ names }) => named(names), { head: 'head.name' }),
    place<Place>(facts, 'parent', ({ parent }) => parent, 'head.parent'),
    text('iso', ({ iso }) => iso, { head: 'head.iso', width: 9 }),
    ...spanColumns<Place>(({ valid }) => valid ?? { from: null, to: null }),
    ...positionColumns<Place>(({ position }) => position),
    ...endColumns<Place>(
      facts,
      ({ sources }) => sources,
      ({ position }) => position,
    ),
  ],
);

const sources = table(
  'sources',
  'table.sources',
  ['id'],
  (facts) => [...facts.sources.values()],
  (facts) => [
    text('id', ({ id }) => id, { head: 'column.id', width: 36 }),
    local('publisher', ({ publisher }) => publisher, { head: 'column.publisher' }),
    text('title', ({ title }) => title, { head: 'column.title', width: 60 }),
    date('date', (one) => one.date, { head: 'column.date' }),
    text('language', ({ language }) => language, {
      head: 'head.language',
      width: 12,
      words: ({ language }, shown) => languageName(language, shown),
    }),
    text('kind', ({ kind }) => kind ?? null, {
      head: 'column.kind',
      words: ({ kind }, language) => said(language, `kind.${kind ?? 'none'}`),
    }),
    text('organ', ({ organ }) => organ ?? null, { head: 'head.organ', isForPrograms: true }),
    // What the publication itself stands under; the list of them is ours.
    text('licence_of_source', ({ licence }) => licence, { head: 'head.licenceOfSource' }),
    date('opened', ({ opened }) => opened, { head: 'head.opened' }),
    url('url', (one) => one.url, { head: 'column.url' }),
    ...licenceColumns<Source>(facts),
  ],
);

/** What the documents state, where sources disagree, and the lists that all rows lead to. */
export const STATEMENT_TABLES: readonly Table[] = [statements, disputes, documents];
export const LIST_TABLES: readonly Table[] = [placeTable, sources];
