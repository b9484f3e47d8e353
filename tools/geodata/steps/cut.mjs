import { insideGeometry, linesOf, nearestOnLine, pointInside, polygonsOf, ringAreaKm2 } from '../lib/geometry.mjs';
import { collection, lineCollection, shape } from '../lib/shaper.mjs';
import { BACH_LONG_VI, ISLAND_LIMIT, ISLET_REST, nearShore } from './offshore.mjs';

/** Free ends of cut lines are lengthened to the country's rim when it is nearer than this (metres). */
const REACH_METRES = { VN: 25_000, CN: 6_000 };
const OVERSHOOT = 0.02;
const SAMPLES_PER_SIDE = 12;

/**
 * Cuts countries, provinces and regions with one set of lines, so that whatever touches shares its
 * vertices exactly.
 *
 * @param countries near-shore country polygons with `country`.
 * @param units `{ VN, CN }`: polygons with `unit`, in their sources' own, slightly different frames.
 * @returns faces as features with `country` and `unit` (null where a country has none).
 */
export async function cutFaces(countries, units) {
  const lines = countries.features.flatMap((f) => polygonsOf(f.geometry).flat());
  for (const country of ['VN', 'CN']) {
    const land = countries.features.find((f) => f.properties.country === country);
    const inner = await shape(units[country], '-clean -innerlines -clip land.json', { 'land.json': collection([land]) });
    lines.push(...lengthen(inner.features.flatMap((f) => linesOf(f.geometry)), land, REACH_METRES[country]));
  }
  lines.push(ISLAND_LIMIT);
  const faces = await shape(lineCollection(lines), '-snap interval=0.0000005 -polygons');
  return faces.features.flatMap((face) => {
    const properties = labelFace(face, countries, units);
    return properties ? [{ ...face, properties }] : [];
  });
}

/** Adds to each free end a short piece that crosses the rim of `land`. */
function lengthen(lines, land, reach) {
  const rims = polygonsOf(land.geometry).flat();
  const uses = new Map();
  for (const line of lines) for (const end of [line[0], line.at(-1)]) uses.set(`${end}`, (uses.get(`${end}`) ?? 0) + 1);
  const islandLimitStart = ISLAND_LIMIT[0];
  return lines.map((line) => {
    const longer = [...line];
    for (const [end, add] of [[line[0], (p) => longer.unshift(p)], [line.at(-1), (p) => longer.push(p)]]) {
      if (uses.get(`${end}`) > 1) continue;
      if (Math.hypot(end[0] - islandLimitStart[0], end[1] - islandLimitStart[1]) < 0.01) {
        add(islandLimitStart);
        continue;
      }
      const near = rims.map((rim) => nearestOnLine(end, rim)).reduce((a, b) => (a.distance < b.distance ? a : b));
      if (near.distance > reach) continue;
      add(near.point.map((v, i) => v + (v - end[i]) * OVERSHOOT));
    }
    return longer;
  });
}

function labelFace(face, countries, units) {
  const [polygon] = polygonsOf(face.geometry);
  const inside = pointInside(polygon);
  if (!insideGeometry(inside, nearShore)) return null;
  const found = countries.features.find((f) => insideGeometry(inside, f.geometry));
  if (!found) return null;
  const country = isIsletRest(inside, polygon) ? ISLET_REST.country : found.properties.country;
  return { country, unit: units[country] ? unitOf(polygon, inside, units[country]) : null };
}

function isIsletRest([lon, lat], polygon) {
  const [west, south, east, north] = ISLET_REST.box;
  return lon > west && lon < east && lat > south && lat < north && ringAreaKm2(polygon[0]) < ISLET_REST.largestKm2;
}

/** The unit that holds most of a grid of points in the polygon, or else the nearest unit. */
function unitOf(polygon, inside, units) {
  if (insideGeometry(BACH_LONG_VI.point, { type: 'Polygon', coordinates: polygon })) return BACH_LONG_VI.unit;
  const votes = new Map();
  for (const point of [inside, ...gridInside(polygon)]) {
    const unit = units.features.find((f) => insideGeometry(point, f.geometry))?.properties.unit;
    if (unit) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  }
  if (votes.size > 0) return [...votes].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const distances = units.features.map((f) => ({
    unit: f.properties.unit,
    distance: Math.min(...polygonsOf(f.geometry).flat().map((ring) => nearestOnLine(inside, ring).distance)),
  }));
  return distances.reduce((a, b) => (b.distance < a.distance ? b : a)).unit;
}

function gridInside(polygon) {
  const lons = polygon[0].map((p) => p[0]);
  const lats = polygon[0].map((p) => p[1]);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const points = [];
  for (let i = 1; i < SAMPLES_PER_SIDE; i++) {
    for (let j = 1; j < SAMPLES_PER_SIDE; j++) {
      points.push([west + ((east - west) * i) / SAMPLES_PER_SIDE, south + ((north - south) * j) / SAMPLES_PER_SIDE]);
    }
  }
  return points.filter((p) => insideGeometry(p, { type: 'Polygon', coordinates: polygon }));
}
