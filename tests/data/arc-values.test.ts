import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { wholeBorder } from '../../src/map/constrain.ts';
import { courseDegrees } from '../../src/map/flows/shape.ts';
import { type Box, gapTo, isInside } from '../../src/map/name-ground.ts';
import { estimated } from '../../src/map/name-text.ts';
import { windowOfCamera } from '../../src/map/plain/canvas/camera.ts';
import { type Composed, compose } from '../../src/map/plain/compose.ts';
import { plainZoom } from '../../src/map/plain/flow-scale.ts';
import { type Ground, groundOf } from '../../src/map/plain/shapes.ts';
import { place, type Window } from '../../src/map/plain/window.ts';
import { GROUND_FILES, type GroundFile } from '../../src/model/ground.ts';
import { yearsOf } from '../../src/model/time.ts';
import type { Catalogue } from '../../src/state/catalogue.ts';
import type { FlowArc } from '../../src/state/flows/picture.ts';
import { readLink } from '../../src/state/link.ts';
import { INITIAL_VIEW, type LanguagePair } from '../../src/state/view.ts';
import { pictureScene } from '../../src/talk/picture-scene.ts';
import { realCatalogue } from '../fixtures/real.ts';

/*
 * The real figures of every year at the view with which the page opens: the value of each arc stands
 * on the map, and nothing is under it.
 */

const box = (left: number, top: number, right: number, bottom: number): Box => {
  return { left, top, right, bottom };
};

/** Screens as the page fills them: what panels cover, and what lies over the rest. */
const SCREENS = {
  'a desk of 1366×768': {
    size: { width: 1366, height: 768 },
    sizing: { scale: 1, least: 0 },
    padding: { top: 66, right: 0, bottom: 109, left: 368 },
    over: [box(384, 72, 422, 182), box(376, 631, 400, 655), box(404, 640, 1358, 655)],
  },
  'a wall of 1920×1080': {
    size: { width: 1920, height: 1080 },
    sizing: { scale: 2.25, least: 13 },
    padding: { top: 121, right: 0, bottom: 121, left: 0 },
    over: [box(27, 27, 643, 141), box(13, 896, 67, 950), box(76, 909, 876, 950)],
  },
  'a phone of 390×844': {
    size: { width: 390, height: 647 },
    sizing: { scale: 1, least: 0 },
    padding: { top: 0, right: 0, bottom: 48, left: 0 },
    over: [box(4, 4, 28, 28), box(344, 8, 382, 118)],
  },
} as const;

function windowOf(screen: keyof typeof SCREENS): Window {
  const { size, sizing, padding, over } = SCREENS[screen];
  const viewport = { ...size, padding: { ...padding, over }, scale: sizing.scale };
  return windowOfCamera(wholeBorder(viewport), viewport, sizing);
}

const file = (name: GroundFile) => {
  const text = readFileSync(`public/data/${name}.geojson`, 'utf8');
  return [name, JSON.parse(text).features] as const;
};

let catalogue: Catalogue;
let ground: Ground;
beforeAll(() => {
  catalogue = realCatalogue();
  ground = groundOf(Object.fromEntries(GROUND_FILES.map(file)));
});

function pictureOf(year: number, languages: LanguagePair, window: Window) {
  const { years } = catalogue.edition;
  const defaults = { view: { ...INITIAL_VIEW, year: years.last }, years };
  const link = `year=${year}&on=gates,crossings,projects,flows,meetings&lang=${languages.join()}`;
  const { scene, rows } = pictureScene(catalogue, readLink(link, defaults));
  const composed = compose({ ground, scene, rows, window, detail: 'full', measure: estimated });
  return { scene, composed };
}

/** Px of an arc that are free to be seen, and how long all of it is. */
function seenOf(arc: FlowArc, window: Window): { readonly seen: number; readonly whole: number } {
  const { free, over = [], scale } = window;
  const edge = 12 * scale;
  const course = courseDegrees(arc, plainZoom(window)).map((at) => place(window, at));
  let [seen, whole] = [0, 0];
  for (const [i, [x, y]] of course.entries()) {
    const [fromX, fromY] = course[i - 1] ?? [x, y];
    const isFree =
      x > free.left + edge &&
      x < free.right - edge &&
      y > free.top + edge &&
      y < free.bottom - edge &&
      over.every((one) => gapTo(one, x, y) > 0);
    const step = Math.hypot(x - fromX, y - fromY);
    whole += step;
    if (isFree) seen += step;
  }
  return { seen: seen / scale, whole: whole / scale };
}

/** So much of an arc is to be seen, px, or it need not have its value. */
const SEEN = 60;

/**
 * On a phone the border is wider than the screen: a value may be missing where an arc leaves what is
 * free of it, until the map is moved there; its figure stands in the list of the year's figures.
 */
const isDue = ({ seen, whole }: ReturnType<typeof seenOf>, screen: keyof typeof SCREENS) =>
  SCREENS[screen].size.width < 700 ? seen > whole - 1 : seen >= SEEN;

const isOver = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is wrong with the values in a picture. */
function faultsOf({ lettering, placed }: Composed, window: Window): string[] {
  const { free, over = [], scale } = window;
  if (!lettering) return ['no names'];
  const { flows, records, pointed, provinces, towns, far } = lettering;
  const names = [...records, ...pointed, ...provinces, ...towns, ...far, ...flows];
  const inner = box(
    free.left + 12 * scale,
    free.top + 12 * scale,
    free.right - 12 * scale,
    free.bottom - 12 * scale,
  );
  return flows.flatMap(({ key, box: own }) => [
    ...(isInside(own, inner) ? [] : [`${key} at the edge`]),
    ...over.filter((one) => isOver(own, one)).map(() => `${key} under a part of the page`),
    ...names
      .filter((name) => name.key !== key && isOver(own, name.box))
      .map((name) => `${key} on ${name.key}`),
    ...placed
      .filter(({ x, y, offset, half }) => gapTo(own, x + offset[0], y + offset[1]) < half)
      .map(({ id }) => `${key} on ${id}`),
  ]);
}

const LANGUAGES: readonly LanguagePair[] = [['vi', 'zh'], ['en']];

describe.each(Object.keys(SCREENS) as (keyof typeof SCREENS)[])('on %s', (screen) => {
  describe.each(LANGUAGES.map((pair) => [pair.join(' and '), pair] as const))(
    'in %s',
    (_, pair) => {
      it.each(yearsOf({ first: 2016, last: 2026 }))('every arc of %i has its value', (year) => {
        const window = windowOf(screen);
        const { scene, composed } = pictureOf(year, pair, window);
        const named = new Set(composed.lettering?.flows.map(({ key }) => key));
        const due = scene.flows.arcs.filter((arc) => isDue(seenOf(arc, window), screen));
        expect(due.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
        expect(faultsOf(composed, window)).toEqual([]);
        expect(named.size).toBeGreaterThan(0);
      });
    },
  );
});
