import type { FlowArc, FlowStub } from '../../facts/flows/picture.ts';
import {
  type Arrow,
  arrow,
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
} from '../../lib/curve.ts';
import { fromPlane, type LonLat, toPlane } from '../../lib/mercator.ts';
import type { Direction, RecordId } from '../../model/vocabulary.ts';
import {
  CASING,
  FADE,
  HALO,
  headLength,
  headWidth,
  lookOf,
  RIM,
  SCHEMATIC,
  STUB,
  TOLD,
  widthOf,
} from './sizes.ts';

/*
 * What is drawn of trade at one zoom, as a list of areas and strokes that every renderer paints alike,
 * in the pixels of that zoom: heads, dashes and widths keep their size on screen, the way its place on
 * the ground.
 */

/** How far an arc swings out beyond its gate, in radians. */
const SWING = 0.5;

/** The two directions of one province run beside each other with so much between them, px. */
const BETWEEN = 2;

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

/** Which colour a mark takes: that of the direction, of the casing, of the selection, of silence. */
export type Tone = Direction | 'casing' | 'accent' | 'none';

/** An area or a stroke; `width` of a stroke in px of an ordinary screen. */
export interface FlowMark {
  readonly kind: 'area' | 'stroke';
  readonly tone: Tone;
  readonly opacity: number;
  readonly width: number;
  readonly points: readonly LonLat[];
}

/** An arc ready to paint, from below to above; all casings of a picture lie under all bodies. */
export interface FlowShape {
  readonly id: RecordId;
  readonly halo: readonly FlowMark[];
  readonly casing: readonly FlowMark[];
  readonly body: readonly FlowMark[];
}

const STEPS = 48;

interface Course {
  /** From each seat to the gate. */
  readonly legs: readonly Polyline[];
  /** From the gate into the region beyond. */
  readonly stem: Polyline;
}

/** The course of an arc on the ground, from the Vietnamese side to the Chinese one, px. */
function courseOf(arc: FlowArc, zoom: number): Course {
  const [via, end] = [toPixels(arc.via, zoom), toPixels(arc.end, zoom)];
  const seats = arc.seats.map((seat) => toPixels(seat, zoom));
  const middle: Point = [
    seats.reduce((sum, [x]) => sum + x, 0) / seats.length,
    seats.reduce((sum, [, y]) => sum + y, 0) / seats.length,
  ];
  // East of Hà Nội's meridian arcs swing to the right, west of it to the left: they part like a fan.
  const swing = arc.via[0] < 105.8 ? -SWING : SWING;
  const through = (from: Point) => curveThrough(from, via, end, { steps: STEPS, swing });
  return {
    legs: seats.map((seat) => through(seat).slice(0, STEPS / 2 + 1)),
    stem: through(middle).slice(STEPS / 2),
  };
}

/** The whole line of an arc from its first seat, the way of the goods, px. */
export function lineOf(arc: FlowArc, zoom: number): Polyline {
  const { legs, stem } = courseOf(arc, zoom);
  const line = [...(legs[0] ?? []).slice(0, -1), ...stem];
  const directed = arc.direction === 'import' ? line.toReversed() : line;
  const aside = arc.isPair ? widthOf(arc.state, arc.widthPixels) / 2 + BETWEEN : 0;
  return aside === 0 ? directed : offset(directed, aside);
}

interface Part {
  readonly line: Polyline;
  readonly opacity: number;
}

/** The body of an arc in parts, the last ones of an open end fading; and its head. */
function partsOf(arc: FlowArc, line: Polyline, width: number) {
  const made = arc.direction === 'total' ? null : arrow(line, headLength(width), headWidth(width));
  const shaft = made?.shaft ?? line;
  const whole = lengthOf(shaft);
  const isBack = arc.direction === 'import';
  // An arrow towards the open end tells its way; only what has no head there may fade.
  if (!arc.isOpen || (made && !isBack)) return { parts: [{ line: shaft, opacity: 1 }], head: made };
  const faded = Math.min(whole, lengthOf(beyondGate(arc, line)) * FADE.share);
  const step = faded / FADE.steps;
  const cut = (from: number, to: number) =>
    isBack ? slice(shaft, whole - to, whole - from) : slice(shaft, from, to);
  const parts: Part[] = [{ line: cut(0, whole - faded), opacity: 1 }];
  for (let i = 0; i < FADE.steps; i += 1) {
    const start = whole - faded + i * step;
    parts.push({ line: cut(start, start + step), opacity: 1 - (i + 1) / (FADE.steps + 1) });
  }
  return { parts: parts.filter((part) => part.line.length > 1), head: made };
}

