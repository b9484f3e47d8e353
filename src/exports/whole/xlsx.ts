import type { Catalogue } from '../../facts/catalogue.ts';
import { say } from '../../i18n/messages/files/downloads.ts';
import { sayWhole } from '../../i18n/messages/files/whole.ts';
import type { Language, LocalText } from '../../model/language.ts';
import type { PartialDate } from '../../model/time/time.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { type About, LICENCE } from '../common/about.ts';
import { POSITION_LICENCE } from '../common/licence.ts';
import { inBoth } from '../common/words.ts';
import {
  type BookSheet,
  bookOf,
  type CellValue,
  coverSheet,
  type SheetColumn,
  tableSheet,
} from '../workbook/book.ts';
import { sheetName } from '../workbook/sheet-name.ts';
import { coverOf } from '../workbook/xlsx.ts';
import { type Content, type Filled, type FilledTable, headText, inOrderOfSides } from './column.ts';
import { wholeTables } from './tables.ts';

/** A column of a sheet: what stands in the row of that number. */
type Column = SheetColumn<number>;

/** One cell in the codes of the data. */
function codeCell({ kind }: Filled, value: Content, languages: LanguagePair): CellValue {
  if (value === null) return null;
  switch (kind) {
    case 'date':
      return { date: value as PartialDate };
    case 'url':
      return { url: value as string };
    case 'list':
      return (value as readonly string[]).join('; ') || null;
    case 'flag':
      return value ? inBoth(languages, (language) => say(language, 'value.yes')) : null;
    default:
      return value as string | number;
  }
}

/** The columns of a sheet that a column of the table makes: a text of our own one a language. */
function sheetColumns(column: Filled, languages: LanguagePair): readonly Column[] {
  const { kind, head, width, cells, words, isOnce } = column;
  if (kind === 'local') {
    const told = [...new Set(languages)];
    return told.map((language) => ({
      header:
        told.length === 1 ? headText(head, language) : `${headText(head, language)} (${language})`,
      width,
      cell: (row) => (cells[row] as LocalText | null)?.[language] ?? null,
    }));
  }
  const header = inBoth(languages, (language) => headText(head, language));
  if (words) {
    const spoken: LanguagePair = isOnce ? [languages[0]] : languages;
    const told = new Map(spoken.map((language) => [language, words(language)]));
    const inWords = (language: Language, row: number) => told.get(language)?.[row] ?? null;
    return [
      {
        header,
        width,
        cell: (row) =>
          inWords(languages[0], row) === null
            ? null
            : inBoth(spoken, (language) => inWords(language, row) ?? '') || null,
      },
    ];
  }
  return [
    {
      header,
      width,
      isPlain: kind === 'integer',
      cell: (row) => codeCell(column, cells[row] ?? null, languages),
    },
  ];
}

/** A table as a sheet, in the order and the words of the languages. */
export function sheetOf(table: FilledTable, languages: LanguagePair): BookSheet {
  const columns = inOrderOfSides(
    table.columns.filter(({ isForPrograms }) => !isForPrograms),
    languages[0],
  ).flatMap((column) => sheetColumns(column, languages));
  return tableSheet(
    sheetName(languages, (language) => sayWhole(language, table.title)),
    columns,
    Array.from({ length: table.count }, (_, row) => row),
  );
}

/**
 * The whole edition as a workbook that can be printed: a cover, then a sheet a table, all years and
 * histories, each row with its sources. Headings and words in the languages on screen.
 */
export function wholeXlsx(facts: Catalogue, about: About, languages: LanguagePair): Promise<Blob> {
  const sheets = wholeTables(facts).map((table) => sheetOf(table, languages));
  const cover = coverOf(about, [LICENCE, POSITION_LICENCE], languages, [
    ['', inBoth(languages, (language) => sayWhole(language, 'cover.whole'))],
  ]);
  return bookOf([coverSheet(cover, sheets), ...sheets]);
}
