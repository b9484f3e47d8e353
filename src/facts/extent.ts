import type { Frame } from '../model/view/view.ts';
import type { Row } from './rows/select-rows.ts';

/** Air around what is to be in sight, as a share of its size: names stand beside symbols. */
const AIR = 0.18;

/** At least this much of the world is shown, degrees: some 35 km. */
const LEAST = 0.34;

/** A stretch with air on both sides, as long as the least at least. */
function aired(low: number, high: number): readonly [low: number, high: number] {
  const half = Math.max((high - low) * (0.5 + AIR), LEAST / 2);
  const middle = (low + high) / 2;
  return [middle - half, middle + half];
}

/** What must be in sight for all places of the rows to be; `null` where none has a place. */
export function extentOf(rows: readonly Row[]): Frame | null {
  const places = rows.flatMap((row) => {
    if (row.topic === 'cooperation') return [];
    return row.record.position ?? [];
  });
  if (places.length === 0) return null;
  const [west, east] = aired(
    Math.min(...places.map(({ lon }) => lon)),
    Math.max(...places.map(({ lon }) => lon)),
  );
  const [south, north] = aired(
    Math.min(...places.map(({ lat }) => lat)),
    Math.max(...places.map(({ lat }) => lat)),
  );
  return { west, south, east, north };
}
