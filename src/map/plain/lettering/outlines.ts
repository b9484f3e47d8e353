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

const openCells = new WeakMap<Uint8Array, Int16Array>();

/**
 * The cells that may belong to an area, {@link FREE}. Those at the rim of a country's land belong to none:
 * their middles only are known to be land.
 */
function openOf({ codes, ends, columns, rows }: Territory): Int16Array {
  const before = openCells.get(codes);
  if (before) return before;
  const open = new Int16Array(codes.length).fill(WALL);
  for (let row = 1; row < rows - 1; row += 1) {
    const start = row * columns;
    let end = 0;
    for (let from = 0; from < columns; from = end) {
      end = ends[start + from] ?? columns;
      const code = codes[start + from];
      // Beyond the edge of the picture the land goes on.
      const right = end === columns ? end : end - 1;
      let next = 0;
      for (let column = from === 0 ? 0 : from + 1; column < right; column = next) {
        const [above, below] = [start - columns + column, start + columns + column];
        next = Math.min(right, ends[above] ?? right, ends[below] ?? right);
        if (codes[above] === code && codes[below] === code) {
          open.fill(FREE, start + column, start + next);
        }
      }
    }
  }
  openCells.set(codes, open);
  return open;
}

/** The outlines in a territory, by the limits and provinces that hold in a year: they are those of many years. */
const known = new WeakMap<Uint8Array, Map<string, Outlines>>();

const placesIn = (all: readonly { readonly from: number; readonly to: number }[], year: number) =>
  all.flatMap(({ from, to }, i) => (from <= year && to >= year ? [i] : [])).join();

/** The outlines of the provinces of a year that reach into a window. */
export function outlinesIn(
  ground: Ground,
  year: number,
  window: Window,
  territory: Territory,
): Outlines {
  const own = known.get(territory.codes) ?? new Map<string, Outlines>();
  known.set(territory.codes, own);
  const spans = ground.provinces.map(({ properties }) => properties);
  const key = `${placesIn(ground.shapes.limits, year)} ${placesIn(spans, year)}`;
  const outlines = own.get(key) ?? reckoned(ground, year, window, territory);
  own.set(key, outlines);
  return outlines;
}

function reckoned(
  { provinces, shapes }: Ground,
  year: number,
  window: Window,
  territory: Territory,
): Outlines {
  const { codes, columns, rows, cell } = territory;
  const areas = openOf(territory).slice();
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
    const isFree = (at: number) => areas[at] === FREE && codes[at] === code;
    const open = [start];
    /** Where runs of free cells begin in a part of a row. */
    const note = (from: number, to: number) => {
      for (let at = from; at < to; at += 1) {
        if (isFree(at) && (at === from || !isFree(at - 1))) open.push(at);
      }
    };
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (!isFree(at)) continue;
      const first = at - (at % columns);
      let [from, to] = [at, at + 1];
      while (from > first && isFree(from - 1)) from -= 1;
      while (to < first + columns && isFree(to)) to += 1;
      areas.fill(own, from, to);
      note(from - columns, to - columns);
      note(from + columns, to + columns);
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
