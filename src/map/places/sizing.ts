/*
 * How large a map is drawn. All lengths of style, symbols and names are written for an ordinary
 * screen and enlarged by one number; on the wall of a room no name may be smaller than its farthest
 * seat needs, so there the small ones grow and, because they have no more room than before, thin out.
 */

export interface Sizing {
  /** How much larger than on an ordinary screen everything is; 1 at 1080 lines. */
  readonly scale: number;
  /** Least size of a name, CSS px of an ordinary screen; 0 where none is demanded. */
  readonly least: number;
}

/** Size of the smallest text of the page, `--size-small`, CSS px of an ordinary screen. */
const LEAST_ON_WALL = 13;

/** How finely the scale is told, so that a px more or less of the window changes nothing. */
const STEP = 0.05;

/** Rounded to the next step; on a wall never down, because the letters must be as high as demanded. */
export function sizingOf(rootPx: number, isOnWall: boolean): Sizing {
  const steps = rootPx / 16 / STEP;
  const whole = isOnWall ? Math.ceil(steps - 1e-6) : Math.round(steps);
  const scale = Math.round(whole * STEP * 100) / 100;
  return { scale: scale || 1, least: isOnWall ? LEAST_ON_WALL : 0 };
}

/** As the page sets its type just now. */
export function sizingOfPage(): Sizing {
  const root = document.documentElement;
  const size = Number.parseFloat(getComputedStyle(root).fontSize);
  return sizingOf(size, root.hasAttribute('data-room'));
}

/** Size of a name that would be `px`, in CSS px of an ordinary screen. */
export const nameSize = (px: number, { least }: Pick<Sizing, 'least'>): number =>
  Math.max(px, least);

/** Size of the second name as a share of the first: where none may be smaller, both are alike. */
export const secondShare = (share: number, { least }: Pick<Sizing, 'least'>): number =>
  least > 0 ? 1 : share;
