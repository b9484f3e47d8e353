import { textElement, xmlText } from '../../src/exports/common/xml.ts';
import {
  type Content,
  type Filled,
  type FilledTable,
  headText,
  inOrderOfSides,
} from '../../src/exports/whole/column.ts';
import type { Catalogue } from '../../src/facts/catalogue.ts';
import { formatDate, formatList, formatPeriod } from '../../src/i18n/format.ts';
import { say } from '../../src/i18n/messages/files/downloads.ts';
import type { Language, LocalText } from '../../src/model/language.ts';
import type { Source } from '../../src/model/records.ts';
import type { PartialDate } from '../../src/model/time/time.ts';

/** Rows of a table of the edition, by their numbers. */
export interface Chosen {
  readonly table: FilledTable;
  readonly rows: readonly number[];
}

/** Columns in which a row names the records that it is about. */
const NAMING = ['record', 'of', 'gates'];

/** Told at the head and the foot of the page for every row of it. */
const TOLD_ONCE = ['name', 'licence'];

const columnOf = ({ columns }: FilledTable, name: string) =>
  columns.find((column) => column.name === name);

/** The row of a table whose `id` it is. */
export function rowOf(table: FilledTable, id: string): Chosen {
  return { table, rows: rowsWhere(table, 'id', id) };
}

/** The rows of a table that are about a record; none where the table is of records. */
export function rowsAbout(table: FilledTable, id: string): Chosen {
  const rows = NAMING.flatMap((name) => rowsWhere(table, name, id));
  return { table, rows: [...new Set(rows)].sort((one, other) => one - other) };
}

function rowsWhere(table: FilledTable, name: string, value: string): readonly number[] {
  const cells = columnOf(table, name)?.cells ?? [];
  return cells.flatMap((cell, at) =>
    cell === value || (Array.isArray(cell) && cell.includes(value)) ? [at] : [],
  );
}

/** The same rows, those alone in which a column has a value. */
export function only({ table, rows }: Chosen, name: string, value: Content): Chosen {
  const column = columnOf(table, name);
  return { table, rows: rows.filter((row) => column?.cells[row] === value) };
}

interface Shown {
  readonly head: string;
  /** HTML of the cell in each of the chosen rows; empty: not known, or no matter of the row. */
  readonly cells: readonly string[];
}

/** A column says all its rows at once; a page asks for a few of them. */
const said = new WeakMap<Filled, Map<Language, readonly (string | null)[]>>();

function wordsOf(column: Filled, language: Language): readonly (string | null)[] {
  const known = said.get(column) ?? new Map<Language, readonly (string | null)[]>();
  said.set(column, known);
  const words = known.get(language) ?? column.words?.(language) ?? [];
  known.set(language, words);
  return words;
}

function plain(column: Filled, row: number, language: Language): string | null {
  const cell = column.cells[row] ?? null;
  if (cell === null) return null;
  if (column.words) return wordsOf(column, language)[row] ?? null;
  switch (column.kind) {
    case 'local':
      return (cell as LocalText)[language];
    case 'date':
      return formatDate(cell as PartialDate, language);
    case 'list':
      return formatList(cell as readonly string[], language);
    case 'flag':
      return cell ? say(language, 'value.yes') : null;
    default:
      return String(cell);
  }
}

function sourceHtml({ publisher, title, date, url }: Source, language: Language): string {
  const text = xmlText(date === null ? publisher[language] : `${publisher[language]} ${date}`);
  const isOnWeb = url !== null && /^https?:/.test(url);
  return isOnWeb
    ? `<a href="${xmlText(url)}" title="${xmlText(title)}" rel="noreferrer">${text}</a>`
    : `<span title="${xmlText(title)}">${text}</span>`;
}

function sourcesHtml({ table, rows }: Chosen, facts: Catalogue, language: Language): string[] {
  const ids = columnOf(table, 'source_ids')?.cells ?? [];
  return rows.map((row) =>
    ((ids[row] ?? []) as readonly string[])
      .flatMap((id) => facts.sources.get(id) ?? [])
      .map((source) => sourceHtml(source, language))
      .join('; '),
  );
}

/** Start and end stand in one column, as people say it. */
function periods({ table, rows }: Chosen, language: Language): readonly string[] {
  const date = (name: string, row: number) =>
    (columnOf(table, name)?.cells[row] ?? null) as PartialDate | null;
  return rows.map((row) => {
    const span = { from: date('from', row), to: date('to', row) };
    return span.from === null && span.to === null ? '' : xmlText(formatPeriod(span, language));
  });
}

function shownColumns(chosen: Chosen, facts: Catalogue, language: Language): readonly Shown[] {
  const { table, rows } = chosen;
  const columns = table.columns.filter(
    ({ name, isForPrograms }) => !isForPrograms && !TOLD_ONCE.includes(name),
  );
  return inOrderOfSides(columns, language)
    .flatMap((column): Shown[] => {
      const head = headText(column.head, language);
      switch (column.name) {
        case 'from':
          return [{ head: say(language, 'column.period'), cells: periods(chosen, language) }];
        case 'to':
          return [];
        case 'sources':
          return [{ head, cells: sourcesHtml(chosen, facts, language) }];
        default:
          return [{ head, cells: rows.map((row) => xmlText(plain(column, row, language) ?? '')) }];
      }
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** The chosen row as terms and what they are; nothing where there is none. */
export function listHtml(chosen: Chosen, facts: Catalogue, language: Language): string {
  const told = shownColumns(chosen, facts, language).map(
    ({ head, cells }) => `${textElement('dt', head)}<dd>${cells[0]}</dd>`,
  );
  return told.length === 0 ? '' : `<dl>${told.join('')}</dl>`;
}

/** The chosen rows as a table, its columns those that say something; nothing where there is none. */
export function tableHtml(chosen: Chosen, facts: Catalogue, language: Language): string {
  const columns = shownColumns(chosen, facts, language);
  if (columns.length === 0) return '';
  const heads = columns.map(({ head }) => `<th scope="col">${xmlText(head)}</th>`).join('');
  const lines = chosen.rows.map(
    (_, at) => `<tr>${columns.map(({ cells }) => `<td>${cells[at]}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}
