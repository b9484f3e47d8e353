/** Plane geometry on degrees, scaled to metres near 22.5° N; good to 0.5 % inside the frame. */

const METRES_PER_DEGREE_LAT = 110_750;
const METRES_PER_DEGREE_LON = 111_320 * Math.cos((22.5 * Math.PI) / 180);

/** Distance of two positions in metres (local plane, see above). */
export function metres([lon1, lat1], [lon2, lat2]) {
  return Math.hypot((lon2 - lon1) * METRES_PER_DEGREE_LON, (lat2 - lat1) * METRES_PER_DEGREE_LAT);
}

/** Length of a line in metres. */
export function lineLength(line) {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += metres(line[i - 1], line[i]);
  return sum;
}

/** Nearest point of segment a–b to `p`: `{ point, distance }`, distance in metres. */
export function nearestOnSegment(p, a, b) {
  const dx = (b[0] - a[0]) * METRES_PER_DEGREE_LON;
  const dy = (b[1] - a[1]) * METRES_PER_DEGREE_LAT;
  const px = (p[0] - a[0]) * METRES_PER_DEGREE_LON;
  const py = (p[1] - a[1]) * METRES_PER_DEGREE_LAT;
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
  const point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  return { point, distance: metres(p, point) };
}

/** Nearest point of a line to `p`: `{ point, distance, index }`, index of the segment's first vertex. */
export function nearestOnLine(p, line) {
  let best = { point: line[0], distance: Infinity, index: 0 };
  for (let i = 1; i < line.length; i++) {
    const here = nearestOnSegment(p, line[i - 1], line[i]);
    if (here.distance < best.distance) best = { ...here, index: i - 1 };
  }
  return best;
}

/** Douglas–Peucker with a tolerance in metres; keeps both ends, and at least 4 points of a closed line. */
export function simplifyLine(line, tolerance) {
  if (line.length < 3) return line;
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const isClosed = samePosition(line[0], line.at(-1));
  const stack = [];
  if (isClosed) {
    // A ring has no chord of its own: hang it on its start, the vertex furthest from it, and a third.
    const far = furthest(line, 0, line.length - 1, (p) => metres(p, line[0])).index;
    const third = furthest(line, 0, line.length - 1, (p) => nearestOnSegment(p, line[0], line[far]).distance).index;
    keep[far] = keep[third] = 1;
    const [first, second] = [far, third].sort((a, b) => a - b);
    stack.push([0, first], [first, second], [second, line.length - 1]);
  } else stack.push([0, line.length - 1]);
  while (stack.length > 0) {
    const [from, to] = stack.pop();
    const { index, value } = furthest(line, from, to, (p) => nearestOnSegment(p, line[from], line[to]).distance);
    if (value <= tolerance) continue;
    keep[index] = 1;
    stack.push([from, index], [index, to]);
  }
  return line.filter((_, i) => keep[i]);
}

function furthest(line, from, to, measure) {
  let index = from;
  let value = -1;
  for (let i = from + 1; i < to; i++) {
    const here = measure(line[i]);
    if (here > value) [index, value] = [i, here];
  }
  return { index, value };
}

export function samePosition(a, b) {
  return a[0] === b[0] && a[1] === b[1];
}

/** Rounds to 5 decimals, about 1 m. */
export function round5([lon, lat]) {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

/** Rounds a line and drops vertices that fall together. */
export function roundLine(line) {
  return line.map(round5).filter((p, i, all) => i === 0 || !samePosition(p, all[i - 1]));
}

/** Signed area of a ring in square degrees: positive when counter-clockwise. */
export function signedArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum / 2;
}

/** Square kilometres of a ring, never negative. */
export function ringAreaKm2(ring) {
  return (Math.abs(signedArea(ring)) * METRES_PER_DEGREE_LON * METRES_PER_DEGREE_LAT) / 1e6;
}

/** True when `p` lies inside the ring (even–odd rule; on the rim either answer). */
export function insideRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** True when `p` lies in a Polygon or MultiPolygon. */
export function insideGeometry(p, geometry) {
  return polygonsOf(geometry).some(
    ([outer, ...holes]) => insideRing(p, outer) && !holes.some((hole) => insideRing(p, hole)),
  );
}

/** Coordinate lists of all polygons of a geometry, also inside a GeometryCollection. */
export function polygonsOf(geometry) {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsOf);
  return [];
}

/** Coordinate lists of all lines of a geometry. */
export function linesOf(geometry) {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(linesOf);
  return [];
}

/** A point well inside a polygon: the middle of the widest of 15 level cuts. */
export function pointInside(polygon) {
  const lats = polygon[0].map((p) => p[1]);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  let best = { width: -1, point: polygon[0][0] };
  for (let k = 1; k < 16; k++) {
    const y = south + ((north - south) * (k + 0.037)) / 16;
    const crossings = polygon.flatMap((ring) => crossingsAt(ring, y)).sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const width = crossings[i + 1] - crossings[i];
      if (width > best.width) best = { width, point: [(crossings[i] + crossings[i + 1]) / 2, y] };
    }
  }
  return best.point;
}

function crossingsAt(ring, y) {
  const found = [];
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
    if (y1 > y !== y2 > y) found.push(x1 + ((y - y1) * (x2 - x1)) / (y2 - y1));
  }
  return found;
}
