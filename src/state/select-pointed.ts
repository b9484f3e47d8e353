import type { Catalogue } from './catalogue.ts';
import type { PointedPlace } from './select-scene.ts';

/** Ids of the places of some claims, as the link names these. */
export function placesOfClaims({ claims }: Catalogue, wanted: readonly string[]): string[] {
  const ids = new Set(wanted);
  return ids.size === 0
    ? []
    : claims.filter(({ id }) => ids.has(id)).flatMap(({ places }) => places);
}

/** Places as the map points at them; those without a position of their own are left out. */
export function selectPointed({ places }: Catalogue, ids: readonly string[]): PointedPlace[] {
  return [...new Set(ids)].flatMap((id) => {
    const place = places.get(id);
    if (!place?.position || place.kind === 'country') return [];
    return [{ lon: place.position.lon, lat: place.position.lat, names: place.names }];
  });
}
