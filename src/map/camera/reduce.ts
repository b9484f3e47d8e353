import { isFrame } from '../../model/view/aim.ts';
import type { Aim, Camera, Frame } from '../../model/view/view.ts';
import type { Padding, Refit, Target } from '../renderer.ts';
import { constrained, frameCamera, type Viewport, wholeBorder } from './constrain.ts';
import { eased, flightPath, flightTime, straight } from './flight.ts';
import { movedBy, outOfSight, sameSight, zoomedAt } from './screen.ts';

/*
 * The rules of the camera, pure: what happened and the state before give the state after and what the
 * page is told. Time comes in with what happened; nothing here waits or reads a clock.
 */

type Point = readonly [x: number, y: number];

/** A way that the camera is on. */
interface Motion {
  readonly to: Camera;
  readonly at: (share: number) => Camera;
  readonly start: number;
  readonly time: number;
  /** The page knows where it leads and need not hear of it. */
  readonly isAsked: boolean;
  readonly isByHand: boolean;
}

export interface CameraState {
  readonly viewport: Viewport;
  readonly camera: Camera;
  /** What is kept fitted through changes of size and of panels; `null` while a camera of its own holds. */
  readonly fitted: Frame | 'whole' | null;
  readonly motion: Motion | null;
  /** A hand holds the map. */
  readonly isHeld: boolean;
  /** The reader has asked for less motion: nothing flies. */
  readonly isStill: boolean;
}

export type CameraEvent =
  /** The map has another size, or type and strokes have. */
  | { readonly type: 'sized'; readonly viewport: Omit<Viewport, 'padding'> }
  /** Panels cover it differently. */
  | {
      readonly type: 'covered';
      readonly padding: Padding;
      readonly how: Refit;
      readonly now: number;
    }
  /** The page asks for a camera, a frame, or the whole border. */
  | {
      readonly type: 'aimed';
      readonly aim: Aim | null;
      readonly isAtOnce: boolean;
      readonly now: number;
    }
  /** The page asks for a place to be brought into sight. */
  | { readonly type: 'sought'; readonly target: Target; readonly now: number }
  /** Closer or further, about a point of the screen or the middle of what is free. */
  | {
      readonly type: 'zoomed';
      readonly levels: number;
      readonly at: Point | null;
      readonly time: number;
      readonly isByHand: boolean;
      readonly now: number;
    }
  /** A hand moves the map, and two fingers zoom it about a point meanwhile. */
  | {
      readonly type: 'dragged';
      readonly by: Point;
      readonly levels?: number;
      readonly at?: Point;
    }
  /** A key moves the map, CSS px. */
  | { readonly type: 'nudged'; readonly by: Point; readonly time: number; readonly now: number }
  | { readonly type: 'released' }
  /** It takes the camera of another map. */
  | { readonly type: 'followed'; readonly camera: Camera }
  | { readonly type: 'stilled'; readonly isStill: boolean }
  | { readonly type: 'ticked'; readonly now: number };

/** What the page is told, in this order. */
export type Told =
  | { readonly what: 'move'; readonly isByHand: boolean }
  | { readonly what: 'rest' }
  | { readonly what: 'camera'; readonly isByHand: boolean };

export interface After {
  readonly state: CameraState;
  readonly told: readonly Told[];
}

/** The camera with which a map begins: the whole border. */
export function startState(viewport: Viewport, isStill: boolean): CameraState {
  const camera = constrained(wholeBorder(viewport), viewport);
  return { viewport, camera, fitted: 'whole', motion: null, isHeld: false, isStill };
}

/** Whether the camera is on its way or in a hand. */
export const isOnTheMove = ({ motion, isHeld }: CameraState): boolean => motion !== null || isHeld;

const isSamePlace = (one: Camera, other: Camera) =>
  Math.abs(one.zoom - other.zoom) < 1e-4 &&
  Math.abs(one.lon - other.lon) < 1e-6 &&
  Math.abs(one.lat - other.lat) < 1e-6;

const kept = (camera: Camera, viewport: Viewport) => constrained(camera, viewport);

const nothing = (state: CameraState): After => ({ state, told: [] });

