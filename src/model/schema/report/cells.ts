import type { Shape } from '../shape.ts';
import type { Column } from './sheets.ts';
import type { Value } from './values.ts';

/** What a cell of a workbook holds when it is read. */
export type Cell = string | number | boolean | Date | null;

/** Between an id and what it is called. */
export const CALLED = ' · ';
/** Between several of one cell; texts have a line each. */
export const AND = '; ';

/** The cell of a value, in the file's own words; `called` tells how an id or a word is called. */
export function cellText(
  shape: Shape,
  value: Value,
  called: (word: string) => string | null,
): string | number | null {
  if (value === null || value === undefined || value === '') return null;
  switch (shape.kind) {
    case 'flag':
      return value === true ? 'yes' : null;
    case 'number':
    case 'amount':
      return typeof value === 'number' ? value : String(value);
    case 'raw':
      return JSON.stringify(value);
    case 'list': {
      const of = shape.of;
      const list = (Array.isArray(value) ? (value as readonly Value[]) : [value]).map((one) =>
        String(cellText(of, one, called) ?? ''),
      );
      return list.join(of.kind === 'text' ? '\n' : AND) || null;
    }
    default: {
      const text = String(value);
      const name = called(text);
      return name === null || name === '' ? text : `${text}${CALLED}${name.replace(/[;\n]/g, ',')}`;
    }
  }
}

const two = (value: number) => String(value).padStart(2, '0');

/** A real date of a spreadsheet as the day that it shows. */
const dayOf = (date: Date) =>
  `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;

/** A date as people type it: `2026/11/24`, `2026.11`; others stay as they are and are told. */
function dateText(text: string): string {
  const parts = /^(\d{4})[/.年-](\d{1,2})(?:[/.月-](\d{1,2})日?|月)?$/.exec(text.trim());
  if (!parts) return text.trim().replace(/年$/, '');
  const [, year, month, day] = parts;
  return [year, two(Number(month)), ...(day ? [two(Number(day))] : [])].join('-');
}

/** An id or a word, without how it is called. */
export const bare = (text: string) => (text.split(CALLED.trim())[0] ?? '').trim();

const YES = /^(?:yes|true|x|1|có|是|oui)$/i;

/** What a cell says of a field; `undefined`: it cannot be read. */
function readAs(shape: Shape, cell: Exclude<Cell, null>): Value {
  if (shape.kind === 'flag') return cell === true || YES.test(bare(String(cell)));
  const text = cell instanceof Date ? dayOf(cell) : String(cell);
  switch (shape.kind) {
    case 'date':
      return dateText(text);
    case 'id':
      // A spreadsheet takes the zeros from the number of a card.
      return shape.of === 'document' && typeof cell === 'number'
        ? text.padStart(3, '0')
        : bare(text);
    case 'word':
      return bare(text);
    case 'number':
    case 'amount':
      return typeof cell === 'number' ? cell : text;
    case 'raw':
      try {
        return JSON.parse(text) as Value;
      } catch {
        return undefined;
      }
    case 'list': {
      const { of } = shape;
      // Ids and words bear what they are called; of texts each has a line.
      const parts = text.split(of.kind === 'text' ? '\n' : /[;；\n]/);
      return parts
        .map((part) => part.trim())
        .filter(Boolean)
        .map((part) => readAs(of, part));
    }
    default:
      // What would have been run as a formula was written behind an apostrophe.
      return text.replace(/^'(?=\s*[=+\-@])/, '').trim();
  }
}

/** A field whose text names something of a list: what it is called stands behind it. */
const NAMING: ReadonlySet<string> = new Set([
  ...['mechanism', 'series', 'commitment', 'repeats', 'person', 'offices', 'claims'],
]);

/** What a cell says of the field of its column; `undefined`: it cannot be read. */
export function cellValue({ path, shape }: Column, cell: Exclude<Cell, null>): Value {
  const isNaming = NAMING.has(String(path.findLast((step) => typeof step === 'string')));
  const inner = shape.kind === 'list' ? shape.of : shape;
  const named: Shape = isNaming && inner.kind === 'text' ? { kind: 'id', of: 'record' } : inner;
  return readAs(shape.kind === 'list' ? { kind: 'list', of: named } : named, cell);
}
