import { describe, expect, it } from 'vitest';
import { beside, nearestBorder } from '../../src/pipeline/check/land/border-line.ts';

/** A line to the north-east with a vertex about every 1.5 km. */
const slanted = {
  type: 'LineString' as const,
  coordinates: Array.from({ length: 51 }, (_, i) => [103 + i / 100, 22 + i / 100]),
};

describe('nearestBorder', () => {
  it('finds point, distance and direction', () => {
    const nearest = nearestBorder(slanted, 103.2, 22.21, 5000);
    expect(nearest?.at[0]).toBeCloseTo(103.2054, 3);
    expect(nearest?.at[1]).toBeCloseTo(22.2054, 3);
    // 0.01° of latitude, 1112 m, at a slant of about 47° from the north.
    expect(nearest?.metres).toBeCloseTo(756, -1);
    const [east = 0, north = 0] = nearest?.along ?? [];
    expect(Math.hypot(east, north)).toBeCloseTo(1);
    expect(east / north).toBeCloseTo(Math.cos((22.2 * Math.PI) / 180), 2);
  });

  it('finds nothing beyond its reach, and the ends of the line', () => {
    expect(nearestBorder(slanted, 103.2, 22.21, 700)).toBeUndefined();
    expect(nearestBorder(slanted, 105, 22, 5000)).toBeUndefined();
    expect(nearestBorder(slanted, 103.501, 22.501, 5000)?.at).toEqual([103.5, 22.5]);
  });
});

describe('beside', () => {
  it('steps at a right angle, to the left when positive', () => {
    const nearest = nearestBorder(slanted, 103.2, 22.2, 5000);
    if (!nearest) throw new Error('the point lies on the line');
    for (const metres of [1000, -1000]) {
      const [lon = 0, lat = 0] = beside(nearest, metres);
      // Left of a line to the north-east is the north-west.
      expect(Math.sign(lat - lon + 81)).toBe(Math.sign(metres));
      const back = nearestBorder(slanted, lon, lat, 5000);
      expect(back?.metres).toBeCloseTo(1000, -1);
      expect(back?.at[0]).toBeCloseTo(103.2, 3);
    }
  });
});
