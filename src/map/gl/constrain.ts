import { fromPlane, toPlane } from '../../lib/mercator.ts';
import type { Camera } from '../../state/view.ts';
import type { Padding } from '../renderer.ts';
import { PLATE_BOX } from './sources.ts';

/*
 * Where the camera may be, pure. The plate of data has an edge: what panels leave
 * free of the screen stays on the plate where it is smaller than the plate, and
 * holds the whole plate where it is larger (a tall phone).
 */

/** Size of the map on screen and what panels cover of it, CSS px. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
}

/** West, south, east, north of the border between the two countries, degrees. */
export const BORDER_BOX = [102.14, 21.46, 108.03, 23.4] as const;
/** Air around the border when all of it is shown, as a share of what is free. */
const AIR = 0.045;
/** On the right, where symbols and names of the last gates stand: on a desk, on a phone. */
const AIR_RIGHT = { desk: 0.12, phone: 0.075 };
/** Free width of the least desk, CSS px. */
const DESK = 700;
/** How much further than the whole border one may zoom out, levels. */
const FURTHER = 0.6;
export const MAX_ZOOM = 15;
const WORLD = 512;

type Box = readonly [west: number, south: number, east: number, north: number];

function planeBox([west, south, east, north]: Box) {
  const [left, bottom] = toPlane([west, south]);
  const [right, top] = toPlane([east, north]);
  return { left, right, top, bottom };
}

const PLATE = planeBox(PLATE_BOX);
const BORDER = planeBox(BORDER_BOX);

/** Size of what panels leave free, CSS px. */
export function freeOf({ width, height, padding }: Viewport) {
  return {
    width: Math.max(80, width - padding.left - padding.right),
    height: Math.max(80, height - padding.top - padding.bottom),
  };
}

/** The camera that shows the whole border in what panels leave free. */
export function wholeBorder(viewport: Viewport): Camera {
  const free = freeOf(viewport);
  const right = free.width < DESK ? AIR_RIGHT.phone : AIR_RIGHT.desk;
  const wide = free.width * (1 - AIR - right);
  const high = free.height * (1 - 2 * AIR);
  const zoom = Math.min(
    Math.log2(wide / (WORLD * (BORDER.right - BORDER.left))),
    Math.log2(high / (WORLD * (BORDER.bottom - BORDER.top))),
  );
  // The air is not alike on both sides: the middle moves by half the difference.
  const shift = (free.width * (right - AIR)) / 2 / (WORLD * 2 ** zoom);
  const [lon, lat] = fromPlane([
    (BORDER.left + BORDER.right) / 2 + shift,
    (BORDER.top + BORDER.bottom) / 2,
  ]);
  return { zoom, lon, lat };
}

/** The nearest camera that keeps to the plate. */
export function constrained({ zoom, lon, lat }: Camera, viewport: Viewport): Camera {
  const least = wholeBorder(viewport).zoom - FURTHER;
  const kept = Math.min(MAX_ZOOM, Math.max(least, zoom));
  const world = WORLD * 2 ** kept;
  const free = freeOf(viewport);
  const [x, y] = toPlane([lon, lat]);
  const keptX = within(x, PLATE.left, PLATE.right, free.width / 2 / world);
  const keptY = within(y, PLATE.top, PLATE.bottom, free.height / 2 / world);
  const [keptLon, keptLat] = fromPlane([keptX, keptY]);
  return { zoom: kept, lon: keptLon, lat: keptLat };
}

function within(value: number, low: number, high: number, half: number): number {
  const [a, b] = [low + half, high - half];
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), value));
}
