import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../src/map/plain/things.ts';
import { cornersOf, countDiscs } from '../../../src/map/signs/corners.ts';

/** A sign at a point, of so many things; `null`: it is no heap. */
const sign = (x: number, y: number, count: number | null = null, half = 9): Placed =>
  ({
    id: `place:${x}-${y}`,
    x,
    y,
    offset: [0, 0],
    width: 20,
    half,
    ...(count !== null && {
      heap: { count, members: new Set(), opens: 'place:a', from: 0, to: 20 },
    }),
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
    // Small signs: of the other nothing but its count is in the way.
    const [one, other] = [sign(100, 100, 5, 4), sign(101, 112, 7, 4)];
    expect(cornerOf(one, [other])).toEqual([1, -1]);
    const [, second] = countDiscs([one, other], 1);
    expect([second?.x, second?.y]).toEqual([91, 122]);
  });

  it('is of none where a sign is of one thing', () => {
    expect(countDiscs([sign(100, 100), sign(200, 100, 1)], 1)).toEqual([]);
  });

  it('is where no name may stand, of what keeps its place alone', () => {
    const all = [sign(100, 100, 5), sign(300, 100, 6)];
    expect(cornersOf(all, undefined, 1)).toHaveLength(2);
    expect(cornersOf(all, undefined, 1, all.slice(0, 1))).toHaveLength(1);
  });
});
