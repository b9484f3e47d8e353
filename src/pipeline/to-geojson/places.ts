import type { PlaceFeature } from '../../model/files/features.ts';
import type { Place } from '../../model/records.ts';
import { holdsIn, type YearRange, yearsOf } from '../../model/time/time.ts';
import { flatNames, quality, union } from './common.ts';
import { pointAt } from './geometry.ts';

/**
 * Places: one feature each, from the first to the last of `years` on some day of
 * which it is valid. Places that were never valid in these years are left out.
 */
export function placeFeatures(places: readonly Place[], years: YearRange): PlaceFeature[] {
  return places.flatMap((place): PlaceFeature[] => {
    const valid = yearsOf(years).filter((year) => !place.valid || holdsIn(place.valid, year));
    const [from, to] = [valid[0], valid.at(-1)];
    if (from === undefined || to === undefined) return [];
    return [
      {
        type: 'Feature',
        properties: {
          id: place.id,
          run: `${place.id}@${from}`,
          from,
          to,
          kind: place.kind,
          country: place.country,
          iso: place.iso,
          parent: place.parent,
          ...flatNames(place.names),
          drawable: place.drawable,
          ...quality(place.position),
          sources: union(place.position?.sources, place.sources),
        },
        geometry: place.position && pointAt(place.position),
      },
    ];
  });
}
