import { atLevel, LINE_WIDTHS, RIVER_SHARE, type Stops } from '../ground/base-lines.ts';
import { levelOf, type Window } from './window.ts';

/* How wide the lines of the ground are in a picture, px; for markup and canvas alike. */

type Rank = 1 | 2 | 3;

/** Below these levels the band of the border is narrower, and lesser rivers are left out. */
const LEAST_BAND = 5;
const LEAST_RIVERS = 5;

const round = (px: number) => Math.round(px * 100) / 100;

export function lineWidths(window: Window) {
  const level = levelOf(window);
  const px = (stops: Stops) => round(atLevel(stops, level) * window.scale);
  return {
    shore: px(LINE_WIDTHS.shore),
    river: px(LINE_WIDTHS.river),
    limit: px(LINE_WIDTHS.limit),
    far: px(LINE_WIDTHS.borderFar),
    // Where the map is as small as a stamp, its one confident line stays one.
    band: px(LINE_WIDTHS.borderBand) * (level < LEAST_BAND ? 0.7 : 1),
    border: px(LINE_WIDTHS.border),
  };
}

/** The width of rivers of a rank as a share of that of the first. */
export const riverShare = (rank: Rank): number => RIVER_SHARE[rank === 3 ? 'other' : rank];

/** Whether rivers of a rank are drawn. */
export const hasRivers = (rank: Rank, window: Window): boolean =>
  rank === 1 || levelOf(window) >= LEAST_RIVERS;

/** How much wider than in the smallest map the lines of projects are. */
export const worksGrowth = (window: Window): number =>
  Math.min(1.3, Math.max(1, 1 + (levelOf(window) - 5) * 0.075)) * window.scale;