/** The camera is there, at rest; the page hears of it unless it asked for it or keeps it fitted. */
function there(state: CameraState, camera: Camera, isAsked: boolean): After {
  const next = { ...state, camera: kept(camera, state.viewport), motion: null };
  const hears = next.fitted === null && !isAsked;
  return {
    state: next,
    told: [
      { what: 'move', isByHand: false },
      { what: 'rest' },
      ...(hears ? [{ what: 'camera', isByHand: false } as const] : []),
    ],
  };
}

/** Flies to a camera, or is there at once. */
function goTo(
  state: CameraState,
  to: Camera,
  {
    flies,
    isAsked,
    now,
  }: { readonly flies: boolean; readonly isAsked: boolean; readonly now: number },
): After {
  if (!flies || state.isStill) return there(state, to, isAsked);
  const { camera, viewport } = state;
  const goal = kept(to, viewport);
  // A second word for the same goal does not begin the flight anew.
  if (state.motion?.isAsked === isAsked && isSamePlace(state.motion.to, goal))
    return nothing(state);
  if (isSamePlace(camera, goal)) return there(state, goal, isAsked);
  const path = flightPath(camera, goal, viewport);
  const motion: Motion = {
    to: goal,
    at: (share) => path(eased(share)),
    start: now,
    time: flightTime(camera, goal, viewport),
    isAsked,
    isByHand: false,
  };
  return nothing({ ...state, motion, isHeld: false });
}

const cameraOf = (what: Frame | 'whole', viewport: Viewport) =>
  what === 'whole' ? wholeBorder(viewport) : frameCamera(what, viewport);

function aimed(state: CameraState, event: CameraEvent & { readonly type: 'aimed' }): After {
  const { aim, isAtOnce, now } = event;
  const how = { flies: !isAtOnce, isAsked: true, now };
  if (aim !== null && !isFrame(aim)) return goTo({ ...state, fitted: null }, aim, how);
  const fitted = aim ?? 'whole';
  return goTo({ ...state, fitted }, cameraOf(fitted, state.viewport), how);
}

/** Panels cover more or less of what is on screen, and nothing moves. */
function keptInSight(state: CameraState): After {
  const camera = kept(state.camera, state.viewport);
  return {
    state: { ...state, camera },
    told: [{ what: 'move', isByHand: false }, { what: 'rest' }],
  };
}

function covered(state: CameraState, event: CameraEvent & { readonly type: 'covered' }): After {
  const { padding, how, now } = event;
  const { motion, fitted } = state;
  const viewport = { ...state.viewport, padding };
  const flies = how === 'fly' || motion !== null;
  // What is on screen stays where it is until the flight moves it.
  const camera = sameSight(state.camera, state.viewport, viewport);
  const moved = { ...state, viewport, camera, motion: null };
  if (how === 'keep' && !motion) return keptInSight(moved);
  if (fitted) return goTo(moved, cameraOf(fitted, viewport), { flies, isAsked: true, now });
  if (motion) return goTo(moved, motion.to, { flies: true, isAsked: motion.isAsked, now });
  return keptInSight({ ...state, viewport });
}

function sized(state: CameraState, size: Omit<Viewport, 'padding'>): After {
  const { width, height, scale } = state.viewport;
  // What is told twice ends no flight.
  if (size.width === width && size.height === height && size.scale === scale) return nothing(state);
  const viewport = { ...state.viewport, ...size };
  const { fitted, motion } = state;
  // Whoever was on the way is there: where the flight had got to is no place that anybody asked for.
  if (motion && !fitted) return there({ ...state, viewport }, motion.to, motion.isAsked);
  const camera = fitted ? cameraOf(fitted, viewport) : state.camera;
  const isOff = !fitted && !isSamePlace(camera, kept(camera, viewport));
  return there({ ...state, viewport }, camera, !isOff);
}

function zoomed(state: CameraState, event: CameraEvent & { readonly type: 'zoomed' }): After {
  const { levels, at, time, isByHand, now } = event;
  const { camera, viewport } = state;
  // The next step of the wheel begins where the last one was to end.
  const from = state.motion?.isByHand && isByHand ? state.motion.to.zoom : camera.zoom;
  const { zoom } = kept({ ...camera, zoom: from + levels }, viewport);
  const toZoom = (next: number) =>
    at ? zoomedAt(camera, next, at, viewport) : { ...camera, zoom: next };
  const free = { ...state, fitted: null };
  if (state.isStill || time === 0) {
    return arrived({ ...free, camera: kept(toZoom(zoom), viewport) }, isByHand);
  }
  const motion: Motion = {
    to: kept(toZoom(zoom), viewport),
    at: (share) => toZoom(camera.zoom + (zoom - camera.zoom) * share),
    start: now,
    time,
    isAsked: false,
    isByHand,
  };
  return nothing({ ...free, motion });
}

