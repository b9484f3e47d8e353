import type { ProjectType, Stage, Status } from '../model/vocabulary.ts';

/*
 * Letters and pictograms as strokes, in units of the symbol's box (28 wide) and
 * centred on 0, 0. Drawn by hand instead of set in a font: a symbol looks the
 * same on every machine, also before any font has come.
 */

export type Letter = 'O' | 'R' | 'S' | 'X' | 'P' | 'A' | 'V' | 'W' | 'C' | '?';

/** The letter that says a site's status together with the fill; X is the crossed-out one. */
export const STATUS_LETTER: Readonly<Record<Status, Letter>> = {
  open: 'O',
  restricted: 'R',
  suspended: 'S',
  closed: 'X',
  planned: 'P',
  unknown: '?',
};

/** The letter that says a project's stage: V is the tick of an approval, W stands for works. */
export const STAGE_LETTER: Readonly<Record<Stage | 'unknown', Letter>> = {
  proposed: 'P',
  agreed: 'A',
  approved: 'V',
  'under-construction': 'W',
  completed: 'C',
  open: 'O',
  suspended: 'S',
  unknown: '?',
};

/** Strokes about 6 wide and 8.4 high. */
export const LETTER_STROKES: Readonly<Record<Letter, string>> = {
  O: 'M0-4.2C2.2-4.2 3.2-2.5 3.2 0S2.2 4.2 0 4.2-3.2 2.5-3.2 0-2.2-4.2 0-4.2Z',
  R: 'M-2.6 4.2V-4.2H.4C2-4.2 2.8-3.3 2.8-1.9S2 .5 .4 .5H-2.6M.3 .5 2.9 4.2',
  S: 'M2.7-2.9C2.2-3.8 1.2-4.3 0-4.3-1.6-4.3-2.7-3.4-2.7-2.2-2.7 1 2.8-1 2.8 2.1 2.8 3.4 1.7 4.3 0 4.3-1.3 4.3-2.4 3.8-2.9 2.8',
  X: 'M-2.9-4.1 2.9 4.1M2.9-4.1-2.9 4.1',
  P: 'M-2.4 4.2V-4.2H.5C2.1-4.2 2.9-3.2 2.9-1.8S2.1 .6 .5 .6H-2.4',
  A: 'M-3.1 4.2 0-4.2 3.1 4.2M-2 1.4H2',
  V: 'M-3-4.2 0 4.2 3-4.2',
  W: 'M-3.9-4.2-2 4.2 0-2.4 2 4.2 3.9-4.2',
  C: 'M2.9-2.6C2.4-3.7 1.4-4.3 .2-4.3-1.8-4.3-3-2.6-3 0S-1.8 4.3 .2 4.3C1.4 4.3 2.4 3.7 2.9 2.6',
  '?': 'M-2.5-2.4C-2.4-3.6-1.4-4.3 0-4.3 1.6-4.3 2.6-3.5 2.6-2.2 2.6-.4 0-.4 0 1.5M0 4V4.1',
};

/** Pictograms about 13 wide and high. */
export const PROJECT_STROKES: Readonly<Record<ProjectType, string>> = {
  bridge: 'M-6.5 3.5H6.5M-5.5 3.5C-3.5-5.5 3.5-5.5 5.5 3.5M-2.4-1.7V3.5M0-2.8V3.5M2.4-1.7V3.5',
  railway: 'M-2.8-6.5V6.5M2.8-6.5V6.5M-5.5-4.2H5.5M-5.5 0H5.5M-5.5 4.2H5.5',
  expressway: 'M-5.5 6.5-2.2-6.5M5.5 6.5 2.2-6.5M0-5.4V-3.2M0-1V1.4M0 4V6.5',
  'road-works': 'M-6.5-4H6.5V1H-6.5ZM-4 1V6.2M4 1V6.2M-3.6 1-.6-4M1 1 4-4',
  'smart-gate': 'M-5 6.5V1.8H5V6.5M-2-1.4A3 3 0 0 1 2-1.4M-4.3-3.8A6.3 6.3 0 0 1 4.3-3.8',
  'cross-border-zone': 'M-6.2-5.8H2.2V2H-6.2ZM-2.2-2H6.2V5.8H-2.2Z',
  'scenic-area': 'M-6.5 5.2-2-5 1 1.2 2.9-1.6 6.5 5.2Z',
  'gate-upgrade': 'M-5.2 6.2V-5.6H5.2V6.2M0 6V-1.8M-2.6 .8 0-2 2.6 .8',
  'clearance-route': 'M-6.2 0H5.4M2 -3.6 5.8 0 2 3.6M-1.4-6.2V-3.2M-1.4 3.2V6.2',
};

/** Two table flags side by side, alike. */
export const MEETING_STROKES = 'M-5 5.6V-5.2H-1V-1H-5M5 5.6V-5.2H1V-1H5';
