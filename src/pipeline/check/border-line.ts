import { multiLineString, point } from '@turf/helpers';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { Position as Coordinates, LineString } from 'geojson';

const METRES_PER_DEGREE = 111_195;
/** Degrees around a point in which the line is looked at: more than 25 km each way. */
const WINDOW = 0.25;

export interface NearestBorder {
  /** Point of the line. */
  readonly at: Coordinates;
  readonly metres: number;
  /** Direction of the line there, as a unit vector in metres east and north. */
  readonly along: readonly [number, number];
}

/**
 * The nearest point of the line; `undefined` when the line is farther than the
 * window of a quarter degree. Only the pieces inside the window are measured,
 * because the line has thousands of vertices.
 */
export function nearestBorder(
  line: LineString,
  lon: number,
  lat: number,
): NearestBorder | undefined {
  const pieces = piecesNear(line.coordinates, lon, lat);
  const [first] = pieces;
  if (!first) return undefined;
  const nearest = nearestPointOnLine(multiLineString(pieces), point([lon, lat]), {
    units: 'meters',
  });
  const { lineStringIndex, segmentIndex, pointDistance } = nearest.properties;
  const piece = pieces[lineStringIndex] ?? first;
  // At the last vertex turf names the segment after the last one.
  const segment = Math.min(segmentIndex, piece.length - 2);
  const [start, end] = [piece[segment], piece[segment + 1]];
  if (!start || !end) return undefined;
  return {
    at: nearest.geometry.coordinates,
    metres: pointDistance,
    along: direction(start, end),
  };
}

/** Runs of vertices of which each or a neighbour lies in the window. */
function piecesNear(vertices: readonly Coordinates[], lon: number, lat: number): Coordinates[][] {
  const isNear = ([x = 0, y = 0]: Coordinates) =>
    Math.abs(x - lon) < WINDOW && Math.abs(y - lat) < WINDOW;
  const pieces: Coordinates[][] = [];
  let run: Coordinates[] = [];
  for (const [i, vertex] of vertices.entries()) {
    const [before, after] = [vertices[i - 1], vertices[i + 1]];
    if (isNear(vertex) || (before && isNear(before)) || (after && isNear(after))) run.push(vertex);
    else if (run.length > 0) {
      pieces.push(run);
      run = [];
    }
  }
  if (run.length > 0) pieces.push(run);
  return pieces.filter((piece) => piece.length > 1);
}

function direction([x1 = 0, y1 = 0]: Coordinates, [x2 = 0, y2 = 0]: Coordinates) {
  const east = (x2 - x1) * Math.cos((y1 * Math.PI) / 180);
  const north = y2 - y1;
  const length = Math.hypot(east, north) || 1;
  return [east / length, north / length] as const;
}

/**
 * The point `metres` to the left of the line's direction (right when negative).
 * Flat reckoning, good to a few metres at the distances of the checks.
 */
export function beside({ at, along }: NearestBorder, metres: number): Coordinates {
  const [lon = 0, lat = 0] = at;
  const [east, north] = along;
  const degrees = metres / METRES_PER_DEGREE;
  return [lon - (north * degrees) / Math.cos((lat * Math.PI) / 180), lat + east * degrees];
}
