import { createRequire } from 'node:module';
import { lineLength, linesOf, metres } from '../lib/geometry.mjs';
import { joinLines } from '../lib/join.mjs';
import { feature, shape } from '../lib/shaper.mjs';
import { BEILUN_MOUTH } from './offshore.mjs';
import { pairOf } from './simplify.mjs';
import { MERGER, REGIONS, UNITS } from './units.mjs';

const require = createRequire(import.meta.url);
const { mesh } = require('topojson-client');

const SHORTEST_PIECE_METRES = 1000;
const BORDERS = ['vn-cn', 'vn-la', 'cn-la', 'cn-mm', 'la-mm', 'la-th'];

/** Border lines by pair, scraps under 1 km left out; VN–CN is one line from west to east. */
export function borderFeatures(topology) {
  return BORDERS.map((pair) => {
    const key = pair.toUpperCase().split('-').sort().join('-');
    const line = mesh(topology, topology.objects.faces, (a, b) => {
      return a.properties.country !== b.properties.country && pairOf(a.properties, b.properties) === key;
    });
    const pieces = longPieces(line);
    return { id: `border:${pair}`, ...feature(lineGeometry(pair === 'vn-cn' ? [fromWest(pieces)] : pieces), { pair: key }) };
  });
}

function fromWest(pieces) {
  if (pieces.length !== 1) throw new Error(`border: VN–CN has ${pieces.length} pieces instead of one`);
  const [line] = pieces;
  const eastward = line[0][0] < line.at(-1)[0] ? line : [...line].reverse();
  if (metres(eastward.at(-1), BEILUN_MOUTH) > 5) throw new Error('border: VN–CN does not end at the Beilun mouth');
  return eastward;
}

/** Provinces of Vietnam in both editions, each with its validity `[from, to)`. */
export async function provinceFeatures(topology) {
  const names = new Map(UNITS.map(({ iso63, name, name_zh }) => [iso63, { name, name_zh }]));
  const editions = [
    { edition: '63', key: ({ iso63 }) => iso63, from: null, to: MERGER },
    { edition: '34', key: ({ iso34 }) => iso34, from: MERGER, to: null },
  ];
  const features = [];
  for (const { edition, key, from, to } of editions) {
    const of = new Map(UNITS.map((unit) => [unit.iso63, key(unit)]));
    const merged = await dissolve(topology, ({ unit, country }) => (country === 'VN' ? of.get(unit) : null));
    for (const [iso, geometry] of merged) {
      features.push({ id: `province:${iso}:${edition}`, ...feature(geometry, { iso, ...names.get(iso), edition, from, to }) });
    }
  }
  return features;
}

/** Yunnan and Guangxi, as far as the frame shows them. */
export async function regionFeatures(topology) {
  const merged = await dissolve(topology, ({ unit }) => (REGIONS.some(({ iso }) => iso === unit) ? unit : null));
  return REGIONS.map((region) => ({ id: `region:${region.iso}`, ...feature(merged.get(region.iso), region) }));
}

/** Country areas in the frame, without territorial sea. */
export async function countryFeatures(topology) {
  const merged = await dissolve(topology, ({ country }) => country);
  return [...merged].map(([iso, geometry]) => ({ id: `country:${iso}`, ...feature(geometry, { iso }) }));
}

/** Lines between provinces of Vietnam, drawn once, per edition: no border, no coast, no frame. */
export function provinceLineFeatures(topology) {
  const later = new Map(UNITS.map(({ iso63, iso34 }) => [iso63, iso34]));
  const inner = (keyOf) =>
    mesh(topology, topology.objects.faces, ({ properties: a }, { properties: b }) => {
      return a.country === 'VN' && b.country === 'VN' && keyOf(a.unit) !== keyOf(b.unit);
    });
  return [
    { id: 'province-lines:63', ...feature(lineGeometry(linesOf(inner((unit) => unit))), { edition: '63', from: null, to: MERGER }) },
    { id: 'province-lines:34', ...feature(lineGeometry(linesOf(inner((unit) => later.get(unit)))), { edition: '34', from: MERGER, to: null }) },
  ];
}

/** Real limits of Yunnan and Guangxi towards China's other units, drawn once: no border, no frame. */
export function regionLineFeatures(topology) {
  const drawn = new Set(REGIONS.map(({ iso }) => iso));
  const between = (test) => mesh(topology, topology.objects.faces, ({ properties: a }, { properties: b }) => test(a, b));
  const isInner = (a, b) => a.country === 'CN' && b.country === 'CN' && a.unit !== b.unit;
  const shared = between((a, b) => isInner(a, b) && drawn.has(a.unit) && drawn.has(b.unit));
  const outward = (iso) => between((a, b) => isInner(a, b) && (a.unit === iso) !== (b.unit === iso) && !(drawn.has(a.unit) && drawn.has(b.unit)));
  return [
    { id: 'region-lines:CN-GX+CN-YN', ...feature(lineGeometry(linesOf(shared)), { of: ['CN-GX', 'CN-YN'] }) },
    ...REGIONS.map(({ iso }) => ({ id: `region-lines:${iso}`, ...feature(lineGeometry(linesOf(outward(iso))), { of: [iso] }) })),
  ];
}

/** Merges faces by key; mapshaper, because topojson-client's merge makes false holes where a ring touches itself. */
async function dissolve(topology, keyOf) {
  const geometries = topology.objects.faces.geometries
    .map((geometry) => ({ ...geometry, properties: { key: keyOf(geometry.properties) } }))
    .filter(({ properties }) => properties.key);
  const input = { ...topology, objects: { faces: { type: 'GeometryCollection', geometries } } };
  const merged = await shape(input, '-dissolve key');
  return new Map(merged.features.map((f) => [f.properties.key, f.geometry]).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function longPieces(geometry) {
  return joinLines(linesOf(geometry)).filter((line) => lineLength(line) >= SHORTEST_PIECE_METRES);
}

function lineGeometry(lines) {
  const joined = joinLines(lines);
  return joined.length === 1
    ? { type: 'LineString', coordinates: joined[0] }
    : { type: 'MultiLineString', coordinates: joined };
}
