import { expect, it } from 'vitest';
import type { Place } from '../../src/model/records.ts';
import { placesLieAtTheirTowns } from '../../src/pipeline/check/land/towns.ts';

const town = (zh: string, coordinates: number[]) => ({
  type: 'Feature' as const,
  properties: { name_zh: zh },
  geometry: { type: 'Point' as const, coordinates },
});
const base = new Map([
  [
    'towns',
    {
      type: 'FeatureCollection' as const,
      features: [town('鹭城', [104, 22]), town('河内', [105, 21])],
    },
  ],
]);

function place(id: string, zh: string, lon: number, lat: number, kind = 'town'): Place {
  const position = { lon, lat, basis: 'source', precisionMetres: 2000, sources: [] };
  return { id, kind, names: { zh }, position } as unknown as Place;
}
const faultsOf = (...places: Place[]) => placesLieAtTheirTowns({ places }, { base });

it('lets a place lie some kilometres from the town of its name, with or without 市', () => {
  expect(faultsOf(place('a', '鹭城市', 104, 22.05), place('b', '鹭城', 104, 22))).toEqual([]);
});

it('refuses one that was moved within its province, and a country away from its capital', () => {
  expect(faultsOf(place('a', '鹭城市', 104, 20.5), place('vn', '越南', 105, 19.5))).toEqual(
    [
      ['a', 167],
      ['vn', 167],
    ].map(([id, km]) => ({
      record: `place:${id}`,
      path: ['position'],
      message: `lies ${km} km from the town of that name in data/shapes/towns.geojson`,
    })),
  );
});

it('leaves alone what has no town, and a province that bears the name of its seat', () => {
  expect(faultsOf(place('a', '无名', 100, 20), place('b', '鹭城', 103, 21, 'province'))).toEqual(
    [],
  );
});
