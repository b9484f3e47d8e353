import type { FlowPicture } from '../../facts/flows/picture.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { flowUnder } from '../flows/shape.ts';
import { plainZoom } from './flow-scale.ts';
import { opensWith } from './heaps.ts';
import type { Placed } from './things.ts';
import { unplace, type Window } from './window.ts';

/** Air around a symbol in which it is still meant, CSS px of an ordinary screen. */
const AIR = 5;

/** What stands under a point of the picture, the weightiest of several; px. */
export function under(
  placed: readonly Placed[],
  { arcs }: Pick<FlowPicture, 'arcs'>,
  window: Window,
  point: readonly [x: number, y: number],
): RecordId | null {
  const { scale } = window;
  const distance = ({ x, y, offset }: Placed) =>
    Math.hypot(point[0] - x - offset[0], point[1] - y - offset[1]);
  const hit = placed
    .filter((one) => distance(one) <= one.half + AIR * scale)
    .toSorted((a, b) => distance(a) - distance(b) || a.rank - b.rank)[0];
  if (hit) return opensWith(hit);
  const at = unplace(window, point);
  return flowUnder(arcs, at, plainZoom(window), AIR);
}
