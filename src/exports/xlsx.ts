import writeSheets, { type Cell, type Sheet } from 'write-excel-file/universal';
import { formatDate } from '../i18n/format.ts';
import { say } from '../i18n/messages/downloads/index.ts';
import { t } from '../i18n/t.ts';
import { LANGUAGES } from '../model/language.ts';
import { TOPICS } from '../model/vocabulary.ts';
import type { Catalogue } from '../state/catalogue.ts';
import type { LanguagePair } from '../state/view.ts';
import { type About, citation } from './about.ts';
import { guardCell } from './guard.ts';
import { licencesOfAll } from './licence.ts';
import type { Extract } from './records.ts';
import { type CellValue, type SheetColumn, sheetColumns } from './sheet-columns.ts';
import { sheetName } from './sheet-name.ts';
import { inBoth } from './words.ts';

type AnySheet = Sheet<Blob>;

const heading = (text: string): Cell => ({
  value: text,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
});

function cell(value: CellValue): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: guardCell(value), type: String };
}

function sheet<Row>(
  name: string,
  columns: readonly (Omit<SheetColumn, 'cell'> & { readonly cell: (row: Row) => CellValue })[],
  rows: readonly Row[],
): AnySheet {
  return {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ header }) => heading(header)),
      ...rows.map((row) => columns.map((column) => cell(column.cell(row)))),
    ],
  };
}

function sourceSheet({ sources }: Extract, languages: LanguagePair): AnySheet {
  const [first] = languages;
  type Row = Extract['sources'][number];
  const header = (
    key: 'column.title' | 'column.publisher' | 'column.date' | 'column.url' | 'column.id',
  ) => inBoth(languages, (language) => say(language, key));
  return sheet<Row>(
    sheetName(languages, (language) => say(language, 'column.sources')),
    [
      { header: header('column.id'), width: 40, cell: ({ id }) => id },
      { header: header('column.publisher'), width: 32, cell: ({ publisher }) => publisher[first] },
      { header: header('column.title'), width: 60, cell: ({ title }) => title },
      { header: header('column.date'), width: 12, cell: ({ date }) => date },
      { header: header('column.url'), width: 60, cell: ({ url }) => url },
    ],
    sources,
  );
}

function aboutSheet(extract: Extract, about: About, languages: LanguagePair): AnySheet {
  const lines: readonly (readonly [string, string])[] = [
    ...LANGUAGES.map(
      (language) => [say(language, 'about.cite'), citation(about, language)] as const,
    ),
    [inBoth(languages, (language) => say(language, 'about.year')), String(about.year)],
    [
      inBoth(languages, (language) => say(language, 'about.edition')),
      inBoth(languages, (l) => `${about.edition.version} (${formatDate(about.edition.closed, l)})`),
    ],
    [inBoth(languages, (language) => say(language, 'about.link')), about.link],
    [
      inBoth(languages, (language) => say(language, 'about.licence')),
      licencesOfAll(extract.records)
        .map(({ name, url }) => `${name} ${url}`)
        .join('; '),
    ],
    ...about.attribution.map(
      (line) =>
        [
          inBoth(languages, (language) => say(language, 'about.attribution')),
          inBoth(languages, (language) => line[language]),
        ] as const,
    ),
  ];
  return {
    sheet: sheetName(languages, (language) => say(language, 'about.sheet')),
    columns: [{ width: 28 }, { width: 100 }],
    data: lines.map(([label, text]) => [heading(label), cell(text)]),
  };
}

/**
 * What is shown as a workbook: a sheet a topic, one with every source, one that says what the file
 * is. Headings and words in the languages on screen; no text can be run as a formula.
 */
export async function toXlsx(
  extract: Extract,
  about: About,
  catalogue: Catalogue,
  languages: LanguagePair,
): Promise<Blob> {
  const topics = TOPICS.filter((topic) => extract.records.some((one) => one.topic === topic));
  return writeSheets([
    ...topics.map((topic) =>
      sheet(
        sheetName(languages, (language) => t(language, `topic.${topic}`)),
        sheetColumns(topic, catalogue, languages),
        extract.records.filter((record) => record.topic === topic),
      ),
    ),
    sourceSheet(extract, languages),
    aboutSheet(extract, about, languages),
  ]).toBlob();
}