/** The part of a line beyond the gate: the gate is its nearest point. */
function beyondGate(arc: FlowArc, line: Polyline): Polyline {
  const way = arc.direction === 'import' ? line.toReversed() : line;
  return way.slice(Math.floor(way.length / 2));
}

interface Pen {
  readonly zoom: number;
  readonly mark: (
    kind: FlowMark['kind'],
    tone: Tone,
    line: Polyline,
    look: { readonly opacity: number; readonly width?: number },
  ) => FlowMark;
}

function penAt(zoom: number): Pen {
  return {
    zoom,
    mark: (kind, tone, line, { opacity, width = 0 }) => ({
      kind,
      tone,
      opacity,
      width,
      points: toDegrees(line, zoom),
    }),
  };
}

const closed = (ring: Polyline): Polyline => ring.concat(ring.slice(0, 1));

/** The band around a line. */
const band = (line: Polyline, width: number): Polyline => [
  ...offset(line, width / 2),
  ...offset(line, -width / 2).toReversed(),
];

/** The two edges of a band, whole or in dashes, and where it begins with a full end, that too. */
function edgesOf(line: Polyline, width: number, isDashed: boolean): Polyline[] {
  const edges = [offset(line, width / 2), offset(line, -width / 2)];
  return isDashed ? edges.flatMap((edge) => dashes(edge, TOLD.dash, TOLD.gap)) : edges;
}

/** A cap across the end of a band. */
function capOf(line: Polyline, width: number, at: 'start' | 'end'): Polyline {
  const [a, b] = at === 'start' ? [line[0], line[1]] : [line.at(-2), line.at(-1)];
  if (!a || !b) return [];
  const left = leftOf(a, b);
  const middle = at === 'start' ? a : b;
  const side = (by: number): Point => [middle[0] + left[0] * by, middle[1] + left[1] * by];
  return [side(width / 2), side(-width / 2)];
}

function headMarks(pen: Pen, arc: FlowArc, head: Arrow['head'] | null): FlowMark[] {
  if (!head) return [];
  const { fill, rim } = lookOf(arc.state, arc.age);
  return [
    pen.mark('area', arc.direction, head, { opacity: Math.max(fill, 0.25) }),
    pen.mark('stroke', arc.direction, closed(head), { opacity: rim, width: RIM }),
  ];
}

/** The dashed line to a gate that no figure names. */
function schematicMarks(pen: Pen, arc: FlowArc, legs: readonly Polyline[]): FlowMark[] {
  const { rim } = lookOf(arc.state, arc.age);
  return legs.flatMap((leg) =>
    dashes(leg, SCHEMATIC.dash, SCHEMATIC.gap).map((dash) =>
      pen.mark('stroke', arc.direction, dash, { opacity: rim, width: SCHEMATIC.width }),
    ),
  );
}

/**
 * The marks of an arc at `zoom`: a full year filled, a part hollow, a sum or a figure told without
 * period hollow with a dashed rim, one of an earlier year pale; a head for a direction, none for a
 * total; dashed up to a gate that no figure names.
 */
