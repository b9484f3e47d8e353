import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../src/map/plain/things.ts';
import { cornersOf, countDiscs } from '../../../src/map/signs/corners.ts';

/** A sign at a point, of so many things. */
const sign = (x: number, y: number, count = 1): Placed =>
  ({
    id: `place:${x}-${y}`,
    x,
    y,
    offset: [0, 0],
    width: 20,
    half: 9,
    ...(count > 1 && { heap: { count, members: new Set(), opens: 'place:a', from: 0, to: 20 } }),
  }) as unknown as Placed;

/** At which corner the count of a sign stands. */
const cornerOf = (one: Placed, others: readonly Placed[]) => {
  const [disc] = countDiscs([one, ...others], 1);
  return disc && [Math.sign(disc.x - one.x), Math.sign(disc.y - one.y)];
};

describe('the count of a sign', () => {
  it('stands above to the right, where there is room', () => {
    expect(cornerOf(sign(100, 100, 5), [])).toEqual([1, -1]);
  });

  it.each([
    ['above to the left', [[110, 90]], [-1, -1]],
    [
      'below to the left',
      [
        [110, 90],
        [90, 90],
      ],
      [-1, 1],
    ],
    [
      'below to the right',
      [
        [110, 90],
        [90, 90],
        [90, 110],
      ],
      [1, 1],
    ],
  ] as const)('goes %s, off other signs', (_, points, corner) => {
    const others = points.map(([x, y]) => sign(x, y));
    expect(cornerOf(sign(100, 100, 5), others)).toEqual(corner);
  });

  it('goes off another count too', () => {
    const [one, other] = countDiscs([sign(100, 100, 5), sign(124, 80, 7)], 1);
    expect(one && other && Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(13);
  });

  it('is of none where a sign is of one thing', () => {
    expect(countDiscs([sign(100, 100)], 1)).toEqual([]);
  });

  it('is where no name may stand, of what keeps its place alone', () => {
    const all = [sign(100, 100, 5), sign(300, 100, 6)];
    expect(cornersOf(all, undefined, 1)).toHaveLength(2);
    expect(cornersOf(all, undefined, 1, all.slice(0, 1))).toHaveLength(1);
  });
});
