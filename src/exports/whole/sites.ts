import type { Catalogue } from '../../facts/catalogue.ts';
import { statementsOf } from '../../facts/documents/statements.ts';
import { overviewCells } from '../../facts/rows/select-overview.ts';
import { formatList } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/files/downloads.ts';
import { sayWhole } from '../../i18n/messages/files/whole.ts';
import { freshSay } from '../../i18n/messages/fresh/fresh.ts';
import { words } from '../../i18n/words.ts';
import type { Project, Site } from '../../model/records.ts';
import { classesIn } from '../../model/site.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { date, integer, list, local, type Table, table, text } from './column.ts';
import {
  ENTRY_KEY,
  type Entry,
  endColumns,
  entriesOf,
  entryColumns,
  named,
  place,
  positionColumns,
  recordColumns,
  records,
  spanColumns,
} from './common.ts';

const sitesOf = ({ gates, crossings }: Catalogue) => [
  ...gates.map((site) => ({ topic: 'gates' as const, site })),
  ...crossings.map((site) => ({ topic: 'crossings' as const, site })),
];
type SiteRow = ReturnType<typeof sitesOf>[number];

/** Who speaks of a project as a whole; of one without a note, all who speak of it at all. */
function projectSources(project: Project): readonly string[] {
  const all = statementsOf(project).flatMap(({ sources }) => sources);
  return project.noteSources ?? [...new Set(all)];
}

/** The units of today. */
const unitsNow = ({ site }: SiteRow) => site.vietnam.units.at(-1) ?? null;

/** The class that a side declares today. */
function classNow({ site }: SiteRow, facts: Catalogue, by: 'VN' | 'CN') {
  const classes = classesIn(site, facts.edition.years.last);
  return classes.find((one) => one.by === by || one.by === 'both')?.class ?? null;
}

const topicText = <Row extends { readonly topic: Topic }>() =>
  text<Row>('topic', ({ topic }) => topic, { head: 'head.topic', isForPrograms: true });

const siteTable = table('sites', 'table.sites', ['id'], sitesOf, (facts) => [
  text('id', ({ site }) => site.id, { head: 'column.id', isForPrograms: true }),
  topicText(),
  integer('order', ({ site }) => site.order, { head: 'head.order', isForPrograms: true }),
  local('name', ({ site }) => named(site.names), { head: 'head.name' }),
  text('kind', ({ site }) => site.kind, {
    head: 'column.kind',
    words: ({ site }, language) => words(language).siteKind[site.kind],
  }),
  text('part_of', ({ site }) => site.partOf, { head: 'head.partOf', isForPrograms: true }),
  text('class_vn', (row) => classNow(row, facts, 'VN'), {
    head: 'column.classVn',
    side: 'vietnam',
    words: (row, language) => {
      const declared = classNow(row, facts, 'VN');
      return declared && words(language).siteClass[declared];
    },
  }),
  text('class_cn', (row) => classNow(row, facts, 'CN'), {
    head: 'column.classCn',
    side: 'china',
    words: (row, language) => {
      const declared = classNow(row, facts, 'CN');
      return declared && words(language).siteClass[declared];
    },
  }),
  place(facts, 'vn_province', (row) => unitsNow(row)?.province, 'column.province', 'vietnam'),
  text('vn_commune', (row) => unitsNow(row)?.commune ?? null, {
    head: 'head.commune',
    side: 'vietnam',
  }),
  place(facts, 'cn_region', ({ site }) => site.china.region, 'column.region', 'china'),
  place(facts, 'cn_county', ({ site }) => site.china.county, 'head.county', 'china'),
  list('modes', ({ site }) => site.modes, {
    head: 'head.modes',
    words: ({ site }, language) =>
      formatList(
        site.modes.map((mode) => words(language).trafficMode[mode]),
        language,
      ),
  }),
  list('markers', ({ site }) => site.markers, { head: 'head.markers', width: 14 }),
  ...positionColumns<SiteRow>(({ site }) => site.position),
  local('note', ({ site }) => site.note ?? null, { head: 'head.note', width: 40 }),
  ...endColumns<SiteRow>(
    facts,
    ({ site }) => site.sources,
    ({ site }) => site.position,
  ),
]);

