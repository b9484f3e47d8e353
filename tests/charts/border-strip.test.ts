import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellAt,
  namedYears,
  placeStrip,
  type StripRoom,
} from '../../src/charts/border-strip/place.ts';

const range = { first: 2016, last: 2026 };
const ROOM: StripRoom = { width: 1160, height: 110, before: 52, behind: 56, gap: 6, tall: 24 };
const strip = (hands: readonly number[], groups = [1, 4, 0, 8], room = ROOM) =>
  placeStrip(groups, range, hands, room);

describe('the border strip', () => {
  it('puts years under each other without a gap, those in hand taller', () => {
    for (const hands of [[2021], [2026, 2019], [2016]]) {
      const { years } = strip(hands);
      expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 11 }, (_, i) => 2016 + i));
      let foot = 0;
      for (const { at, size } of years) {
        expect(at).toBeCloseTo(foot);
        foot = at + size;
      }
      expect(foot).toBeCloseTo(110);
      const tall = years.filter(({ isInHand }) => isInHand);
      expect(tall.map(({ year }) => year)).toEqual([...hands].sort());
      expect(tall.every(({ size }) => size === 24)).toBe(true);
    }
  });

  it('leaves the other years half of a low picture', () => {
    const { years } = strip([2020, 2021], [3], { ...ROOM, height: 60 });
    expect(years.filter(({ isInHand }) => isInHand).map(({ size }) => size)).toEqual([15, 15]);
  });

  it('puts columns side by side, provinces parted, between years and events', () => {
    const { columns, left, right } = strip([2021]);
    expect(columns).toHaveLength(13);
    const size = columns[0]?.size ?? 0;
    expect(size * 13 + 2 * 6).toBeCloseTo(right - left);
    const steps = columns.slice(1).map(({ at }, i) => at - (columns[i]?.at ?? 0) - size);
    expect(steps.map((step) => Math.round(step))).toEqual([6, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]);
    const last = columns.at(-1);
    expect((last?.at ?? 0) + size).toBeCloseTo(right);
  });

  it('gives the nearest cell to any point, and none where there are none', () => {
    const placed = strip([2021]);
    const [column, year] = [placed.columns[5], placed.years[5]];
    expect(year?.year).toBe(2021);
    expect(cellAt(placed, (column?.at ?? 0) + 1, (year?.at ?? 0) + 1)).toEqual({
      row: 5,
      column: 5,
    });
    // In the gap before it, a hair's breadth from it.
    expect(cellAt(placed, (column?.at ?? 0) - 1, 0)).toEqual({ row: 0, column: 5 });
    expect(cellAt(placed, placed.right + 1, 1e4)).toEqual({ row: 10, column: 12 });
  });

  it('gives a year alone beside the columns', () => {
    const placed = strip([2021]);
    const hand = placed.years[5];
    expect(cellAt(placed, 10, (hand?.at ?? 0) + 20)).toEqual({ row: 5, column: null });
    expect(cellAt(placed, 1e4, -1e4)).toEqual({ row: 0, column: null });
    expect(cellAt(strip([2021], []), 400, 5)).toEqual({ row: 0, column: null });
  });

  it('names the years in hand always, and no two on each other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2016, max: 2026 }), { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 60, max: 240 }),
        (hands, height) => {
          const { years } = strip(hands, [3], { ...ROOM, height });
          const named = namedYears(years, 13);
          for (const [i, one] of named.entries()) {
            const next = named[i + 1];
            if (!next || (one.isInHand && next.isInHand)) continue;
            const apart = next.at + next.size / 2 - one.at - one.size / 2;
            expect(apart).toBeGreaterThan(13 - 1e-6);
          }
          const inHand = named.filter(({ isInHand }) => isInHand).map(({ year }) => year);
          expect(inHand).toEqual(hands.toSorted());
        },
      ),
    );
  });
});
