import type { Stage } from '../../model/vocabulary.ts';
import type { LineMark, StageLineMark } from '../signs/marks.ts';

/*
 * How the lines of the map look, whoever draws them: widths in CSS px of an ordinary screen at
 * levels of the map, between which they grow steadily, and dashes in widths of the line.
 */

/** Values at levels, in order; level by level they grow into each other. */
export type Stops = readonly (readonly [level: number, px: number])[];

export const LINE_WIDTHS = {
  border: [
    [5, 1.4],
    [8, 2.1],
    [12, 2.8],
  ],
  borderBand: [
    [5, 5],
    [8, 9],
    [12, 13],
  ],
  borderFar: [
    [5, 0.8],
    [10, 1.4],
  ],
  limit: [
    [5, 0.5],
    [8, 0.9],
    [12, 1.4],
  ],
  shore: [
    [6, 0.5],
    [10, 0.9],
  ],
  river: [
    [5, 0.8],
    [8, 1.6],
    [12, 3.2],
  ],
} as const satisfies Record<string, Stops>;

/** Rivers of lesser ranks, as shares of the width of the first. */
export const RIVER_SHARE = { 1: 1, 2: 0.7, other: 0.5 } as const;
export const RIVER_OPACITY = 0.85;

export const FAR_DASH = [7, 2, 1.4, 2] as const;
export const LIMIT_DASH = [6, 2.5] as const;

/**
 * Dashes and gaps by stage, in widths of the line: longer as the work goes on. None is a full
 * line: that would be a surveyed course, and these are none.
 */
export const PROJECT_LINE_DASH: Readonly<Record<Stage | 'unknown', readonly number[]>> = {
  proposed: [1, 4],
  agreed: [2.4, 4],
  approved: [4.5, 4],
  'under-construction': [8, 4],
  completed: [14, 3],
  open: [20, 3],
  suspended: [8, 3, 1, 3, 1, 3],
  unknown: [1, 7],
};

/** What a line keeps of its weight where its stage is carried on from an older source. */
export const CARRIED_LINE_OPACITY = 0.6;

/** Lines of projects, CSS px. Hairlines: what is known of a line is its ends, and its symbol says the rest. */
export const PROJECT_LINE_WIDTH = { quiet: 1, chosen: 2.6, casing: 2 } as const;

export const borderMarks = {
  border: { colour: 'border', band: 'borderCasing', width: 2, dash: null },
  'other-borders': { colour: 'borderFar', band: null, width: 1.2, dash: FAR_DASH },
} as const satisfies Record<string, LineMark>;

export const limitMark = {
  colour: 'limit',
  band: null,
  width: 1,
  dash: LIMIT_DASH,
} as const satisfies LineMark;

/** The mark of a schematic line in a stage. */
export function projectLineMark(stage: Stage | 'unknown'): StageLineMark {
  return { stage, width: 1.3, dash: PROJECT_LINE_DASH[stage] };
}

/** The value of stops at a level, as the map draws it between them. */
export function atLevel(stops: Stops, level: number): number {
  const [first, ...others] = stops;
  let [low, value] = first ?? [0, 0];
  for (const [next, px] of others) {
    if (level <= low) break;
    if (level <= next) return value + ((px - value) * (level - low)) / (next - low);
    [low, value] = [next, px];
  }
  return value;
}
