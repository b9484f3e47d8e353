import { geoIdentity, geoPath } from 'd3-geo';
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

function shapesFor(shapes: BaseShapes, zoom: number): BaseShapes {
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

function pathsOf(shapes: BaseShapes, window: Window, year: number): GroundPaths {
  const { world, left, top } = window;
  const plate = plateIn(window);
  const onScreen = geoIdentity()
    .scale(world)
    .translate([-left, -top])
    .clipExtent([
      [plate.left - BEYOND, plate.top - BEYOND],
      [plate.right + BEYOND, plate.bottom + BEYOND],
    ]);
  const path = geoPath(onScreen).digits(1);
  const copy = (lines: Lines) => lines.map((line) => [...line]);
  const lines = (all: Lines) => path({ type: 'MultiLineString', coordinates: copy(all) }) ?? '';
  // Rings of one polygon each: which of them are holes, the even-odd rule of the fill finds out.
  const rings = (all: Lines) =>
    path({ type: 'MultiPolygon', coordinates: copy(all).map((ring) => [ring]) }) ?? '';
  const riversOf = (rank: 1 | 2 | 3) => ({
    rank,
    path: lines(
      shapes.rivers.flatMap((river) => (Math.min(3, river.rank) === rank ? river.lines : [])),
    ),
  });
  return {
    land: rings(shapes.land),
    landFar: rings(shapes.landFar),
    sea: rings(shapes.sea),
    rivers: [riversOf(1), riversOf(2), riversOf(3)],
    limits: lines(
      shapes.limits.flatMap((limit) => (limit.from <= year && year <= limit.to ? limit.lines : [])),
    ),
    border: lines(shapes.border),
    borderFar: lines(shapes.borderFar),
  };
}
