import { FRAME } from '../lib/frame.mjs';
import { insideRing, nearestOnLine, polygonsOf, samePosition, signedArea } from '../lib/geometry.mjs';

/** Faults of the text: RFC 7946 without crs, LF, one feature a line, unique ids, bbox true and in the frame, 5 decimals. */
export function checkWritten(name, text) {
  const faults = [];
  const fault = (what) => faults.push(`${name}: ${what}`);
  const shape = JSON.parse(text);
  if (text.includes('\r')) fault('has carriage returns');
  if (!text.endsWith('\n')) fault('does not end with a line feed');
  if (text.trimEnd().split('\n').length !== shape.features.length + 2) fault('is not one feature a line');
  if ('crs' in shape) fault('has a crs member, which RFC 7946 took away');
  if (/\d\.\d{6}/.test(text)) fault('has coordinates with more than 5 decimals');
  const ids = shape.features.map((f) => f.id);
  if (new Set(ids).size !== ids.length) fault('has an id twice');
  if (ids.some((id) => typeof id !== 'string' || !id.includes(':'))) fault('has a feature without a stable id');
  for (const { id, bbox, geometry } of [...shape.features, { id: 'collection', bbox: shape.bbox, geometry: null }]) {
    const geometries = geometry ? [geometry] : shape.features.map((f) => f.geometry);
    if (`${bbox}` !== `${extent(geometries)}`) fault(`${id}: bbox is not the extent`);
    if (bbox[0] < FRAME[0] || bbox[1] < FRAME[1] || bbox[2] > FRAME[2] || bbox[3] > FRAME[3]) fault(`${id}: reaches out of the frame`);
  }
  return faults;
}

function extent(geometries) {
  const flat = geometries.map((g) => g.coordinates).flat(Infinity);
  const lons = flat.filter((_, i) => i % 2 === 0);
  const lats = flat.filter((_, i) => i % 2 === 1);
  const least = (values) => values.reduce((a, b) => Math.min(a, b));
  const most = (values) => values.reduce((a, b) => Math.max(a, b));
  return [least(lons), least(lats), most(lons), most(lats)];
}

/** Faults of polygons: closed, long enough, rightly wound, holes inside, no ring crossing itself. */
export function checkRings(name, shape) {
  return shape.features.flatMap(({ id, geometry }) =>
    polygonsOf(geometry).flatMap((polygon, p) => {
      const where = `${name}: ${id}, polygon ${p}`;
      return polygon.flatMap((ring, r) => ringFaults(ring, r, polygon[0]).map((what) => `${where}, ring ${r}: ${what}`));
    }),
  );
}

function ringFaults(ring, index, outer) {
  const faults = [];
  if (ring.length < 4) faults.push('has fewer than 4 positions');
  if (!samePosition(ring[0], ring.at(-1))) faults.push('is not closed');
  if (ring.some((p, i) => i > 0 && samePosition(p, ring[i - 1]))) faults.push('has a position twice in a row');
  if (signedArea(ring) > 0 !== (index === 0)) faults.push(index === 0 ? 'outer ring is not counter-clockwise' : 'hole is not clockwise');
  if (index > 0 && ring.some((p) => !insideRing(p, outer) && nearestOnLine(p, outer).distance > 2)) faults.push('hole lies outside its outer ring');
  const crossing = selfCrossing(ring);
  if (crossing) faults.push(`crosses itself near ${crossing}`);
  return faults;
}

/** A place where two segments of the ring cross properly; segments are sorted into cells of 0.02°. */
function selfCrossing(ring) {
  const cells = new Map();
  const cell = (v) => Math.floor(v / 0.02);
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    for (let x = cell(Math.min(a[0], b[0])); x <= cell(Math.max(a[0], b[0])); x++) {
      for (let y = cell(Math.min(a[1], b[1])); y <= cell(Math.max(a[1], b[1])); y++) {
        const key = `${x},${y}`;
        const others = cells.get(key) ?? [];
        for (const j of others) if (cross(a, b, ring[j - 1], ring[j])) return a;
        cells.set(key, [...others, i]);
      }
    }
  }
  return null;
}

function cross(a, b, c, d) {
  const side = (p, q, r) => Math.sign(Math.round(((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])) * 1e10));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
