import type { LonLat } from '../../lib/mercator.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { placeCard } from '../detail/place-card.ts';
import { findSite } from '../find.ts';
import type { Row } from '../rows/select-rows.ts';
import type { Stand } from '../rows/stands.ts';
import { type SignPoint, signsOfCommitment } from '../signs-of.ts';
import { selectPointed } from './select-pointed.ts';
import type { PointedPlace } from './select-scene.ts';

/** What the map shows of a selection that has no sign of its own there. */
export interface Led {
  /** Ids of the signs to which it leads. */
  readonly ringed: ReadonlySet<RecordId>;
  /** Where it leads to what has no sign in the year and topics on screen. */
  readonly pointed: readonly PointedPlace[];
}

const NOWHERE: Led = { ringed: new Set(), pointed: [] };

/** The points to which a selection leads; none where it is a record with a sign of its own. */
function pointsLedTo(catalogue: Catalogue, selection: RecordId): readonly SignPoint[] {
  const [kind, key = ''] = selection.split(':');
  if (kind === 'commitment') {
    const commitment = catalogue.commitments.find(({ id }) => id === key);
    return commitment ? signsOfCommitment(catalogue, commitment) : [];
  }
  if (kind === 'place') {
    const place = catalogue.places.get(key);
    if (!place?.position || place.kind === 'country') return [];
    const { lon, lat } = place.position;
    return [{ at: [lon, lat], place: key, of: null }];
  }
  const stand = catalogue.stands.find(({ id }) => id === selection);
  return stand ? spotsOf(catalogue, stand) : [];
}

/** Where a statement or a text stands, with the other place that it binds with that one. */
function spotsOf({ places }: Catalogue, { id, spots, binds }: Stand): readonly SignPoint[] {
  const others = binds.filter((place) => !spots.some((spot) => spot.place === place));
  return [
    ...spots.map((spot) => ({ ...spot, of: id })),
    ...others.flatMap((place): SignPoint[] => {
      const at = places.get(place)?.position;
      return at ? [{ at: [at.lon, at.lat], place, of: null }] : [];
    }),
  ];
}

/** Places that have an extent: with one of these its gates and crossings have to be in sight. */
const WIDE: ReadonlySet<string> = new Set([
  'province',
  'autonomous-region',
  'municipality',
  'prefecture',
]);

/** What of the map has to be in sight to see where a selection leads: of a province its gates too. */
export function reachOf(catalogue: Catalogue, id: RecordId, year: AsOfYear): readonly LonLat[] {
  const points = pointsLedTo(catalogue, id).map(({ at }) => at);
  const key = id.startsWith('place:') ? id.slice('place:'.length) : '';
  if (!WIDE.has(catalogue.places.get(key)?.kind ?? '')) return points;
  const sites = placeCard(catalogue, key, year).sites.flatMap(({ record }): LonLat[] =>
    record.position ? [[record.position.lon, record.position.lat]] : [],
  );
  return [...points, ...sites];
}

/** The places of the rows at which a sign of cooperation stands. */
const heapPlaces = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap((row) =>
      row.topic === 'cooperation' ? row.record.spots.map(({ place }) => place) : [],
    ),
  );

/**
 * Where on the map a commitment, a statement, a text or a place is: the signs to which it leads are
 * ringed; where none stands in the year and topics on screen, the map points at the place.
 *
 * @param rows what stands on the map.
 */
export function ledTo(catalogue: Catalogue, selection: RecordId | null, rows: readonly Row[]): Led {
  if (selection === null) return NOWHERE;
  const points = pointsLedTo(catalogue, selection);
  if (points.length === 0) return NOWHERE;
  const shown = new Set(rows.map(({ id }) => id));
  const heaps = heapPlaces(rows);
  const ringed = new Set<RecordId>();
  const places: string[] = [];
  const bare: PointedPlace[] = [];
  for (const {
    at: [lon, lat],
    place,
    of,
  } of points) {
    if (of !== null && shown.has(of)) {
      // What is selected has the ring of any selection.
      if (of !== selection) ringed.add(of);
    } else if (place !== null && of === null && heaps.has(place)) ringed.add(`place:${place}`);
    else if (place !== null) places.push(place);
    else {
      const names = of && nameOfRecord(catalogue, of);
      // Of works along a line the first point stands for them.
      if (names && !bare.some((one) => one.names === names)) bare.push({ lon, lat, names });
    }
  }
  return { ringed, pointed: [...selectPointed(catalogue, places), ...bare] };
}

/** The names of a gate, crossing or project. */
const nameOfRecord = (catalogue: Catalogue, id: RecordId) =>
  (findSite(catalogue, id) ?? catalogue.projects.find((one) => one.id === id))?.names ?? null;

/** What is pointed at for two reasons is pointed at once. */
export function joinPointed(
  one: readonly PointedPlace[],
  other: readonly PointedPlace[],
): readonly PointedPlace[] {
  const isThere = ({ lon, lat }: PointedPlace) => one.some((a) => a.lon === lon && a.lat === lat);
  const added = other.filter((place) => !isThere(place));
  return added.length === 0 ? one : [...one, ...added];
}
