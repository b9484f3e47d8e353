import { fromPlane, toPlane } from '../../lib/mercator.ts';
import type { Camera } from '../../model/view/view.ts';
import { freeOf, type Viewport } from './constrain.ts';

/*
 * Flights of the camera, pure. The way is that of van Wijk and Nuij (2003), "Smooth and efficient
 * zooming and panning": it draws back, crosses and comes closer at a pace that looks even.
 */

/** Shortest and longest flight, and what a screen's width or a level of zoom adds, milliseconds. */
const FLIGHT = { least: 500, most: 1600, each: 300 };
/** How far a flight draws back: 1 not at all, 1.42 as much as most people like best. */
const CURVE = 1.3;
const WORLD = 512;

/**
 * How long a flight lasts: a fixed time for every flight would make a step next door as long as one
 * along all of the border.
 */
export function flightTime(from: Camera, to: Camera, viewport: Viewport): number {
  const world = WORLD * 2 ** from.zoom;
  const [[x0, y0], [x1, y1]] = [toPlane([from.lon, from.lat]), toPlane([to.lon, to.lat])];
  const far = (Math.hypot(x1 - x0, y1 - y0) * world) / Math.max(1, viewport.width);
  const levels = Math.abs(to.zoom - from.zoom);
  return Math.min(FLIGHT.most, FLIGHT.least + FLIGHT.each * (far + levels));
}

/** The camera at a share (0–1) of the way of a flight. */
export function flightPath(
  from: Camera,
  to: Camera,
  viewport: Viewport,
): (share: number) => Camera {
  const [[x0, y0], [x1, y1]] = [toPlane([from.lon, from.lat]), toPlane([to.lon, to.lat])];
  const { width, height } = freeOf(viewport);
  const across = Math.max(width, height) / WORLD;
  // Widths of what is seen at both ends, and the way between them, on the plane.
  const [w0, w1] = [across / 2 ** from.zoom, across / 2 ** to.zoom];
  const way = Math.hypot(x1 - x0, y1 - y0);
  if (way < w0 * 1e-4) return (share) => straight(from, to, share);
  const rho2 = CURVE * CURVE;
  const turn = (w: number, sign: 1 | -1) => {
    const b = (w1 * w1 - w0 * w0 + sign * rho2 * rho2 * way * way) / (2 * w * rho2 * way);
    return Math.log(Math.sqrt(b * b + 1) - b);
  };
  const [r0, r1] = [turn(w0, 1), turn(w1, -1)];
  const length = (r1 - r0) / CURVE;
  return (share) => {
    if (share >= 1) return to;
    const s = share * length;
    const gone = (w0 * (Math.cosh(r0) * Math.tanh(CURVE * s + r0) - Math.sinh(r0))) / rho2 / way;
    const [lon, lat] = fromPlane([x0 + (x1 - x0) * gone, y0 + (y1 - y0) * gone]);
    const w = (w0 * Math.cosh(r0)) / Math.cosh(CURVE * s + r0);
    return { zoom: Math.log2(across / w), lon, lat };
  };
}

/** From one camera to another without drawing back. */
export function straight(from: Camera, to: Camera, share: number): Camera {
  if (share >= 1) return to;
  const [[x0, y0], [x1, y1]] = [toPlane([from.lon, from.lat]), toPlane([to.lon, to.lat])];
  const [lon, lat] = fromPlane([x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]);
  return { zoom: from.zoom + (to.zoom - from.zoom) * share, lon, lat };
}

/** Begins and ends gently. */
export const eased = (share: number): number =>
  share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share);
