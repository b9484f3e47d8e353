import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { geoMercator } from 'd3-geo';
import { linesOf, polygonsOf } from './lib/geometry.mjs';
import { SHAPES } from './lib/write.mjs';

/**
 * Draws the written shapes for the eye: `npm run picture [west,south,east,north [file.png]]`.
 * Land, then lines, then the sea over both, as the map does.
 */
const WIDTH = 1500;
const [boxText = '100.9,19.4,109.6,26.6', file = '.cache/picture.png'] = process.argv.slice(2);
const [west, south, east, north] = boxText.split(',').map(Number);
const edition = process.env.EDITION ?? '34';

const projection = geoMercator()
  .scale(WIDTH / (((east - west) * Math.PI) / 180))
  .center([(west + east) / 2, 0])
  .translate([WIDTH / 2, 0]);
const top = projection([west, north])[1];
const height = Math.round(projection([west, south])[1] - top);
const at = (p) => {
  const [x, y] = projection(p);
  return [x, y - top].map((v) => Number(v.toFixed(2)));
};
const trace = (line) => line.map((p, i) => `${i ? 'L' : 'M'}${at(p)}`).join('');
const read = (name) => JSON.parse(readFileSync(new URL(name, SHAPES), 'utf8')).features;
const lines = (name, style, test = () => true) =>
  read(name).filter((f) => test(f.properties)).map((f) => `<path d="${linesOf(f.geometry).map(trace).join('')}" fill="none" ${style}/>`).join('');
const areas = (name, styleOf) =>
  read(name).map((f) => `<path fill-rule="evenodd" d="${polygonsOf(f.geometry).flat().map(trace).join('')}" ${styleOf(f.properties)}/>`).join('');

function relief() {
  if (!existsSync(new URL('relief.json', SHAPES))) return '';
  const { bounds } = JSON.parse(readFileSync(new URL('relief.json', SHAPES), 'utf8'));
  const [x1, y1] = at([bounds[0], bounds[3]]);
  const [x2, y2] = at([bounds[2], bounds[1]]);
  const bytes = readFileSync(new URL('relief.jpg', SHAPES)).toString('base64');
  return `<image x="${x1}" y="${y1}" width="${x2 - x1}" height="${y2 - y1}" preserveAspectRatio="none" href="data:image/jpeg;base64,${bytes}" style="mix-blend-mode:multiply" opacity=".6"/>`;
}

const towns = read('towns.geojson').map(({ geometry, properties }) => {
  const [x, y] = at(geometry.coordinates);
  return `<circle cx="${x}" cy="${y}" r="${4 - properties.rank * 0.7}"/><text x="${x + 5}" y="${y + 4}" font-family="DejaVu Sans, sans-serif" font-size="${14 - properties.rank}">${properties.name_vi}</text>`;
});

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}"><rect width="100%" height="100%" fill="#f0f"/>
${areas('countries.geojson', ({ iso }) => `fill="${iso === 'VN' || iso === 'CN' ? '#f1e9d8' : '#ece8df'}"`)}${relief()}
${lines('rivers.geojson', 'stroke="#6ba3c8" stroke-width="1.2"')}
${lines('province-lines.geojson', 'stroke="#a98755" stroke-width=".9"', (p) => p.edition === edition)}
${lines('region-lines.geojson', 'stroke="#8a7a63" stroke-width="1.2"')}
${areas('sea.geojson', () => 'fill="#d6e4ea" stroke="#6f9fb8" stroke-width=".7"')}
${lines('border-rivers.geojson', 'stroke="#6ba3c8" stroke-width="4"')}
${lines('border.geojson', 'stroke="#5b4a3a" stroke-width="1"', (p) => p.pair !== 'CN-VN')}
${lines('border.geojson', 'stroke="#8a1c1c" stroke-width="2"', (p) => p.pair === 'CN-VN')}
${towns.join('')}</svg>`;

mkdirSync(new URL('.cache/', import.meta.url), { recursive: true });
writeFileSync(new URL(file, import.meta.url), new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng());
