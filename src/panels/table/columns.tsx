import type { ComponentChildren } from 'preact';
import { FIGURE_KINDS, kindOf, kindWord } from '../../charts/figure-kind.ts';
import { amountIn } from '../../facts/flows/money.ts';
import type {
  CooperationTableRow,
  FlowTableRow,
  MeetingTableRow,
  ProjectTableRow,
  SiteTableRow,
} from '../../facts/rows/select-table.ts';
import { dateRank, rankIn, type SortKey } from '../../facts/rows/sort-table.ts';
import { formatPeriod, formatSpan } from '../../i18n/format.ts';
import type { TableKey } from '../../i18n/messages/panels/table.ts';
import { tradeText } from '../../i18n/messages/trade/trade.ts';
import { stateWord } from '../../i18n/state-word.ts';
import { words } from '../../i18n/words.ts';
import { type Language, type Names, nameIn } from '../../model/language.ts';
import { inOrder, type Side } from '../../model/sides.ts';
import {
  COOPERATION_FIELDS,
  COUNTS,
  DIRECTIONS,
  FIGURE_MEASURES,
  PROJECT_TYPES,
  SITE_CLASSES,
  SITE_KINDS,
  STAGES,
  STATUSES,
} from '../../model/vocabulary.ts';
import { money } from '../../state/store.ts';
import { Both, NameOf } from '../../ui/text.tsx';
import { Ends } from '../trade/ends.tsx';
import {
  LastKnownCell,
  NamesCell,
  PlaceCell,
  PositionCell,
  SinceCell,
  SourcesCell,
  ValueCell,
  WordCell,
} from './cells.tsx';

/** A column of a table: its head, what stands in it, what it is sorted by. */
export interface Column<Entry> {
  readonly head: TableKey;
  /** `figures`: numbers and dates, kept on one line; the others: how much room it needs. */
  readonly style?: 'figures' | 'place' | 'unit' | 'class';
  readonly cell: (entry: Entry) => ComponentChildren;
  readonly key: (entry: Entry, language: Language) => SortKey;
}

const textOf = (names: Names | null | undefined, language: Language) =>
  names ? nameIn(names, language).text : null;

const sources = <E extends { readonly sourceCount: number }>(
  isDisputed: (entry: E) => boolean = () => false,
): Column<E> => ({
  head: 'sources',
  cell: (entry) => <SourcesCell count={entry.sourceCount} isDisputed={isDisputed(entry)} />,
  key: (entry) => [entry.sourceCount],
});

const position = <E extends SiteTableRow | ProjectTableRow>(): Column<E> => ({
  head: 'position',
  style: 'place',
  cell: ({ row }) => <PositionCell row={row} />,
  key: ({ row }) => [row.precisionMetres],
});

/** The state in the year on screen; no key to sort by where no source tells of the year. */
const state = <E extends SiteTableRow | ProjectTableRow, S extends string>(
  head: 'status' | 'stage',
  scale: readonly S[],
  of: (entry: E) => S,
): Column<E> => ({
  head,
  cell: (entry) => (
    <span class={of(entry) === 'unknown' ? 'unknown' : undefined}>
      <Both as="stacked" say={(language) => stateWord(entry.row, language)} />
    </span>
  ),
  key: (entry) => [entry.row.fresh.kind === 'silent' ? null : rankIn(scale, of(entry))],
});

const since = <E extends SiteTableRow | ProjectTableRow>(): Column<E> => ({
  head: 'since',
  style: 'figures',
  cell: ({ row, since: date }) => <SinceCell date={date} isTold={row.fresh.kind !== 'silent'} />,
  key: ({ since: date }) => [dateRank(date)],
});

/** When the state was last known; empty where a source of the year tells it. */
const lastKnown = <E extends SiteTableRow | ProjectTableRow>(): Column<E> => ({
  head: 'lastKnown',
  cell: ({ row }) => <LastKnownCell fresh={row.fresh} />,
  key: ({ row: { fresh } }) => [fresh.kind === 'carried' ? dateRank(fresh.lastKnown) : null],
});

function classColumn(
  head: 'classVietnam' | 'classChina',
  of: 'classVietnam' | 'classChina',
): Column<SiteTableRow> {
  return {
    head,
    style: 'class',
    cell: ({ [of]: value }) => (
      <WordCell say={value && ((language) => words(language).siteClass[value])} />
    ),
    key: ({ [of]: value }) => [rankIn(SITE_CLASSES, value)],
  };
}

const CLASS_OF = {
  vietnam: classColumn('classVietnam', 'classVietnam'),
  china: classColumn('classChina', 'classChina'),
};

const UNITS_OF: Readonly<Record<Side, Column<SiteTableRow>>> = {
  vietnam: {
    head: 'unitsVietnam',
    cell: ({ province }) => <PlaceCell place={province} />,
    key: ({ province }, language) => [textOf(province?.names, language)],
  },
  china: {
    head: 'unitsChina',
    style: 'unit',
    cell: ({ region }) => <PlaceCell place={region} />,
    key: ({ region }, language) => [textOf(region.names, language)],
  },
};

/** The columns of gates and crossings, the two sides in the order of the first language on screen. */
export const siteColumns = (language: Language): readonly Column<SiteTableRow>[] => [
  state('status', STATUSES, ({ row }) => row.status),
  since(),
  lastKnown(),
  {
    head: 'kind',
    cell: ({ row }) => <WordCell say={(language) => words(language).siteKind[row.kind]} />,
    key: ({ row }) => [rankIn(SITE_KINDS, row.kind)],
  },
  ...inOrder(language, CLASS_OF),
  ...inOrder(language, UNITS_OF),
  position(),
  sources(({ row }) => row.isDisputed),
];

