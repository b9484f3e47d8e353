import { figureText } from '../../charts/figure-kind.ts';
import { shortSources } from '../../exports/common/source-text.ts';
import { inBoth } from '../../exports/common/words.ts';
import type { Deck, SlideChart, SlidePoint, SlideTable } from '../../exports/slides/types.ts';
import type { Catalogue } from '../../facts/catalogue.ts';
import type {
  CooperationDetail,
  HistoryStretch,
  ProjectDetail,
  SiteDetail,
  SiteLink,
} from '../../facts/detail/detail.ts';
import type { SlideRecord } from '../../facts/detail/for-slide.ts';
import { placeCard } from '../../facts/detail/place-card.ts';
import { COLON, formatDate, formatQuantity, formatSpan } from '../../i18n/format.ts';
import { lastKnownText } from '../../i18n/last-known.ts';
import { say as sayFile } from '../../i18n/messages/files/downloads.ts';
import { freshSay } from '../../i18n/messages/fresh/fresh.ts';
import { cooperationSay } from '../../i18n/messages/panels/cooperation.ts';
import { say } from '../../i18n/messages/talk/picture.ts';
import { sayPlate } from '../../i18n/messages/talk/plate.ts';
import { stateText } from '../../i18n/state-word.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { type Language, nameIn } from '../../model/language.ts';
import type { Flow, RecordEvent, StageSpan, StatusSpan } from '../../model/records.ts';
import { statusIn } from '../../model/site.ts';
import type { PartialDate } from '../../model/time/time.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { titles } from '../../panels/detail/parts/titles.ts';
import { capital } from '../../ui/text.tsx';
import { footOf, sourceLines } from './common.ts';
import { type Numbering, numbering } from './numbering.ts';
import { bySeries, chartOfFlows, rowsOfFlows } from './record-figures.ts';
import { below, bracketed, inTwo, type Row, tableOf } from './rows.ts';

/** Rows that a table has room for: with figures below it, alone, and that of the figures. */
const MOST_ROWS = { beside: 5, alone: 11, figures: 4 } as const;

/** So many figures of a place are told, of the year on screen first: the others stand in the tables. */
const MOST_FLOWS = 8;

/** All that a slide tells of a record, before it is cut to what the slide has room for. */
interface Told {
  readonly kind: (language: Language) => string;
  readonly points: readonly SlidePoint[];
  readonly heads: readonly ((language: Language) => string)[];
  readonly rows: readonly Row[];
  readonly chart: SlideChart | null;
  readonly flows: readonly Flow[];
  /** Whether the first or the last rows stay where there is no room for all. */
  readonly keeps: 'first' | 'last';
  /** What only the notes tell; names its sources when it is asked for. */
  readonly lines: () => readonly string[];
}

const stateHeads = [
  (language: Language) => sayFile(language, 'column.period'),
  (language: Language) => freshSay(language, 'column.state'),
  (language: Language) => sayFile(language, 'column.sources'),
];

const figureHeads = [
  (language: Language) => t(language, 'detail.figures'),
  (language: Language) => sayFile(language, 'column.value'),
  (language: Language) => sayFile(language, 'column.sources'),
];

/** The history of a site or project, a row a stretch; where no source speaks it says so. */
function historyRows<T extends StatusSpan | StageSpan>(
  history: readonly HistoryStretch<T>[],
  wordOf: (span: T, language: Language) => string,
  languages: LanguagePair,
): Row[] {
  return history.map((stretch) => {
    const { entry, absence } = stretch;
    return {
      cells: [
        below(languages, (language) => formatSpan(stretch, language)),
        below(languages, (language) => {
          if (entry) return capital(wordOf(entry.statement, language), language);
          return absence ? freshSay(language, 'absent') : t(language, 'detail.silent');
        }),
      ],
      sources: (entry ?? absence)?.statement.sources ?? [],
    };
  });
}

