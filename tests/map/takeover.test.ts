import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NO_FLOWS } from '../../src/facts/flows/picture.ts';
import { drawnBy } from '../../src/map/drawn-by.ts';
import {
  type Backing,
  type BackingDeps,
  type BackingView,
  type Takeover,
  takeoverBy,
} from '../../src/map/takeover.ts';

/** As much of an element as the takeover touches. */
const element = () => ({ dataset: {}, style: {}, prepend: vi.fn(), remove: vi.fn() });

const at = (zoom: number): BackingView => ({
  scene: { look: 'light', year: 2025, flows: NO_FLOWS, selection: null, highlight: null },
  middle: { zoom, lon: 105, lat: 22 },
  scale: 1,
});

interface Opened extends Backing {
  readonly deps: BackingDeps;
  readonly painted: BackingView[];
  isDestroyed: boolean;
}

const opened: Opened[] = [];
/** Ends what the last backing is painting. */
let finish: () => void = () => {};

const fetchGl = async () => async (_: HTMLElement, __: BackingView, deps: BackingDeps) => {
  const backing: Opened = {
    deps,
    painted: [],
    isDestroyed: false,
    paint: (view) => void backing.painted.push(view),
    drawn: () => NO_FLOWS,
    onceDrawn: () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
    destroy() {
      backing.isDestroyed = true;
    },
  };
  opened.push(backing);
  return backing;
};

const turn = () => new Promise((resolve) => setTimeout(resolve));

let repaints = 0;
let settled = 0;

function start(isAwaited = false): Takeover {
  const container = element() as unknown as HTMLElement;
  return takeoverBy({ fetchGl, isAwaited })(container, {
    dataUrl: (name) => name,
    repaint: () => {
      repaints += 1;
    },
    onSettled: () => {
      settled += 1;
    },
  });
}

/** A takeover that has taken over. */
async function taken(): Promise<Takeover> {
  const takeover = start();
  expect(takeover.paint(at(7), true)).toBe(false);
  takeover.begin();
  await turn();
  finish();
  await turn();
  expect(takeover.paint(at(7), true)).toBe(true);
  return takeover;
}

beforeEach(() => {
  opened.length = 0;
  [repaints, settled] = [0, 0];
  drawnBy.value = 'canvas';
  vi.stubGlobal('document', { createElement: element });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('takes over in one frame when it has painted the same, and help says so', async () => {
  const takeover = await taken();
  expect([repaints, settled, drawnBy.value]).toEqual([1, 2, 'webgl']);
  expect(takeover.paint(at(8), false)).toBe(true);
  expect(opened[0]?.painted.at(-1)?.middle.zoom).toBe(8);
});

it('waits while the map moves, and paints anew what has changed meanwhile', async () => {
  const takeover = start();
  takeover.paint(at(7), true);
  takeover.begin();
  await turn();
  takeover.paint(at(8), false);
  finish();
  await turn();
  expect(takeover.paint(at(9), true)).toBe(false);
  takeover.paint(at(10), true);
  finish();
  await turn();
  expect(drawnBy.value).toBe('canvas');
  finish();
  await turn();
  expect(takeover.paint(at(10), true)).toBe(true);
});

it('leaves the ground to the canvas at once when it is lost, and begins afresh when it is back', async () => {
  const takeover = await taken();
  opened[0]?.deps.onLost();
  expect(takeover.paint(at(7), true)).toBe(false);
  expect([repaints, drawnBy.value, takeover.drawn()]).toEqual([2, 'canvas', null]);
  opened[0]?.deps.onBack();
  await turn();
  await turn();
  expect([opened.length, opened[0]?.isDestroyed]).toEqual([2, true]);
  finish();
  await turn();
  expect(takeover.paint(at(7), true)).toBe(true);
});

it('is not trusted any more after three losses in a minute', async () => {
  const takeover = await taken();
  for (const loss of [0, 1, 2]) {
    opened[loss]?.deps.onLost();
    opened[loss]?.deps.onBack();
    await turn();
    await turn();
    finish();
    await turn();
  }
  expect(opened).toHaveLength(3);
  expect(opened.every(({ isDestroyed }) => isDestroyed)).toBe(true);
  expect(takeover.paint(at(7), true)).toBe(false);
});

it('lets nobody wait for what is lost', async () => {
  const takeover = await taken();
  const waited = takeover.onceDrawn();
  opened[0]?.deps.onLost();
  await expect(waited).resolves.toBeUndefined();
});

it('where it fails the canvas goes on alone, and says that nothing more comes', async () => {
  const takeover = start(true);
  takeover.paint(at(7), true);
  takeover.begin();
  expect(settled).toBe(0);
  await turn();
  opened[0]?.deps.onFailure(new Error('no worker'));
  expect([settled, opened[0]?.isDestroyed]).toEqual([1, true]);
  expect(takeover.paint(at(7), true)).toBe(false);
});
