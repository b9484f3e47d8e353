import { createRequire } from 'node:module';
import { isFrameEdge } from '../lib/frame.mjs';
import { roundLine, simplifyLine } from '../lib/geometry.mjs';
import { collection } from '../lib/shaper.mjs';

const require = createRequire(import.meta.url);
const { topology: toTopology } = require('topojson-server');

/** Douglas–Peucker tolerance in metres by what a line parts. */
const TOLERANCE = { 'CN-VN': 8, 'LA-VN': 40, 'CN-LA': 40, border: 70, inner: 25, rim: 0 };

/**
 * Makes one topology of all faces and simplifies it arc by arc, so that neighbours keep sharing
 * their vertices. Coordinates are rounded to 5 decimals (about 1 m).
 *
 * @returns TopoJSON (not quantised) with the object `faces`.
 */
export function simplifyFaces(faces) {
  const topology = toTopology({ faces: collection(faces) });
  const sides = topology.arcs.map(() => []);
  for (const geometry of topology.objects.faces.geometries) {
    for (const arc of [geometry.arcs].flat(Infinity)) sides[arc < 0 ? ~arc : arc].push(geometry.properties);
  }
  topology.arcs = topology.arcs.map((arc, i) => {
    const simple = roundLine(simplifyLine(arc, toleranceFor(sides[i])));
    return simple.length > 1 ? simple : [simple[0], simple[0]];
  });
  return topology;
}

function toleranceFor([one, other]) {
  if (!one || !other) return TOLERANCE.rim;
  if (one.country === other.country) return TOLERANCE.inner;
  return TOLERANCE[pairOf(one, other)] ?? TOLERANCE.border;
}

/** `CN-VN` for two sides of a border, countries in alphabetical order. */
export function pairOf(one, other) {
  return [one.country, other.country].sort().join('-');
}

/** True when a whole line runs along the frame. */
export function runsAlongFrame(line) {
  return line.every((p, i) => i === 0 || isFrameEdge(line[i - 1], p));
}
