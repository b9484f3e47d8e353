import { isFrameEdge } from '../lib/frame.mjs';
import { insideGeometry, linesOf, metres, nearestOnLine, pointInside, polygonsOf, ringAreaKm2, samePosition } from '../lib/geometry.mjs';

const MARKER_METRES = 80;
const TRIPOINT = [102.14392, 22.40064];
const BEILUN_MOUTH = [108.0004, 21.5474];

/** Faults of sharing: every drawn line must be, segment for segment, rim of the areas on its sides. */
export function checkSharing(shapes) {
  const features = (name) => shapes.get(name).features;
  const faults = [];
  const border = features('border.geojson').find((f) => f.id === 'border:vn-cn');
  const parts = {
    'countries.geojson VN': features('countries.geojson').filter((f) => f.properties.iso === 'VN'),
    'countries.geojson CN': features('countries.geojson').filter((f) => f.properties.iso === 'CN'),
    'provinces.geojson 63': features('provinces.geojson').filter((f) => f.properties.edition === '63'),
    'provinces.geojson 34': features('provinces.geojson').filter((f) => f.properties.edition === '34'),
    'regions.geojson': features('regions.geojson'),
  };
  for (const [part, list] of Object.entries(parts)) {
    faults.push(...missing(`border:vn-cn in ${part}`, border.geometry, countSegments(list), 1));
  }
  for (const line of features('border.geojson')) {
    faults.push(...missing(`${line.id} in countries.geojson`, line.geometry, countSegments(features('countries.geojson')), 2));
  }
  for (const line of features('province-lines.geojson')) {
    const areas = parts[`provinces.geojson ${line.properties.edition}`];
    faults.push(...missing(`${line.id} in provinces.geojson`, line.geometry, countSegments(areas), 2));
    faults.push(...once(line));
  }
  for (const line of features('region-lines.geojson')) {
    const areas = features('regions.geojson').filter((f) => line.properties.of.includes(f.properties.iso));
    faults.push(...missing(`${line.id} in regions.geojson`, line.geometry, countSegments(areas), areas.length));
    faults.push(...once(line));
    if (linesOf(line.geometry).some((l) => l.some((p, i) => i > 0 && isFrameEdge(l[i - 1], p)))) faults.push(`${line.id}: runs along the frame`);
  }
  const earlier = countSegments(parts['provinces.geojson 63']);
  for (const later of parts['provinces.geojson 34']) faults.push(...missing(`${later.id} in the 63`, later.geometry, earlier, 1));
  for (const [part, list] of Object.entries(parts)) faults.push(...tooOften(part, countSegments(list)));
  const [line] = linesOf(border.geometry);
  if (border.geometry.type !== 'LineString') faults.push('border:vn-cn is not one LineString');
  if (metres(line[0], TRIPOINT) > 100) faults.push('border:vn-cn does not start at the western tripoint');
  if (metres(line.at(-1), BEILUN_MOUTH) > 100) faults.push('border:vn-cn does not end at the Beilun mouth');
  return faults;
}

function segmentKey(a, b) {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? `${a} ${b}` : `${b} ${a}`;
}

function* segmentsOf(geometry) {
  for (const line of [...linesOf(geometry), ...polygonsOf(geometry).flat()]) {
    for (let i = 1; i < line.length; i++) if (!samePosition(line[i - 1], line[i])) yield segmentKey(line[i - 1], line[i]);
  }
}

function countSegments(features) {
  const counts = new Map();
  for (const { geometry } of features) for (const key of segmentsOf(geometry)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function missing(what, geometry, counts, wanted) {
  const lost = [...segmentsOf(geometry)].filter((key) => (counts.get(key) ?? 0) < wanted);
  return lost.length === 0 ? [] : [`${what}: ${lost.length} segments are not shared, the first is ${lost[0]}`];
}

function tooOften(part, counts) {
  const crowded = [...counts].filter(([, count]) => count > 2);
  return crowded.length === 0 ? [] : [`${part}: ${crowded.length} segments have more than two sides, the first is ${crowded[0][0]}`];
}

function once(line) {
  const doubled = [...countSegments([line])].filter(([, count]) => count > 1);
  return doubled.length === 0 ? [] : [`${line.id}: ${doubled.length} segments are drawn twice`];
}

/** Faults of the sea: each island that is left open in it must have land under it. */
export function checkSea(shapes) {
  const land = shapes.get('countries.geojson').features;
  const [sea] = shapes.get('sea.geojson').features;
  return polygonsOf(sea.geometry)[0]
    .slice(1)
    .filter((island) => !land.some((f) => insideGeometry(pointInside([island]), f.geometry)))
    .map((island) => `sea.geojson: island of ${ringAreaKm2(island).toFixed(2)} km² at ${island[0]} has no land under it`);
}

/** Faults against the surveyed markers; tells each distance through `say`. */
export function checkMarkers(shapes, markers, say) {
  const [line] = linesOf(shapes.get('border.geojson').features.find((f) => f.id === 'border:vn-cn').geometry);
  return markers.flatMap(({ number, lon, lat }) => {
    const { distance } = nearestOnLine([lon, lat], line);
    say(`marker ${number}: ${Math.round(distance)} m from the line`);
    return distance <= MARKER_METRES ? [] : [`marker ${number} is ${Math.round(distance)} m from the line, more than ${MARKER_METRES} m`];
  });
}
