import { clipPolygon, clipPolyline, type Edges, type Point } from 'lineclip';
import { type BaseShapes, type Ground, type Lines, thinned } from './shapes.ts';
import { plateIn, type Window, zoomOf } from './window.ts';

/** The ground of one picture as paths of an SVG. */
export interface GroundPaths {
  readonly land: string;
  readonly landFar: string;
  readonly sea: string;
  /** By rank: the first, the second, all others. */
  readonly rivers: readonly { readonly rank: 1 | 2 | 3; readonly path: string }[];
  readonly limits: string;
  readonly border: string;
  readonly borderFar: string;
}

/** What cannot be told apart in a picture, px. */
const LEAST = 0.7;

/** Shapes thinned for whole zooms, made when first asked for. */
const pyramids = new WeakMap<BaseShapes, Map<number, BaseShapes>>();

/** The shapes with as much detail as a zoom can show. */
export function shapesFor(shapes: BaseShapes, zoom: number): BaseShapes {
  const whole = Math.ceil(zoom);
  const levels = pyramids.get(shapes) ?? new Map<number, BaseShapes>();
  pyramids.set(shapes, levels);
  const made = levels.get(whole) ?? thinned(shapes, LEAST / (512 * 2 ** whole));
  levels.set(whole, made);
  return made;
}

/** Paths of the latest pictures: a list of scenes shows the same few parts of the map again and again. */
const MOST = 48;
const known = new Map<string, GroundPaths>();

/** The paths of the ground in a window, with the limits of a year; the latest are kept. */
export function groundPaths({ shapes }: Ground, window: Window, year: number): GroundPaths {
  const limits = shapes.limits.map(({ from, to }) => from <= year && year <= to);
  const { width, height, world, left, top } = window;
  const key = [width, height, world, left, top, limits].join();
  const old = known.get(key);
  if (old) return old;
  const made = pathsOf(shapesFor(shapes, zoomOf(window)), window, year);
  known.set(key, made);
  for (const [oldest] of known) {
    if (known.size <= MOST) break;
    known.delete(oldest);
  }
  return made;
}

/** Air beyond the plate in which lines are drawn on, px: no end of a dash or a band is seen. */
const BEYOND = 12;

/** What draws a path: a `Path2D`, or one that writes it down. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** Draws shapes of the plane with a pen, in the px of a window and cut off at its edges. */
export function drawerIn(window: Window) {
  const { world, left, top } = window;
  const plate = plateIn(window);
  const edges: Edges = [
    plate.left - BEYOND,
    plate.top - BEYOND,
    plate.right + BEYOND,
    plate.bottom + BEYOND,
  ];
  const inPx = (line: Lines[number], end: number): Point[] => {
    const points: Point[] = [];
    for (let i = 0; i < end; i += 1) {
      points.push([(line[i]?.[0] ?? 0) * world - left, (line[i]?.[1] ?? 0) * world - top]);
    }
    return points;
  };
  const follow = (points: readonly Point[], pen: Pen) => {
    points.forEach(([x, y], i) => {
      if (i === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    });
  };
  return {
    lines(all: Lines, pen: Pen): void {
      for (const line of all) {
        if (line.length < 2) continue;
        for (const part of clipPolyline(inPx(line, line.length), edges)) follow(part, pen);
      }
    },
    /** Which of the rings are holes, the even-odd rule of the fill finds out. */
    rings(all: Lines, pen: Pen): void {
      for (const ring of all) {
        // Its last point is its first.
        const cut = ring.length < 4 ? [] : clipPolygon(inPx(ring, ring.length - 1), edges);
        if (cut.length < 3) continue;
        follow(cut, pen);
        pen.closePath();
      }
    },
  };
}

/** Rivers of a rank; the third stands for all others. */
export const riversOf = ({ rivers }: BaseShapes, rank: 1 | 2 | 3): Lines =>
  rivers.flatMap((river) => (Math.min(3, river.rank) === rank ? river.lines : []));

/** The limits of a year. */
export const limitsOf = ({ limits }: BaseShapes, year: number): Lines =>
  limits.flatMap(({ from, to, lines }) => (from <= year && year <= to ? lines : []));

/** A path for an SVG, to a tenth of a px. */
function written(draw: (pen: Pen) => void): string {
  let path = '';
  const at = (...px: number[]) => px.map((one) => Math.round(one * 10) / 10).join();
  draw({
    moveTo(x, y) {
      path += `M${at(x, y)}`;
    },
    lineTo(x, y) {
      path += `L${at(x, y)}`;
    },
    closePath() {
      path += 'Z';
    },
  });
  return path;
}

function pathsOf(shapes: BaseShapes, window: Window, year: number): GroundPaths {
  const drawer = drawerIn(window);
  const lines = (all: Lines) => written((pen) => drawer.lines(all, pen));
  const rings = (all: Lines) => written((pen) => drawer.rings(all, pen));
  return {
    land: rings(shapes.land),
    landFar: rings(shapes.landFar),
    sea: rings(shapes.sea),
    rivers: ([1, 2, 3] as const).map((rank) => ({ rank, path: lines(riversOf(shapes, rank)) })),
    limits: lines(limitsOf(shapes, year)),
    border: lines(shapes.border),
    borderFar: lines(shapes.borderFar),
  };
}
