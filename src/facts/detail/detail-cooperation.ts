import type { Names } from '../../model/language.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import { COOPERATION_KINDS, type RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CooperationDetail } from './detail.ts';

/** What it says, or is called; `null` where there is no such thing. */
function namesOf(
  { stands, commitments, places }: Catalogue,
  id: RecordId,
  key: string,
): Names | null {
  const stand = stands.find((one) => one.id === id);
  if (stand) return stand.names;
  if (id.startsWith('commitment:')) return commitments.find((one) => one.id === key)?.what ?? null;
  return id.startsWith('place:') ? (places.get(key)?.names ?? null) : null;
}

/** The details of a statement, an agreement, a commitment or a place; `null` where there is none. */
export function cooperationDetail(
  catalogue: Catalogue,
  id: RecordId,
  year: AsOfYear,
): CooperationDetail | null {
  const [kind, key = ''] = id.split(':');
  const of = COOPERATION_KINDS.find((one) => one === kind);
  const names = of ? namesOf(catalogue, id, key) : null;
  return of && names ? { kind: 'cooperation', id, year, of, key, names } : null;
}
