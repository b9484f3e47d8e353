import { lengthOf, pointAt } from '../../lib/curve.ts';
import type { LonLat } from '../../lib/mercator.ts';

/** The middle of a line, by length in degrees: there the symbol of a project stands. */
export function middleOf(line: readonly LonLat[]): LonLat {
  const [first = [0, 0]] = line;
  const middle = line.length < 2 ? null : pointAt(line, lengthOf(line) / 2);
  return middle ? [middle[0], middle[1]] : first;
}
