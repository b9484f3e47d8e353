import { describe, expect, it } from 'vitest';
import {
  constrained,
  frameCamera,
  type Viewport,
  wholeBorder,
} from '../../../src/map/camera/constrain.ts';
import { eased, flightPath, flightTime } from '../../../src/map/camera/flight.ts';
import {
  type After,
  type CameraEvent,
  type CameraState,
  cameraAfter,
  isOnTheMove,
  startState,
} from '../../../src/map/camera/reduce.ts';
import {
  boundsOf,
  cornerOf,
  movedBy,
  sameSight,
  zoomedAt,
} from '../../../src/map/camera/screen.ts';

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const VIEWPORT: Viewport = { width: 1366, height: 768, padding: NO_PADDING, scale: 1 };
const LAO_CAI = { zoom: 9, lon: 103.96, lat: 22.5 };
const FRAME = { west: 105.5, south: 21.5, east: 107.5, north: 22.5 };

const start = (isStill = false) => startState(VIEWPORT, isStill);

/** What several events come to, and all that was told. */
function run(from: CameraState, ...events: readonly CameraEvent[]): After {
  return events.reduce<After>(
    ({ state, told }, event) => {
      const next = cameraAfter(state, event);
      return { state: next.state, told: [...told, ...next.told] };
    },
    { state: from, told: [] },
  );
}

const names = ({ told }: After) => told.map(({ what }) => what);
const aim = (to: typeof LAO_CAI | typeof FRAME | null, isAtOnce = false): CameraEvent => {
  return { type: 'aimed', aim: to, isAtOnce, now: 0 };
};
const tick = (now: number): CameraEvent => ({ type: 'ticked', now });

