import { distance } from '@turf/distance';
import { point } from '@turf/helpers';
import type { Position as Coordinates } from 'geojson';
import type { Dossier, Place } from '../../../model/records.ts';
import { type Fault, recordKey } from '../../fault.ts';
import type { Shapes } from '../../read/shapes.ts';

/** The map draws a town once as a place and once as a town of the base map: both from one point, or nearly. */
const FARTHEST_KM = 8;

/** Countries that are shown at their capital, by its Chinese name in the base map. */
const CAPITALS: Readonly<Record<string, string>> = { vn: '河内' };

/** A town's Chinese name without the word for what it is in administration. */
const bare = (name: string) => name.replace(/[市县]$/u, '');

function townsByName({ base }: Pick<Shapes, 'base'>): Map<string, Coordinates> {
  const towns = base.get('towns')?.features ?? [];
  return new Map(
    towns.flatMap(({ properties, geometry }) =>
      geometry.type === 'Point'
        ? [[bare(String(properties?.name_zh)), geometry.coordinates] as const]
        : [],
    ),
  );
}

/**
 * A place that the base map draws as a town too lies where the town lies: the outline of its province
 * alone would let it be moved by a hundred kilometres.
 */
export function placesLieAtTheirTowns(
  { places }: Pick<Dossier, 'places'>,
  shapes: Pick<Shapes, 'base'>,
): Fault[] {
  const towns = townsByName(shapes);
  const townOf = ({ id, names: { zh } }: Place) =>
    towns.get(CAPITALS[id] ?? (zh === null ? '' : bare(zh)));
  return places.flatMap((place): Fault[] => {
    const town = townOf(place);
    const { position } = place;
    if (!town || !position || isWide(place)) return [];
    const km = distance(point(town), point([position.lon, position.lat]));
    if (km <= FARTHEST_KM) return [];
    const message = `lies ${Math.round(km)} km from the town of that name in data/shapes/towns.geojson`;
    return [{ record: recordKey.place(place.id), path: ['position'], message }];
  });
}

/** A province may bear the name of its seat, and is shown in its middle. */
const isWide = ({ kind }: Place) => kind === 'province' || kind === 'region';
