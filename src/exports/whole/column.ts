import type { Catalogue } from '../../facts/catalogue.ts';
import { type DownloadKey, say } from '../../i18n/messages/files/downloads.ts';
import { sayWhole, type WholeKey } from '../../i18n/messages/files/whole.ts';
import type { Language, LocalText } from '../../model/language.ts';
import { type Side, sidesIn } from '../../model/sides.ts';
import type { PartialDate } from '../../model/time/time.ts';

/*
 * The tables of the whole edition: each column is written once and stands in the workbook, in the CSV
 * files and in the schema that describes them.
 */

/** What a column holds, as the codes of the data have it; `null`: not known, or no matter of the row. */
interface Kinds {
  readonly text: string | null;
  /** A web address. */
  readonly url: string | null;
  readonly integer: number | null;
  readonly number: number | null;
  readonly flag: boolean | null;
  /** As exact as it is known. */
  readonly date: PartialDate | null;
  readonly list: readonly string[];
  /** A text or name in every language. */
  readonly local: LocalText | null;
}
export type Kind = keyof Kinds;
export type Content = Kinds[Kind];

/** The column of another table in which every value of a column stands. */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** The heading of a column: one that the files of the view have too, or one of these tables alone. */
export type Head = Extract<DownloadKey, `column.${string}`> | Extract<WholeKey, `head.${string}`>;

/** A heading in a language. */
export function headText(head: Head, language: Language): string {
  return isShared(head) ? say(language, head) : sayWhole(language, head);
}

const isShared = (head: Head): head is Extract<DownloadKey, Head> => head.startsWith('column.');

/** What is said of a column, whatever its rows. */
interface Told {
  /** Its name in the CSV files. */
  readonly name: string;
  readonly kind: Kind;
  /** Its heading in the workbook; the English one describes it in the schema. */
  readonly head: Head;
  /** In characters of the workbook. */
  readonly width: number;
  /** Codes that only programs need: not in the workbook. */
  readonly isForPrograms: boolean;
  /** Told in the first language of a workbook alone, as it is long. */
  readonly isOnce: boolean;
  /** Of which side it tells: a workbook sets the side of its first language first. */
  readonly side: Side | null;
  readonly reference: Reference | null;
}

/** A column filled with the rows of its table. */
export interface Filled extends Told {
  readonly cells: readonly Content[];
  /** The cells in words, where the codes are none; `null` stands empty. */
  readonly words: ((language: Language) => readonly (string | null)[]) | null;
}

/** Columns of the two sides stand in the order of a language; all others where they are. */
export function inOrderOfSides(columns: readonly Filled[], language: Language): readonly Filled[] {
  const [first, second] = sidesIn(language);
  const ordered: Filled[] = [];
  for (let at = 0; at < columns.length; ) {
    const end = columns.findIndex(({ side }, index) => index >= at && side === null);
    const run = columns.slice(at, end === -1 ? columns.length : end);
    const of = (side: Filled['side']) => run.filter((column) => column.side === side);
    ordered.push(...of(first), ...of(second));
    at += run.length;
    const next = columns[at];
    if (next) ordered.push(next);
    at += 1;
  }
  return ordered;
}

interface Choices<Row> {
  readonly head: Head;
  readonly width?: number;
  readonly words?: (row: Row, language: Language) => string | null;
  readonly isForPrograms?: boolean;
  readonly isOnce?: boolean;
  readonly side?: Side;
  readonly reference?: Reference;
}

/** A column of rows of one sort, not filled yet. */
export type Column<Row> = (rows: readonly Row[]) => Filled;

const WIDTHS: Readonly<Record<Kind, number>> = {
  text: 18,
  url: 40,
  integer: 8,
  number: 14,
  flag: 8,
  date: 12,
  list: 24,
  local: 32,
};

function columnOf<K extends Kind>(kind: K) {
  return <Row>(
    name: string,
    cell: (row: Row) => Kinds[K],
    {
      head,
      width = WIDTHS[kind],
      words,
      isForPrograms = false,
      isOnce = false,
      side,
      reference,
    }: Choices<Row>,
  ): Column<Row> =>
    (rows) => ({
      name,
      kind,
      head,
      width,
      isForPrograms,
      isOnce,
      side: side ?? null,
      reference: reference ?? null,
      cells: rows.map(cell),
      words: words ? (language) => rows.map((row) => words(row, language)) : null,
    });
}

export const text = columnOf('text');
export const url = columnOf('url');
export const integer = columnOf('integer');
export const number = columnOf('number');
export const flag = columnOf('flag');
export const date = columnOf('date');
export const list = columnOf('list');
export const local = columnOf('local');

/** What a table is called. */
export type TableKey = Extract<WholeKey, `table.${string}`>;

/** A table filled from the edition. */
export interface FilledTable {
  readonly name: string;
  readonly title: TableKey;
  /** Names of the columns that tell one row from another. */
  readonly key: readonly string[];
  readonly columns: readonly Filled[];
  readonly count: number;
}

/** A table of the edition; rows of any sort lie behind it. */
export interface Table {
  readonly name: string;
  readonly fill: (facts: Catalogue) => FilledTable;
}

/**
 * Defines a table.
 *
 * @param key names of the columns that tell one row from another.
 * @param rowsOf its rows, in the order of the data.
 */
export function table<Row>(
  name: string,
  title: TableKey,
  key: readonly string[],
  rowsOf: (facts: Catalogue) => readonly Row[],
  columnsOf: (facts: Catalogue) => readonly Column<Row>[],
): Table {
  return {
    name,
    fill: (facts) => {
      const rows = rowsOf(facts);
      const columns = columnsOf(facts).map((fill) => fill(rows));
      return { name, title, key, columns, count: rows.length };
    },
  };
}
