import { expect, it } from 'vitest';
import { type Box, crosses, isInside, legsOf } from '../../../../src/map/places/name-ground.ts';
import { estimated } from '../../../../src/map/places/name-text.ts';
import { rulesIn } from '../../../../src/map/plain/lettering/rules.ts';
import { riverNames } from '../../../../src/map/plain/lettering/water-names.ts';
import { groundOf, type River } from '../../../../src/map/plain/shapes.ts';
import type { Window } from '../../../../src/map/plain/window.ts';

const WORLD = 512 * 2 ** 7;
const WINDOW: Window = {
  width: 600,
  height: 400,
  world: WORLD,
  left: 0,
  top: 0,
  scale: 1,
  least: 0,
  free: { left: 0, top: 0, right: 600, bottom: 400 },
};
/** Nobody's land, and no plate around it. */
const RULES = {
  ...rulesIn(groundOf({}), 2025, WINDOW),
  allows: (box: Box) => isInside(box, WINDOW.free),
};
const TYPE = { languages: ['vi', 'zh'], measure: estimated, least: 0 } as const;

const names = (name: string) => {
  return { name_vi: name, name_zh: `${name} zh`, name_en: name, name_fr: name };
};
const river = (id: string, rank: number, ...line: [number, number][]): River => {
  const onPlane = line.map(([x, y]) => [x / WORLD, y / WORLD]);
  return { id, rank, names: names(id), lines: [onPlane] };
};
const level: [number, number][] = Array.from({ length: 60 }, (_, i) => [i * 10, 200]);

it('names a river beside its water, in both languages on one line', () => {
  const [name, ...others] = riverNames([river('long', 1, ...level)], {
    window: WINDOW,
    type: TYPE,
    taken: [],
    signs: [],
    rules: RULES,
  });
  expect(others).toEqual([]);
  expect(name?.lines.map(({ text }) => text)).toEqual(['long   long zh']);
  const water = [{ cost: 1, legs: legsOf(level, 1) }];
  expect(name && crosses(name.box, water)).toBe(0);
});

it('leaves out lesser rivers further out, and a name for which there is no room', () => {
  const lesser = [river('lesser', 2, ...level)];
  const among = { window: WINDOW, type: TYPE, taken: [], signs: [], rules: RULES };
  expect(riverNames(lesser, among)).toEqual([]);
  const closer = { ...WINDOW, world: WORLD * 4, left: 300, top: 600 };
  expect(riverNames(lesser, { ...among, window: closer })).toHaveLength(1);
  expect(riverNames([river('long', 1, ...level)], { ...among, taken: [WINDOW.free] })).toEqual([]);
});
