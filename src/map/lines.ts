import type { Stage } from '../model/vocabulary.ts';

/** Dashes and gaps of a project's schematic line, in widths of the line: closer as the work goes on. */
export const PROJECT_LINE_DASH: Readonly<Record<Stage | 'unknown', readonly number[]>> = {
  proposed: [1, 2.4],
  agreed: [2, 2],
  approved: [3.4, 1.8],
  'under-construction': [6, 1.4],
  completed: [1, 0],
  open: [1, 0],
  suspended: [6, 2, 1, 2, 1, 2],
  unknown: [0.8, 3.4],
};
