import type { RecordId } from '../../model/vocabulary.ts';
import type { Box } from '../places/name-ground.ts';
import type { Placed } from '../plain/things.ts';

/*
 * What stands at the corners of signs in the topic of cooperation: the disc of a count, the dot of an
 * open promise. Painted on the canvas and in the SVG from the same measures, and kept clear of names.
 */

/** The figures of a count, the least radius of its disc, and what a figure adds to it; px of an ordinary screen. */
const FIGURES = 9.5;
const LEAST = 6.5;
const A_FIGURE = 2.85;
const AIR = 2.5;

/** The dot of a promise: its radius, and that of the pale ring beneath it; px of an ordinary screen. */
export const PROMISE_DOT = { radius: 2.8, ring: 4.2 } as const;

/** How far to the right and down from the middle of a sign, in halves of what is drawn of it. */
const OUT = 0.85;

type Sign = Pick<Placed, 'x' | 'y' | 'offset' | 'half'>;

/** The middle of the dot of a sign, px. */
export const promiseDotAt = ({ x, y, offset, half }: Sign): readonly [number, number] => [
  x + offset[0] + half * OUT,
  y + offset[1] + half * OUT,
];

/** The disc that tells of how many things a sign is, px. */
export interface CountDisc {
  readonly one: Placed;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Of its figures. */
  readonly size: number;
  readonly text: string;
}

/** The corners of a sign, the one that is wanted first: right and left, above and below. */
const CORNERS = [
  [1, -1],
  [-1, -1],
  [-1, 1],
  [1, 1],
] as const;

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** How far circles reach into each other, px; of circles that are apart none. */
const overlap = (one: Circle, other: Circle): number =>
  Math.max(0, one.r + other.r - Math.hypot(one.x - other.x, one.y - other.y));

/**
 * The counts of the signs that stand for several things, each at that corner of its sign at which it lies
 * least on other signs and counts: a number beside a gate would seem to be the gate's.
 */
export function countDiscs(placed: readonly Placed[], scale: number): readonly CountDisc[] {
  const many = placed.filter(({ heap, group }) => heap && heap.count > 1 && !group);
  if (many.length === 0) return [];
  const taken = new Map<Placed, Circle>(
    placed.map((one) => [one, { x: one.x + one.offset[0], y: one.y + one.offset[1], r: one.half }]),
  );
  const discs: CountDisc[] = [];
  for (const one of many) {
    const text = String(one.heap?.count);
    const r = Math.max(LEAST, A_FIGURE * text.length + AIR) * scale;
    const [x, y, out] = [one.x + one.offset[0], one.y + one.offset[1], one.width / 2];
    const others = [...taken].filter(([other]) => other !== one).map(([, circle]) => circle);
    const lies = (at: Circle) =>
      [...others, ...discs].reduce((sum, other) => sum + overlap(at, other), 0);
    const [best] = CORNERS.map(([across, down]) => {
      const at = { x: x + out * across, y: y + out * down, r };
      return { at, cost: lies(at) };
    }).toSorted((a, b) => a.cost - b.cost);
    if (best) discs.push({ ...best.at, one, size: FIGURES * scale, text });
  }
  return discs;
}

/** Whether a promise is open on what a sign stands for. */
export const isPromised = (
  { id, group }: Pick<Placed, 'id' | 'group'>,
  promised: ReadonlySet<RecordId> | undefined,
): boolean =>
  promised !== undefined &&
  (promised.has(id) || (group?.of.some((member) => promised.has(member.id)) ?? false));

const around = (x: number, y: number, r: number): Box => {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
};

/**
 * The rooms of what stands at the corners of signs, with its pale edge: no name may touch it. Px.
 *
 * @param firm those of the signs that keep their places.
 */
export function cornersOf(
  placed: readonly Placed[],
  promised: ReadonlySet<RecordId> | undefined,
  scale: number,
  firm: readonly Placed[] = placed,
): Box[] {
  const keep = new Set(firm);
  return [
    ...countDiscs(placed, scale)
      .filter(({ one }) => keep.has(one))
      .map(({ x, y, r }) => around(x, y, r + scale)),
    ...firm
      .filter((one) => isPromised(one, promised))
      .map((one) => around(...promiseDotAt(one), PROMISE_DOT.ring * scale)),
  ];
}
