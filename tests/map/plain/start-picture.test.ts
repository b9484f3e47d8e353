import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fingerprint } from '../../../src/lib/fingerprint.ts';
import { windowOfCamera } from '../../../src/map/plain/canvas/camera.ts';
import { keptOf, saidBy } from '../../../src/map/plain/canvas/kept-picture.ts';
import { composer, drawnNames } from '../../../src/map/plain/canvas/picture.ts';
import { holdsIn, startFor } from '../../../src/map/plain/canvas/start-picture.ts';
import { fetchPlacing } from '../../../src/map/plain/placing.ts';
import type { MapScene } from '../../../src/map/renderer.ts';
import { fetchStart, startFile } from '../../../src/map/start-file.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { readLink } from '../../../src/state/link/link.ts';
import { pictureScene } from '../../../src/talk/picture/picture-scene.ts';
import { realGround } from '../../fixtures/ground.ts';
import { realCatalogue } from '../../fixtures/real.ts';

/* The picture of the build: it is shown where it holds, and nowhere else. */

await fetchPlacing();
const catalogue = realCatalogue();
const ground = realGround();

const windowOf = (height: number, top = 66, width = 1366) =>
  windowOfCamera(
    { zoom: 6.6, lon: 105.5, lat: 22.3 },
    { width, height, padding: { top, right: 8, bottom: height - top - 532, left: 368 }, scale: 1 },
    { scale: 1, least: 0 },
  );
const WINDOW = windowOf(768);

function sceneOf(link: string): MapScene {
  const { years } = catalogue.edition;
  const defaults = { view: { ...INITIAL_VIEW, year: years.last }, years };
  return pictureScene(catalogue, readLink(`${link}&lang=vi,zh`, defaults)).scene;
}
const SCENE = sceneOf('year=2026');
const PICTURE = composer()(ground, SCENE, WINDOW);
const KEPT = keptOf(PICTURE, fingerprint(saidBy(SCENE)));

beforeEach(() => {
  const localStorage = { getItem: () => null };
  vi.stubGlobal('window', { innerWidth: 1366, innerHeight: 768, localStorage });
});
afterEach(() => vi.unstubAllGlobals());

/** A page whose host sends this for the picture of the build. */
async function opened(sent: unknown) {
  const asked: string[] = [];
  fetchStart({ ...INITIAL_VIEW, languages: ['vi', 'zh'] }, (file) => {
    asked.push(file);
    return sent === undefined ? Promise.reject(new Error('404')) : Promise.resolve(sent);
  });
  const compose = composer();
  const start = await new Promise<ReturnType<typeof startFor>>((resolve) => {
    const made = startFor(compose, () => resolve(made));
    expect(made.isComing()).toBe(true);
  });
  return { asked, compose, start };
}

it('is the picture, and from then on one of the composer’s own', async () => {
  const { asked, compose, start } = await opened(KEPT);
  expect(asked).toEqual([startFile(1366, 768, 'vi,zh')]);
  const shown = start.of(ground, SCENE, WINDOW, true);
  if (!shown) throw new Error('not shown');
  expect(drawnNames(shown, WINDOW)).toEqual(drawnNames(PICTURE, WINDOW));
  expect(compose.known(ground, SCENE, WINDOW)).toBe(shown);
});

it('goes along with a window that begins higher up, until more can be placed in a much larger one', async () => {
  const { start } = await opened(KEPT);
  const lower = { ...WINDOW, top: WINDOW.top - 30, free: { ...WINDOW.free, bottom: 628 } };
  const shown = start.of(ground, SCENE, lower, true);
  if (!shown) throw new Error('not shown');
  const tops = (one: typeof shown, window: typeof WINDOW) =>
    drawnNames(one, window).map(({ box }) => Math.round(box.top));
  expect(tops(shown, lower)).toEqual(tops(PICTURE, WINDOW).map((top) => top + 30));
  const high = { ...lower, free: { ...WINDOW.free, bottom: 800 } };
  expect(start.of(ground, SCENE, high, false)).not.toBeNull();
  expect(start.of(ground, SCENE, high, true)).toBeNull();
});

it.each([
  ['of another width', { ...WINDOW, width: 1367 }],
  ['with larger type', { ...WINDOW, scale: 1.25 }],
  ['at another scale', { ...WINDOW, world: WINDOW.world * 1.01 }],
  ['that begins so much further down that names are cut', { ...WINDOW, top: WINDOW.top + 400 }],
  ['further east', { ...WINDOW, left: WINDOW.left + 2 }],
  [
    'covered where a name stands',
    { ...WINDOW, over: [{ left: 368, right: 1358, top: 250, bottom: 350 }] },
  ],
  ['cut where a name stands', { ...WINDOW, free: { ...WINDOW.free, bottom: 300 } }],
])('does not hold in a window %s', (_, window) => {
  expect(holdsIn(KEPT, WINDOW)).toBe(true);
  expect(holdsIn(KEPT, window)).toBe(false);
});

it('is none of another scene, nor what is no picture', async () => {
  const { start } = await opened(KEPT);
  expect(start.of(ground, sceneOf('year=2025'), WINDOW, true)).toBeNull();
  for (const sent of [undefined, null, {}, { ...KEPT, key: 'another' }]) {
    const other = await opened(sent);
    expect(other.start.isComing()).toBe(false);
    expect(other.start.of(ground, SCENE, WINDOW, true)).toBeNull();
  }
});

it('is asked for only where the link is the start view and the window has one', () => {
  const asked: string[] = [];
  const ask = (view: Partial<typeof INITIAL_VIEW>, width = 1366, height = 768) => {
    vi.stubGlobal('window', { innerWidth: width, innerHeight: height });
    fetchStart({ ...INITIAL_VIEW, ...view }, async (file) => {
      asked.push(file);
      return null;
    });
  };
  ask({ year: 2020 });
  ask({ selection: 'gate:huu-nghi-youyiguan' });
  ask({ languages: ['fr', 'en'] });
  ask({}, 1365);
  ask({}, 1366, 500);
  expect(asked).toEqual([]);
  ask({}, 1366, 700);
  expect(asked).toEqual([startFile(1366, 600, 'vi,zh')]);
});
