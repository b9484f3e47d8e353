import { createRequire } from 'node:module';

const mapshaper = createRequire(import.meta.url)('mapshaper');

/**
 * Runs mapshaper in memory.
 *
 * @param input GeoJSON or TopoJSON value.
 * @param commands mapshaper's command line without `-i` and `-o`.
 * @param others further GeoJSON values that the commands name, by file name.
 * @returns the GeoJSON FeatureCollection of the resulting layer, coordinates not rounded.
 */
export async function shape(input, commands, others = {}) {
  const files = { 'in.json': JSON.stringify(input) };
  for (const [name, value] of Object.entries(others)) files[name] = JSON.stringify(value);
  const line = `-i in.json ${commands} -o out.json format=geojson geojson-type=FeatureCollection`;
  const output = await mapshaper.applyCommands(line, files);
  return JSON.parse(output['out.json'].toString());
}

/** A GeoJSON feature. */
export function feature(geometry, properties = {}) {
  return { type: 'Feature', properties, geometry };
}

/** A GeoJSON FeatureCollection. */
export function collection(features) {
  return { type: 'FeatureCollection', features };
}

/** One LineString feature for each line. */
export function lineCollection(lines) {
  return collection(lines.map((coordinates) => feature({ type: 'LineString', coordinates })));
}
