import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { windowOfCamera } from '../../../src/map/plain/canvas/camera.ts';
import {
  composer,
  drawnNames,
  drawnSymbols,
  standing,
} from '../../../src/map/plain/canvas/picture.ts';
import { rememberedFor } from '../../../src/map/plain/canvas/remembered.ts';
import { fetchPlacing } from '../../../src/map/plain/placing.ts';
import type { MapScene } from '../../../src/map/renderer.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { readLink } from '../../../src/state/link/link.ts';
import { pictureScene } from '../../../src/talk/picture/picture-scene.ts';
import { realGround } from '../../fixtures/ground.ts';
import { realCatalogue } from '../../fixtures/real.ts';

await fetchPlacing();

/* From one visit to the next: what is kept of a picture is the picture, and of no other scene or window. */

const catalogue = realCatalogue();
const ground = realGround();

const windowOf = (width: number) =>
  windowOfCamera(
    { zoom: 6.6, lon: 105.5, lat: 22.3 },
    { width, height: 768, padding: { top: 66, right: 0, bottom: 109, left: 368 }, scale: 1 },
    { scale: 1, least: 0 },
  );
const WINDOW = windowOf(1366);

function sceneOf(link: string): MapScene {
  const { years } = catalogue.edition;
  const defaults = { view: { ...INITIAL_VIEW, year: years.last }, years };
  return pictureScene(catalogue, readLink(`${link}&lang=vi,zh`, defaults)).scene;
}
const LINK = 'year=2025&on=gates,crossings,projects,flows';

let kept: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers();
  kept = new Map();
  vi.stubGlobal('window', {
    setTimeout,
    localStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A visit that leaves its picture to the next. */
function visit(link = LINK, window = WINDOW) {
  const scene = sceneOf(link);
  const compose = composer();
  const picture = compose(ground, scene, window);
  rememberedFor(compose).keep(scene, picture);
  vi.runAllTimers();
  return picture;
}

it('is the same picture in the next visit, on whatever ground', () => {
  const picture = visit();
  const compose = composer();
  const scene = sceneOf(LINK);
  const again = rememberedFor(compose).of(ground, scene, WINDOW);
  if (!again) throw new Error('nothing was kept');
  expect(drawnNames(again, WINDOW)).toEqual(drawnNames(picture, WINDOW));
  const symbols = (one: typeof picture) => drawnSymbols(standing(one, WINDOW), one, WINDOW);
  expect(symbols(again)).toEqual(symbols(picture));
  expect(again.above.map(({ hand }) => hand)).toEqual(picture.above.map(({ hand }) => hand));
  expect([again.named, again.numbers]).toEqual([picture.named, picture.numbers]);
  // From then on it is one of the composer's own.
  expect(compose.known(ground, scene, WINDOW)).toBe(again);
});

it('has the numbers that stand for values', () => {
  const [link, window] = ['year=2025&on=gates,flows&measure=travellers', windowOf(820)];
  const { values } = visit(link, window);
  expect(values.size).toBeGreaterThan(0);
  const again = rememberedFor(composer()).of(ground, sceneOf(link), window);
  expect(again?.values).toEqual(values);
});

it.each([
  ['year', LINK.replace('2025', '2024'), WINDOW],
  ['selection', `${LINK}&sel=gate:huu-nghi-youyiguan`, WINDOW],
  ['topics', LINK.replace('projects,', ''), WINDOW],
  ['size', LINK, windowOf(1280)],
  ['camera', LINK, { ...WINDOW, left: WINDOW.left + 3 }],
])('is none for another %s', (_, link, window) => {
  visit();
  expect(rememberedFor(composer()).of(ground, sceneOf(link), window)).toBeNull();
});

it('is none where nothing was left, or what was left is no picture', () => {
  const scene = sceneOf(LINK);
  expect(rememberedFor(composer()).of(ground, scene, WINDOW)).toBeNull();
  visit();
  const [name = ''] = kept.keys();
  for (const broken of ['', '{', 'null', '7', '{"key":"x"}', '[]']) {
    kept.set(name, broken);
    expect(rememberedFor(composer()).of(ground, scene, WINDOW)).toBeNull();
  }
  visit();
  for (const part of ['above', 'below', 'offsets', 'named', 'values']) {
    kept.set(name, JSON.stringify({ ...JSON.parse(kept.get(name) ?? ''), [part]: 7 }));
    expect(rememberedFor(composer()).of(ground, scene, WINDOW)).toBeNull();
    visit();
  }
});

it('asks nothing of a page without a storage', () => {
  vi.stubGlobal('window', {
    setTimeout,
    get localStorage(): never {
      throw new Error('SecurityError');
    },
  });
  expect(() => visit()).not.toThrow();
});
