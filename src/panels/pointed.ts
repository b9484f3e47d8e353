import { computed } from '@preact/signals';
import type { PointedPlace } from '../state/select-scene.ts';
import { catalogue, claims } from '../state/store.ts';
import { hoveredPlaces, pointedPlaces } from './memory.ts';

/** Ids of places: those of the claim under the pointer, else of the claims of the link and the search's. */
const ids = computed(() => {
  if (hoveredPlaces.value !== null) return hoveredPlaces.value;
  const wanted = new Set(claims.value);
  const ofLink = wanted.size === 0 ? [] : catalogue.value.claims.filter(({ id }) => wanted.has(id));
  return [...ofLink.flatMap(({ places }) => places), ...pointedPlaces.value];
});

/** The places that the map points at; those without a position of their own are left out. */
export const pointed = computed((): readonly PointedPlace[] =>
  [...new Set(ids.value)].flatMap((id) => {
    const place = catalogue.value.places.get(id);
    if (!place?.position || place.kind === 'country') return [];
    return [{ lon: place.position.lon, lat: place.position.lat, names: place.names }];
  }),
);
