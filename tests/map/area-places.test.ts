import { describe, expect, it } from 'vitest';
import { type AreaName, type AreaSurroundings, placeAreas } from '../../src/map/area-places.ts';
import { crosses, legsOf, meets } from '../../src/map/name-ground.ts';
import { ONE_STAGE } from '../../src/map/name-places.ts';

const area = (id: string, room: AreaName['room'], from = 2016, to = 2026): AreaName => ({
  id,
  from,
  to,
  room,
  size: () => ({ width: 60, height: 20 }),
});
const empty: AreaSurroundings = { symbols: [], lines: [], taken: [], stages: ONE_STAGE };
const room: AreaName['room'] = [
  [0, 0],
  [40, 0],
  [0, 60],
  [200, 0],
];
const placeOf = (ground: Partial<AreaSurroundings>, ...names: AreaName[]) =>
  [...placeAreas(names, { ...empty, ...ground }).values()].map(({ index }) => index);

describe('names of areas', () => {
  it('stand at the best point where nothing is there', () => {
    expect(placeOf({}, area('a', room))).toEqual([0]);
  });

  it('make way for names, symbols and lines, no further than needed', () => {
    const name = () => ({ left: -30, right: 30, top: -10, bottom: 10 });
    expect(placeOf({ taken: [name] }, area('a', room))).toEqual([2]);
    const gate = { id: 'g', x: 0, y: 0, half: 12, isNamed: true };
    expect(placeOf({ symbols: [gate] }, area('a', room))).toEqual([2]);
    const lines = [{ cost: 50, legs: [[-20, -40, -20, 30] as const] }];
    expect(placeOf({ lines }, area('a', room))).toEqual([1]);
  });

  it('keep off each other, but not off those of other years', () => {
    expect(placeOf({}, area('a', room.slice(0, 1)), area('b', room))).toEqual([0, 2]);
    const old = area('a', room.slice(0, 1), 2016, 2024);
    expect(placeOf({}, old, area('b', room, 2025))).toEqual([0, 0]);
  });

  it('stay in what is first seen, at the size at which it is seen', () => {
    const frame = { left: 100, right: 600, top: -50, bottom: 50 };
    const stages = [{ growth: 2, weight: 1, frame }];
    expect(placeOf({ stages }, area('a', room))).toEqual([3]);
  });

  it('choose first where there is least room', () => {
    const [only, free] = [area('only', room.slice(0, 1)), area('free', room)];
    const places = placeAreas([free, only], empty);
    expect([places.get('only')?.index, places.get('free')?.index]).toEqual([0, 2]);
  });
});

describe('lines', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };

  it.each([
    ['through', [-5, 5, 15, 5], true],
    ['within', [2, 2, 4, 4], true],
    ['across a corner', [-1, 3, 3, -1], true],
    ['past a corner', [-4, 3, 3, -4], false],
    ['beside', [12, -5, 12, 15], false],
  ] as const)('that run %s', (_, leg, isMet) => {
    expect(meets(box, leg)).toBe(isMet);
  });

  it('cost once for each kind, and lie elsewhere where the map has grown', () => {
    const leg = [2, -5, 2, 15] as const;
    const lines = [{ cost: 7, legs: [leg, leg] }];
    expect(crosses(box, 1, lines)).toBe(7);
    expect(crosses(box, 6, lines)).toBe(0);
  });

  it('lose turns that no one sees, never their ends', () => {
    const line = [
      [0, 0],
      [1, 1],
      [2, 0],
      [9, 0],
      [10, 0],
    ] as const;
    expect(legsOf(line, 5)).toEqual([
      [0, 0, 9, 0],
      [9, 0, 10, 0],
    ]);
  });
});
