import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrow,
  curve,
  curveThrough,
  dashes,
  distance,
  distanceTo,
  leftOf,
  lengthOf,
  type Point,
  slice,
} from '../../src/lib/curve.ts';

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const anyPoint: fc.Arbitrary<Point> = fc.tuple(coordinate, coordinate);
const anyBend = fc.double({ min: -0.5, max: 0.5, noNaN: true });
const farApart = fc.tuple(anyPoint, anyPoint).filter(([a, b]) => distance(a, b) > 5);

describe('curve', () => {
  it('begins and ends exactly at its two points', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyBend, (from, to, bend) => {
        const line = curve(from, to, bend);
        expect([line[0], line.at(-1)]).toEqual([from, to]);
      }),
    );
  });

  it('swings to the left of its way by the share told', () => {
    const line = curve([0, 0], [100, 0], 0.2, 2);
    // On a screen, where y grows downwards, left of "to the right" is up.
    expect(line[1]).toEqual([50, -20]);
    expect(leftOf([0, 0], [100, 0])).toEqual([0, -1]);
  });

  it('keeps the two directions of one pair on different sides', () => {
    const [there, back] = [curve([0, 0], [100, 0], 0.2), curve([100, 0], [0, 0], 0.2)];
    expect(there.slice(1, -1).every(([, y]) => y < 0)).toBe(true);
    expect(back.slice(1, -1).every(([, y]) => y > 0)).toBe(true);
  });
});

describe('curveThrough', () => {
  it('passes exactly through the gate and keeps both ends', () => {
    fc.assert(
      fc.property(farApart, anyPoint, ([from, to], via) => {
        const line = curveThrough(from, via, to, { swing: 0.5 });
        expect([line[0], line.at(-1)]).toEqual([from, to]);
        expect(line.some((point) => distance(point, via) < 1e-9)).toBe(true);
      }),
    );
  });
});

describe('dashes', () => {
  it('lie on the line, in order, and reach both ends', () => {
    fc.assert(
      fc.property(farApart, anyBend, ([from, to], bend) => {
        const line = curve(from, to, bend);
        const parts = dashes(line, 10, 6);
        for (const part of parts) {
          for (const point of part) expect(distanceTo(line, point)).toBeLessThan(1e-6);
        }
        expect(distance(parts[0]?.[0] ?? [0, 0], from)).toBeLessThan(1e-6);
        expect(distance(parts.at(-1)?.at(-1) ?? [0, 0], to)).toBeLessThan(1e-6);
        const drawn = parts.reduce((sum, part) => sum + lengthOf(part), 0);
        expect(drawn).toBeLessThanOrEqual(lengthOf(line) + 1e-6);
        // Never whole, however short: a dashed line is told from another by its gaps.
        expect(parts.length).toBeGreaterThan(1);
        expect(drawn).toBeLessThan(lengthOf(line) * 0.8);
      }),
    );
  });
});

describe('slice', () => {
  it('has the length asked for', () => {
    const line = curve([0, 0], [100, 40], 0.2);
    expect(lengthOf(slice(line, 10, 35))).toBeCloseTo(25, 9);
    expect(slice(line, 500, 600)).toEqual([]);
  });
});

describe('arrow', () => {
  it('never loses its head, and the head ends in the tip', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyPoint, anyPoint).filter(([a, b]) => distance(a, b) > 0.01),
        anyBend,
        ([from, to], bend) => {
          const made = arrow(curve(from, to, bend), 20, 16);
          expect(made?.head[1]).toEqual(to);
          expect(made?.shaft.length).toBeGreaterThan(1);
          expect(distance(made?.head[0] ?? to, made?.head[2] ?? to)).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('shortens the line by its head', () => {
    const made = arrow(
      [
        [0, 0],
        [100, 0],
      ],
      20,
      16,
    );
    expect(made?.shaft.at(-1)).toEqual([80, 0]);
    expect(made?.head).toEqual([
      [80, -8],
      [100, 0],
      [80, 8],
    ]);
  });
});
