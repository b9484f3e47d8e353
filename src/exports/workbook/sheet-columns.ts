import type { Catalogue } from '../../facts/catalogue.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { type DownloadKey, say } from '../../i18n/messages/files/downloads.ts';
import { freshSay } from '../../i18n/messages/fresh/fresh.ts';
import { tradeText } from '../../i18n/messages/trade/trade.ts';
import { words } from '../../i18n/words.ts';
import { LANGUAGES, type Language, nameIn } from '../../model/language.ts';
import { inOrder, type Side, sideOfCountry, sortedBySide } from '../../model/sides.ts';
import { isPartialDate } from '../../model/time/time.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import type {
  Approximation,
  CooperationField,
  Direction,
  FigureMeasure,
  FlowLayer,
  PositionBasis,
  ProjectType,
  SiteClass,
  SiteKind,
  Topic,
} from '../../model/vocabulary.ts';
import { licencesOf } from '../common/licence.ts';
import { exactness, unitText } from '../common/quantity-words.ts';
import { sourcesText } from '../common/source-text.ts';
import { inBoth, stateOf, textOf } from '../common/words.ts';
import type { ExportRecord } from '../records.ts';
import type { SheetColumn as BookColumn } from './book.ts';

type SheetColumn = BookColumn<ExportRecord>;

/** Ways to make a column of a property, headed in the languages on screen. */
function columnMakers(catalogue: Catalogue, languages: LanguagePair) {
  const column = (key: DownloadKey, width: number, cell: SheetColumn['cell']): SheetColumn => ({
    header: inBoth(languages, (language) => say(language, key)),
    width,
    cell,
  });
  const text = (key: DownloadKey, property: string, width = 12) =>
    column(key, width, (record) => textOf(record, property) || null);
  const number = (key: DownloadKey, property: string, width = 12) =>
    column(key, width, ({ properties }) => {
      const value = properties[property];
      return typeof value === 'number' ? value : null;
    });
  const dated = (key: DownloadKey, property: string) =>
    column(key, 12, (record) => {
      const date = textOf(record, property);
      return isPartialDate(date) ? { date } : date || null;
    });
  /** A code of the data in the words of the languages on screen. */
  const coded = <Code extends string>(
    key: DownloadKey,
    property: string,
    wordOf: (language: Language, code: Code) => string | null,
  ) =>
    column(key, 24, (record) => {
      const code = textOf(record, property) as Code | '';
      if (code === '') return null;
      return inBoth(languages, (language) => wordOf(language, code) ?? code) || null;
    });
  const placeName = (id: string) => {
    const names = catalogue.places.get(id)?.names;
    return names ? inBoth(languages, (language) => nameIn(names, language).text) : id;
  };
  const places = (key: DownloadKey, property: string) =>
    column(key, 24, ({ properties }) => {
      const value = properties[property];
      const ids = sortedBySide(languages[0], Array.isArray(value) ? value : [value], (id) =>
        sideOfCountry(catalogue.places.get(String(id))?.country),
      );
      return (
        ids.flatMap((id) => (typeof id === 'string' ? [placeName(id)] : [])).join('; ') || null
      );
    });
  const coordinate = (key: DownloadKey, axis: 0 | 1) =>
    column(key, 10, ({ geometry }) =>
      geometry?.type === 'Point' ? (geometry.coordinates[axis] ?? null) : null,
    );
  const classOf = (key: DownloadKey, property: string) =>
    coded<SiteClass>(key, property, (language, code) => words(language).siteClass[code]);
  /** Two columns, in the order in which the first language names the sides. */
  const bySide = (sides: Readonly<Record<Side, SheetColumn>>) => inOrder(languages[0], sides);
  const flag = (key: DownloadKey, property: string) =>
    column(key, 12, ({ properties }) =>
      properties[property] === true
        ? inBoth(languages, (language) => say(language, 'value.yes'))
        : null,
    );
  return { column, text, number, dated, coded, places, coordinate, classOf, bySide, flag };
}

