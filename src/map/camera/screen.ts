import { fromPlane, type LonLat, toPlane } from '../../lib/mercator.ts';
import type { Camera, Frame } from '../../model/view/view.ts';
import type { Viewport } from './constrain.ts';

/* Between the camera and the screen, pure: the camera looks at the middle of what panels leave free. */

const WORLD = 512;

type Point = readonly [x: number, y: number];

/** The point of the screen at which the camera looks, CSS px. */
export function middleOf({ width, height, padding }: Viewport): Point {
  return [
    padding.left + (width - padding.left - padding.right) / 2,
    padding.top + (height - padding.top - padding.bottom) / 2,
  ];
}

/** Where the screen begins in the world at this zoom, px. */
export function cornerOf({ zoom, lon, lat }: Camera, viewport: Viewport) {
  const world = WORLD * 2 ** zoom;
  const [x, y] = toPlane([lon, lat]);
  const [right, down] = middleOf(viewport);
  return { world, left: x * world - right, top: y * world - down };
}

/** The camera that has this corner at the zoom. */
function cameraAt(zoom: number, left: number, top: number, viewport: Viewport): Camera {
  const world = WORLD * 2 ** zoom;
  const [right, down] = middleOf(viewport);
  const [lon, lat] = fromPlane([(left + right) / world, (top + down) / world]);
  return { zoom, lon, lat };
}

/** The camera after the map was moved by so much, CSS px. */
export function movedBy(camera: Camera, [dx, dy]: Point, viewport: Viewport): Camera {
  const { left, top } = cornerOf(camera, viewport);
  return cameraAt(camera.zoom, left - dx, top - dy, viewport);
}

/** The camera at another zoom, what is under a point of the screen left in its place. */
export function zoomedAt(camera: Camera, zoom: number, [x, y]: Point, viewport: Viewport): Camera {
  const { world, left, top } = cornerOf(camera, viewport);
  const growth = (WORLD * 2 ** zoom) / world;
  return cameraAt(zoom, (left + x) * growth - x, (top + y) * growth - y, viewport);
}

/** How far within what panels leave free a place must stand to be in sight, CSS px at ordinary size. */
const IN_SIGHT = 28;

/** How far a place stands out of what panels leave free, CSS px to the right and down; 0 in sight. */
export function outOfSight(camera: Camera, viewport: Viewport, at: LonLat): Point {
  const { world, left, top } = cornerOf(camera, viewport);
  const [x, y] = toPlane(at);
  const { width, height, padding, scale } = viewport;
  const beyond = (place: number, from: number, to: number) => {
    // Of a gap that is narrower than both margins the middle is in sight.
    const margin = Math.min(IN_SIGHT * scale, (to - from) / 2);
    return Math.min(0, place - from - margin) + Math.max(0, place - to + margin);
  };
  return [
    beyond(x * world - left, padding.left, width - padding.right),
    beyond(y * world - top, padding.top, height - padding.bottom),
  ];
}

/** The camera that shows the same on screen when panels cover it differently. */
export function sameSight(camera: Camera, before: Viewport, after: Viewport): Camera {
  const { left, top } = cornerOf(camera, before);
  return cameraAt(camera.zoom, left, top, after);
}

/** What all of the screen shows. */
export function boundsOf(camera: Camera, viewport: Viewport): Frame {
  const { world, left, top } = cornerOf(camera, viewport);
  const [west, north] = fromPlane([left / world, top / world]);
  const [east, south] = fromPlane([
    (left + viewport.width) / world,
    (top + viewport.height) / world,
  ]);
  return { west, south, east, north };
}
