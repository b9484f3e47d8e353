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

/** The disc that tells of how many things a sign is, px, and its figures; `null`: it is of one. */
export function countDisc({ x, y, offset, width, heap, group }: Placed, scale: number) {
  if (!heap || heap.count < 2 || group) return null;
  const text = String(heap.count);
  return {
    x: x + offset[0] + width / 2,
    y: y + offset[1] - width / 2,
    r: Math.max(LEAST, A_FIGURE * text.length + AIR) * scale,
    size: FIGURES * scale,
    text,
  };
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

/** The rooms of what stands at the corners of signs, with its pale edge: no name may touch it. Px. */
export const cornersOf = (
  placed: readonly Placed[],
  promised: ReadonlySet<RecordId> | undefined,
  scale: number,
): Box[] =>
  placed.flatMap((one) => {
    const count = countDisc(one, scale);
    return [
      ...(count ? [around(count.x, count.y, count.r + scale)] : []),
      ...(isPromised(one, promised)
        ? [around(...promiseDotAt(one), PROMISE_DOT.ring * scale)]
        : []),
    ];
  });