export const PROJECT_COLUMNS: readonly Column<ProjectTableRow>[] = [
  state('stage', STAGES, ({ row }) => row.stage),
  since(),
  lastKnown(),
  {
    head: 'kind',
    cell: ({ row }) => <WordCell say={(language) => words(language).projectType[row.kind]} />,
    key: ({ row }) => [rankIn(PROJECT_TYPES, row.kind)],
  },
  {
    head: 'gates',
    cell: ({ gates }) =>
      gates.map(({ record }) => <NameOf key={record.id} names={record.names} as="inline" />),
    key: ({ gates }) => [gates[0]?.record.order ?? null],
  },
  position(),
  sources(({ row }) => row.isDisputed),
];

export const FLOW_COLUMNS: readonly Column<FlowTableRow>[] = [
  {
    head: 'value',
    style: 'figures',
    cell: ({ record, isDisputed }) => (
      <ValueCell amount={amountIn(record, money.value)} isDisputed={isDisputed} />
    ),
    // Sums in two currencies are not compared: each stands among its own.
    key: ({ record }) => {
      const amount = amountIn(record, money.value);
      return [amount?.unit ?? null, amount?.value ?? null];
    },
  },
  {
    head: 'period',
    style: 'figures',
    cell: ({ record }) => <Both as="stacked" say={(language) => formatPeriod(record, language)} />,
    key: ({ record }) => [dateRank(record.from), dateRank(record.to)],
  },
  {
    head: 'kind',
    cell: ({ record }) => <WordCell say={(language) => kindWord(record, language)} />,
    key: ({ record }) => [rankIn(FIGURE_KINDS, kindOf(record))],
  },
  {
    head: 'drawn',
    cell: ({ left, drawnIn }) => (
      <WordCell
        say={(language) =>
          left === null && drawnIn !== null
            ? tradeText(language, 'left.drawnIn', { year: drawnIn })
            : tradeText(language, `left.${left ?? 'drawn'}`)
        }
      />
    ),
    key: ({ left }) => [left === null ? 0 : 1],
  },
  {
    head: 'counted',
    cell: ({ record: { countedBy } }) => (
      <WordCell
        say={(language) =>
          countedBy ? words(language).side[countedBy] : tradeText(language, 'counted.unknown')
        }
      />
    ),
    key: ({ record }) => [rankIn(COUNTS, record.countedBy)],
  },
  {
    head: 'direction',
    cell: ({ record }) => (
      <WordCell say={(language) => words(language).direction[record.direction]} />
    ),
    key: ({ record }) => [rankIn(DIRECTIONS, record.direction)],
  },
  {
    head: 'ends',
    style: 'place',
    cell: ({ record }) => <Ends flow={record} />,
    key: ({ a, b }, language) => [...a, ...b].map(({ names }) => textOf(names, language)),
  },
  {
    head: 'measure',
    cell: ({ series }) => (
      <WordCell say={series && ((language) => tradeText(language, `measure.${series.measure}`))} />
    ),
    key: ({ series }) => [rankIn(FIGURE_MEASURES, series?.measure ?? null)],
  },
  {
    head: 'scope',
    style: 'place',
    cell: ({ record }) => <Both as="stacked" say={(language) => record.scope[language]} />,
    key: ({ record }, language) => [record.scope[language]],
  },
  sources(),
];

export const MEETING_COLUMNS: readonly Column<MeetingTableRow>[] = [
  {
    head: 'date',
    style: 'figures',
    cell: ({ from, to }) => (
      <Both as="stacked" say={(language) => formatSpan({ from, to }, language)} />
    ),
    key: ({ from, to }) => [dateRank(from), dateRank(to)],
  },
  {
    head: 'status',
    cell: ({ row }) => <WordCell say={(language) => words(language).meetingStatus[row.status]} />,
    key: ({ row }) => [rankIn(['held', 'planned'], row.status)],
  },
  {
    head: 'place',
    cell: ({ place, mode }) =>
      place === null && mode === 'online' ? (
        <WordCell say={(language) => words(language).meetingMode.online} />
      ) : (
        <PlaceCell place={place} />
      ),
    key: ({ place }, language) => [textOf(place?.names, language)],
  },
  {
    head: 'participants',
    cell: ({ participants }) => <NamesCell places={participants} />,
    key: ({ participants }) => [participants.length],
  },
  sources(),
];

export const COOPERATION_COLUMNS: readonly Column<CooperationTableRow>[] = [
  {
    head: 'kind',
    cell: ({ row }) => <WordCell say={(language) => words(language).cooperationField[row.kind]} />,
    key: ({ row }) => [rankIn(COOPERATION_FIELDS, row.kind)],
  },
  {
    head: 'place',
    style: 'place',
    cell: ({ places }) => <NamesCell places={places} />,
    key: ({ places }, language) => places.map(({ names }) => textOf(names, language)),
  },
  {
    head: 'period',
    style: 'figures',
    cell: ({ row: { record } }) => (
      <WordCell say={record.from === null ? null : () => yearsText(record)} />
    ),
    key: ({ row: { record } }) => [record.from, record.to],
  },
  sources(),
];

const yearsText = ({ from, to }: CooperationTableRow['row']['record']) =>
  from === to ? `${from}` : `${from}–${to}`;