/** Why each stretch holds, and what happened, for the notes. */
function noteLines(
  spans: readonly { readonly statement: StatusSpan | StageSpan }[],
  events: readonly { readonly statement: RecordEvent }[],
  languages: LanguagePair,
  numbers: Numbering,
): string[] {
  const [first] = languages;
  const noted = spans.filter(({ statement }) => statement.note[first] !== '');
  return [
    ...noted.map(
      ({ statement }) =>
        `${formatSpan(statement, first)}${COLON[first]}${statement.note[first]} ${bracketed(numbers.of(statement.sources))}`,
    ),
    ...events.map(
      ({ statement }) =>
        `${formatDate(statement.date, first)}${COLON[first]}${statement.note[first]} ${bracketed(numbers.of(statement.sources))}`,
    ),
  ];
}

function stateOf(
  shown: SiteDetail | ProjectDetail,
  languages: LanguagePair,
  numbers: Numbering,
): SlidePoint[] {
  const span =
    shown.kind === 'site'
      ? (shown.status ?? shown.absence)?.statement
      : (shown.stage?.statement ?? undefined);
  const own = numbers.of(span?.sources ?? []);
  return [
    {
      said: inTwo(languages, (language) => {
        const state = capital(stateText(shown, language), language);
        return `${shown.year}${COLON[language]}${state}`;
      }),
      numbers: own,
    },
    ...(span ? [{ said: inTwo(languages, (language) => span.note[language]), numbers: [] }] : []),
  ].filter(({ said }) => said.length > 0);
}

function siteTold(
  facts: Catalogue,
  shown: SiteDetail,
  languages: LanguagePair,
  numbers: Numbering,
): Told {
  const points = stateOf(shown, languages, numbers);
  const wordOf = ({ status }: StatusSpan, language: Language) => words(language).status[status];
  return {
    kind: (language) => words(language).siteKind[shown.record.kind],
    points,
    heads: stateHeads,
    rows: historyRows(shown.history, wordOf, languages),
    chart: chartOfFlows(facts, shown.flows, languages, numbers),
    flows: shown.flows,
    keeps: 'last',
    lines: () =>
      noteLines(
        shown.history.flatMap(({ entry }) => entry ?? []),
        shown.events,
        languages,
        numbers,
      ),
  };
}

function projectTold(shown: ProjectDetail, languages: LanguagePair, numbers: Numbering): Told {
  const state = stateOf(shown, languages, numbers);
  const figures = shown.figures.map(({ statement }) => ({
    said: inTwo(
      languages,
      (language) =>
        `${capital(statement.what[language], language)}${COLON[language]}${formatQuantity(statement.value, statement.unit, language)}`,
    ),
    numbers: numbers.of(statement.sources),
  }));
  const wordOf = ({ stage }: StageSpan, language: Language) => words(language).stage[stage];
  return {
    kind: (language) => words(language).projectType[shown.record.type],
    points: [...state, ...figures],
    heads: stateHeads,
    rows: historyRows(shown.history, wordOf, languages),
    chart: null,
    flows: [],
    keeps: 'last',
    lines: () =>
      noteLines(
        shown.history.flatMap(({ entry }) => entry ?? []),
        shown.events,
        languages,
        numbers,
      ),
  };
}

function gateState({ status, fresh }: SiteLink, language: Language): string {
  if (!status) return freshSay(language, 'absent');
  if (fresh.kind === 'silent') return t(language, 'detail.silent');
  return [words(language).status[status], lastKnownText(fresh, language) ?? []].flat().join('; ');
}

function placeTold(
  facts: Catalogue,
  { key, year }: CooperationDetail,
  languages: LanguagePair,
  numbers: Numbering,
): Told {
  const card = placeCard(facts, key, year);
  const flows = [...card.flows, ...card.otherFlows].slice(0, MOST_FLOWS);
  return {
    kind: (language) =>
      [
        `${cooperationSay(language, 'place.sites')}${COLON[language]}${card.sites.length}`,
        `${t(language, 'detail.projects')}${COLON[language]}${card.projects.length}`,
      ].join(' · '),
    points: [],
    heads: [
      (language) => cooperationSay(language, 'place.sites'),
      (language) => freshSay(language, 'column.state'),
      (language) => sayFile(language, 'column.sources'),
    ],
    rows: card.sites.map((link) => ({
      cells: [
        below(languages, (language) => nameIn(link.record.names, language).text),
        below(languages, (language) => gateState(link, language)),
      ],
      sources: statusIn(link.record, year)?.sources ?? [],
    })),
    chart: chartOfFlows(facts, flows, languages, numbers),
    flows,
    keeps: 'first',
    lines: () => [],
  };
}

