import type { LonLat } from '../lib/mercator.ts';
import { positionsOf } from '../model/position.ts';
import type { Commitment, Position } from '../model/records.ts';
import { statementId } from '../model/talk/stand.ts';
import type { Aim } from '../model/view/view.ts';
import type { RecordId } from '../model/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

/** A point of the map at which something stands. */
export interface SignPoint {
  readonly at: LonLat;
  /** The place there; `null`: a record's own point. */
  readonly place: string | null;
  /** Whose sign stands there; `null`: nothing stands there but the place. */
  readonly of: RecordId | null;
}

const pointOf = ({ lon, lat }: Pick<Position, 'lon' | 'lat'>): LonLat => [lon, lat];

/**
 * Where the signs stand to which a commitment leads: those of the gates and works that it is about, else
 * of the statements that tell it, else of who asked and was asked. Whole countries are no point.
 */
export function signsOfCommitment(catalogue: Catalogue, one: Commitment): readonly SignPoint[] {
  const { gates, crossings, projects, stands, places } = catalogue;
  const own = [...gates, ...crossings, ...projects].filter(({ id }) => one.records.includes(id));
  const points = own.flatMap((record) => {
    const at = 'line' in record ? positionsOf(record) : (record.position ?? []);
    return [at].flat().map((point) => ({ at: pointOf(point), place: null, of: record.id }));
  });
  if (points.length > 0) return points;
  const told = new Set((one.claims ?? []).map(statementId));
  const spots = stands
    .filter(({ id }) => told.has(id))
    .flatMap((stand) => stand.spots.map((spot) => ({ ...spot, of: stand.id })));
  if (spots.length > 0) return spots;
  return [...new Set([...one.by, ...one.to])].flatMap((id): SignPoint[] => {
    const place = places.get(id);
    if (!place?.position || place.kind === 'country') return [];
    return [{ at: pointOf(place.position), place: id, of: null }];
  });
}

/** Zoom level at which one sign is shown: it is still one of all that stands there. */
const CLOSE = 8.5;
/** Room around signs, so that none stands at the edge: a share of their extent, and degrees at least. */
const ROOM = { share: 0.18, least: 0.15 };

/** Where the map looks to have all of some points in sight; `null` where there are none. */
export function aimAt(points: readonly LonLat[]): Aim | null {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const [first] = points;
  if (!first) return null;
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  if (west === east && south === north) return { lon: first[0], lat: first[1], zoom: CLOSE };
  const room = Math.max(ROOM.least, ROOM.share * Math.max(east - west, north - south));
  return { west: west - room, south: south - room, east: east + room, north: north + room };
}
