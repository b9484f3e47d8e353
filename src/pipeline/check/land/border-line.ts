import { multiLineString, point } from '@turf/helpers';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { Position as Coordinates, LineString } from 'geojson';

const METRES_PER_DEGREE = 111_195;

export interface NearestBorder {
  /** Point of the line. */
  readonly at: Coordinates;
  readonly metres: number;
  /** Direction of the line there, as a unit vector in metres east and north. */
  readonly along: readonly [number, number];
}

/**
 * The nearest point of the line; `undefined` when the line is farther than
 * `reach` metres. Only the pieces so near are measured, because the line has
 * thousands of vertices.
 */
export function nearestBorder(
  line: LineString,
  lon: number,
  lat: number,
  reach: number,
): NearestBorder | undefined {
  const pieces = piecesNear(line.coordinates, lon, lat, reach);
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
  if (!start || !end || pointDistance > reach) return undefined;
  return {
    at: nearest.geometry.coordinates,
    metres: pointDistance,
    along: direction(start, end),
  };
}

/** Longest step between two vertices of the line, in metres, with room to spare. */
const LONGEST_STEP_METRES = 2000;

/** Runs of vertices around the point, wide enough that no nearest step is cut off. */
function piecesNear(
  vertices: readonly Coordinates[],
  lon: number,
  lat: number,
  reach: number,
): Coordinates[][] {
  const north = (reach + LONGEST_STEP_METRES) / METRES_PER_DEGREE;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const pieces: Coordinates[][] = [];
  let run: Coordinates[] | undefined;
  for (const vertex of vertices) {
    const [x = 0, y = 0] = vertex;
    if (Math.abs(x - lon) < east && Math.abs(y - lat) < north) {
      if (run) run.push(vertex);
      else {
        run = [vertex];
        pieces.push(run);
      }
    } else run = undefined;
  }
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
