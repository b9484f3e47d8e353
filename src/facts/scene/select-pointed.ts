import { type Language, type Names, nameIn } from '../../model/language.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PointedPlace } from './select-scene.ts';

/** Ids of the places of some claims, as the link names these. */
export function placesOfClaims({ claims }: Catalogue, wanted: readonly string[]): string[] {
  const ids = new Set(wanted);
  return ids.size === 0
    ? []
    : claims.filter(({ id }) => ids.has(id)).flatMap(({ places }) => places);
}

/** Between the names of what stands on one point. */
const AND = ' · ';

/** Whether a longer name has this one in it: that of a pair of gates has the names of its sides. */
function isWithin(one: Names, other: Names): boolean {
  const isIn = (part: string | null, whole: string | null) =>
    part !== null && whole !== null && part.length < whole.length && whole.includes(part);
  return isIn(one.vi, other.vi) || isIn(one.zh, other.zh);
}

/** One name for all that stands on a point, so that no name lies on another. */
function joined(names: readonly Names[]): Names | null {
  const kept = names.filter((one) => !names.some((other) => isWithin(one, other)));
  const [first = names[0] ?? null] = kept;
  if (kept.length < 2) return first;
  const all = (language: Language) =>
    [...new Set(kept.map((one) => nameIn(one, language).text))].join(AND);
  return { vi: all('vi'), zh: all('zh'), en: all('en'), fr: all('fr') };
}

/**
 * Places as the map points at them, those on one point as one; those without a position of their own
 * are left out.
 */
export function selectPointed({ places }: Catalogue, ids: readonly string[]): PointedPlace[] {
  const points = new Map<string, { lon: number; lat: number; names: Names[] }>();
  for (const id of new Set(ids)) {
    const place = places.get(id);
    if (!place?.position || place.kind === 'country') continue;
    const { lon, lat } = place.position;
    const key = `${lon}/${lat}`;
    const point = points.get(key) ?? { lon, lat, names: [] };
    points.set(key, point);
    point.names.push(place.names);
  }
  return [...points.values()].flatMap(({ lon, lat, names }) => {
    const name = joined(names);
    return name ? [{ lon, lat, names: name }] : [];
  });
}