describe('the camera of a map', () => {
  it('begins with the whole border and keeps it fitted', () => {
    const after = run(start(), { type: 'sized', viewport: { width: 900, height: 700, scale: 1 } });
    const viewport = { ...VIEWPORT, width: 900, height: 700 };
    expect(after.state.camera).toEqual(constrained(wholeBorder(viewport), viewport));
    expect(names(after)).not.toContain('camera');
  });

  it('flies to what is asked for and does not tell the page what it knows', () => {
    const after = run(start(), aim(LAO_CAI), tick(100));
    expect(isOnTheMove(after.state)).toBe(true);
    const ended = run(after.state, tick(9999));
    expect(isOnTheMove(ended.state)).toBe(false);
    expect(ended.state.camera.zoom).toBeCloseTo(9, 6);
    expect(names(ended)).toEqual(['move', 'rest']);
  });

  it('is there at once where nothing may move', () => {
    expect(run(start(true), aim(LAO_CAI)).state.motion).toBeNull();
    expect(run(start(), aim(LAO_CAI, true)).state.camera.zoom).toBeCloseTo(9, 6);
  });

  it('does not begin a flight anew for the same goal', () => {
    const one = run(start(), aim(FRAME), tick(200)).state;
    expect(run(one, aim(FRAME)).state.motion).toBe(one.motion);
  });

  it('goes on flying when the size is told that it has', () => {
    const { padding: _, ...size } = VIEWPORT;
    const flying = run(start(), aim(LAO_CAI), tick(100)).state;
    expect(run(flying, { type: 'sized', viewport: size }).state.motion).toBe(flying.motion);
  });

  it('is where a flight leads when the size changes on the way', () => {
    const size: CameraEvent = { type: 'sized', viewport: { width: 900, height: 700, scale: 1 } };
    const asked = run(start(), aim(LAO_CAI), tick(100), size);
    expect(isOnTheMove(asked.state)).toBe(false);
    expect(asked.state.camera.zoom).toBeCloseTo(LAO_CAI.zoom, 6);
    expect(asked.state.camera.lon).toBeCloseTo(LAO_CAI.lon, 6);
    expect(names(asked)).not.toContain('camera');
    // What the page does not know yet it is told.
    const target = { lon: LAO_CAI.lon, lat: LAO_CAI.lat, minZoom: LAO_CAI.zoom };
    const sought = run(start(), { type: 'sought', target, now: 0 }, tick(100), size);
    expect(sought.state.camera.lat).toBeCloseTo(LAO_CAI.lat, 6);
    expect(names(sought).at(-1)).toBe('camera');
  });

  it('turns a flight from where it has got to', () => {
    const half = run(start(), aim(LAO_CAI), tick(300)).state;
    const turned = run(
      half,
      { type: 'aimed', aim: null, isAtOnce: false, now: 300 },
      tick(300),
    ).state;
    expect(turned.camera.zoom).toBeCloseTo(half.camera.zoom, 5);
    expect(run(turned, tick(9999)).state.camera).toEqual(start().camera);
  });

  it('keeps a frame fitted when panels cover another part, until a hand moves the map', () => {
    const padding = { ...NO_PADDING, left: 320 };
    const cover: CameraEvent = { type: 'covered', padding, how: 'fit', now: 0 };
    const viewport = { ...VIEWPORT, padding };
    const fitted = run(start(), aim(FRAME, true), cover).state;
    expect(fitted.camera).toEqual(constrained(frameCamera(FRAME, viewport), viewport));
    const moved = run(fitted, { type: 'dragged', by: [30, 0] }, { type: 'released' }).state;
    const { camera } = run(moved, {
      type: 'covered',
      padding: NO_PADDING,
      how: 'fit',
      now: 0,
    }).state;
    expect(camera.lon).toBeCloseTo(moved.camera.lon, 9);
    expect(moved.fitted).toBeNull();
  });

  it('moves nothing when a panel comes at a desk, and fits anew to another window', () => {
    const before = run(start(), aim(FRAME, true)).state;
    const padding = { ...NO_PADDING, left: 400 };
    const { state } = run(before, { type: 'covered', padding, how: 'keep', now: 0 });
    expect(state.camera.zoom).toBe(before.camera.zoom);
    const west = (one: typeof state) => boundsOf(one.camera, one.viewport).west;
    expect(west(state)).toBeCloseTo(west(before), 6);
    expect(isOnTheMove(state)).toBe(false);
    const size = { ...VIEWPORT, width: VIEWPORT.width - 100, padding };
    const fitted = run(state, { type: 'sized', viewport: size }).state;
    expect(fitted.camera).toEqual(constrained(frameCamera(FRAME, size), size));
  });

  it('moves what is sought no further than it must, and leaves the scale as it is', () => {
    const close = run(start(), aim(LAO_CAI, true)).state;
    const seek = (lon: number, lat: number, minZoom?: number): CameraEvent => ({
      type: 'sought',
      target: { lon, lat, ...(minZoom === undefined ? {} : { minZoom }) },
      now: 0,
    });
    const { lon, lat, zoom } = close.camera;
    expect(run(close, seek(lon, lat)).state).toEqual(close);
    const { west } = boundsOf(close.camera, close.viewport);
    const { state } = run(close, seek(west, lat), tick(9999));
    expect(state.camera.zoom).toBe(zoom);
    expect(boundsOf(state.camera, state.viewport).west).toBeLessThan(west);
    // In sight, not in the middle.
    expect(state.camera.lon).toBeGreaterThan(west);
    expect(run(close, seek(west, lat, zoom + 2), tick(9999)).state.camera.zoom).toBe(zoom + 2);
  });

  it('shows the same while panels move and it flies to its new place', () => {
    const before = run(start(), aim(FRAME, true)).state;
    const padding = { ...NO_PADDING, left: 400 };
    const { state } = run(before, { type: 'covered', padding, how: 'fly', now: 0 });
    const [one, other] = [
      boundsOf(before.camera, before.viewport),
      boundsOf(state.camera, state.viewport),
    ];
    expect(other.west).toBeCloseTo(one.west, 6);
    expect(isOnTheMove(state)).toBe(true);
  });

  it('goes along with a hand and tells where it was let go', () => {
    const close = run(start(), aim(LAO_CAI, true)).state;
    const held = run(close, { type: 'dragged', by: [100, 0] });
    expect(names(held)).toEqual(['move']);
    expect(held.state.camera.lon).toBeLessThan(close.camera.lon);
    const ended = run(held.state, { type: 'released' });
    expect(ended.told).toEqual([{ what: 'rest' }, { what: 'camera', isByHand: true }]);
  });

  it('zooms about the point of the wheel, each step from where the last one was to end', () => {
    const close = run(start(), aim(LAO_CAI, true)).state;
    const step = (now: number): CameraEvent => {
      return { type: 'zoomed', levels: 0.5, at: [200, 600], time: 100, isByHand: true, now };
    };
    const { state } = run(close, step(0), tick(50), step(50), tick(500));
    expect(state.camera.zoom).toBeCloseTo(10, 6);
    const [was, is] = [close, state].map(({ camera, viewport }) => {
      const { world, left, top } = cornerOf(camera, viewport);
      return [(left + 200) / world, (top + 600) / world] as const;
    });
    expect(is?.[0]).toBeCloseTo(was?.[0] ?? Number.NaN, 8);
    expect(is?.[1]).toBeCloseTo(was?.[1] ?? Number.NaN, 8);
  });

  it('never leaves the plate, and follows another map without a word', () => {
    const far: CameraEvent = { type: 'followed', camera: { zoom: 2, lon: 90, lat: 40 } };
    const after = run(start(), far);
    expect(after.told).toEqual([]);
    const { camera, viewport } = after.state;
    expect(constrained(camera, viewport)).toEqual(camera);
  });

  it('moves by a key', () => {
    const close = run(start(), aim(LAO_CAI, true)).state;
    const after = run(close, { type: 'nudged', by: [0, 100], time: 100, now: 0 }, tick(200));
    expect(after.state.camera.lat).toBeGreaterThan(close.camera.lat);
    expect(after.told.at(-1)).toEqual({ what: 'camera', isByHand: true });
  });
});

