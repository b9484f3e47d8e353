import type { Position } from 'geojson';
import type { Box } from '../../places/name-ground.ts';
import type { Ground, Lines } from '../shapes.ts';
import type { Window } from '../window.ts';

/*
 * Whose land lies where in a picture, for names: the ground itself, as fine as it is drawn, in small
 * cells. Every answer errs on the safe side: a cell that the border line, a limit or a coast so much
 * as touches is nobody's. Px of an ordinary screen, from the corner of the picture.
 */

/** A country of the two, by its ISO code. */
export type Country = 'VN' | 'CN';

/**
 * On whose land a name may stand: `either`, wholly on that of one of the two; `third`, on that of
 * neither; `water`, as `either`, and in third countries too.
 */
export type Whose = Country | 'either' | 'third' | 'water' | 'sea';

export interface Territory {
  /** What lies at a point; `border` close to the line between the two countries. */
  at(x: number, y: number): Country | 'third' | 'sea' | 'border';
  /** Whether a name may lie in a box: off the border line, and on nobody else's land. */
  allows(box: Box, whose: Whose): boolean;
  /** Whether a straight line goes over the border. */
  isParted(from: readonly [number, number], to: readonly [number, number]): boolean;
  /** The size of a cell, px, and how many there are. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** A province's outline in cells; see {@link outlinesIn}. */
  readonly codes: Uint8Array;
  /** For each cell the column at which cells of its code end, on its right. */
  readonly ends: Uint16Array;
}

/** Px of a cell. */
const CELL = 3;

/** What a cell is. */
export const SEA = 0;
export const VN = 1;
export const CN = 2;
export const THIRD = 3;
export const BORDER = 4;

const NAMES = ['sea', 'VN', 'CN', 'third', 'border'] as const;
export const CODE: Readonly<Record<Country, number>> = { VN, CN };

/** From the plane to cells. */
function toCells({ world, left, top, scale }: Window) {
  const size = CELL * scale;
  return ([x = 0, y = 0]: Position) =>
    [(x * world - left) / size, (y * world - top) / size] as const;
}

interface Grid {
  readonly codes: Uint8Array;
  readonly columns: number;
  readonly rows: number;
}

/** Fills the cells whose middles lie in an area, by the even-odd rule. */
function fill(
  { codes, columns, rows }: Grid,
  rings: Lines,
  at: ReturnType<typeof toCells>,
  code: number,
) {
  const cuts: number[][] = Array.from({ length: rows }, () => []);
  for (const ring of rings) {
    let [bx, by] = at(ring[ring.length - 1] ?? []);
    for (const point of ring) {
      const [ax, ay] = [bx, by];
      [bx, by] = at(point);
      const [low, high] = ay < by ? [ay, by] : [by, ay];
      if (high < 0 || low > rows) continue;
      const first = Math.max(0, Math.ceil(low - 0.5));
      const last = Math.min(rows - 1, Math.ceil(high - 0.5) - 1);
      for (let row = first; row <= last; row += 1) {
        cuts[row]?.push(ax + ((row + 0.5 - ay) / (by - ay)) * (bx - ax));
      }
    }
  }
  for (const [row, xs] of cuts.entries()) {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i] ?? 0) - 0.5));
      const to = Math.min(columns, Math.ceil((xs[i + 1] ?? 0) - 0.5));
      if (to > from) codes.fill(code, row * columns + from, row * columns + to);
    }
  }
}

/** Visits every cell that lines run through, two to a cell's length. */
export function along(
  lines: Lines,
  window: Window,
  { columns, rows }: Pick<Grid, 'columns' | 'rows'>,
  visit: (column: number, row: number) => void,
): void {
  const at = toCells(window);
  for (const line of lines) {
    let [ax, ay] = at(line[0] ?? []);
    for (const point of line) {
      const [bx, by] = at(point);
      const isNear =
        Math.max(ax, bx) > -2 &&
        Math.min(ax, bx) < columns + 2 &&
        Math.max(ay, by) > -2 &&
        Math.min(ay, by) < rows + 2;
      const steps = isNear ? Math.ceil(2 * Math.max(Math.abs(bx - ax), Math.abs(by - ay))) : 0;
      for (let step = 0; step <= steps && isNear; step += 1) {
        const share = steps === 0 ? 0 : step / steps;
        visit(Math.floor(ax + (bx - ax) * share), Math.floor(ay + (by - ay) * share));
      }
      [ax, ay] = [bx, by];
    }
  }
}

