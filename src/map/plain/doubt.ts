import type { RecordId } from '../../model/vocabulary.ts';
import type { Box } from '../places/name-ground.ts';
import type { Placed } from './things.ts';
import type { Window } from './window.ts';

/** Metres around the earth at the equator. */
const EQUATOR = 40_075_016;
/** Of how many px the circle is before it is told how large it is: larger than a symbol. */
const LEAST_RADIUS = 30;
/** Size of its figures, CSS px of an ordinary screen, and how many of them wide a figure like `± 12 km` is. */
const FIGURES = { size: 12, width: 4.6, height: 1.2 } as const;

/** The circle in which a place lies whose position is estimated; px, but for its radius in metres. */
export interface DoubtCircle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly metres: number;
}

/** The circle around what is selected; `null` where its position is known, or nothing is selected. */
export function doubtOf(
  placed: readonly Placed[],
  selection: RecordId | null,
  { world }: Window,
): DoubtCircle | null {
  const one = placed.find(({ id }) => id === selection);
  const metres = one?.row.precisionMetres ?? null;
  if (!one || metres === null || one.row.basis === 'source') return null;
  const r = (metres * world) / (EQUATOR * Math.cos((one.at[1] * Math.PI) / 180));
  return { x: one.x, y: one.y, r, metres };
}

/** Size of the figures on the edge of a circle, px; `null` where it is too small to have any. */
export const doubtFigures = ({ r }: DoubtCircle, { scale, least }: Window): number | null =>
  r < LEAST_RADIUS * scale ? null : Math.max(FIGURES.size, least) * scale;

/** The room of these figures, for names to keep off. */
export function doubtBox(
  placed: readonly Placed[],
  selection: RecordId | null,
  window: Window,
): Box[] {
  const circle = doubtOf(placed, selection, window);
  const size = circle && doubtFigures(circle, window);
  if (!circle || size === null) return [];
  const [across, down] = [(size * FIGURES.width) / 2, (size * FIGURES.height) / 2];
  const top = circle.y - circle.r;
  return [
    { left: circle.x - across, right: circle.x + across, top: top - down, bottom: top + down },
  ];
}
