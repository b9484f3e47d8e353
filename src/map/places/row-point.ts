import type { Row } from '../../facts/rows/select-rows.ts';
import type { LonLat } from '../../lib/mercator.ts';
import { positionsOf } from '../../model/position.ts';
import type { Frame } from '../../model/view/view.ts';
import { middleOf } from './middle.ts';

export const lonLat = ({ lon, lat }: { readonly lon: number; readonly lat: number }): LonLat => [
  lon,
  lat,
];

/** The point at which a row stands; `null` where no source and no guess says one, or where it stands in several. */
export function pointOf(row: Row): LonLat | null {
  if (row.topic === 'cooperation') return null;
  if (row.topic !== 'projects') return row.record.position && lonLat(row.record.position);
  const points = positionsOf(row.record).map(lonLat);
  return points.length === 0 ? null : middleOf(points);
}

/** All points at which a row stands. */
export function pointsOf(row: Row): readonly LonLat[] {
  if (row.topic === 'cooperation') return row.record.spots.map(({ at }) => at);
  const point = pointOf(row);
  return point ? [point] : [];
}

/** Those of the rows whose symbols stand in a frame. */
export function rowsWithin(rows: readonly Row[], { west, south, east, north }: Frame): Row[] {
  return rows.filter((row) =>
    pointsOf(row).some(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north),
  );
}