export function shapeOf(arc: FlowArc, zoom: number): FlowShape {
  const pen = penAt(zoom);
  const width = widthOf(arc.state, arc.widthPixels);
  const { fill, rim, isDashed } = lookOf(arc.state, arc.age);
  const { legs, stem } = courseOf(arc, zoom);
  const isApart = arc.isSchematic || legs.length > 1;
  const line = isApart ? directed(arc, stem) : lineOf(arc, zoom);
  const { parts, head } = partsOf(arc, line, width);
  const inner = Math.max(0, width - RIM);
  const body = parts.flatMap(({ line: part, opacity }, i) => [
    pen.mark('area', arc.direction, band(part, width), { opacity: fill * opacity }),
    ...edgesOf(part, inner, isDashed).map((edge) =>
      pen.mark('stroke', arc.direction, edge, { opacity: rim * opacity, width: RIM }),
    ),
    ...(i === 0
      ? [
          pen.mark('stroke', arc.direction, capOf(part, width, 'start'), {
            opacity: rim,
            width: RIM,
          }),
        ]
      : []),
  ]);
  const around = (by: number, tone: Tone, opacity: number) => [
    ...parts.map((part) =>
      pen.mark('area', tone, band(part.line, width + 2 * by), { opacity: opacity * part.opacity }),
    ),
    ...(head ? [pen.mark('stroke', tone, closed(head.head), { opacity, width: 2 * by })] : []),
    ...(isApart
      ? legs.map((leg) =>
          pen.mark('stroke', tone, leg, { opacity, width: SCHEMATIC.width + 2 * by }),
        )
      : []),
  ];
  return {
    id: arc.id,
    halo: around(CASING + HALO, 'accent', 1),
    casing: around(CASING, 'casing', 0.8),
    body: [
      ...(isApart ? schematicMarks(pen, arc, legs) : []),
      ...body,
      ...headMarks(pen, arc, head?.head ?? null),
    ],
  };
}

/** A stem the way of the goods, beside that of the other direction. */
function directed(arc: FlowArc, stem: Polyline): Polyline {
  const way = arc.direction === 'import' ? stem.toReversed() : stem;
  const aside = arc.isPair ? widthOf(arc.state, arc.widthPixels) / 2 + BETWEEN : 0;
  return aside === 0 ? way : offset(way, aside);
}

/** The dash that stands for a province without a figure, at its seat. */
export function stubMarks({ at }: FlowStub, zoom: number): FlowMark[] {
  const pen = penAt(zoom);
  const [x, y] = toPixels(at, zoom);
  const line: Polyline = [
    [x - STUB.length / 2, y],
    [x + STUB.length / 2, y],
  ];
  return [
    pen.mark('stroke', 'casing', line, { opacity: 0.9, width: STUB.width + 2 * CASING }),
    pen.mark('stroke', 'none', line, { opacity: 1, width: STUB.width }),
  ];
}

/** The whole course of an arc from its first seat to its end, degrees. */
export function courseDegrees(arc: FlowArc, zoom: number): LonLat[] {
  return toDegrees(lineOf(arc, zoom), zoom);
}

/** Where the text of an arc stands best: at its far end. */
export function farEndOf(arc: FlowArc, zoom: number): LonLat {
  const { stem } = courseOf(arc, zoom);
  const point = pointAt(stem, lengthOf(stem) * 0.92);
  return point ? (toDegrees([point], zoom)[0] ?? arc.end) : arc.end;
}

/**
 * Small chevrons along an arc that point the way of the goods, for what moves.
 *
 * @param phase from 0 to 1: how far they have gone to where the next one began.
 */
export function chevronsOf(arc: FlowArc, zoom: number, phase: number): readonly LonLat[][] {
  const line = lineOf(arc, zoom);
  const [whole, apart, size] = [lengthOf(line), 36, 3 + arc.widthPixels / 4];
  const count = Math.floor(whole / apart);
  return Array.from({ length: count }, (_, i) => {
    const at = (i + phase) * apart;
    const [tail, tip] = [pointAt(line, at), pointAt(line, at + size)];
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
 * The arc under a point, the nearest first: reckoned, not read from the GPU, so that it costs nothing
 * while the pointer moves.
 *
 * @param tolerance px beyond the arc's own edge.
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
    const [line, width] = [lineOf(arc, zoom), widthOf(arc.state, arc.widthPixels)];
    const tip = line.at(-1);
    const inHead = arc.direction !== 'total' && tip && distance(tip, point) <= headWidth(width) / 2;
    const gap = inHead ? 0 : distanceTo(line, point) - width / 2;
    if ((inHead || gap <= tolerance) && (!best || gap < best.gap)) best = { id: arc.id, gap };
  }
  return best?.id ?? null;
}
