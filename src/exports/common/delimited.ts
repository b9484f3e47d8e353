import { dsvFormat } from 'd3-dsv';
import { firstDayOf, type PartialDate } from '../../model/time/time.ts';
import { guardCell } from './guard.ts';

/* How every table of text is written, whatever it holds. */

/** Excel takes a file without it for one in the local code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * How a table is written. `comma` is RFC 4180 for programs and for spreadsheets in English or
 * Chinese; `semicolon`, with a decimal comma, is what a spreadsheet in Vietnamese or French expects.
 */
export const CSV_FORMS = {
  comma: { separator: ',', point: '.' },
  semicolon: { separator: ';', point: ',' },
} as const;
export type CsvForm = keyof typeof CSV_FORMS;

/** The first day of what is known of a date, in the one form that a spreadsheet takes for a date. */
export const wholeDay = (date: PartialDate | null): string | null => date && firstDayOf(date);

/** How exactly a date is known. */
export const PRECISIONS = ['year', 'month', 'day'] as const;
export const precisionOf = (date: PartialDate | null) =>
  date && PRECISIONS[date.split('-').length - 1];

/**
 * A number that no spreadsheet takes for another one. With three digits behind the sign, `103.165` is
 * a hundred and three thousand where that sign groups thousands: a nought more is said then.
 */
function numberText(value: number, point: string): string {
  const [whole = '', fraction] = String(value).split('.');
  if (fraction === undefined) return whole;
  return `${whole}${point}${fraction.length === THOUSANDS ? `${fraction}0` : fraction}`;
}
const THOUSANDS = 3;

function cellText(value: unknown, point: string): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return guardCell(value.join('; '));
  if (typeof value === 'number') return numberText(value, point);
  return typeof value === 'string' ? guardCell(value) : String(value);
}

/**
 * A table as text: UTF-8 with byte order mark, lines end in CRLF (RFC 4180). No cell can be run as a
 * formula; of a list the items stand in one cell.
 */
export function delimited(
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
  form: CsvForm = 'comma',
): string {
  const { separator, point } = CSV_FORMS[form];
  const cells = rows.map((row) => row.map((cell) => cellText(cell, point)));
  const text = dsvFormat(separator).formatRows([[...heads], ...cells]);
  return `${BYTE_ORDER_MARK}${text.replaceAll('\n', '\r\n')}\r\n`;
}
