import { readFileSync } from 'node:fs';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Point } from 'geojson';
import { expect, it } from 'vitest';
import { mapStyle } from '../../src/map/gl/style.ts';
import type { ProvinceProperties } from '../../src/model/features.ts';

const built: FeatureCollection<Point, ProvinceProperties> = JSON.parse(
  readFileSync('public/data/province-names.geojson', 'utf8'),
);
const style = mapStyle({
  look: 'light',
  languages: ['vi', 'zh'],
  scale: 1,
  least: 0,
});
const layer = style.layers.find(({ id }) => id === 'province-names');

/** Names that the map's own layer lets through in a year, by MapLibre's own filter. */
function namedIn(year: number): string[] {
  const filter = layer && 'filter' in layer ? layer.filter : undefined;
  const state = { year } as unknown as Parameters<typeof featureFilter>[2];
  const { filter: passes } = featureFilter(filter, 'layers', state);
  return built.features
    .filter(({ properties }) => passes({ zoom: 7 } as never, { type: 1, properties } as never))
    .map(({ properties }) => properties.name_vi);
}

it('names Hà Giang up to 2024, Tuyên Quang in its place from 2025 on', () => {
  expect(namedIn(2024)).toEqual(expect.arrayContaining(['Hà Giang', 'Tuyên Quang', 'Yên Bái']));
  for (const year of [2025, 2026]) {
    expect(namedIn(year)).toContain('Tuyên Quang');
    expect(namedIn(year)).not.toContain('Hà Giang');
    expect(namedIn(year)).not.toContain('Yên Bái');
  }
});
