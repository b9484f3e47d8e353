import { expect, it } from 'vitest';
import { spotsFor } from '../../../src/map/flows/label-places.ts';
import { type Body, boxAround, openSpots, stancesOf } from '../../../src/map/flows/open-spots.ts';
import { gapTo } from '../../../src/map/places/name-ground.ts';

/** An arc straight from left to right. */
function bodyAt(id: string, y: number): Body {
  const course = Array.from({ length: 40 }, (_, i) => [i * 8, y] as const);
  return { id, course, around: boxAround(course), half: 2, best: 0, beyond: null };
}

it('gives a text no place on the arc of another, nor one nearer to that than to its own', () => {
  const [own, other] = [bodyAt('own', 0), bodyAt('other', 40)];
  const bodies = [own, other];
  const ground = { free: null, over: [], lesser: [], symbols: [], lines: [], bodies };
  // Close to the arc all is taken, so that places further off are tried as well.
  const taken = [
    { left: -999, right: 999, top: -999, bottom: -1 },
    { left: -999, right: 999, top: 3, bottom: 10 },
  ];
  const open = openSpots(own, { width: 30, height: 10 }, ground, stancesOf(own, ground));
  const spots = spotsFor({ ...ground, taken }, open);
  expect(spots.length).toBeGreaterThan(0);
  for (const { box, tie } of spots) {
    const gap = ({ course }: Body) => Math.min(...course.map(([x, y]) => gapTo(box, x, y)));
    expect(gap(other)).toBeGreaterThan(other.half);
    if (!tie) expect(gap(other)).toBeGreaterThan(gap(own));
  }
});
