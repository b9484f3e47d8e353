import type { Stage, Status } from '../model/vocabulary.ts';
import { LETTERS } from './glyphs.ts';

/*
 * Which letter says what. Letters are drawn by hand instead of set in a font: a
 * symbol looks the same on every machine, also before any font has come.
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

/** Strokes about 6 wide and 8.4 high, in units of the symbol's box (28 wide), centred on 0, 0. */
export const LETTER_STROKES: Readonly<Record<Letter, string>> = {
  O: LETTERS.o,
  R: LETTERS.r,
  S: LETTERS.s,
  X: LETTERS.x,
  P: LETTERS.p,
  A: LETTERS.a,
  V: LETTERS.v,
  W: LETTERS.w,
  C: LETTERS.c,
  '?': LETTERS.unknown,
};
