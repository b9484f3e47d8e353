import type { Dossier, Site } from '../../model/records.ts';
import { type Fault, recordKey } from '../fault.ts';

export { recordKey };

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
    ...list(dossier.protocol.offices, recordKey.office),
    ...list(dossier.protocol.persons, recordKey.person),
    ...list(dossier.protocol.formulas, recordKey.formula),
    ...dossier.protocol.sessions.map((value) => ({ key: recordKey.session(value.meeting), value })),
    ...list(dossier.documents, recordKey.document),
    ...list(dossier.claims, recordKey.claim),
    ...list(dossier.commitments, recordKey.commitment),
    ...list(dossier.agreements, recordKey.agreement),
    ...list(dossier.talks, recordKey.talk),
  ];
}

/**
 * Calls `visit` for every text inside `value`, with its path. The path is one
 * array that changes as the walk goes on: copy it to keep it.
 */
export function walkTexts(
  value: unknown,
  visit: (text: string, path: readonly (string | number)[]) => void,
  path: (string | number)[] = [],
): void {
  if (typeof value === 'string') visit(value, path);
  if (value === null || typeof value !== 'object') return;
  const steps = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, item] of steps) {
    path.push(step);
    walkTexts(item, visit, path);
    path.pop();
  }
}