/** A way that a hand or a button has led ends here. */
function arrived(state: CameraState, isByHand: boolean): After {
  return {
    state: { ...state, motion: null },
    told: [{ what: 'move', isByHand }, { what: 'rest' }, { what: 'camera', isByHand }],
  };
}

function dragged(state: CameraState, event: CameraEvent & { readonly type: 'dragged' }): After {
  const { by, levels = 0, at } = event;
  const { viewport } = state;
  const moved = movedBy(state.camera, by, viewport);
  const zoom = kept({ ...moved, zoom: moved.zoom + levels }, viewport).zoom;
  const camera = kept(at ? zoomedAt(moved, zoom, at, viewport) : moved, viewport);
  return {
    state: { ...state, camera, fitted: null, motion: null, isHeld: true },
    told: [{ what: 'move', isByHand: true }],
  };
}

function nudged(state: CameraState, event: CameraEvent & { readonly type: 'nudged' }): After {
  const { by, time, now } = event;
  const { camera, viewport } = state;
  const from = state.motion?.isByHand ? state.motion.to : camera;
  const to = kept(movedBy(from, by, viewport), viewport);
  const free = { ...state, fitted: null };
  if (state.isStill) return arrived({ ...free, camera: to }, true);
  const at = (share: number) => straight(camera, to, eased(share));
  return nothing({ ...free, motion: { to, at, start: now, time, isAsked: false, isByHand: true } });
}

function ticked(state: CameraState, now: number): After {
  const { motion, viewport } = state;
  if (!motion) return nothing(state);
  const share = Math.min(1, Math.max(0, (now - motion.start) / motion.time));
  const camera = kept(motion.at(share), viewport);
  const { isByHand, isAsked } = motion;
  if (share < 1) return { state: { ...state, camera }, told: [{ what: 'move', isByHand }] };
  const ended = arrived({ ...state, camera }, isByHand);
  const hears = state.fitted === null && !isAsked;
  return { ...ended, told: ended.told.filter(({ what }) => what !== 'camera' || hears) };
}

/** A place is brought into sight: closer where that is wanted, else no further than it must be moved. */
function sought(state: CameraState, event: CameraEvent & { readonly type: 'sought' }): After {
  const { lon, lat, minZoom } = event.target;
  const { camera, viewport } = state;
  const how = { flies: true, isAsked: false, now: event.now };
  const free = { ...state, fitted: null };
  if (minZoom !== undefined) {
    return goTo(free, { lon, lat, zoom: Math.max(camera.zoom, minZoom) }, how);
  }
  const [dx, dy] = outOfSight(camera, viewport, [lon, lat]);
  if (dx === 0 && dy === 0) return nothing(state);
  return goTo(free, movedBy(camera, [-dx, -dy], viewport), how);
}

/** What comes of it when something happens to the camera. */
export function cameraAfter(state: CameraState, event: CameraEvent): After {
  switch (event.type) {
    case 'sized':
      return sized(state, event.viewport);
    case 'covered':
      return covered(state, event);
    case 'aimed':
      return aimed(state, event);
    case 'sought':
      return sought(state, event);
    case 'zoomed':
      return zoomed(state, event);
    case 'dragged':
      return dragged(state, event);
    case 'nudged':
      return nudged(state, event);
    case 'released': {
      if (!state.isHeld) return nothing(state);
      const { told, state: next } = arrived({ ...state, isHeld: false }, true);
      return { state: next, told: told.slice(1) };
    }
    case 'followed': {
      const camera = kept(event.camera, state.viewport);
      return nothing({ ...state, camera, fitted: null, motion: null, isHeld: false });
    }
    case 'stilled':
      return nothing({ ...state, isStill: event.isStill });
    case 'ticked':
      return ticked(state, event.now);
  }
}
