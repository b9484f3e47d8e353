import { inBoth } from '../../exports/common/words.ts';
import {
  type BookSheet,
  bookOf,
  type Cover,
  coverSheet,
  type SheetColumn,
  tableSheet,
} from '../../exports/workbook/book.ts';
import type { Choices } from '../../exports/workbook/paged.ts';
import { SHEET_NAME_LENGTH, sheetName } from '../../exports/workbook/sheet-name.ts';
import type { Catalogue } from '../../facts/catalogue.ts';
import { say } from '../../i18n/messages/panels/clerk.ts';
import { bookSay } from '../../i18n/messages/panels/factbook.ts';
import { formSay } from '../../i18n/messages/panels/factforms.ts';
import { LANGUAGES, type Language, type LocalText } from '../../model/language.ts';
import { CALLED, cellText } from '../../model/schema/report/cells.ts';
import { FACT_KINDS, type FactKind } from '../../model/schema/report/kinds.ts';
import {
  type Column,
  columnsOf,
  PARENT,
  pathName,
  rowsOf,
  SHEETS,
  type SheetKey,
  type SheetShape,
} from '../../model/schema/report/sheets.ts';
import { type Group, type Value, valueAt } from '../../model/schema/report/values.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { type Choice, choicesOf, type Drafted } from './choices.ts';
import { fieldName } from './schema-form.tsx';

/* A file of facts as a workbook: a sheet a list, lists to choose from, and rows that wait to be filled. */

/** Rows that stand empty below what is there. */
const EMPTY_ROWS = 40;
/** Characters of a column, by what it holds. */
const WIDTHS = { text: 30, texts: 36, id: 28, word: 22, date: 13, number: 14 } as const;

/** By whose words the fields of a sheet are called. */
function kindOf(key: SheetKey): FactKind | 'card' {
  if (key === 'people') return 'delegations';
  return FACT_KINDS.find((kind) => kind === key) ?? 'card';
}

function nameOf(key: SheetKey | 'lists', language: Language): string {
  switch (key) {
    case 'lists':
    case 'outcomes':
    case 'checked':
      return bookSay(language, `sheet.${key}`);
    case 'sources':
      return say(language, 'clerk.source');
    case 'documents':
      return say(language, 'clerk.card');
    case 'people':
      return bookSay(language, 'book.people');
    case 'paragraphs':
      return bookSay(language, 'book.paragraphs');
    default:
      return formSay(language, `kind.${key}`);
  }
}

/** The name of a sheet: its key, by which it is read, and what it is called; in both languages where they have room. */
const nameOfSheet = (key: SheetKey | 'lists', languages: LanguagePair) => {
  const both = inBoth(languages, (language) => nameOf(key, language));
  const [first] = languages;
  const text = `${key}${CALLED}${both}`.length <= SHEET_NAME_LENGTH ? both : nameOf(key, first);
  return sheetName([first, first], () => `${key}${CALLED}${text}`);
};

/** Groups that hold all of a fact: to name them says nothing. */
const WHOLE: ReadonlySet<string> = new Set(['state', 'stage', 'event', 'outcome']);
/** Fields that follow where they stay empty. */
const MADE: ReadonlySet<string> = new Set(['id', 'opened', 'sources', 'primary']);
const isLanguage = (step: string) => LANGUAGES.some((one) => one === step);

/** What a column is called: the groups that it lies in, its own name, language and number. */
function labelOf(key: SheetKey, { path, isNeeded }: Column, language: Language): string {
  const names = path.filter((step) => typeof step === 'string');
  const last = names.at(-1) ?? '';
  const isText = names.length > 1 && isLanguage(last);
  const called = (isText ? names.slice(0, -1) : names).filter(
    (step, at, all) => at === all.length - 1 || !WHOLE.has(step),
  );
  const number = path.findLast((step) => typeof step === 'number');
  return [
    called.map((step) => wordFor(key, step, language)).join(': '),
    ...(number === undefined ? [] : [String(number + 1)]),
    ...(isText ? [`(${last})`] : []),
    ...(isNeeded && !MADE.has(last) ? ['*'] : []),
  ].join(' ');
}

/** Sheets whose fields the forms do not ask for under their own names. */
const OWN_WORDS: ReadonlySet<SheetKey> = new Set([
  ...(['sources', 'documents', 'paragraphs', 'checked'] as const),
]);

/** What a field is called: as the forms call it, else in words of the workbook's own. */
export function wordFor(key: SheetKey, field: string, language: Language): string {
  const asked: Readonly<Record<string, LocalText>> = say.texts as never;
  const own: Readonly<Record<string, LocalText>> = bookSay.texts as never;
  const inBook = own[`field.${field}`]?.[language];
  const inForm = asked[`clerk.${field}`]?.[language];
  if (OWN_WORDS.has(key)) return inBook ?? inForm ?? fieldName('card', field, language);
  const called = fieldName(kindOf(key), field, language);
  return called === field ? (inBook ?? inForm ?? field) : called;
}

function widthOf({ path, shape }: Column): number {
  const inner = shape.kind === 'list' ? shape.of : shape;
  if (isLanguage(String(path.at(-1)))) return WIDTHS.texts;
  const width = (WIDTHS as Readonly<Record<string, number>>)[inner.kind];
  return width ?? WIDTHS.text;
}

