import { expect, it } from 'vitest';
import { type Catalogue, EMPTY_CATALOGUE } from '../../../src/facts/catalogue.ts';
import { selectPointed } from '../../../src/facts/scene/select-pointed.ts';
import type { Names } from '../../../src/model/language.ts';

const named = (vi: string | null, zh: string | null, en: string): Names => {
  return { vi, zh, en, fr: en };
};

type At = readonly [lon: number, lat: number] | null;

/** A catalogue of places alone: id, names, position. */
function catalogueOf(...places: readonly (readonly [string, Names, At])[]): Catalogue {
  const made = places.map(([id, names, at]) => {
    const position = at && { lon: at[0], lat: at[1], basis: 'source' };
    return [id, { id, kind: 'gate-side', names, position }];
  });
  return { ...EMPTY_CATALOGUE, places: new Map(made as never) };
}

const FORD = named('lối mở Sông - Núi', '河—山通道', 'Sông – Núi');
const RIVER = named('Sông', null, 'Sông');
const HILL = named('Núi', '山', 'Núi');
const STONE = named('mốc 9', '9号界碑', 'marker 9');

it('points once at what stands on one point, and says no name twice', () => {
  const catalogue = catalogueOf(
    ['ford', FORD, [103, 22]],
    ['river', RIVER, [103, 22]],
    ['hill', HILL, [103, 22]],
    ['away', HILL, [103, 22.5]],
  );
  expect(selectPointed(catalogue, ['ford', 'river', 'hill', 'away', 'ford'])).toEqual([
    { lon: 103, lat: 22, names: FORD },
    { lon: 103, lat: 22.5, names: HILL },
  ]);
});

it('names all that stands on a point where no name has the others in it', () => {
  const catalogue = catalogueOf(['river', RIVER, [103, 22]], ['stone', STONE, [103, 22]]);
  expect(selectPointed(catalogue, ['river', 'stone'])).toEqual([
    {
      lon: 103,
      lat: 22,
      names: {
        vi: 'Sông · mốc 9',
        zh: 'Sông · 9号界碑',
        en: 'Sông · marker 9',
        fr: 'Sông · marker 9',
      },
    },
  ]);
});

it('leaves no point without a name, even where each name is part of the other', () => {
  const one = named('Cầu', '大桥河', 'Bridge');
  const other = named('Cầu lớn', '桥', 'Great bridge');
  const catalogue = catalogueOf(['one', one, [103, 22]], ['other', other, [103, 22]]);
  expect(selectPointed(catalogue, ['one', 'other'])).toEqual([{ lon: 103, lat: 22, names: one }]);
});

it('leaves out what has no position', () => {
  expect(selectPointed(catalogueOf(['river', RIVER, null]), ['river', 'unknown'])).toEqual([]);
});
