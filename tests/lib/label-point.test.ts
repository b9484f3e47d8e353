import { expect, it } from 'vitest';
import { labelPoint } from '../../src/lib/label-point.ts';

const square = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

it('stands in the wide foot of an L, not at its centre of mass', () => {
  const ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [3, 4],
    [3, 3],
    [0, 3],
    [0, 0],
  ];
  const [x = 0, y = 0] = labelPoint({ type: 'Polygon', coordinates: [ring] });
  expect(x).toBeGreaterThan(1.2);
  expect(x).toBeLessThan(2.8);
  expect(y).toBeCloseTo(1.5, 0);
});

it('keeps out of a hole', () => {
  const [x = 0, y = 0] = labelPoint({
    type: 'Polygon',
    coordinates: [square(0, 0, 4), square(1, 1, 2).toReversed()],
  });
  expect(Math.max(Math.abs(x - 2), Math.abs(y - 2))).toBeGreaterThan(1);
});

it('takes the largest part of several', () => {
  const [x = 0] = labelPoint({
    type: 'MultiPolygon',
    coordinates: [[square(0, 0, 1)], [square(10, 0, 2)]],
  });
  expect(x).toBeCloseTo(11, 1);
});

it('measures as the map draws: at 60° a degree east is half a degree north', () => {
  const wide = [
    [0, 60],
    [3, 60],
    [3, 61],
    [0, 61],
    [0, 60],
  ];
  const [, y = 0] = labelPoint({ type: 'Polygon', coordinates: [wide] });
  expect(y).toBeCloseTo(60.5, 1);
});