/** Each gate and crossing in each year, as the overview shows it. */
const siteYears = table(
  'site_years',
  'table.siteYears',
  ['record', 'year'],
  (facts) =>
    sitesOf(facts).flatMap(({ topic, site }) =>
      overviewCells(facts, site, facts.edition.years).map((cell) => ({ topic, site, cell })),
    ),
  (facts) => [
    ...recordColumns<SiteRow>(facts, 'sites', ({ site }) => site.id),
    topicText(),
    integer('year', ({ cell }) => cell.year, { head: 'head.year' }),
    text('status', ({ cell }) => (cell.absence ? 'not-yet' : (cell.shown?.status ?? 'no-source')), {
      head: 'column.state',
      words: ({ cell }, language) => {
        if (cell.absence) return freshSay(language, 'absent');
        return cell.shown
          ? words(language).status[cell.shown.status]
          : say(language, 'value.noSource');
      },
    }),
    text('freshness', ({ cell }) => (cell.absence ? null : cell.fresh.kind), {
      head: 'head.freshness',
      words: ({ cell }, language) =>
        cell.absence ? null : sayWhole(language, `fresh.${cell.fresh.kind}`),
    }),
    date(
      'last_known',
      ({ cell }) => (cell.fresh.kind === 'carried' ? cell.fresh.lastKnown : null),
      {
        head: 'column.lastKnown',
      },
    ),
    local('note', ({ cell }) => cell.shown?.note ?? null, { head: 'head.note', width: 40 }),
    ...endColumns<{ cell: ReturnType<typeof overviewCells>[number] }>(facts, ({ cell }) => [
      ...new Set([
        ...(cell.absence?.sources ?? []),
        ...cell.spans.flatMap(({ sources }) => sources),
      ]),
    ]),
  ],
);

type StatusSpan = Site['statuses'][number];
const statuses = table(
  'statuses',
  'table.statuses',
  ENTRY_KEY,
  (facts) => entriesOf([...facts.gates, ...facts.crossings], (site) => site.statuses),
  (facts) => [
    ...entryColumns<StatusSpan>(facts, 'sites'),
    ...spanColumns<Entry<StatusSpan>>(({ held }) => held),
    text('status', ({ held }) => held.status, {
      head: 'column.state',
      words: ({ held }, language) => words(language).status[held.status],
    }),
    local('note', ({ held }) => held.note, { head: 'head.note', width: 40 }),
    ...endColumns<Entry<StatusSpan>>(facts, ({ held }) => held.sources),
  ],
);

type ClassSpan = Site['classHistory'][number];
const classes = table(
  'classes',
  'table.classes',
  ENTRY_KEY,
  (facts) => entriesOf([...facts.gates, ...facts.crossings], (site) => site.classHistory),
  (facts) => [
    ...entryColumns<ClassSpan>(facts, 'sites'),
    ...spanColumns<Entry<ClassSpan>>(({ held }) => held),
    text('class', ({ held }) => held.class, {
      head: 'head.class',
      words: ({ held }, language) => words(language).siteClass[held.class],
    }),
    text('by', ({ held }) => held.by, {
      head: 'head.by',
      words: ({ held }, language) => words(language).side[held.by],
    }),
    local('note', ({ held }) => held.note ?? null, { head: 'head.note', width: 40 }),
    ...endColumns<Entry<ClassSpan>>(facts, ({ held }) => held.sources),
  ],
);

type Happening = Site['events'][number];
const events = table(
  'events',
  'table.events',
  ENTRY_KEY,
  ({ gates, crossings, projects: works }) =>
    entriesOf<Site | Project, Happening>([...gates, ...crossings, ...works], (one) => one.events),
  (facts) => [
    ...entryColumns<Happening>(facts, null),
    date('date', ({ held }) => held.date, { head: 'column.date' }),
    text('type', ({ held }) => held.type, {
      head: 'column.kind',
      words: ({ held }, language) => words(language).eventType[held.type],
    }),
    local('note', ({ held }) => held.note, { head: 'head.note', width: 50 }),
    list('inferred', ({ held }) => held.inferred ?? [], {
      head: 'head.inferred',
      isForPrograms: true,
    }),
    ...endColumns<Entry<Happening>>(facts, ({ held }) => held.sources),
  ],
);

const projects = table(
  'projects',
  'table.projects',
  ['id'],
  (facts) => facts.projects,
  (facts) => [
    text('id', ({ id }) => id, { head: 'column.id', isForPrograms: true }),
    local('name', ({ names }) => named(names), { head: 'head.name' }),
    text('type', ({ type }) => type, {
      head: 'column.kind',
      words: ({ type }, language) => words(language).projectType[type],
    }),
    records(facts, 'gates', ({ gates }) => gates, 'head.gates'),
    ...positionColumns<Project>(({ position }) => position),
    local('note', ({ note }) => note ?? null, { head: 'head.note', width: 40 }),
    ...endColumns<Project>(facts, projectSources, ({ position }) => position),
  ],
);

type StageSpan = Project['stages'][number];
const stages = table(
  'stages',
  'table.stages',
  ENTRY_KEY,
  (facts) => entriesOf(facts.projects, (project) => project.stages),
  (facts) => [
    ...entryColumns<StageSpan>(facts, 'projects'),
    ...spanColumns<Entry<StageSpan>>(({ held }) => held),
    text('stage', ({ held }) => held.stage, {
      head: 'head.stage',
      words: ({ held }, language) => words(language).stage[held.stage],
    }),
    local('note', ({ held }) => held.note, { head: 'head.note', width: 40 }),
    ...endColumns<Entry<StageSpan>>(facts, ({ held }) => held.sources),
  ],
);

/** Gates and crossings, projects, and what became of them. */
export const SITE_TABLES: readonly Table[] = [
  siteTable,
  siteYears,
  statuses,
  classes,
  events,
  projects,
  stages,
];