/** All lists to choose from, each once, side by side on one sheet. */
class ChoiceLists {
  private readonly lists: { readonly text: string; readonly cells: readonly string[] }[] = [];
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** The column of a list, and how long it is. */
  place(text: string, options: readonly Choice[]): { readonly of: number; readonly count: number } {
    const cells = options.map(([id, name]) =>
      name === id || name === '' ? id : `${id}${CALLED}${name.replace(/[;\n]/g, ',')}`,
    );
    const same = this.lists.findIndex((one) => one.cells.join('\n') === cells.join('\n'));
    const of = same < 0 ? this.lists.push({ text, cells }) - 1 : same;
    return { of, count: cells.length };
  }

  sheet(): BookSheet {
    const longest = Math.max(0, ...this.lists.map(({ cells }) => cells.length));
    return tableSheet<number>(
      this.name,
      this.lists.map(({ text, cells }) => ({
        header: text,
        width: WIDTHS.text,
        cell: (row) => cells[row] ?? null,
      })),
      Array.from({ length: longest }, (_, at) => at),
    );
  }
}

interface Asked {
  readonly known: Catalogue;
  readonly drafted: Drafted;
  readonly languages: LanguagePair;
  readonly lists: ChoiceLists;
}

const inner = ({ shape }: Column) => (shape.kind === 'list' ? shape.of : shape);

/** What may stand in a cell, each called in both languages. */
function optionsOf(
  key: SheetKey,
  column: Column,
  { known, drafted, languages }: Asked,
): readonly Choice[] | null {
  const field = String(column.path.findLast((step) => typeof step === 'string'));
  const shape = inner(column);
  if (shape.kind === 'flag') {
    return [['yes', inBoth(languages, (language) => bookSay(language, 'book.yes'))]];
  }
  const [first, second] = languages.map((language) =>
    choicesOf({ kind: kindOf(key), key: field, shape }, known, drafted, language),
  );
  if (!first || !second || first === second) return first ?? null;
  const other = new Map(second);
  return first.map(([id, name]): Choice => {
    const also = other.get(id) ?? name;
    return [id, also === name ? name : `${name}${CALLED}${also}`];
  });
}

function factSheet(shape: SheetShape, rows: readonly Group[], asked: Asked): BookSheet {
  const { key, inside } = shape;
  const { languages, lists } = asked;
  const name = nameOfSheet(key, languages);
  const own: SheetColumn<Group>[] = inside
    ? [
        {
          header: `${inBoth(languages, (language) => wordFor(inside.of, inside.by, language))} * [${PARENT}${inside.by}]`,
          width: WIDTHS.id,
          cell: (row) => ({ typed: String(row[`${PARENT}${inside.by}`] ?? '') || null }),
        },
      ]
    : [];
  const choices: Choices[] = [];
  const fields = columnsOf(shape, rows).map((column, at): SheetColumn<Group> => {
    const options = optionsOf(key, column, asked);
    const called = new Map(options);
    if (options && options.length > 0) {
      const text = `${key}: ${pathName(column.path)}`;
      choices.push({ column: at + own.length, sheet: lists.name, ...lists.place(text, options) });
    }
    return {
      header: `${inBoth(languages, (language) => labelOf(key, column, language))} [${pathName(column.path)}]`,
      width: widthOf(column),
      isPlain: true,
      cell: (row) => {
        const value = cellText(
          column.shape,
          valueAt(row, column.path),
          (word) => called.get(word) ?? null,
        );
        return typeof value === 'number' ? value : { typed: value };
      },
    };
  });
  const empty = Array.from({ length: EMPTY_ROWS }, (): Group => ({}));
  return tableSheet(name, [...own, ...fields], [...rows, ...empty], choices);
}

const BOOK_LINES = [
  'book.rows',
  'book.needed',
  'book.lists',
  'book.dates',
  'book.languages',
  'book.own',
  'book.after',
] as const;

function coverOf(languages: LanguagePair): Cover {
  const both = [...new Set(languages)];
  return {
    name: sheetName(languages, (language) => bookSay(language, 'book.title')),
    titles: both.map((language) => bookSay(language, 'book.title')),
    lines: [
      ...BOOK_LINES.flatMap((key, at) =>
        both.map(
          (language) =>
            [at === 0 ? bookSay(language, 'book.how') : '', bookSay(language, key)] as const,
        ),
      ),
    ],
    contents: inBoth(languages, (language) => bookSay(language, 'book.sheets')),
    rowsText: (count) =>
      inBoth(languages, (language) =>
        bookSay(language, 'book.count', { count: Math.max(0, count - EMPTY_ROWS) }),
      ),
  };
}

/**
 * A file of facts as a workbook that {@link readBook} reads again: one that is empty as well, to be
 * filled in.
 */
export function workbookOf(
  file: Value,
  known: Catalogue,
  drafted: Drafted,
  languages: LanguagePair,
): Promise<Blob> {
  const lists = new ChoiceLists(nameOfSheet('lists', languages));
  const rows = rowsOf(file as Group);
  const sheets = SHEETS.map((shape) =>
    factSheet(shape, rows.get(shape.key) ?? [], { known, drafted, languages, lists }),
  );
  return bookOf([coverSheet(coverOf(languages), sheets), ...sheets, lists.sheet()]);
}
