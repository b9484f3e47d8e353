import type { LonLat } from '../../lib/mercator.ts';
import type { Names } from '../../model/language.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import { COOPERATION_KINDS, type RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Stand } from '../rows/stands.ts';
import type { CooperationDetail } from './detail.ts';

/** The place of a statement that has but one; of several, or of a bond, the map has all in sight. */
const pointOf = ({ spots: [one, ...others], binds }: Stand): LonLat | null =>
  one && others.length + binds.length === 0 ? one.at : null;

function found(
  { stands, commitments, places }: Catalogue,
  id: RecordId,
  key: string,
): { readonly names: Names; readonly at: LonLat | null } | null {
  const stand = stands.find((one) => one.id === id);
  if (stand) return { names: stand.names, at: pointOf(stand) };
  if (id.startsWith('commitment:')) {
    const commitment = commitments.find((one) => one.id === key);
    return commitment ? { names: commitment.what, at: null } : null;
  }
  const place = id.startsWith('place:') ? places.get(key) : undefined;
  if (!place) return null;
  const { names, position } = place;
  return { names, at: position && [position.lon, position.lat] };
}

/** The details of a statement, an agreement, a commitment or a place; `null` where there is none. */
export function cooperationDetail(
  catalogue: Catalogue,
  id: RecordId,
  year: AsOfYear,
): CooperationDetail | null {
  const [kind, key = ''] = id.split(':');
  const of = COOPERATION_KINDS.find((one) => one === kind);
  const one = of ? found(catalogue, id, key) : null;
  return of && one ? { kind: 'cooperation', id, year, of, key, ...one } : null;
}
