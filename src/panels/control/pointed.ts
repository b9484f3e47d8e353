import { computed } from '@preact/signals';
import { placesOfClaims, selectPointed } from '../../facts/scene/select-pointed.ts';
import type { PointedPlace } from '../../facts/scene/select-scene.ts';
import { catalogue, claims } from '../../state/store.ts';
import { hoveredPlaces, pointedPlaces } from './memory.ts';

/** Ids of places: those of the claim under the pointer, else of the claims of the link and the search's. */
const ids = computed(
  () =>
    hoveredPlaces.value ?? [
      ...placesOfClaims(catalogue.value, claims.value),
      ...pointedPlaces.value,
    ],
);

/** The places that the map points at; those without a position of their own are left out. */
export const pointed = computed((): readonly PointedPlace[] =>
  selectPointed(catalogue.value, ids.value),
);
