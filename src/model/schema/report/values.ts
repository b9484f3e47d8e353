import { LANGUAGES } from '../../language.ts';
import type { Field, Shape } from '../shape.ts';

/** What a form holds and what a file holds: the same, but that a form says nothing as `''`. */
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Value[]
  | { readonly [key: string]: Value };

export type Group = Readonly<Record<string, Value>>;

export const isGroup = (value: Value): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nobody has said anything. */
export function isBlank(value: Value): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true;
  if (typeof value !== 'object') return false;
  return Object.values(value).every(isBlank);
}

/** What stands at a path. */
export function valueAt(value: Value, path: readonly (string | number)[]): Value {
  return path.reduce<Value>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Group)[String(step)] : undefined),
    value,
  );
}

/** The value with another at one of its places; what is missing on the way there is made. */
export function withAt(value: Value, path: readonly (string | number)[], next: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...(value as readonly Value[])] : [];
    list[step] = withAt(list[step], rest, next);
    return list;
  }
  const group = isGroup(value) ? value : {};
  return { ...group, [step]: withAt(group[step], rest, next) };
}

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** A number as people write it, a comma for the point; anything else stays as it is and is told. */
function numberOf(value: Value): Value {
  return typeof value === 'string' && NUMBER.test(value.trim())
    ? Number(value.trim().replace(',', '.'))
    : value;
}

/** The field of a schema by which a statement names its sources. */
const isSources = ({ key, shape }: Field) =>
  key === 'sources' && shape.kind === 'list' && shape.of.kind === 'id' && shape.of.of === 'source';

/**
 * The value of a form as the schema wants it: without what nobody has filled in.
 *
 * @param own id of the source that a statement has where it names none.
 */
export function written(shape: Shape, value: Value, own: string): Value {
  switch (shape.kind) {
    case 'texts': {
      const texts = isGroup(value) ? value : {};
      return Object.fromEntries(
        LANGUAGES.map((one) => [one, String(texts[one] ?? '').trim()] as const).filter(
          ([, said]) => said !== '',
        ),
      );
    }
    case 'number':
    case 'amount':
      return numberOf(value);
    case 'flag':
      return value === true;
    case 'list':
      return Array.isArray(value)
        ? (value as readonly Value[]).map((one) => written(shape.of, one, own))
        : [];
    case 'group':
      return writtenGroup(shape.fields, isGroup(value) ? value : {}, own);
    case 'either':
      return written(chosen(shape, value), value, own);
    case 'raw':
      return value;
    default:
      return typeof value === 'string' ? value.trim() : (value ?? '');
  }
}

/** Which of several groups is meant, by its word; the first where none is chosen. */
export function chosen(shape: Shape & { readonly kind: 'either' }, value: Value): Shape {
  const word = isGroup(value) ? value[shape.by] : undefined;
  const fits = (one: Shape) =>
    one.kind === 'group' &&
    one.fields.some(
      ({ key, shape: of }) =>
        key === shape.by && of.kind === 'word' && of.options.includes(String(word)),
    );
  return shape.options.find(fits) ?? shape.options[0] ?? { kind: 'raw' };
}

function writtenGroup(fields: readonly Field[], group: Group, own: string): Value {
  const entries = fields.flatMap((field): (readonly [string, Value])[] => {
    const { key, shape, isOptional, isNullable } = field;
    const value = group[key];
    if (isSources(field) && isBlank(value)) {
      // Where they may be missing they stand beside a note.
      const isNeeded = !isOptional || !isBlank(group.note);
      return isNeeded ? [[key, own === '' ? [] : [own]]] : [];
    }
    if (isBlank(value) && isNullable) return [[key, null]];
    if (isBlank(value) && isOptional) return [];
    return [[key, written(shape, value, own)]];
  });
  return Object.fromEntries(entries);
}

/** What a file holds, as a form shows it: the source of the report is not named again. */
export function opened(shape: Shape, value: Value, own: string): Value {
  if (shape.kind === 'list' && Array.isArray(value)) {
    return (value as readonly Value[]).map((one) => opened(shape.of, one, own));
  }
  if (shape.kind === 'either') return opened(chosen(shape, value), value, own);
  if (shape.kind !== 'group' || !isGroup(value)) return value;
  return Object.fromEntries(
    shape.fields.flatMap((field): (readonly [string, Value])[] => {
      const one = value[field.key];
      const isOwn = isSources(field) && Array.isArray(one) && one.length === 1 && one[0] === own;
      if (isOwn || one === undefined || one === null) return [];
      return [[field.key, opened(field.shape, one, own)]];
    }),
  );
}

/** Calls `visit` with every text in a value and its path. */
export function walk(
  value: Value,
  visit: (text: string, path: readonly (string | number)[]) => void,
  path: readonly (string | number)[] = [],
): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) {
    for (const [at, one] of (value as readonly Value[]).entries()) walk(one, visit, [...path, at]);
  } else if (isGroup(value)) {
    for (const [key, one] of Object.entries(value)) walk(one, visit, [...path, key]);
  }
}

/** The value with each of its texts put through a function. */
export function mapTexts(value: Value, of: (text: string) => string): Value {
  if (typeof value === 'string') return of(value);
  if (Array.isArray(value)) return (value as readonly Value[]).map((one) => mapTexts(one, of));
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one, of)]));
}
