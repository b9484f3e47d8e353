import type { Edition } from '../../model/records.ts';

/*
 * Light guards between the files and the catalogue. The build has checked every
 * record against the schemas; here only the shape is looked at that selectors
 * walk through without asking, so that a cut or mixed-up file does no harm.
 */

/** A record that is not what it should be: its id, or its place in the list (`#3`). */
export interface RecordFault {
  readonly name: string;
}

type Plain = Readonly<Record<string, unknown>>;

/** What a record must have: text or object or list under these names. */
export interface Shape {
  readonly texts?: readonly string[];
  readonly objects?: readonly string[];
  readonly lists?: readonly string[];
  readonly numbers?: readonly string[];
}

/** The list itself, or the list under `key` of an object. */
function listUnder(json: unknown, key: string): readonly unknown[] {
  const list = isPlain(json) ? json[key] : json;
  if (!Array.isArray(list)) throw new TypeError(`no list of ${key}`);
  return list;
}

/** Records with the wanted shape, and the names of those without. */
export function recordsOf<T>(json: unknown, key: string, shape: Shape) {
  const kept: T[] = [];
  const faults: RecordFault[] = [];
  for (const [index, record] of listUnder(json, key).entries()) {
    if (hasShape(record, shape)) kept.push(record as T);
    else faults.push({ name: nameOf(record, index) });
  }
  return { kept, faults };
}

function hasShape(record: unknown, { texts, objects, lists, numbers }: Shape): boolean {
  if (!isPlain(record)) return false;
  return (
    (texts ?? []).every((name) => typeof record[name] === 'string') &&
    (numbers ?? []).every((name) => Number.isFinite(record[name])) &&
    (objects ?? []).every((name) => isPlain(record[name])) &&
    (lists ?? []).every((name) => isSoundList(record[name]))
  );
}

/** Dates by which records are put in order and spans are cut. */
const DATES = ['from', 'to', 'date'];

/** A list whose entries may be walked through: none is missing, and its dates are dates or open. */
function isSoundList(list: unknown): boolean {
  return Array.isArray(list) && list.every(isSoundEntry);
}

function isSoundEntry(entry: unknown): boolean {
  if (!isPlain(entry)) return entry !== null && entry !== undefined;
  return (
    DATES.every((name) => typeof (entry[name] ?? '') === 'string') &&
    Object.values(entry).every((value) => !Array.isArray(value) || isSoundList(value))
  );
}

function nameOf(record: unknown, index: number): string {
  const id = isPlain(record) ? record.id : undefined;
  return typeof id === 'string' ? id : `#${index}`;
}

/** The edition, where its years are years. */
export function editionOf(json: unknown): Edition {
  if (!isPlain(json) || !isPlain(json.years)) throw new TypeError('no edition');
  const { first, last } = json.years;
  if (!Number.isInteger(first) || !Number.isInteger(last) || Number(first) > Number(last)) {
    throw new TypeError('no years');
  }
  return json as unknown as Edition;
}

/** A table of records by id. */
export function byId<T extends { readonly id: string }>(
  records: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Whether a value is an object, and no list. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
