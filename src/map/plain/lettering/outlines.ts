import { toPlane } from '../../../lib/mercator.ts';
import type { ProvinceNameFeature } from '../../../model/files/features.ts';
import type { Box } from '../../places/name-ground.ts';
import type { Ground } from '../shapes.ts';
import type { Window } from '../window.ts';
import { along, CODE, cellsOf, type Territory } from './territory.ts';

/*
 * The outlines of provinces and regions in a picture, in the cells of its territory: from a point that
 * is known to lie in an area all cells up to its limits. The areas themselves need not be fetched.
 */

export interface Outlines {
  /** Whether a box lies inside the outline of a province, by its run; px of an ordinary screen. */
  holds(run: string, box: Box): boolean;
  /** The middles of cells of an outline, every so many; px. */
  middles(run: string, every: number): (readonly [x: number, y: number])[];
}

/** No number of an area, and cells where a limit runs. */
const FREE = 0;
const WALL = -1;

/** Cells at the rim of a country's land belong to no area: their middles only are known to be land. */
function isRim(codes: Uint8Array, at: number, columns: number): boolean {
  const code = codes[at];
  return (
    codes[at - 1] !== code ||
    codes[at + 1] !== code ||
    codes[at - columns] !== code ||
    codes[at + columns] !== code
  );
}

/** The outlines of the provinces of a year that reach into a window. */
export function outlinesIn(
  { provinces, shapes }: Ground,
  year: number,
  window: Window,
  { codes, columns, rows, cell }: Territory,
): Outlines {
  const areas = new Int16Array(columns * rows);
  for (const { from, to, lines } of shapes.limits) {
    if (from > year || to < year) continue;
    along(lines, window, { columns, rows }, (column, row) => {
      if (column >= 0 && column < columns && row >= 0 && row < rows) {
        areas[row * columns + column] = WALL;
      }
    });
  }
  const size = cell * window.scale;
  const shown = provinces.filter(({ properties: { from, to } }) => from <= year && to >= year);
  const numbers = new Map(shown.map(({ properties }, i) => [properties.run, i + 1]));
  /** Where two names turn out to share an area, a limit is missing: neither can be trusted. */
  const unsure = new Set<number>();

  const flood = (start: number, own: number, code: number) => {
    const open = [start];
    while (open.length > 0) {
      const at = open.pop() ?? 0;
      if (areas[at] !== FREE || codes[at] !== code || isRim(codes, at, columns)) continue;
      areas[at] = own;
      const column = at % columns;
      if (column > 0) open.push(at - 1);
      if (column < columns - 1) open.push(at + 1);
      if (at >= columns) open.push(at - columns);
      if (at < columns * (rows - 1)) open.push(at + columns);
    }
  };
  const cellAt = ([lon = 0, lat = 0]: readonly number[]) => {
    const [x, y] = toPlane([lon, lat]);
    const column = Math.floor((x * window.world - window.left) / size);
    const row = Math.floor((y * window.world - window.top) / size);
    const isIn = column >= 0 && column < columns && row >= 0 && row < rows;
    return isIn ? row * columns + column : null;
  };
  const pointsOf = ({ geometry }: ProvinceNameFeature) =>
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  for (const [i, province] of shown.entries()) {
    for (const point of pointsOf(province)) {
      const at = cellAt(point);
      if (at === null) continue;
      const there = areas[at] ?? FREE;
      if (there === FREE) flood(at, i + 1, CODE[province.properties.country]);
      else if (there !== WALL && there !== i + 1) unsure.add(there).add(i + 1);
    }
  }
  const isOf = (run: string) => {
    const own = numbers.get(run);
    return own === undefined || unsure.has(own) ? null : own;
  };
  return {
    holds(run, box) {
      const own = isOf(run);
      if (own === null) return false;
      const { left, right, top, bottom } = cellsOf(box, { columns, rows });
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1) {
          if (areas[row * columns + column] !== own) return false;
        }
      }
      return right > left && bottom > top;
    },
    middles(run, every) {
      const own = isOf(run);
      const found: (readonly [number, number])[] = [];
      const step = Math.max(1, Math.round(every / cell));
      for (let row = 0; row < rows && own !== null; row += step) {
        for (let column = 0; column < columns; column += step) {
          if (areas[row * columns + column] !== own) continue;
          found.push([(column + 0.5) * cell, (row + 0.5) * cell]);
        }
      }
      return found;
    },
  };
}
