import type { FlowPicture } from '../../../facts/flows/picture.ts';
import { distanceTo } from '../../../lib/curve.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { flowUnder } from '../../flows/shape.ts';
import { plainZoom } from '../flow-scale.ts';
import { opensWith } from '../heaps.ts';
import type { Placed, Works } from '../things.ts';
import { place, unplace, type Window } from '../window.ts';

/** Half of the least target, CSS px (WCAG 2.2, 2.5.8). */
const LEAST_REACH = 12;
/** How far from a line one may point. */
const LINE_REACH = 6;

interface Painted {
  readonly placed: readonly Placed[];
  readonly works: readonly Works[];
  readonly flows: FlowPicture;
  readonly view: Window;
}

/** All that lies under a point, CSS px: symbols, the nearest first, then lines, then trade. */
export function allUnder(
  { placed, works, flows, view }: Painted,
  point: readonly [x: number, y: number],
): RecordId[] {
  const symbols = placed
    .map((one) => {
      const {
        x,
        y,
        offset: [dx, dy],
        width,
      } = one;
      const distance = Math.hypot(point[0] - x - dx, point[1] - y - dy);
      return { id: opensWith(one), distance, isHit: distance <= Math.max(LEAST_REACH, width / 2) };
    })
    .filter(({ isHit }) => isHit)
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id);
  const lines = works
    .filter(
      ({ line }) =>
        distanceTo(
          line.map((at) => place(view, at)),
          point,
        ) <= LINE_REACH,
    )
    .map(({ id }) => id);
  const flow = flowUnder(flows.arcs, unplace(view, point), plainZoom(view), LINE_REACH);
  return [...new Set([...symbols, ...lines, ...(flow === null ? [] : [flow])])];
}
