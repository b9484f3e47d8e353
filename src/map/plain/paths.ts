import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
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

/** From the plane to the px of a window, cut off at its edges. */
export function projectionOf(window: Window) {
  const { world, left, top } = window;
  const plate = plateIn(window);
  return geoIdentity()
    .scale(world)
    .translate([-left, -top])
    .clipExtent([
      [plate.left - BEYOND, plate.top - BEYOND],
      [plate.right + BEYOND, plate.bottom + BEYOND],
    ]);
}

const copy = (lines: Lines) => lines.map((line) => [...line]);

export const linesShape = (all: Lines): MultiLineString => {
  return { type: 'MultiLineString', coordinates: copy(all) };
};

/** Rings of one polygon each: which of them are holes, the even-odd rule of the fill finds out. */
export const ringsShape = (all: Lines): MultiPolygon => {
  return { type: 'MultiPolygon', coordinates: copy(all).map((ring) => [ring]) };
};

/** Rivers of a rank; the third stands for all others. */
export const riversOf = ({ rivers }: BaseShapes, rank: 1 | 2 | 3): Lines =>
  rivers.flatMap((river) => (Math.min(3, river.rank) === rank ? river.lines : []));

/** The limits of a year. */
export const limitsOf = ({ limits }: BaseShapes, year: number): Lines =>
  limits.flatMap(({ from, to, lines }) => (from <= year && year <= to ? lines : []));

function pathsOf(shapes: BaseShapes, window: Window, year: number): GroundPaths {
  const path = geoPath(projectionOf(window)).digits(1);
  const lines = (all: Lines) => path(linesShape(all)) ?? '';
  const rings = (all: Lines) => path(ringsShape(all)) ?? '';
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
