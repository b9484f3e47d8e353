import {
  type Arrow,
  arrow,
  curve,
  curveThrough,
  dashes,
  distance,
  distanceTo,
  leftOf,
  lengthOf,
  type Point,
  type Polyline,
  slice,
} from '../../../lib/curve.ts';
import { fromPlane, type LonLat, toPlane } from '../../../lib/mercator.ts';
import type { Direction, RecordId } from '../../../model/vocabulary.ts';
import type { FlowArc } from '../../../state/select-flows.ts';
import { dashLength, gapLength, headLength, headWidth } from '../../flow-sizes.ts';

/*
 * What is drawn of a flow at one zoom, in the pixels of that zoom: heads, dashes
 * and the way around a gate keep their size on screen, the curve its place on
 * the ground.
 */

/** Half the width of a gate's symbol with some air, in px. */
const SYMBOL = 14;

/** More dashes than this are not told apart from fewer, and cost time at street level. */
const MOST_DASHES = 1500;

/** Pixels of the whole world at a zoom of MapLibre, whose tiles are 512 px. */
const worldSize = (zoom: number) => 512 * 2 ** zoom;

function toPixels(lonLat: LonLat, zoom: number): Point {
  const [x, y] = toPlane(lonLat);
  return [x * worldSize(zoom), y * worldSize(zoom)];
}

function toDegrees(line: Polyline, zoom: number): LonLat[] {
  const size = worldSize(zoom);
  return line.map(([x, y]) => fromPlane([x / size, y / size]));
}

/** The whole line of an arc, from end to end. */
export function lineOf(arc: FlowArc, zoom: number): Polyline {
  const [from, to] = [toPixels(arc.from, zoom), toPixels(arc.to, zoom)];
  if (!arc.via) return curve(from, to, arc.bend);
  // Each direction passes the gate on its own left: two lines, and the symbol between them.
  const [gate, left] = [toPixels(arc.via, zoom), leftOf(from, to)];
  // Far out the gate and the end are nearly one place; a wide berth would be a hook there.
  const near = Math.min(distance(from, gate), distance(gate, to));
  const aside = Math.min(SYMBOL + arc.widthPixels / 2, near / 3);
  const beside: Point = [gate[0] + left[0] * aside, gate[1] + left[1] * aside];
  return curveThrough(from, beside, to);
}

function cut(line: Polyline, width: number): Polyline[] {
  const dash = Math.max(dashLength(width), (lengthOf(line) / MOST_DASHES) * 0.6);
  return dashes(line, dash, (dash * gapLength(width)) / dashLength(width));
}

/** A flow ready for the map library, in degrees. */
export interface FlowShape {
  readonly id: RecordId;
  readonly direction: Direction;
  readonly widthPixels: number;
  /** The line, in one piece or, where sources disagree, in dashes. */
  readonly pieces: readonly LonLat[][];
  /** A triangle, its tip in the middle; `null` where only a total is known. */
  readonly head: readonly LonLat[] | null;
}

/** Shapes of an arc at `zoom`: an arrowhead for a direction, none for a total, dashes for a dispute. */
export function shapeOf(arc: FlowArc, zoom: number): FlowShape {
  const line = lineOf(arc, zoom);
  const width = arc.widthPixels;
  const made: Arrow | null =
    arc.direction === 'total' ? null : arrow(line, headLength(width), headWidth(width));
  // A little off its start, where the head of the other direction may end.
  const setOff = Math.min(headLength(width), lengthOf(line) / 8);
  const shaft = made ? slice(made.shaft, setOff, Number.POSITIVE_INFINITY) : line;
  const pieces = arc.isDisputed ? cut(shaft, width) : [shaft];
  return {
    id: arc.id,
    direction: arc.direction,
    widthPixels: width,
    pieces: pieces.map((piece) => toDegrees(piece, zoom)),
    head: made && toDegrees(made.head, zoom),
  };
}

/**
 * The flow under a point, the nearest first: reckoned, not read from the GPU, so
 * that it costs nothing while the pointer moves.
 *
 * @param tolerance px beyond the line's own edge.
 */
export function flowUnder(
  arcs: readonly FlowArc[],
  at: LonLat,
  zoom: number,
  tolerance: number,
): RecordId | null {
  const point = toPixels(at, zoom);
  let best: { id: RecordId; gap: number } | null = null;
  for (const arc of arcs) {
    const line = lineOf(arc, zoom);
    const tip = line.at(-1);
    const reach = arc.widthPixels / 2 + tolerance;
    const inHead =
      arc.direction !== 'total' && tip && distance(tip, point) <= headWidth(arc.widthPixels) / 2;
    const gap = inHead ? 0 : distanceTo(line, point) - arc.widthPixels / 2;
    if ((inHead || gap + arc.widthPixels / 2 <= reach) && (!best || gap < best.gap)) {
      best = { id: arc.id, gap };
    }
  }
  return best?.id ?? null;
}
