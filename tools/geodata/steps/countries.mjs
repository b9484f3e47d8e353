import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { COUNTRIES, FRAME_TEXT } from '../lib/frame.mjs';
import { polygonsOf } from '../lib/geometry.mjs';
import { collection, feature, shape } from '../lib/shaper.mjs';

const SOURCE = createRequire(import.meta.url).resolve('@osm_borders/maritime_10m/borders.geo.json');

/**
 * Country polygons inside the frame, property `country` (ISO 3166-1). They still reach out into the
 * territorial sea; `keepNearCoast` in steps/offshore.mjs takes that off.
 * Source: npm @osm_borders/maritime_10m (OpenStreetMap, ODbL 1.0), 151 m between vertices.
 * Gaps under 5 km² between neighbours are closed, so that each border is one line.
 */
export async function readCountries() {
  const world = JSON.parse(readFileSync(SOURCE, 'utf8'));
  const wanted = COUNTRIES.map((country) => {
    const found = world.features.find((f) => f.properties.isoA2 === country);
    return feature({ type: 'MultiPolygon', coordinates: polygonsOf(found.geometry) }, { country });
  });
  return shape(collection(wanted), `-clip bbox=${FRAME_TEXT} -clean gap-fill-area=5km2`);
}