describe('a flight', () => {
  const there = { zoom: 9.5, lon: 107.9, lat: 21.5 };

  it('begins and ends where it should and draws back on a long way', () => {
    const path = flightPath(LAO_CAI, there, VIEWPORT);
    expect(path(0).zoom).toBeCloseTo(9, 6);
    expect(path(0).lon).toBeCloseTo(LAO_CAI.lon, 6);
    expect(path(0.999999).lon).toBeCloseTo(there.lon, 3);
    expect(path(1)).toBe(there);
    expect(path(0.5).zoom).toBeLessThan(9);
  });

  it('takes longer the further it goes, within bounds', () => {
    const near = flightTime(LAO_CAI, { ...LAO_CAI, lon: 104 }, VIEWPORT);
    expect(near).toBeGreaterThanOrEqual(500);
    expect(flightTime(LAO_CAI, there, VIEWPORT)).toBeGreaterThan(near);
    expect(flightTime(LAO_CAI, { ...there, zoom: 15 }, VIEWPORT)).toBe(1600);
  });

  it('is eased from 0 to 1', () => {
    expect([0, 0.5, 1].map(eased)).toEqual([0, 0.5, 1]);
  });
});

describe('the screen', () => {
  const viewport = { ...VIEWPORT, padding: { top: 40, right: 10, bottom: 90, left: 300 } };

  it('moves as far as it is told', () => {
    const [before, after] = [LAO_CAI, movedBy(LAO_CAI, [50, -20], viewport)].map((camera) =>
      cornerOf(camera, viewport),
    );
    expect((before?.left ?? 0) - (after?.left ?? 0)).toBeCloseTo(50, 3);
    expect((after?.top ?? 0) - (before?.top ?? 0)).toBeCloseTo(20, 3);
  });

  it('is the same seen from another middle', () => {
    const camera = sameSight(LAO_CAI, VIEWPORT, viewport);
    expect(boundsOf(camera, viewport).north).toBeCloseTo(boundsOf(LAO_CAI, VIEWPORT).north, 8);
  });

  it('keeps a point in its place when zoomed', () => {
    const camera = zoomedAt(LAO_CAI, 11, [700, 300], viewport);
    const at = (one: typeof LAO_CAI) => {
      const { world, left } = cornerOf(one, viewport);
      return (left + 700) / world;
    };
    expect(at(camera)).toBeCloseTo(at(LAO_CAI), 9);
  });
});
