import { fromPlane, toPlane } from '../../lib/mercator.ts';
import type { Camera, Frame } from '../../model/view/view.ts';
import { SMALL_SCREEN } from '../places/hierarchy.ts';
import { BORDER_BOX, PLATE_BOX } from '../places/plate.ts';
import type { Padding } from '../renderer.ts';

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
  /** How much larger than on an ordinary screen everything is; 1 at 1080 lines. */
  readonly scale: number;
}

/** Air around the border when all of it is shown, as a share of what is free. */
const AIR = 0.045;
/** On the right, where symbols and names of the last gates stand: on a desk, on a phone. */
const AIR_RIGHT = { desk: 0.12, phone: 0.08 };
/** Free width of the least desk, CSS px. */
const DESK = 700;
/** How much further than the whole border one may zoom out, levels. */
const FURTHER = 0.6;
/**
 * The level at which the map opens at least at a desk: below it symbols are dots and names are left out.
 * A phone shows the border from end to end, its dense stretches gathered.
 */
const LEAST_LEVEL = SMALL_SCREEN + 0.02;
/** How much closer than the whole border it opens at most, so that the plate fills a tall screen. */
const MOST_FILL = { desk: 0.9, phone: 0.06 };
/** As near as the ground holds anything: nearer, the line between two of its points is all there is. */
export const MAX_ZOOM = 13;
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

/** Air on the right of the border, as a share of what is free. */
const airRight = (width: number) => (width < DESK ? AIR_RIGHT.phone : AIR_RIGHT.desk);

/** The zoom at which the whole border is in what panels leave free. */
function wholeZoom(free: { readonly width: number; readonly height: number }): number {
  const wide = free.width * (1 - AIR - airRight(free.width));
  const high = free.height * (1 - 2 * AIR);
  return Math.min(
    Math.log2(wide / (WORLD * (BORDER.right - BORDER.left))),
    Math.log2(high / (WORLD * (BORDER.bottom - BORDER.top))),
  );
}

/**
 * The camera with which the map opens: the whole border in what panels leave free; where that would
 * be too small to read or leave half of a tall screen empty, as much closer as that takes.
 */
export function wholeBorder(viewport: Viewport): Camera {
  const free = freeOf(viewport);
  const whole = wholeZoom(free);
  const fills = Math.log2(free.height / (WORLD * (PLATE.bottom - PLATE.top)));
  const isPhone = viewport.width < DESK;
  const least = isPhone ? whole : LEAST_LEVEL + Math.log2(viewport.scale);
  const most = whole + MOST_FILL[isPhone ? 'phone' : 'desk'];
  const zoom = Math.max(whole, least, Math.min(fills, most));
  // The air is not alike on both sides: the middle moves by half the difference.
  const air = zoom > whole && !isPhone ? 0 : free.width * (airRight(free.width) - AIR);
  const shift = air / 2 / (WORLD * 2 ** zoom);
  const [lon, lat] = fromPlane([
    (BORDER.left + BORDER.right) / 2 + shift,
    (BORDER.top + BORDER.bottom) / 2,
  ]);
  return { zoom, lon, lat };
}

/** The zoom from which the plate fills what panels leave free. */
function fillingZoom(free: { readonly width: number; readonly height: number }): number {
  return Math.log2(
    Math.max(
      free.width / (WORLD * (PLATE.right - PLATE.left)),
      free.height / (WORLD * (PLATE.bottom - PLATE.top)),
    ),
  );
}

/** How far out one may zoom: no blank paper beside the plate, unless the whole border needs it. */
function leastZoom(free: { readonly width: number; readonly height: number }): number {
  const whole = wholeZoom(free);
  return Math.max(whole - FURTHER, Math.min(whole, fillingZoom(free)));
}

/**
 * The camera that has all of a frame in what panels leave free; where that has a form for which the plate
 * is too small, as near as it takes to leave no blank paper.
 */
export function frameCamera({ west, south, east, north }: Frame, viewport: Viewport): Camera {
  const free = freeOf(viewport);
  const box = planeBox([west, south, east, north]);
  const fitting = Math.min(
    MAX_ZOOM,
    Math.log2(free.width / (WORLD * (box.right - box.left))),
    Math.log2(free.height / (WORLD * (box.bottom - box.top))),
  );
  const zoom = Math.max(fitting, fillingZoom(free));
  const [lon, lat] = fromPlane([(box.left + box.right) / 2, (box.top + box.bottom) / 2]);
  return { zoom, lon, lat };
}

/** What a camera shows in what panels leave free. */
export function shownFrame({ zoom, lon, lat }: Camera, viewport: Viewport): Frame {
  const free = freeOf(viewport);
  const world = WORLD * 2 ** zoom;
  const [x, y] = toPlane([lon, lat]);
  const [halfWide, halfHigh] = [free.width / 2 / world, free.height / 2 / world];
  const [west, north] = fromPlane([x - halfWide, y - halfHigh]);
  const [east, south] = fromPlane([x + halfWide, y + halfHigh]);
  return { west, south, east, north };
}

/** The nearest camera that keeps to the plate. */
export function constrained({ zoom, lon, lat }: Camera, viewport: Viewport): Camera {
  const free = freeOf(viewport);
  const kept = Math.min(MAX_ZOOM, Math.max(leastZoom(free), zoom));
  const world = WORLD * 2 ** kept;
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
