import { type Lines, legsOf } from './name-ground.ts';

/* What names and the map around them are to each other, whoever draws it; px of an ordinary screen. */

/** What it costs a name to lie across a line, against 1 for a px of distance. */
const COST = { border: 9, works: 26 };
/** Turns of a line that are no longer than this make no difference to a name. */
const LEAST_LEG = 4;

type Line = readonly (readonly [x: number, y: number])[];

/** The lines that names keep off: the border, and the schematic lines of projects. */
export function linesForNames(border: readonly Line[], works: readonly Line[]): Lines[] {
  const legs = (lines: readonly Line[]) => lines.flatMap((line) => legsOf(line, LEAST_LEG));
  return [
    { cost: COST.border, legs: legs(border) },
    { cost: COST.works, legs: legs(works) },
  ];
}
