import {
  type Arrow,
  arrow,
  between,
  curve,
  curveThrough,
  dashes,
  distance,
  distanceTo,
  leftOf,
  lengthOf,
  offset,
  type Point,
  type Polyline,
  pointAt,
  slice,
} from '../lib/curve.ts';
import { fromPlane, type LonLat, toPlane } from '../lib/mercator.ts';
import type { Direction, RecordId } from '../model/vocabulary.ts';
import type { FlowArc } from '../state/select-flows.ts';
import { CASING, dashLength, gapLength, HALO, headLength, headWidth, RIM } from './flow-sizes.ts';

/*
 * What is drawn of a flow at one zoom, in the pixels of that zoom: heads, dashes
 * and the way around a gate keep their size on screen, the curve its place on
 * the ground.
 */

/** Half the width of a gate's symbol with some air, in px. */
const SYMBOL = 14;

/** How far a line through a gate swings out on its longer part, in radians. */
const SWING = 0.4;

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
export function lineOf(arc: FlowArc, zoom: number, scale = 1): Polyline {
  const [from, to] = [toPixels(arc.from, zoom), toPixels(arc.to, zoom)];
  if (!arc.via) return curve(from, to, arc.bend);
  // Each direction passes the gate on its own left: two lines, and the symbol between them.
  const [gate, left] = [toPixels(arc.via, zoom), leftOf(from, to)];
  // Far out the gate and the end are nearly one place; a wide berth would be a hook there.
  const near = Math.min(distance(from, gate), distance(gate, to));
  const aside = Math.min((SYMBOL + arc.widthPixels / 2) * scale, near / 3);
  const beside: Point = [gate[0] + left[0] * aside, gate[1] + left[1] * aside];
  return curveThrough(from, beside, to, { swing: SWING });
}

function cut(line: Polyline, width: number): Polyline[] {
  const dash = Math.max(dashLength(width), (lengthOf(line) / MOST_DASHES) * 0.6);
  return dashes(line, dash, (dash * gapLength(width)) / dashLength(width));
}

/** A flow ready for the map library, in degrees. */
export interface FlowShape {
  readonly id: RecordId;
  readonly direction: Direction;
  readonly isDisputed: boolean;
  /** Px on screen. */
  readonly width: number;
  /** The middle of the line, in one piece or, where sources disagree, in dashes. */
  readonly pieces: readonly LonLat[][];
  /** The outline of the line with its head: a ring whose last point joins the first. */
  readonly ring: readonly LonLat[];
  /** Closed outlines outside of it: in the middle of its casing, and of the ring around that. */
  readonly casing: readonly LonLat[];
  readonly halo: readonly LonLat[];
  /** The rim of a wide line, just inside its edge: whole or in dashes. */
  readonly rim: readonly LonLat[][];
  /** A triangle, its tip in the middle; `null` where only a total is known. */
  readonly head: readonly LonLat[] | null;
}

/** The outline of a band around `shaft`, with the head put on; not closed. */
function ringOf(shaft: Polyline, head: Arrow['head'] | null, width: number): Polyline {
  const [left, right] = [offset(shaft, width / 2), offset(shaft, -width / 2)];
  return [...left, ...(head ?? []), ...right.toReversed()];
}

/** The outline that lies `by` px outside of a line and its head; closed. */
function outlineOf(shaft: Polyline, head: Arrow['head'] | null, width: number, by: number) {
  const middle = head && between(between(head[0], head[2], 0.5), head[1], 1 / 3);
  const out = (corner: Point): Point => {
    const away = middle ? distance(middle, corner) : 0;
    return middle && away > 0 ? between(middle, corner, 1 + (1.6 * by) / away) : corner;
  };
  const wider: Arrow['head'] | null = head && [out(head[0]), out(head[1]), out(head[2])];
  // Ends are open in a band: half of what is around it goes on beyond them.
  return closed(ringOf(lengthened(shaft, head ? 0 : by, by), wider, width + 2 * by));
}

