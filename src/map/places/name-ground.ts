/*
 * The ground on which names are set: boxes, and lines that they keep off, pure.
 * CSS px, y runs down.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight piece of a line. */
export type Leg = readonly [ax: number, ay: number, bx: number, by: number];

/** Lines of one kind, and what it costs a name to lie across one. */
export interface Lines {
  readonly legs: readonly Leg[];
  readonly cost: number;
}

/** Two names side by side need a little air; one above the other their own line height has it. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;

export const isInside = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** Distance from a point to a box; 0 on it. */
export function gapTo({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** So many pieces of a line that follow each other, and the box around them. */
const STRETCH = 16;

interface Stretch {
  readonly around: Box;
  readonly legs: readonly Leg[];
}

/** The least box that holds all pieces. */
function aroundLegs(legs: readonly Leg[]): Box {
  const nothing = Number.POSITIVE_INFINITY;
  let [left, top, right, bottom] = [nothing, nothing, -nothing, -nothing];
  for (const [ax, ay, bx, by] of legs) {
    left = Math.min(left, ax, bx);
    right = Math.max(right, ax, bx);
    top = Math.min(top, ay, by);
    bottom = Math.max(bottom, ay, by);
  }
  return { left, top, right, bottom };
}

const known = new WeakMap<readonly Leg[], readonly Stretch[]>();

/** Pieces of lines in stretches: most boxes meet none, and need not be held against every piece. */
function stretchesOf(legs: readonly Leg[]): readonly Stretch[] {
  const before = known.get(legs);
  if (before) return before;
  const stretches: Stretch[] = [];
  for (let from = 0; from < legs.length; from += STRETCH) {
    const own = legs.slice(from, from + STRETCH);
    stretches.push({ around: aroundLegs(own), legs: own });
  }
  known.set(legs, stretches);
  return stretches;
}

/** What it costs a box to lie across lines. */
export function crosses(box: Box, lines: readonly Lines[]): number {
  let sum = 0;
  for (const { legs, cost } of lines) if (isAcross(box, legs)) sum += cost;
  return sum;
}

function isAcross(box: Box, all: readonly Leg[]): boolean {
  if (all.length <= STRETCH) return all.some((leg) => meets(box, leg));
  for (const { around, legs } of stretchesOf(all)) {
    const isOff =
      around.left > box.right ||
      around.right < box.left ||
      around.top > box.bottom ||
      around.bottom < box.top;
    if (!isOff && legs.some((leg) => meets(box, leg))) return true;
  }
  return false;
}

/** Whether a straight piece of line runs through a box. */
export function meets({ left, top, right, bottom }: Box, [ax, ay, bx, by]: Leg): boolean {
  if ((ax < left && bx < left) || (ax > right && bx > right)) return false;
  if ((ay < top && by < top) || (ay > bottom && by > bottom)) return false;
  // It reaches over the box: it misses only with all four corners on one side of it.
  const side = (x: number, y: number) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const first = side(left, top);
  return (
    first * side(right, top) <= 0 ||
    first * side(left, bottom) <= 0 ||
    first * side(right, bottom) <= 0
  );
}

/** Only those pieces of lines that reach into a box. */
export function linesWithin(lines: readonly Lines[], { left, top, right, bottom }: Box): Lines[] {
  return lines.map(({ cost, legs }) => ({
    cost,
    legs: legs.filter(
      ([ax, ay, bx, by]) =>
        Math.min(ax, bx) < right &&
        Math.max(ax, bx) > left &&
        Math.min(ay, by) < bottom &&
        Math.max(ay, by) > top,
    ),
  }));
}

/** The pieces of a line, leaving out points nearer than `least` to the one before. */
export function legsOf(line: readonly (readonly [number, number])[], least: number): Leg[] {
  const legs: Leg[] = [];
  let [from] = line;
  for (const [i, to] of line.entries()) {
    if (!from || to === from) continue;
    const isLast = i === line.length - 1;
    if (!isLast && Math.hypot(to[0] - from[0], to[1] - from[1]) < least) continue;
    legs.push([from[0], from[1], to[0], to[1]]);
    from = to;
  }
  return legs;
}
