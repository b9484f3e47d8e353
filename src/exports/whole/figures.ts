import { tradeText } from '../../i18n/messages/trade/trade.ts';
import { words } from '../../i18n/words.ts';
import type { Flow, Project } from '../../model/records.ts';
import { exactness, unitText } from '../common/quantity-words.ts';
import { date, flag, local, number, type Table, table, text } from './column.ts';
import {
  ENTRY_KEY,
  type Entry,
  endColumns,
  entriesOf,
  entryColumns,
  places,
  records,
  spanColumns,
} from './common.ts';

const flows = table(
  'flows',
  'table.flows',
  ['id'],
  (facts) => {
    const series = new Map(facts.flowSeries.map((one) => [one.id, one]));
    return facts.flows.map((flow) => ({ flow, series: series.get(flow.series) ?? null }));
  },
  (facts) => {
    type Row = { readonly flow: Flow };
    return [
      text('id', ({ flow }) => flow.id, { head: 'column.id', isForPrograms: true }),
      text('series', ({ flow }) => flow.series, { head: 'head.series', isForPrograms: true }),
      local('name', ({ series }) => series?.names ?? null, { head: 'head.name' }),
      text('measure', ({ series }) => series?.measure ?? null, {
        head: 'column.measure',
        width: 12,
        words: ({ series }, language) => series && tradeText(language, `measure.${series.measure}`),
      }),
      records<Row>(facts, 'gates', ({ flow }) => flow.gates, 'head.gates'),
      places<Row>(facts, 'end_vn', ({ flow }) => flow.a, 'column.endVn', 'vietnam'),
      places<Row>(facts, 'end_cn', ({ flow }) => flow.b, 'column.endCn', 'china'),
      text('direction', ({ flow }) => flow.direction, {
        head: 'column.direction',
        width: 12,
        words: ({ flow }, language) => words(language).direction[flow.direction],
      }),
      text('period', ({ flow }) => flow.period, { head: 'column.period', isForPrograms: true }),
      ...spanColumns<Row>(({ flow }) => flow),
      number('value', ({ flow }) => flow.value, { head: 'column.value', width: 18 }),
      text('unit', ({ flow }) => flow.unit, {
        head: 'column.unit',
        width: 9,
        words: ({ flow }, language) => unitText(flow.unit, language),
      }),
      number('value_usd', ({ flow }) => flow.valueUsd, { head: 'column.valueUsd', width: 18 }),
      text('approximation', ({ flow }) => flow.approximation, {
        head: 'column.approximation',
        width: 12,
        words: ({ flow }, language) => exactness(flow.approximation, language),
      }),
      text('counted_by', ({ flow }) => flow.countedBy, {
        head: 'column.counted',
        width: 12,
        words: ({ flow }, language) => flow.countedBy && words(language).side[flow.countedBy],
      }),
      date('told_on', ({ flow }) => flow.told?.date ?? null, { head: 'column.told' }),
      local('scope', ({ flow }) => flow.scope, { head: 'head.scope', width: 40 }),
      flag('usable_as_yearly_flow', ({ flow }) => flow.usableAsYearlyFlow, {
        head: 'column.yearly',
      }),
      flag('is_plausible', ({ flow }) => flow.isPlausible, {
        head: 'head.plausible',
        isForPrograms: true,
      }),
      flag('is_derived', ({ flow }) => flow.isDerived, {
        head: 'head.derived',
        isForPrograms: true,
      }),
      local('note', ({ flow }) => flow.note ?? null, { head: 'head.note', width: 40 }),
      ...endColumns<Row>(facts, ({ flow }) => flow.sources),
    ];
  },
);

type ProjectFigure = Project['figures'][number];
const projectFigures = table(
  'project_figures',
  'table.projectFigures',
  ENTRY_KEY,
  (facts) => entriesOf(facts.projects, (project) => project.figures),
  (facts) => [
    ...entryColumns<ProjectFigure>(facts, 'projects'),
    local('what', ({ held }) => held.what, { head: 'head.what' }),
    number('value', ({ held }) => held.value, { head: 'column.value' }),
    text('unit', ({ held }) => held.unit, {
      head: 'column.unit',
      width: 9,
      words: ({ held }, language) => unitText(held.unit, language),
    }),
    local('note', ({ held }) => held.note ?? null, { head: 'head.note', width: 40 }),
    ...endColumns<Entry<ProjectFigure>>(facts, ({ held }) => held.sources),
  ],
);

/** Trade and traffic, and the figures of projects. */
export const FIGURE_TABLES: readonly Table[] = [flows, projectFigures];
