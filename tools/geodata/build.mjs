import { geoJsonText, writeShape } from './lib/write.mjs';
import { readCountries } from './steps/countries.mjs';
import { cutFaces } from './steps/cut.mjs';
import * as layers from './steps/layers.mjs';
import { keepNearCoast } from './steps/offshore.mjs';
import { readProvinces, readRegions } from './steps/provinces.mjs';
import { buildRelief } from './steps/relief.mjs';
import { borderRiverFeatures, riverFeatures } from './steps/rivers.mjs';
import { buildSea } from './steps/sea.mjs';
import { SIDECARS, sidecarText } from './steps/sidecars.mjs';
import { simplifyFaces } from './steps/simplify.mjs';
import { townFeatures } from './steps/towns.mjs';

/** Builds every file of data/shapes that is made by machine. Same inputs, same bytes. */
async function build() {
  const countries = await keepNearCoast(await readCountries());
  const faces = await cutFaces(countries, { VN: readProvinces(), CN: await readRegions() });
  const topology = simplifyFaces(faces);
  const borders = layers.borderFeatures(topology);
  write('border.geojson', borders);
  write('border-rivers.geojson', borderRiverFeatures(borders[0].geometry.coordinates));
  write('provinces.geojson', await layers.provinceFeatures(topology));
  write('province-lines.geojson', layers.provinceLineFeatures(topology));
  write('regions.geojson', await layers.regionFeatures(topology));
  write('region-lines.geojson', layers.regionLineFeatures(topology));
  write('countries.geojson', await layers.countryFeatures(topology));
  write('sea.geojson', await buildSea());
  write('rivers.geojson', await riverFeatures());
  write('towns.geojson', townFeatures());
  for (const [name, sidecar] of Object.entries(SIDECARS)) writeShape(`${name}.meta.yaml`, sidecarText(sidecar));
  const relief = buildRelief();
  if (!relief) return process.stdout.write('relief.jpg: kept as it is, marble-qt-data is not installed\n');
  const { image, ...placing } = relief;
  process.stdout.write(`relief.jpg: ${writeShape('relief.jpg', image)} bytes\n`);
  writeShape('relief.json', `${JSON.stringify({ image: 'relief.jpg', projection: 'EPSG:3857', ...placing })}\n`);
}

function write(name, features) {
  const bytes = writeShape(name, geoJsonText(features));
  process.stdout.write(`${name}: ${features.length} features, ${bytes} bytes\n`);
}

await build();
