import type { Map as GlMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cameraOf, startCamera } from '../../src/map/gl/view.ts';
import { INITIAL_VIEW } from '../../src/state/view.ts';

const FRAME = { west: 103, south: 22, east: 105, north: 23 };
const OTHER = { west: 106, south: 21.5, east: 107, north: 22.5 };

interface Asked {
  readonly how: 'jump' | 'fly';
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly padding?: unknown;
  readonly duration?: number;
}

/** A map that flies until it is told that it has arrived; a new goal breaks the flight off. */
function fakeMap() {
  const asked: Asked[] = [];
  const listeners = new Map<string, ((event: object) => void)[]>();
  const fire = (type: string, event: object = {}) => {
    for (const listener of listeners.get(type) ?? []) listener(event);
  };
  let told: object | null = null;
  let place: Pick<Asked, 'center' | 'zoom'> = { center: [104, 22.5], zoom: 7 };
  const end = () => {
    const was = told;
    told = null;
    if (was) fire('moveend', was);
  };
  const map = {
    on: (type: string, listener: (event: object) => void) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    project: () => ({ x: 900, y: 400 }),
    getContainer: () => ({ clientWidth: 1600, clientHeight: 900 }),
    getCenter: () => ({ lng: place.center[0], lat: place.center[1] }),
    getZoom: () => place.zoom,
    isMoving: () => told !== null,
    setPadding: () => end(),
    jumpTo: (goal: Omit<Asked, 'how'>, event: object) => {
      end();
      asked.push({ how: 'jump', ...goal });
      place = goal;
      fire('moveend', event);
    },
    flyTo: (goal: Omit<Asked, 'how'>, event: object) => {
      end();
      asked.push({ how: 'fly', ...goal });
      told = event;
    },
  };
  const arrive = () => {
    const last = asked.at(-1);
    if (last) place = last;
    end();
  };
  return { map: map as unknown as GlMap, asked, arrive };
}

function open() {
  const { map, asked, arrive } = fakeMap();
  const container = { clientWidth: 1600, clientHeight: 900 } as HTMLElement;
  const moved = vi.fn();
  const rested = vi.fn();
  const camera = cameraOf(map, startCamera(container), {
    onPick: () => {},
    onHover: () => {},
    onCamera: moved,
    onRest: rested,
  });
  return { camera, asked, arrive, moved, rested };
}

let isStill = false;
beforeEach(() => {
  isStill = false;
  vi.stubGlobal('window', { matchMedia: () => ({ matches: isStill }) });
  vi.stubGlobal('document', { documentElement: { hasAttribute: () => false } });
  vi.stubGlobal('getComputedStyle', () => ({ fontSize: '16px', getPropertyValue: () => '' }));
});
afterEach(() => vi.unstubAllGlobals());

it('turns a flight to the next goal at once, and tells nobody of the one broken off', () => {
  const { camera, asked, arrive, moved, rested } = open();
  camera.setCamera(FRAME);
  camera.setCamera(OTHER);
  expect(asked.map(({ how }) => how)).toEqual(['fly', 'fly']);
  arrive();
  expect(moved).not.toHaveBeenCalled();
  expect(rested).toHaveBeenCalled();
});

it('does not begin a flight anew for a second word of the same goal', () => {
  const { camera, asked } = open();
  camera.setCamera(FRAME);
  camera.setCamera({ ...FRAME });
  expect(asked).toHaveLength(1);
});

it('goes on to a frame in what is left free when a panel comes in mid-flight', () => {
  const { camera, asked } = open();
  camera.setCamera(FRAME);
  const padding = { top: 0, right: 0, bottom: 60, left: 700 };
  camera.setPadding(padding);
  const [first, second] = asked;
  expect(second).toMatchObject({ how: 'fly', padding });
  expect(second?.zoom).toBeLessThan(first?.zoom ?? 0);
});

it('goes on to a place when a panel comes in mid-flight', () => {
  const { camera, asked, arrive, moved } = open();
  camera.flyTo({ lon: 103.9, lat: 22.5, minZoom: 9 });
  camera.setPadding({ top: 0, right: 700, bottom: 0, left: 0 });
  expect(asked.map(({ how, center }) => [how, ...center])).toEqual([
    ['fly', 103.9, 22.5],
    ['fly', 103.9, 22.5],
  ]);
  arrive();
  expect(moved).toHaveBeenCalledOnce();
});

it('jumps for a panel at rest, unless it is asked to be gentle', () => {
  const { camera, asked, arrive } = open();
  camera.setCamera(FRAME);
  arrive();
  camera.setPadding({ top: 0, right: 300, bottom: 0, left: 0 });
  camera.setPadding({ top: 0, right: 500, bottom: 0, left: 0 }, true);
  expect(asked.map(({ how }) => how)).toEqual(['fly', 'jump', 'fly']);
});

it('jumps where motion is not wanted, and where nothing was in sight before', () => {
  const { camera, asked } = open();
  camera.setCamera(FRAME, true);
  isStill = true;
  camera.setCamera(OTHER);
  camera.setCamera(INITIAL_VIEW.camera);
  expect(asked.map(({ how }) => how)).toEqual(['jump', 'jump', 'jump']);
});
