import { LANGUAGES } from '../../language.ts';
import { documentSchema } from '../document.ts';
import { factsSchema } from '../facts.ts';
import { sourceSchema } from '../place.ts';
import { type Field, type Shape, shapeOf } from '../shape.ts';
import { FACT_KINDS, type FactKind, SHAPES } from './kinds.ts';
import { type Group, isGroup, type Value, valueAt } from './values.ts';

/*
 * A file of facts as sheets of cells, made of the schemas by which the build checks: a list is a sheet,
 * a fact a row, a field a column. Long lists inside a fact have a sheet of their own.
 */

export type Path = readonly (string | number)[];

/** A column: the field that it holds, as a path from its row. */
export interface Column {
  readonly path: Path;
  readonly shape: Shape;
  readonly isNeeded: boolean;
}

/** What a sheet is called, which list of the file it holds, and the fields of its rows. */
export interface SheetShape {
  /** The first word of the name of the sheet. */
  readonly key: SheetKey;
  readonly shape: Shape;
  /** Of rows that belong into another sheet's: which list there, and by what a row knows its own. */
  readonly inside: { readonly of: SheetKey; readonly list: string; readonly by: string } | null;
}

export type SheetKey = FactKind | 'checked' | 'sources' | 'documents' | 'paragraphs' | 'people';

const fieldOf = (shape: Shape, key: string): Shape =>
  (shape.kind === 'group' && shape.fields.find((one) => one.key === key)?.shape) || { kind: 'raw' };

/** The entries of a list of a group. */
function entryOf(shape: Shape, key: string): Shape {
  const list = fieldOf(shape, key);
  return list.kind === 'list' ? list.of : list;
}

const DOCUMENT = shapeOf(documentSchema);

const top = (key: SheetKey, shape: Shape): SheetShape => ({ key, shape, inside: null });

/** Every sheet, in the order in which they stand. */
export const SHEETS: readonly SheetShape[] = [
  top('sources', shapeOf(sourceSchema)),
  ...FACT_KINDS.flatMap((kind): SheetShape[] => [
    top(kind, SHAPES[kind]),
    ...(kind === 'delegations'
      ? [
          {
            key: 'people' as const,
            shape: entryOf(SHAPES.delegations, 'people'),
            inside: { of: 'delegations' as const, list: 'people', by: 'meeting' },
          },
        ]
      : []),
  ]),
  top('documents', DOCUMENT),
  {
    key: 'paragraphs',
    shape: entryOf(DOCUMENT, 'paragraphs'),
    inside: { of: 'documents', list: 'paragraphs', by: 'id' },
  },
  top('checked', shapeOf(factsSchema.shape.checked)),
];

/** The sheets whose rows belong into those of another. */
export const innerOf = (key: SheetKey): readonly SheetShape[] =>
  SHEETS.filter(({ inside }) => inside?.of === key);

/** Lists of groups have at least so many places beside each other. */
const LEAST_PLACES = 1;

/** Fields of all groups that may be meant, each once. */
function fieldsOf(shape: Shape): readonly Field[] {
  if (shape.kind === 'group') return shape.fields;
  if (shape.kind !== 'either') return [];
  const all = shape.options.flatMap(fieldsOf);
  const words = all.flatMap(({ key, shape: of }) =>
    key === shape.by && of.kind === 'word' ? of.options : [],
  );
  return all
    .filter(({ key }, at) => all.findIndex((one) => one.key === key) === at)
    .map((field) =>
      field.key === shape.by
        ? { ...field, shape: { kind: 'word', options: words } }
        : // What one of the groups asks for, another may not have.
          { ...field, isOptional: true },
    );
}

/** Whether all of a list stands in one cell. */
export const isInOneCell = ({ kind }: Shape) =>
  kind === 'id' || kind === 'word' || kind === 'text' || kind === 'date' || kind === 'number';

function columnsIn(
  shape: Shape,
  path: Path,
  values: readonly Value[],
  isNeeded: boolean,
): Column[] {
  switch (shape.kind) {
    case 'texts':
      return LANGUAGES.map((one) => ({
        path: [...path, one],
        shape: { kind: 'text' as const },
        isNeeded,
      }));
    case 'group':
    case 'either':
      return fieldsOf(shape).flatMap((field) => {
        const here = [...path, field.key];
        const needed = isNeeded && !field.isOptional && !field.isNullable;
        return columnsIn(field.shape, here, values, needed);
      });
    case 'list': {
      if (isInOneCell(shape.of)) return [{ path, shape, isNeeded }];
      const lengths = values.map((value) => {
        const list = valueAt(value, path);
        return Array.isArray(list) ? list.length : 0;
      });
      const places = Math.max(LEAST_PLACES, ...lengths);
      return Array.from({ length: places }, (_, at) =>
        columnsIn(shape.of, [...path, at], values, isNeeded && at === 0),
      ).flat();
    }
    default:
      return [{ path, shape, isNeeded: isNeeded && shape.kind !== 'flag' }];
  }
}

/** The columns of a sheet: as many for each list as the longest of these rows has entries. */
export function columnsOf({ key, shape }: SheetShape, rows: readonly Group[]): readonly Column[] {
  const apart = new Set(innerOf(key).map(({ inside }) => inside?.list));
  const whole: Shape =
    shape.kind === 'group'
      ? { ...shape, fields: shape.fields.filter((field) => !apart.has(field.key)) }
      : shape;
  return columnsIn(whole, [], rows, true);
}

/** The heading of a column in the file's own words: `people.1.person`, counted from one. */
export function pathName(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

/** The path and the field of a heading; `null` where the sheet has no such field. */
export function columnNamed({ shape }: SheetShape, name: string): Column | null {
  let here: Shape = shape;
  const path: (string | number)[] = [];
  for (const step of name.split('.')) {
    if (here.kind === 'texts') {
      if (!LANGUAGES.some((one) => one === step)) return null;
      path.push(step);
      here = { kind: 'text' };
    } else if (here.kind === 'list') {
      if (!/^[1-9]\d{0,3}$/.test(step)) return null;
      path.push(Number(step) - 1);
      here = here.of;
    } else {
      const field = fieldsOf(here).find(({ key }) => key === step);
      if (!field) return null;
      path.push(step);
      here = field.shape;
    }
  }
  const isCell =
    here.kind === 'list' ? isInOneCell(here.of) : !['group', 'either', 'texts'].includes(here.kind);
  return isCell ? { path, shape: here, isNeeded: false } : null;
}

/** The rows of every sheet of a file of facts. */
export function rowsOf(file: Group): ReadonlyMap<SheetKey, readonly Group[]> {
  const listOf = (key: string): Group[] => {
    const list = file[key];
    if (Array.isArray(list)) return (list as readonly Value[]).filter(isGroup);
    return isGroup(list) ? [list] : [];
  };
  return new Map(
    SHEETS.map(({ key, inside }) => {
      if (!inside) return [key, listOf(key)];
      const rows = listOf(inside.of).flatMap((one) => {
        const list = one[inside.list];
        const inner = Array.isArray(list) ? (list as readonly Value[]).filter(isGroup) : [];
        return inner.map((row): Group => ({ ...row, [`${PARENT}${inside.by}`]: one[inside.by] }));
      });
      return [key, rows];
    }),
  );
}

/** Before the name of the field by which a row of an inner sheet knows its own. */
export const PARENT = 'of ';