/** A line that goes on straight beyond its end and its start. */
function lengthened(line: Polyline, end: number, start: number): Polyline {
  const [first, second, last, beforeLast] = [line[0], line[1], line.at(-1), line.at(-2)];
  if (!first || !second || !last || !beforeLast) return line;
  const beyond = (from: Point, to: Point, by: number): Point =>
    between(from, to, 1 + by / Math.max(distance(from, to), 1e-9));
  return [beyond(second, first, start), ...line.slice(1, -1), beyond(beforeLast, last, end)];
}

const closed = (ring: Polyline): Polyline => ring.concat(ring.slice(0, 1));

/** Head of a line as wide as `width`, and the line up to it. */
function headed(line: Polyline, direction: Direction, width: number) {
  const made = direction === 'total' ? null : arrow(line, headLength(width), headWidth(width));
  if (!made) return { shaft: line, head: null };
  // A little off its start, where the head of the other direction may end.
  const setOff = Math.min(headLength(width), lengthOf(line) / 8);
  return { shaft: slice(made.shaft, setOff, Number.POSITIVE_INFINITY), head: made.head };
}

/**
 * Shapes of an arc at `zoom`: an arrowhead for a direction, none for a total, dashes for a dispute.
 *
 * @param scale how much larger than on an ordinary screen everything is.
 */
export function shapeOf(arc: FlowArc, zoom: number, scale = 1): FlowShape {
  const width = arc.widthPixels * scale;
  const { shaft, head } = headed(lineOf(arc, zoom, scale), arc.direction, width);
  const rim = closed(ringOf(shaft, head, Math.max(0, width - RIM)));
  const degrees = (line: Polyline) => toDegrees(line, zoom);
  return {
    id: arc.id,
    direction: arc.direction,
    isDisputed: arc.isDisputed,
    width,
    pieces: (arc.isDisputed ? cut(shaft, width) : [shaft]).map(degrees),
    ring: degrees(ringOf(shaft, head, width)),
    casing: degrees(outlineOf(shaft, head, width, CASING / 2)),
    halo: degrees(outlineOf(shaft, head, width, CASING + HALO / 2)),
    rim: (arc.isDisputed ? cut(rim, RIM) : [rim]).map(degrees),
    head: head && degrees(head),
  };
}

/**
 * Small chevrons along a line that point the way of the goods, for what moves.
 *
 * @param phase from 0 to 1: how far they have gone to where the next one began.
 */
export function chevronsOf(
  arc: FlowArc,
  zoom: number,
  scale: number,
  phase: number,
): readonly LonLat[][] {
  const width = arc.widthPixels * scale;
  const { shaft } = headed(lineOf(arc, zoom, scale), arc.direction, width);
  const [whole, apart, size] = [lengthOf(shaft), 36 * scale, (3 + width / 4) * scale];
  const count = Math.min(MOST_DASHES, Math.floor(whole / apart));
  return Array.from({ length: count }, (_, i) => {
    const at = (i + phase) * apart;
    const [tail, tip] = [pointAt(shaft, at), pointAt(shaft, at + size)];
    if (!tail || !tip) return [];
    const left = leftOf(tail, tip);
    const wing = (side: number): Point => [
      tail[0] + left[0] * size * side,
      tail[1] + left[1] * size * side,
    ];
    return toDegrees([wing(1), tip, wing(-1)], zoom);
  });
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
  scale = 1,
): RecordId | null {
  const point = toPixels(at, zoom);
  let best: { id: RecordId; gap: number } | null = null;
  for (const arc of arcs) {
    const [line, width] = [lineOf(arc, zoom, scale), arc.widthPixels * scale];
    const tip = line.at(-1);
    const inHead = arc.direction !== 'total' && tip && distance(tip, point) <= headWidth(width) / 2;
    const gap = inHead ? 0 : distanceTo(line, point) - width / 2;
    if ((inHead || gap <= tolerance) && (!best || gap < best.gap)) best = { id: arc.id, gap };
  }
  return best?.id ?? null;
}
