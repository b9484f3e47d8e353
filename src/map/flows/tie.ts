import type { Point } from '../../lib/curve.ts';
import { type Box, meets } from '../places/name-ground.ts';
import { isOnSymbol, type Obstacle } from '../places/name-places.ts';

/*
 * The line from an arc to a text that stands off, pure. Px of an ordinary screen, y runs down.
 */

/** From the edge of an arc to just before its text. */
export type Tie = readonly [x1: number, y1: number, x2: number, y2: number];

/** Whether a point lies in a box or at its edge. */
export const isOn = ({ left, right, top, bottom }: Box, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Square of the distance between two boxes; 0 where they touch. */
export function squareBetween(a: Box, b: Box): number {
  const across = Math.max(a.left - b.right, 0, b.left - a.right);
  const down = Math.max(a.top - b.bottom, 0, b.top - a.bottom);
  return across * across + down * down;
}

/** A line from the edge of an arc to the nearest point of a text. */
export function tieOf([x, y]: Point, [right, down]: Point, half: number, box: Box): Tie {
  const start = [x + right * half, y + down * half] as const;
  const nearest = (value: number, low: number, high: number) =>
    Math.max(low, Math.min(high, value));
  const end = [
    nearest(start[0], box.left, box.right),
    nearest(start[1], box.top, box.bottom),
  ] as const;
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const share = Math.max(0, length - 2) / (length || 1);
  return [...start, start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
}

/** A line passes whatever comes closer than this, px. */
export const LEAST_REACH = 4;

/** The box from end to end of a line. */
export const reachOf = ([x1, y1, x2, y2]: Tie): Box => {
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
};

/** Whether a line passes a point closer than `reach`. */
export function isNearTie([x, y]: Point, [x1, y1, x2, y2]: Tie, reach: number): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.max(0, Math.min(1, share));
  return Math.hypot(x - x1 - dx * at, y - y1 - dy * at) < reach;
}

/** What a line must not go over. */
interface TieGround {
  readonly taken: readonly Box[];
  readonly over: readonly Box[];
  readonly symbols: readonly Obstacle[];
}

/** So often along a tie it is asked what it goes over, px. */
const TIE_STEP = 4;

/** Whether a line goes over any of some boxes. */
export const isTieOn = (tie: Tie | null, boxes: readonly Box[]): boolean =>
  tie !== null && boxes.some((box) => meets(box, tie));

/** A tie goes over no name and no symbol but those at its arc. */
export function isTieFree(tie: Tie | null, ground: TieGround): boolean {
  if (!tie) return true;
  const reach = reachOf(tie);
  const isAt = (box: Box) => squareBetween(box, reach) === 0;
  const taken = ground.taken.filter(isAt);
  const over = ground.over.filter(isAt);
  const symbols = ground.symbols.filter((symbol) => isOnSymbol(reach, symbol, 0));
  if (taken.length + over.length + symbols.length === 0) return true;
  const [x1, y1, x2, y2] = tie;
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / TIE_STEP));
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    const point = { left: x, right: x, top: y, bottom: y };
    if (taken.some((box) => isOn(box, x, y)) || over.some((box) => isOn(box, x, y))) return false;
    if (symbols.some((symbol) => isOnSymbol(point, symbol, 0))) return false;
  }
  return true;
}
