import { AND, bare, type Cell, cellValue } from './cells.ts';
import {
  type Column,
  columnNamed,
  PARENT,
  type Path,
  SHEETS,
  type SheetKey,
  type SheetShape,
} from './sheets.ts';
import { type Group, type Value, withAt } from './values.ts';

/** A sheet as it is read: its name, and its rows from the first. */
export interface ReadSheet {
  readonly sheet: string;
  readonly data: readonly (readonly Cell[])[];
}

/** Where something stands; row and column from 1, the column `null` for a whole row. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number | null;
}

/** A heading, a value or a row that fits nowhere; no sheet of facts at all. */
export type SheetFlaw = 'column' | 'json' | 'parent' | 'sheets';

/** What is wrong with a workbook itself, before its facts are looked at. */
export interface SheetFault {
  readonly at: CellPlace;
  readonly key: SheetFlaw;
  /** What stands there. */
  readonly found: string;
}

/** `AB12`, as spreadsheets name a cell. */
export function cellName({ row, column }: CellPlace): string {
  let letters = '';
  for (let left = column ?? 0; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

interface Head {
  readonly at: number;
  /** `null`: the column by which a row of an inner sheet knows its own. */
  readonly column: Column | null;
}

/** The field that a heading names: what stands in brackets, or all of it. */
const nameIn = (heading: string) => (/\[([^\]]*)\]\s*$/.exec(heading)?.[1] ?? heading).trim();

/** What the sheets of a workbook say. */
export interface ReadBook {
  /** Rows of each sheet, those of inner sheets in their places; as a form would hold them. */
  readonly lists: ReadonlyMap<SheetKey, readonly Group[]>;
  readonly faults: readonly SheetFault[];
  /** The cell of a field of the file, else that of what it belongs to; `null` where nothing was read. */
  readonly placeOf: (path: Path) => CellPlace | null;
}

const isEmpty = (cell: Cell | undefined) =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const keyOf = (path: Path) => path.join('\u0000');

/** Reads the sheets of a workbook of facts; those that it does not know say nothing. */
export function readSheets(sheets: readonly ReadSheet[]): ReadBook {
  const faults: SheetFault[] = [];
  const places = new Map<string, CellPlace>();
  const lists = new Map<SheetKey, Group[]>();
  const find = (key: SheetKey) =>
    sheets.find(({ sheet }) => sheet.split(/[\s·]/)[0]?.toLowerCase() === key);
  for (const shape of SHEETS) {
    const found = find(shape.key);
    lists.set(shape.key, []);
    if (found) readSheet(shape, found, { lists, places, faults });
  }
  if (!SHEETS.some(({ key }) => find(key))) {
    const at = { sheet: sheets[0]?.sheet ?? '', row: 1, column: null };
    faults.push({ at, key: 'sheets', found: sheets.map(({ sheet }) => sheet).join(AND) });
  }
  const placeOf = (path: Path): CellPlace | null => {
    for (let length = path.length; length > 0; length--) {
      const here = places.get(keyOf(path.slice(0, length)));
      if (here) return here;
    }
    return null;
  };
  return { lists, faults, placeOf };
}

function headsOf(
  shape: SheetShape,
  { sheet, data }: ReadSheet,
  faults: SheetFault[],
): readonly Head[] {
  return (data[0] ?? []).flatMap((heading, at): Head[] => {
    if (isEmpty(heading)) return [];
    const name = nameIn(String(heading));
    if (shape.inside && name === `${PARENT}${shape.inside.by}`) return [{ at, column: null }];
    const column = columnNamed(shape, name);
    if (column) return [{ at, column }];
    faults.push({ at: { sheet, row: 1, column: at + 1 }, key: 'column', found: name });
    return [];
  });
}

interface Reading {
  readonly lists: Map<SheetKey, Group[]>;
  readonly places: Map<string, CellPlace>;
  readonly faults: SheetFault[];
}

/** What the cells of a row say, and where each of its fields stands. */
interface ReadRow {
  readonly group: Group;
  readonly parent: string;
  readonly fields: readonly (readonly [Path, CellPlace])[];
}

/**
 * The paths of a row, counted on through each of its lists without the places that nobody has filled in;
 * `null` for those.
 */
function counted(paths: readonly Path[], filled: readonly Path[]): (Path | null)[] {
  return paths.map((path) => {
    const steps = path.map((step, at) => {
      if (typeof step !== 'number') return step;
      const before = keyOf(path.slice(0, at));
      const there = filled.filter((one) => keyOf(one.slice(0, at)) === before);
      const numbers = [...new Set(there.map((one) => Number(one[at])))].toSorted((a, b) => a - b);
      return numbers.indexOf(step);
    });
    return steps.some((step) => step === -1) ? null : steps;
  });
}

function readRow(
  heads: readonly Head[],
  cells: readonly Cell[],
  at: { readonly sheet: string; readonly row: number },
  faults: SheetFault[],
): ReadRow {
  const columns = heads.flatMap(({ at: index, column }) => (column ? [{ index, column }] : []));
  const filled = columns.flatMap(({ index, column }) =>
    isEmpty(cells[index]) ? [] : [column.path],
  );
  const paths = counted(
    columns.map(({ column }) => column.path),
    filled,
  );
  let group: Group = {};
  const fields: (readonly [Path, CellPlace])[] = [];
  for (const [i, { index, column }] of columns.entries()) {
    const path = paths[i];
    const cell = cells[index];
    if (!path) continue;
    const place = { ...at, column: index + 1 };
    fields.push([path, place]);
    if (cell === null || cell === undefined || isEmpty(cell)) continue;
    const value = cellValue(column, cell);
    if (value === undefined) faults.push({ at: place, key: 'json', found: String(cell) });
    else group = withAt(group, path, value) as Group;
  }
  const own = heads.find(({ column }) => column === null);
  const parent = own && cells[own.at];
  return { group, parent: isEmpty(parent) ? '' : bare(String(parent)), fields };
}

function readSheet(shape: SheetShape, found: ReadSheet, { lists, places, faults }: Reading): void {
  const { sheet, data } = found;
  const heads = headsOf(shape, found, faults);
  for (const [index, cells] of data.entries()) {
    if (index === 0 || heads.every(({ at }) => isEmpty(cells[at]))) continue;
    const row = index + 1;
    const { group, parent, fields } = readRow(heads, cells, { sheet, row }, faults);
    const into = put(shape, { group, parent }, lists);
    if (into === null) {
      faults.push({ at: { sheet, row, column: null }, key: 'parent', found: parent });
      continue;
    }
    places.set(keyOf(into), { sheet, row, column: null });
    for (const [path, place] of fields) places.set(keyOf([...into, ...path]), place);
    // What is told of a whole group or text is told at the first of its columns.
    for (const [path, place] of fields) {
      for (let length = path.length - 1; length > 0; length--) {
        const above = keyOf([...into, ...path.slice(0, length)]);
        if (!places.has(above)) places.set(above, place);
      }
    }
  }
}

/** Puts a row where it belongs and says where that is in the file; `null` where its own is not there. */
function put(
  { key, inside }: SheetShape,
  { group, parent }: Pick<ReadRow, 'group' | 'parent'>,
  lists: Map<SheetKey, Group[]>,
): Path | null {
  if (!inside) {
    const list = lists.get(key) ?? [];
    list.push(group);
    return key === 'checked' ? ['checked'] : [key, list.length - 1];
  }
  const rows = lists.get(inside.of) ?? [];
  // The one that is there is meant where nobody says which.
  const isOnly = parent === '' && rows.length === 1;
  const at = isOnly ? 0 : rows.findIndex((one) => one[inside.by] === parent);
  const row = rows[at];
  if (!row) return null;
  const list = Array.isArray(row[inside.list]) ? (row[inside.list] as readonly Value[]) : [];
  rows[at] = { ...row, [inside.list]: [...list, group] };
  return [inside.of, at, inside.list, list.length];
}