/** For each cell the column at which cells of its code end, on its right. */
function runsOf({ codes, columns, rows }: Grid): Uint16Array {
  const ends = new Uint16Array(codes.length);
  for (let row = 0; row < rows; row += 1) {
    let end = columns;
    let last = codes[(row + 1) * columns - 1];
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * columns + column;
      const code = codes[at];
      if (code !== last) end = column + 1;
      last = code;
      ends[at] = end;
    }
  }
  return ends;
}

const bit = (...codes: readonly number[]) => codes.reduce((bits, code) => bits | (1 << code), 0);

/** What a name may not touch, by whose land it is to stand on; none may lie on the land of both. */
const BARRED: Readonly<Record<Whose, number>> = {
  VN: bit(BORDER, CN, THIRD),
  CN: bit(BORDER, VN, THIRD),
  either: bit(BORDER, THIRD),
  water: bit(BORDER),
  third: bit(BORDER, VN, CN),
  sea: bit(BORDER, VN, CN, THIRD),
};
const BOTH = bit(VN, CN);

/** The cells that a box touches, as far as they are in the picture. */
export function cellsOf(
  { left, right, top, bottom }: Box,
  { columns, rows }: Pick<Grid, 'columns' | 'rows'>,
) {
  const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return {
    left: within(Math.floor(left / CELL), columns),
    right: within(Math.floor(right / CELL) + 1, columns),
    top: within(Math.floor(top / CELL), rows),
    bottom: within(Math.floor(bottom / CELL) + 1, rows),
  };
}

/** Whose land lies where in a window. */
export function territoryIn({ shapes, sides }: Ground, window: Window): Territory {
  const { width, height, scale } = window;
  const columns = Math.ceil(width / scale / CELL);
  const rows = Math.ceil(height / scale / CELL);
  const grid: Grid = { codes: new Uint8Array(columns * rows), columns, rows };
  const { codes } = grid;
  const at = toCells(window);
  fill(grid, shapes.landFar, at, THIRD);
  fill(grid, sides.VN, at, VN);
  fill(grid, sides.CN, at, CN);
  along(shapes.border, window, grid, (column, row) => {
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
      const [from, to] = [Math.max(0, column - 1), Math.min(columns, column + 2)];
      if (to > from) codes.fill(BORDER, y * columns + from, y * columns + to);
    }
  });
  const ends = runsOf(grid);
  /** What lies in a box, a bit for each code. */
  const metIn = (box: Box) => {
    const { left, right, top, bottom } = cellsOf(box, grid);
    let met = 0;
    for (let row = top; row < bottom; row += 1) {
      const first = row * columns;
      for (let column = left; column < right; column = ends[first + column] ?? right) {
        met |= 1 << (codes[first + column] ?? SEA);
      }
    }
    return met;
  };
  const codeAt = (x: number, y: number) => {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    const isIn = column >= 0 && column < columns && row >= 0 && row < rows;
    return isIn ? (codes[row * columns + column] ?? SEA) : SEA;
  };
  return {
    cell: CELL,
    columns,
    rows,
    codes,
    ends,
    at: (x, y) => NAMES[codeAt(x, y)] ?? 'sea',
    allows(box, whose) {
      const met = metIn(box);
      return (met & BARRED[whose]) === 0 && (met & BOTH) !== BOTH;
    },
    isParted([x1, y1], [x2, y2]) {
      const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / CELL);
      let last = SEA;
      for (let step = 0; step <= steps; step += 1) {
        const share = steps === 0 ? 0 : step / steps;
        const code = codeAt(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share);
        if (code !== VN && code !== CN) continue;
        if (last !== SEA && last !== code) return true;
        last = code;
      }
      return false;
    },
  };
}
