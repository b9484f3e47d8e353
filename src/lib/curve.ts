/*
 * Lines in a plane (any unit, y downwards as on a screen), for what is drawn
 * curved: bent lines, their arrowheads, and dashes cut from them.
 */

export type Point = readonly [x: number, y: number];
export type Polyline = readonly Point[];

/** The point at a share of the straight way from `a` to `b`; more than 1 goes on. */
export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Unit vector to the left of the way from `a` to `b`; `[0, 0]` where both are one point. */
export function leftOf(a: Point, b: Point): Point {
  const length = distance(a, b);
  return length === 0 ? [0, 0] : [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
}

/**
 * A line from `from` to `to` that swings to the left of its way by `bend` times
 * its length (to the right when negative): a quadratic Bézier curve, whose ends
 * are exactly the two points.
 *
 * @param steps pieces of the line; at least 1.
 */
export function curve(from: Point, to: Point, bend: number, steps = 48): Polyline {
  const [left, length] = [leftOf(from, to), distance(from, to)];
  const middle = between(from, to, 0.5);
  // A quadratic curve reaches half as far as its control point.
  const control: Point = [
    middle[0] + 2 * bend * length * left[0],
    middle[1] + 2 * bend * length * left[1],
  ];
  return Array.from({ length: steps + 1 }, (_, i) => {
    if (i === 0) return from;
    if (i === steps) return to;
    const t = i / steps;
    return between(between(from, control, t), between(control, to, t), t);
  });
}

/** One piece of a cubic Hermite curve, without its last point. */
function hermite(p: Point, q: Point, atP: Point, atQ: Point, steps: number): Point[] {
  return Array.from({ length: steps }, (_, i) => {
    if (i === 0) return p;
    const t = i / steps;
    const [a, b] = [(1 + 2 * t) * (1 - t) ** 2, t * (1 - t) ** 2];
    const [c, d] = [t * t * (3 - 2 * t), t * t * (t - 1)];
    return [
      a * p[0] + b * atP[0] + c * q[0] + d * atQ[0],
      a * p[1] + b * atP[1] + c * q[1] + d * atQ[1],
    ];
  });
}

const turned = ([x, y]: Point, angle: number): Point => [
  x * Math.cos(angle) - y * Math.sin(angle),
  x * Math.sin(angle) + y * Math.cos(angle),
];

/**
 * A smooth line that goes exactly through `via`. Its longer part swings to the left of the way, the
 * shorter one runs straight.
 *
 * @param swing angle in radians by which the far end of the longer part is turned.
 */
export function curveThrough(
  from: Point,
  via: Point,
  to: Point,
  { steps = 48, swing = 0 }: { readonly steps?: number; readonly swing?: number } = {},
): Polyline {
  const half = Math.max(1, Math.round(steps / 2));
  const whole = distance(from, to);
  const along = (length: number): Point =>
    whole === 0
      ? [0, 0]
      : [((to[0] - from[0]) / whole) * length, ((to[1] - from[1]) / whole) * length];
  const [before, after] = [distance(from, via), distance(via, to)];
  const [first, last] = before > after ? [swing, 0] : [0, swing];
  // The direction at `via` is that from end to end. On a screen y grows downwards: a turn by a
  // negative angle is one to the left.
  const atFrom = turned([via[0] - from[0], via[1] - from[1]], -first);
  const atTo = turned([to[0] - via[0], to[1] - via[1]], last);
  return [
    ...hermite(from, via, atFrom, along(before), half),
    ...hermite(via, to, along(after), atTo, half),
    to,
  ];
}

export function lengthOf(line: Polyline): number {
  let sum = 0;
  for (const [i, point] of line.entries()) {
    const last = line[i - 1];
    if (last) sum += distance(last, point);
  }
  return sum;
}

/** The part of a line between two distances from its start; empty when nothing is left. */
export function slice(line: Polyline, start: number, end: number): Polyline {
  const part: Point[] = [];
  let walked = 0;
  for (const [i, point] of line.entries()) {
    const last = line[i - 1];
    if (!last) continue;
    const step = distance(last, point);
    const [enter, leave] = [Math.max(start, walked), Math.min(end, walked + step)];
    if (step > 0 && enter < leave) {
      if (part.length === 0) part.push(between(last, point, (enter - walked) / step));
      part.push(between(last, point, (leave - walked) / step));
    }
    walked += step;
  }
  return part;
}

/**
 * Cuts a line into dashes, at least two. It begins and ends with a whole dash,
 * so that both ends are seen: the gaps are stretched for that, and all is made
 * smaller where the line is too short.
 */
export function dashes(line: Polyline, dash: number, gap: number): Polyline[] {
  const whole = lengthOf(line);
  if (whole === 0) return [];
  const fit = Math.min(1, whole / (2 * dash + gap));
  const [long, apart] = [dash * fit, gap * fit];
  const count = Math.max(2, Math.floor((whole - long) / (long + apart)) + 1);
  const step = (whole - long) / (count - 1);
  return sliceAll(
    line,
    Array.from({ length: count }, (_, i) => [i * step, i * step + long]),
  );
}

/** Parts of a line as {@link slice} gives them, in one walk; `spans` in order, without overlap. */
function sliceAll(line: Polyline, spans: readonly (readonly [number, number])[]): Polyline[] {
  const parts: Point[][] = spans.map(() => []);
  let [walked, first] = [0, 0];
  for (const [i, point] of line.entries()) {
    const last = line[i - 1];
    if (!last) continue;
    const step = distance(last, point);
    for (let at = first; step > 0 && at < spans.length; at++) {
      const [start = 0, end = 0] = spans[at] ?? [];
      if (start >= walked + step) break;
      const [enter, leave] = [Math.max(start, walked), Math.min(end, walked + step)];
      if (enter < leave) {
        if (parts[at]?.length === 0) parts[at]?.push(between(last, point, (enter - walked) / step));
        parts[at]?.push(between(last, point, (leave - walked) / step));
      }
      if (end <= walked + step) first = at + 1;
    }
    walked += step;
  }
  return parts;
}

/** An arrow: the line up to the base of its head, and the head as a triangle that ends in the tip. */
export interface Arrow {
  readonly shaft: Polyline;
  readonly head: readonly [Point, Point, Point];
}

/**
 * Puts a head on the end of a line. A line shorter than two heads gets a
 * shorter one, as wide: an arrow never loses its head. `null` only for a line without length.
 *
 * @param length of the head, along the line
 * @param width of the head at its base
 */
export function arrow(line: Polyline, length: number, width: number): Arrow | null {
  const whole = lengthOf(line);
  const tip = line.at(-1);
  if (!tip || whole === 0) return null;
  const fit = Math.min(1, whole / (2 * length));
  const shaft = slice(line, 0, whole - length * fit);
  const base = shaft.at(-1) ?? tip;
  const left = leftOf(base, tip);
  const half = width / 2;
  return {
    shaft,
    head: [
      [base[0] + left[0] * half, base[1] + left[1] * half],
      tip,
      [base[0] - left[0] * half, base[1] - left[1] * half],
    ],
  };
}

/** Distance of a point from a line; infinite for a line without pieces. */
export function distanceTo(line: Polyline, point: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, end] of line.entries()) {
    const start = line[i - 1];
    if (!start) continue;
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
    const square = dx * dx + dy * dy;
    const share =
      square === 0 ? 0 : ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / square;
    const foot = between(start, end, Math.min(1, Math.max(0, share)));
    nearest = Math.min(nearest, distance(foot, point));
  }
  return nearest;
}

/**
 * The line moved to the left of its way by `by` (to the right when negative). For gentle bends: where
 * a line turns within `by`, the moved one folds.
 */
export function offset(line: Polyline, by: number): Polyline {
  return line.map((point, i): Point => {
    const left = leftOf(line[i - 1] ?? point, line[i + 1] ?? point);
    return [point[0] + left[0] * by, point[1] + left[1] * by];
  });
}

/** The point of a line at a distance from its start; its last point beyond its end, `null` of none. */
export function pointAt(line: Polyline, at: number): Point | null {
  return slice(line, at, Number.POSITIVE_INFINITY)[0] ?? line.at(-1) ?? null;
}
