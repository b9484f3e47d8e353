import type { Dossier, Site } from '../../model/records.ts';
import { type Fault, type Path, recordKey } from '../fault.ts';

/** A check looks at the whole dossier and tells every fault that it finds. */
export type Check = (dossier: Dossier) => Fault[];

export interface Entry {
  readonly key: string;
  readonly value: unknown;
}

/** Gates and crossings in one list. */
export function sitesOf({ gates, crossings }: Pick<Dossier, 'gates' | 'crossings'>): Site[] {
  return [...gates, ...crossings];
}

/** Every record with its key, sources left out. */
export function recordsOf(dossier: Dossier): Entry[] {
  const list = (values: readonly { id: string }[], key = (id: string) => id) =>
    values.map((value) => ({ key: key(value.id), value }));
  return [
    ...list(dossier.places, recordKey.place),
    ...list(sitesOf(dossier)),
    ...list(dossier.projects),
    ...list(dossier.flowSeries, recordKey.series),
    ...list(dossier.flows),
    ...list(dossier.mechanisms, recordKey.mechanism),
    ...list(dossier.meetings),
    ...list(dossier.documents, recordKey.document),
    ...list(dossier.claims, recordKey.claim),
  ];
}

/** Calls `visit` for every value inside `value`, with its path. */
export function walk(value: unknown, visit: (value: unknown, path: Path) => void, path: Path = []) {
  visit(value, path);
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) walk(item, visit, [...path, i]);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) walk(item, visit, [...path, key]);
  }
}
