import type { MultiPolygon, Polygon, Position } from 'geojson';

/*
 * Where a name stands best in an area: the centre of the largest circle that
 * fits in. Found by splitting squares and following the most promising first.
 */

type Point = readonly [x: number, y: number];
type Rings = readonly (readonly Point[])[];

interface Cell {
  readonly at: Point;
  readonly half: number;
  /** Distance from `at` to the nearest edge, negative outside. */
  readonly distance: number;
  /** The best distance that any point of the cell may have. */
  readonly best: number;
}

type Area = Polygon | MultiPolygon;

/** Centre of the largest circle in the largest part of the area, in degrees; distances as Mercator sees them. */
export function labelPoint(area: Area): Position {
  const { rings, squeeze } = largestPart(area);
  const [x, y] = innermost(rings);
  return [x / squeeze, y];
}

/** The part of an area that is meant when it is named, with degrees of longitude as short as they are there. */
function largestPart(area: Area): { readonly rings: Rings; readonly squeeze: number } {
  const parts = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const largest = parts
    .map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y])))
    .reduce((a, b) => (Math.abs(areaOf(b[0])) > Math.abs(areaOf(a[0])) ? b : a));
  const squeeze = Math.cos(((largest[0]?.[0]?.[1] ?? 0) * Math.PI) / 180);
  return { rings: largest.map((ring) => ring.map(([x, y]): Point => [x * squeeze, y])), squeeze };
}

/** How far the points of {@link labelRoom} lie from the edge at least, and from the best at most; degrees. */
const ROOM = { clear: 0.05, reach: 1.2 };
/** How far apart they lie: the finest step with no more points than are worth trying. */
const STEPS = [0.11, 0.15, 0.2];
const ENOUGH = 72;

/** Points of a grid in the area at which its name may stand, those nearest to the best point first; degrees. */
export function labelRoom(area: Area, best: Position): Position[] {
  const { rings, squeeze } = largestPart(area);
  const [bestX, bestY] = [(best[0] ?? 0) * squeeze, best[1] ?? 0];
  for (const step of STEPS) {
    const found = gridAround([bestX, bestY], step).filter(
      ({ at }) => distanceToEdge(at, rings) >= ROOM.clear,
    );
    if (found.length > ENOUGH && step !== STEPS.at(-1)) continue;
    return found.toSorted((a, b) => a.way - b.way).map(({ at: [x, y] }) => [x / squeeze, y]);
  }
  return [];
}

function gridAround([x, y]: Point, step: number): { readonly at: Point; readonly way: number }[] {
  const count = Math.floor(ROOM.reach / step);
  const numbers = Array.from({ length: 2 * count + 1 }, (_, i) => i - count);
  return numbers
    .flatMap((across) =>
      numbers.map((up) => {
        const [dx, dy] = [across * step, up * step];
        return { at: [x + dx, y + dy] as const, way: Math.hypot(dx, dy) };
      }),
    )
    .filter(({ way }) => way <= ROOM.reach);
}

function areaOf(ring: readonly Point[] = []): number {
  let doubled = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [px, py] = ring.at(i - 1) ?? [x, y];
    doubled += px * y - x * py;
  }
  return doubled / 2;
}

function innermost(rings: Rings): Point {
  const xs = (rings[0] ?? []).map(([x]) => x);
  const ys = (rings[0] ?? []).map(([, y]) => y);
  const [left, right, low, high] = [min(xs), max(xs), min(ys), max(ys)];
  const size = Math.min(right - left, high - low);
  const precision = size / 200;
  const half = size / 4;
  const queue: Cell[] = [];
  for (let x = left + half; x <= right; x += half * 2) {
    for (let y = low + half; y <= high; y += half * 2) queue.push(cellAt([x, y], half, rings));
  }
  let found = cellAt([(left + right) / 2, (low + high) / 2], 0, rings);
  for (let cell = takeBest(queue); cell; cell = takeBest(queue)) {
    if (cell.distance > found.distance) found = cell;
    if (cell.best - found.distance <= precision) continue;
    const quarter = cell.half / 2;
    const [x, y] = cell.at;
    for (const dx of [-quarter, quarter]) {
      for (const dy of [-quarter, quarter]) queue.push(cellAt([x + dx, y + dy], quarter, rings));
    }
  }
  return found.at;
}

function takeBest(queue: Cell[]): Cell | undefined {
  let best = 0;
  for (const [i, cell] of queue.entries()) if (cell.best > (queue[best]?.best ?? 0)) best = i;
  return queue.splice(best, 1)[0];
}

function cellAt(at: Point, half: number, rings: Rings): Cell {
  const distance = distanceToEdge(at, rings);
  return { at, half, distance, best: distance + half * Math.SQRT2 };
}

function distanceToEdge([x, y]: Point, rings: Rings): number {
  let isInside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring.at(i - 1) ?? [bx, by];
      if (ay > y !== by > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) isInside = !isInside;
      nearest = Math.min(nearest, distanceToSegment(x, y, ax, ay, bx, by));
    }
  }
  return isInside ? nearest : -nearest;
}

function distanceToSegment(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

const min = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
const max = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