/** The columns that several topics have, with the ways to make those of one alone. */
function sharedColumns(catalogue: Catalogue, languages: LanguagePair) {
  const make = columnMakers(catalogue, languages);
  const { column, text, number, coded, coordinate } = make;
  const names = LANGUAGES.map((language) =>
    text(`column.name_${language}`, `name_${language}`, 32),
  );
  const unknown = inBoth(languages, (language) => freshSay(language, 'confirm.noDate'));
  const state = column('column.state', 24, (record) => stateOf(record, languages));
  const since = column('column.since', 12, ({ since: date }) => date && { date });
  const lastKnown = [
    column('column.lastKnown', 12, ({ fresh }) =>
      fresh.kind === 'carried' ? (fresh.lastKnown ? { date: fresh.lastKnown } : unknown) : null,
    ),
    column('column.lastPublisher', 24, ({ fresh }) => {
      const source = fresh.kind === 'carried' ? fresh.source : null;
      return source && inBoth(languages, (language) => source.publisher[language]);
    }),
  ];
  const position = [
    coordinate('column.lon', 0),
    coordinate('column.lat', 1),
    coded<PositionBasis>(
      'column.basis',
      'position_basis',
      (l, code) => words(l).positionBasis[code],
    ),
    number('column.precision', 'precision_m'),
  ];
  const end = [
    column('column.sourceCount', 8, ({ sources }) => sources.length),
    column('column.sources', 60, ({ sources }) => sourcesText(sources, languages[0])),
    column('about.licence', 24, licencesOf),
    text('column.id', 'id', 40),
  ];
  return { ...make, languages, names, state, since, lastKnown, position, end };
}
type Shared = ReturnType<typeof sharedColumns>;

const siteColumns = ({
  names,
  state,
  since,
  lastKnown,
  position,
  end,
  coded,
  places,
  classOf,
  bySide,
}: Shared): readonly SheetColumn[] => [
  ...names,
  coded<SiteKind>('column.kind', 'kind', (l, code) => words(l).siteKind[code]),
  state,
  since,
  ...lastKnown,
  ...bySide({
    vietnam: classOf('column.classVn', 'class_vn'),
    china: classOf('column.classCn', 'class_cn'),
  }),
  ...bySide({
    vietnam: places('column.province', 'vn_province'),
    china: places('column.region', 'cn_region'),
  }),
  ...position,
  ...end,
];

const COLUMNS: Readonly<Record<Topic, (shared: Shared) => readonly SheetColumn[]>> = {
  gates: siteColumns,
  crossings: siteColumns,
  projects: ({ names, state, since, lastKnown, position, end, coded }) => [
    ...names,
    coded<ProjectType>('column.kind', 'type', (l, code) => words(l).projectType[code]),
    state,
    since,
    ...lastKnown,
    ...position,
    ...end,
  ],
  flows: ({ names, end, column, number, dated, coded, places, bySide, flag, languages }) => [
    ...names,
    column('column.period', 24, (record) =>
      inBoth(languages, (language) =>
        formatPeriod({ from: textOf(record, 'start'), to: textOf(record, 'end') }, language),
      ),
    ),
    dated('column.start', 'start'),
    dated('column.end', 'end'),
    coded<Direction>('column.direction', 'direction', (l, code) => words(l).direction[code]),
    coded<FigureMeasure>('column.measure', 'measure', (l, code) => tradeText(l, `measure.${code}`)),
    coded<FlowLayer>('column.layer', 'layer', (l, code) => tradeText(l, `layer.${code}`)),
    coded<'VN' | 'CN'>('column.counted', 'counted_by', (l, code) => words(l).side[code]),
    dated('column.told', 'told_on'),
    ...bySide({ vietnam: places('column.endVn', 'a'), china: places('column.endCn', 'b') }),
    number('column.value', 'value', 18),
    coded<string>('column.unit', 'unit', (l, code) => unitText(code, l)),
    number('column.valueUsd', 'value_usd', 18),
    coded<Approximation>(
      'column.approximation',
      'approximation',
      (l, code) => exactness(code, l) ?? '',
    ),
    flag('column.yearly', 'usable_as_yearly_flow'),
    flag('column.disputed', 'is_disputed'),
    ...end,
  ],
  meetings: ({ names, state, position, end, number, dated, places }) => [
    ...names,
    number('column.ordinal', 'ordinal', 8),
    state,
    dated('column.start', 'start'),
    dated('column.end', 'end'),
    places('column.place', 'place'),
    places('column.participants', 'participants'),
    ...position,
    ...end,
  ],
  cooperation: ({ names, position, end, number, coded, places }) => [
    ...names,
    coded<CooperationField>('column.kind', 'field', (l, code) => words(l).cooperationField[code]),
    number('column.start', 'from'),
    number('column.end', 'to'),
    places('column.place', 'places'),
    places('column.participants', 'sides'),
    ...position,
    ...end,
  ],
};

/**
 * The columns of each topic's sheet: headings and words in the languages on screen, names in all.
 */
export function sheetColumns(
  topic: Topic,
  catalogue: Catalogue,
  languages: LanguagePair,
): readonly SheetColumn[] {
  return COLUMNS[topic](sharedColumns(catalogue, languages));
}
