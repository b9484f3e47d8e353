/*
 * The mark of an open promise at the corner of a sign, in the topic of cooperation alone. Painted on the
 * canvas and in the SVG from the same measures.
 */

/** CSS px at a scale of one: radius of the dot, and of the pale ring beneath it. */
export const PROMISE_DOT = { radius: 2.8, ring: 4.2 } as const;

/** How far to the right and down from the middle of a sign, in halves of what is drawn of it. */
const OUT = 0.85;

interface Sign {
  readonly x: number;
  readonly y: number;
  readonly offset: readonly [number, number];
  readonly half: number;
}

/** The middle of the dot of a sign, in px. */
export const promiseDotAt = ({ x, y, offset, half }: Sign): readonly [number, number] => [
  x + offset[0] + half * OUT,
  y + offset[1] + half * OUT,
];