function told(facts: Catalogue, shown: SlideRecord, languages: LanguagePair, numbers: Numbering) {
  switch (shown.kind) {
    case 'site':
      return siteTold(facts, shown, languages, numbers);
    case 'project':
      return projectTold(shown, languages, numbers);
    case 'cooperation':
      return placeTold(facts, shown, languages, numbers);
  }
}

/** Its history or its gates, and below it its figures where they cannot be a chart. */
function tablesOf(
  facts: Catalogue,
  { heads, rows, chart, keeps, flows }: Told,
  languages: LanguagePair,
  numbers: Numbering,
): SlideTable[] {
  const figures = chart ? [] : rowsOfFlows(facts, flows, languages);
  const most = chart || figures.length > 0 ? MOST_ROWS.beside : MOST_ROWS.alone;
  return [
    ...tableOf({ heads, rows, keeps, most }, languages, numbers),
    ...tableOf(
      { heads: figureHeads, rows: figures, keeps: 'last', most: MOST_ROWS.figures },
      languages,
      numbers,
    ),
  ];
}

/** Everything, for whoever is asked for more than the slide has room for. */
function notesOf(facts: Catalogue, one: Told, languages: LanguagePair, numbers: Numbering): string {
  const [first] = languages;
  const figures = bySeries(facts, one.flows).flatMap(({ series, own }) => [
    '',
    `${nameIn(series.names, first).text}:`,
    ...own.map((flow) => `${figureText(flow, first)} ${bracketed(numbers.of(flow.sources))}`),
  ]);
  const rows = one.rows.map(({ cells, sources }) =>
    [...cells, bracketed(numbers.of(sources))].join(' — ').replaceAll('\n', ' · '),
  );
  const text = [...rows, '', ...one.lines(), ...figures, ''];
  // Last: only now all have been named.
  return [...text, ...sourceLines(facts, numbers.ids, first)].join('\n');
}

/** What a slide is made of besides the record. */
export interface RecordSlideOptions {
  readonly languages: LanguagePair;
  /** The map on screen as a data: address; `null` where it could not be drawn. */
  readonly picture: string | null;
  /** The day on which it was made. */
  readonly made: PartialDate;
  /** The address of the view; `null` where no address for others is known. */
  readonly link: string | null;
}

/** A record as one slide: map, names, state and how fresh it is, history, figures, sources. */
export function recordDeck(
  facts: Catalogue,
  shown: SlideRecord,
  { languages, picture, made, link }: RecordSlideOptions,
): Deck {
  const numbers = numbering();
  const one = told(facts, shown, languages, numbers);
  const tables = tablesOf(facts, one, languages, numbers);
  // What the notes name beyond that is for them alone.
  const onSlide = numbers.ids.length;
  const [first] = languages;
  const title = titles(shown, languages);
  const notes = notesOf(facts, one, languages, numbers);
  return {
    title: title.map(({ text }) => text).join(' · '),
    author: sayFile(first, 'cite.title'),
    foot: footOf(facts, languages, (language) => [
      sayPlate(language, 'made', { date: formatDate(made, language) }).replace(/[.。]$/, ''),
    ]).concat(link ?? []),
    slides: [
      {
        form: 'record',
        title,
        line: {
          said: inTwo(languages, (language) => capital(one.kind(language), language)),
          numbers: [],
        },
        points: one.points,
        tables,
        chart: one.chart,
        picture,
        caption: inBoth(languages, (language) => say(language, 'year', { year: shown.year })),
        sources: numbers.ids.slice(0, onSlide).map((id) => {
          const source = facts.sources.get(id);
          return {
            text: source ? shortSources([source], first) : say(first, 'lost', { id }),
            url: source?.url ?? null,
          };
        }),
        figures: null,
        notes,
      },
    ],
  };
}
