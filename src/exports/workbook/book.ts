import writeSheets, { type Cell, type CellObject, type Sheet } from 'write-excel-file/universal';
import { firstDayOf, type PartialDate } from '../../model/time/time.ts';
import { guardCell } from '../common/guard.ts';
import { fitted, rowHeight } from './measure.ts';
import { type Choices, type Link, type Page, paged } from './paged.ts';

/** What a cell holds; `null` stands empty. A date shows of itself what is known. */
export type CellValue =
  | string
  | number
  | null
  | { readonly date: PartialDate }
  /** What somebody types stays as it is typed, dates and numbers too. */
  | { readonly typed: string | null }
  | { readonly url: string };

export interface SheetColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Numbers that count nothing, as years: their thousands are not parted. */
  readonly isPlain?: boolean;
  readonly cell: (row: Row) => CellValue;
}

/** A sheet ready to be written. */
export interface BookSheet {
  readonly sheet: Sheet<Blob>;
  readonly page: Page;
}

/** On every PC, with all Vietnamese letters; Chinese comes from the system's own. */
const FONT = { fontFamily: 'Arial', fontSize: 10 } as const;

const TOP = { alignVertical: 'top' } as const;
const LINK = { ...TOP, textColor: '#0b57a4', textDecoration: { underline: true } } as const;

/** Formats of numbers (ECMA-376, 18.8.31): Excel sets the separators of its own language. */
const WHOLE = '#,##0';
const BROKEN = '#,##0.0###';
const DATE_FORMATS = ['yyyy', 'yyyy-mm', 'yyyy-mm-dd'] as const;
/** From here on thousands are parted. */
const THOUSAND = 1000;

export const heading = (text: string): CellObject => ({
  ...TOP,
  value: text,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  backgroundColor: '#e6ecf1',
});

function numberCell(value: number, isPlain: boolean): Cell {
  const format = Number.isInteger(value) ? WHOLE : BROKEN;
  return {
    ...TOP,
    value,
    type: Number,
    ...(isPlain || Math.abs(value) < THOUSAND ? {} : { format }),
  };
}

/** Also where it is empty yet: what is typed into it then stays as it is. */
const typedCell = (text: string | null): Cell => ({
  ...TOP,
  value: guardCell(text ?? ''),
  type: String,
  format: '@',
  wrap: true,
});

/** One cell; `isPlain` as of its column. */
export function cell(value: CellValue, isPlain = false): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return numberCell(value, isPlain);
  if (typeof value === 'string') {
    return { ...TOP, value: guardCell(value), type: String, wrap: true };
  }
  if ('typed' in value) return typedCell(value.typed);
  if ('url' in value) return { ...LINK, value: guardCell(value.url), type: String };
  const parts = value.date.split('-').length;
  return {
    ...TOP,
    value: new Date(`${firstDayOf(value.date)}T00:00:00Z`),
    type: Date,
    format: DATE_FORMATS[parts - 1] ?? DATE_FORMATS[0],
    align: 'left',
  };
}

/** The text of a cell that takes as many lines as it needs; an address stays on its one. */
function wrapped(value: CellValue): string | null {
  if (typeof value === 'string') return value;
  return value !== null && typeof value === 'object' && 'typed' in value ? value.typed : null;
}

/** A row of a height in points, which the writer takes from its first cell that says one. */
function withHeight(cells: readonly Cell[], height: number): Cell[] {
  const [first = null, ...others] = cells;
  const isObject = typeof first === 'object' && first !== null && !(first instanceof Date);
  return [{ ...(isObject ? (first as CellObject) : {}), height }, ...others];
}

/**
 * A table as a sheet: its headings stay in sight and bear the filters.
 *
 * @param choices columns whose cells offer a list.
 */
export function tableSheet<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  choices: readonly Choices[] = [],
): BookSheet {
  const values = rows.map((row) => columns.map((column) => column.cell(row)));
  const links = values.flatMap((line, row) =>
    line.flatMap((value, column): Link[] =>
      value !== null && typeof value === 'object' && 'url' in value
        ? [{ row: row + 1, column, url: value.url }]
        : [],
    ),
  );
  const widths = fitted(columns.map(({ width }) => width));
  const heads = columns.map(({ header }) => header);
  return {
    sheet: {
      sheet: name,
      orientation: 'landscape',
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      data: [
        withHeight(heads.map(heading), rowHeight(heads, widths)),
        ...values.map((line) =>
          withHeight(
            line.map((value, at) => cell(value, columns[at]?.isPlain ?? false)),
            rowHeight(line.map(wrapped), widths),
          ),
        ),
      ],
    },
    page: { name, table: { rows: rows.length + 1, columns: columns.length }, links, choices },
  };
}

/** The columns of the first sheet, in characters, and its titles, in points. */
const COVER = [28, 100, 18];
const TITLE = 18;

/** What the first sheet says. */
export interface Cover {
  readonly name: string;
  readonly titles: readonly string[];
  /** A label and what it says, line by line; an address is a link. */
  readonly lines: readonly (readonly [label: string, text: CellValue])[];
  readonly contents: string;
  /** How many rows a sheet has, in words. */
  readonly rowsText: (count: number) => string;
}

/** The first sheet: what the file is, how to cite it, and a list of the others that leads to them. */
export function coverSheet(cover: Cover, sheets: readonly BookSheet[]): BookSheet {
  const titles = cover.titles.map((title): Cell[] => [
    { value: title, type: String, fontWeight: 'bold', fontSize: TITLE, height: TITLE * 2 },
  ]);
  const lines = cover.lines.map(([label, text]) =>
    withHeight([heading(label), cell(text)], rowHeight([label, wrapped(text)], COVER)),
  );
  const listed = sheets.map(({ page }, at): Cell[] => [
    at === 0 ? heading(cover.contents) : null,
    { ...LINK, value: page.name, type: String },
    cell(page.table ? cover.rowsText(page.table.rows - 1) : null),
  ]);
  const firstLine = titles.length + 1;
  const firstListed = firstLine + lines.length + 1;
  return {
    sheet: {
      sheet: cover.name,
      orientation: 'landscape',
      showGridLines: false,
      columns: COVER.map((width) => ({ width })),
      data: [...titles, [], ...lines, [], ...listed],
    },
    page: {
      name: cover.name,
      table: null,
      choices: [],
      links: [
        ...cover.lines.flatMap(([, text], at): Link[] =>
          text !== null && typeof text === 'object' && 'url' in text
            ? [{ row: firstLine + at, column: 1, url: text.url }]
            : [],
        ),
        ...sheets.map(
          ({ page }, at): Link => ({ row: firstListed + at, column: 1, sheet: page.name }),
        ),
      ],
    },
  };
}

/** A workbook of sheets; no text of it can be run as a formula. */
export function bookOf(sheets: readonly BookSheet[]): Promise<Blob> {
  return writeSheets(
    sheets.map(({ sheet }) => sheet),
    { ...FONT, features: [paged(sheets.map(({ page }) => page))] },
  ).toBlob();
}
