import type { Position } from 'geojson';
import { type Box, meets } from '../../../src/map/places/name-ground.ts';

/* Lines and areas on the plane, cut into pieces that know how far they reach: asked for every name. */

export type Rings = readonly (readonly Position[])[];

interface Piece extends Box {
  /** Coordinates of its points, x and y in turn. */
  readonly at: readonly number[];
}

const LONG = 48;

/** Lines, or the rings of an area, in pieces. */
export function piecesOf(lines: Rings): Piece[] {
  return lines.flatMap((line) => {
    const pieces: Piece[] = [];
    for (let from = 0; from + 1 < line.length; from += LONG) {
      const points = line.slice(from, from + LONG + 1);
      const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
      pieces.push({
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
        at: points.flatMap(([x = 0, y = 0]) => [x, y]),
      });
    }
    return pieces;
  });
}

/** Whether any line runs through a box. */
export function isCrossed(box: Box, pieces: readonly Piece[]): boolean {
  return pieces.some(({ left, right, top, bottom, at }) => {
    if (left > box.right || right < box.left || top > box.bottom || bottom < box.top) return false;
    for (let i = 0; i + 3 < at.length; i += 2) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = at.slice(i, i + 4);
      if (meets(box, [ax, ay, bx, by])) return true;
    }
    return false;
  });
}

/** Whether a point lies in the area of closed rings, by the even-odd rule. */
export function isIn([x, y]: readonly [number, number], pieces: readonly Piece[]): boolean {
  let isOdd = false;
  for (const { right, top, bottom, at } of pieces) {
    if (right < x || top > y || bottom < y) continue;
    for (let i = 0; i + 3 < at.length; i += 2) {
      const [ax, ay, bx, by] = [at[i] ?? 0, at[i + 1] ?? 0, at[i + 2] ?? 0, at[i + 3] ?? 0];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isOdd = !isOdd;
    }
  }
  return isOdd;
}
