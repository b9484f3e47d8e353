import { fromPlane, type LonLat, toPlane } from '../../lib/mercator.ts';
import { type Aim, type Frame, isFrame } from '../../model/view/aim.ts';
import type { Box } from '../places/name-ground.ts';
import { BORDER_BOX, PLATE_BOX } from '../places/plate.ts';
import type { Padding } from '../renderer.ts';

/** CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the plane that a picture shows, and how large. */
export interface Window extends Size {
  /** Px of the whole world in the picture. */
  readonly world: number;
  /** Where the picture begins in this world, px. */
  readonly left: number;
  readonly top: number;
  /** How much larger than on an ordinary screen type, strokes and symbols are. */
  readonly scale: number;
  /** Least size of a name, CSS px of an ordinary screen. */
  readonly least: number;
  /** What nothing covers, px: names keep inside. */
  readonly free: Box;
  /** What lies over the map within that, px: names keep off. */
  readonly over?: readonly Box[];
  /** A map to be moved, not a picture of one: arcs are as wide as on any screen, however narrow it is. */
  readonly isMap?: boolean;
}

/** What the picture is to show and how large; `padding` is covered by something else. */
export interface Sight extends Size {
  readonly aim: Aim | null;
  readonly scale?: number;
  readonly least?: number;
  readonly padding?: Padding;
  /** Exactly what the aim says, also beyond the plate: another window shows just that. */
  readonly isExact?: boolean;
}

/** A camera was set on a screen; a picture shows what one of this size had shown, CSS px. */
const SCREEN = { width: 1360, height: 765 };
/** Air around the whole border, as a share of the picture: at the sides, at the right, above and below. */
const AIR = { side: 0.035, right: 0.07, over: 0.06 };
const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

const planeOf = ({ west, south, east, north }: Frame) => {
  const [left, bottom] = toPlane([west, south]);
  const [right, top] = toPlane([east, north]);
  return { left, right, top, bottom };
};
const boxFrame = ([west, south, east, north]: readonly [number, number, number, number]): Frame => {
  return { west, south, east, north };
};

/** The plate of data on the plane. */
export const PLATE = planeOf(boxFrame(PLATE_BOX));

/** The box to be fitted, on the plane. */
function boxOf(aim: Aim | null) {
  if (aim && isFrame(aim)) return planeOf(aim);
  if (aim) {
    const [x, y] = toPlane([aim.lon, aim.lat]);
    const world = 512 * 2 ** aim.zoom;
    const [across, down] = [SCREEN.width / 2 / world, SCREEN.height / 2 / world];
    return { left: x - across, right: x + across, top: y - down, bottom: y + down };
  }
  const { left, right, top, bottom } = planeOf(boxFrame(BORDER_BOX));
  const [wide, high] = [right - left, bottom - top];
  return {
    left: left - wide * AIR.side,
    right: right + wide * AIR.right,
    top: top - high * AIR.over,
    bottom: bottom + high * AIR.over,
  };
}

/** Where a stretch of `length` begins that is to have `middle` in its middle and to stay on the plate. */
function within(middle: number, length: number, low: number, high: number): number {
  if (length >= high - low) return (low + high) / 2 - length / 2;
  return Math.min(high - length, Math.max(low, middle - length / 2));
}

/** The window that shows all of the aim, as large as the picture allows. */
export function windowOf(sight: Sight): Window {
  const { aim, width, height, scale = 1, least = 0, padding = NO_PADDING, isExact } = sight;
  const box = boxOf(aim);
  const free = {
    width: Math.max(40, width - padding.left - padding.right),
    height: Math.max(40, height - padding.top - padding.bottom),
  };
  const fitting = Math.min(
    free.width / (box.right - box.left),
    free.height / (box.bottom - box.top),
  );
  // As the map does: no blank paper beside a frame.
  const filling = Math.max(
    free.width / (PLATE.right - PLATE.left),
    free.height / (PLATE.bottom - PLATE.top),
  );
  const world = aim && isFrame(aim) && !isExact ? Math.max(fitting, filling) : fitting;
  const startOf = (middle: number, before: number, room: number, low: number, high: number) =>
    isExact
      ? middle * world - room / 2 - before
      : within(middle * world, room, low * world, high * world) - before;
  return {
    width,
    height,
    world,
    scale,
    least,
    free: {
      left: padding.left,
      top: padding.top,
      right: width - padding.right,
      bottom: height - padding.bottom,
    },
    left: startOf((box.left + box.right) / 2, padding.left, free.width, PLATE.left, PLATE.right),
    top: startOf((box.top + box.bottom) / 2, padding.top, free.height, PLATE.top, PLATE.bottom),
  };
}

/** The map's level in a window: what is drawn how large depends on it, see map/hierarchy.ts. */
export const levelOf = ({ world, scale }: Window): number => Math.log2(world / 512 / scale);

/** The zoom of the GL map that shows the same as large. */
export const zoomOf = ({ world }: Window): number => Math.log2(world / 512);

/** A place in the picture, px. */
export function place({ world, left, top }: Window, at: LonLat): readonly [x: number, y: number] {
  const [x, y] = toPlane(at);
  return [x * world - left, y * world - top];
}

/** The place of a point of the picture. */
export function unplace({ world, left, top }: Window, [x, y]: readonly [number, number]): LonLat {
  return fromPlane([(x + left) / world, (y + top) / world]);
}

/** The plate in the picture, px: nothing is drawn outside of it. */
export function plateIn({ world, left, top, width, height }: Window) {
  const at = (share: number, start: number, most: number) =>
    Math.min(most, Math.max(0, share * world - start));
  return {
    left: at(PLATE.left, left, width),
    right: at(PLATE.right, left, width),
    top: at(PLATE.top, top, height),
    bottom: at(PLATE.bottom, top, height),
  };
}

/** What is in sight of a window where nothing covers it, degrees. */
export function frameOf(window: Window, { top, right, bottom, left }: Padding): Frame {
  const [west, north] = unplace(window, [left, top]);
  const [east, south] = unplace(window, [window.width - right, window.height - bottom]);
  return { west, south, east, north };
}

type Spot = { readonly lon: number; readonly lat: number };

/** Whether a place can be seen in a window. */
export function isInSight(window: Window, { lon, lat }: Spot, padding: Padding): boolean {
  const { west, south, east, north } = frameOf(window, padding);
  return lon > west && lon < east && lat > south && lat < north;
}

/** As much as the window shows, with a place in its middle. */
export function aimAt(window: Window, { lon, lat }: Spot, padding: Padding): Frame {
  const { west, south, east, north } = frameOf(window, padding);
  const [across, down] = [(east - west) / 2, (north - south) / 2];
  return { west: lon - across, east: lon + across, south: lat - down, north: lat + down };
}
