import { expect, it } from 'vitest';
import { outlinesIn } from '../../../../src/map/plain/lettering/outlines.ts';
import { territoryIn } from '../../../../src/map/plain/lettering/territory.ts';
import { place, windowOf } from '../../../../src/map/plain/window.ts';
import { madeUpGround } from '../land.tsx';

/* China lies north of 22° on this ground, Vietnam south of it; a limit stands at 104° until 2024. */

const ground = madeUpGround();
const window = windowOf({
  aim: { west: 103.4, south: 21.1, east: 107, north: 22.8 },
  width: 1000,
  height: 500,
});
const territory = territoryIn(ground, window);

/** A box around a place, px. */
function around(lon: number, lat: number, across = 20, down = 10) {
  const [x, y] = place(window, [lon, lat]);
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

it('knows whose land a point lies on', () => {
  expect(territory.at(...place(window, [103.6, 21.5]))).toBe('VN');
  expect(territory.at(...place(window, [103.6, 22.5]))).toBe('CN');
  expect(territory.at(...place(window, [103.6, 22]))).toBe('border');
});

it('lets a name stand on its own side alone, that of a pair on either, none across the line', () => {
  expect(territory.allows(around(103.6, 21.5), 'VN')).toBe(true);
  expect(territory.allows(around(103.6, 21.5), 'CN')).toBe(false);
  expect(territory.allows(around(103.6, 22.5), 'VN')).toBe(false);
  expect(territory.allows(around(103.6, 22.5), 'either')).toBe(true);
  for (const whose of ['VN', 'CN', 'either', 'water'] as const) {
    expect(territory.allows(around(103.6, 22), whose)).toBe(false);
  }
});

it('tells a line that goes over the border', () => {
  const [north, south] = [place(window, [103.6, 22.4]), place(window, [103.6, 21.6])];
  expect(territory.isParted(north, south)).toBe(true);
  expect(territory.isParted(south, place(window, [105, 21.6]))).toBe(false);
});

it('holds a name inside the limits of its year', () => {
  const wide = windowOf({
    aim: { west: 101.2, south: 20.6, east: 107, north: 23.2 },
    width: 1000,
    height: 500,
  });
  const land = territoryIn(ground, wide);
  const at = (lon: number, lat: number) => {
    const [x, y] = place(wide, [lon, lat]);
    return { left: x - 20, right: x + 20, top: y - 10, bottom: y + 10 };
  };
  const old = outlinesIn(ground, 2024, wide, land);
  expect(old.holds('p@2016', at(103, 21.5))).toBe(true);
  expect(old.holds('p@2016', at(104, 21.5))).toBe(false);
  expect(old.holds('p@2016', at(105, 21.5))).toBe(false);
  expect(old.holds('p@2016', at(103, 22))).toBe(false);
  expect(outlinesIn(ground, 2025, wide, land).holds('p@2025', at(105, 21.5))).toBe(true);
  // The point of the name lies west of this window: nothing is known of its area there.
  expect(outlinesIn(ground, 2025, window, territory).middles('p@2025', 30)).toEqual([]);
});
