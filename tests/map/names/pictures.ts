import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../../src/facts/catalogue.ts';
import { mentionedIn } from '../../../src/facts/scene/mentions.ts';
import type { Scene } from '../../../src/facts/scene/select-scene.ts';
import { frameCamera, type Viewport, wholeBorder } from '../../../src/map/camera/constrain.ts';
import type { Box } from '../../../src/map/places/name-ground.ts';
import { estimated } from '../../../src/map/places/name-text.ts';
import type { Sizing } from '../../../src/map/places/sizing.ts';
import { windowOfCamera } from '../../../src/map/plain/canvas/camera.ts';
import { type Composed, compose } from '../../../src/map/plain/compose.ts';
import { type Ground, groundOf } from '../../../src/map/plain/shapes.ts';
import type { Window } from '../../../src/map/plain/window.ts';
import { GROUND_FILES } from '../../../src/model/files/ground.ts';
import type { Talk } from '../../../src/model/talk/talk.ts';
import { type Aim, isFrame } from '../../../src/model/view/aim.ts';
import { INITIAL_VIEW, type LanguagePair } from '../../../src/model/view/view.ts';
import { readLink } from '../../../src/state/link/link.ts';
import { pictureScene, viewOfScene } from '../../../src/talk/picture/picture-scene.ts';
import { realCatalogue } from '../../fixtures/real.ts';

/* The real data on screens as the page fills them, with every name in its place. */

const box = (left: number, top: number, right: number, bottom: number): Box => {
  return { left, top, right, bottom };
};

interface Screen {
  readonly size: { readonly width: number; readonly height: number };
  /** With type of the two sizes that people have there. */
  readonly type: readonly [Sizing, Sizing];
  /** What panels cover while the page is read, CSS px. */
  readonly reading: Viewport['padding'];
  /** How large the map is while a talk is given: it stands beside the texts, above its key. */
  readonly talking: { readonly width: number; readonly height: number };
}

const ORDINARY = { scale: 1, least: 0 };
const LARGER = { scale: 1.25, least: 0 };

/** Screens as measured, what is covered of them and how large type is there. */
export const SCREENS = {
  'desk 1366×768': {
    size: { width: 1366, height: 768 },
    type: [ORDINARY, LARGER],
    reading: {
      ...{ top: 66, right: 8, bottom: 170, left: 368 },
      over: [
        ...[box(376, 72, 414, 182), box(1238, 535, 1342, 554)],
        ...[box(376, 570, 400, 594), box(404, 563, 1350, 594)],
      ],
    },
    talking: { width: 898, height: 681 },
  },
  'wall 1920×1080': {
    size: { width: 1920, height: 1080 },
    type: [{ scale: 2.25, least: 13 }, ORDINARY],
    reading: {
      ...{ top: 139, right: 18, bottom: 139, left: 18 },
      over: [
        ...[box(27, 27, 643, 141), box(1642, 888, 1875, 928)],
        ...[box(31, 878, 85, 932), box(94, 850, 1109, 932)],
      ],
    },
    talking: { width: 1262, height: 958 },
  },
  'wall 1024×768': {
    size: { width: 1024, height: 768 },
    type: [{ scale: 1.6, least: 13 }, ORDINARY],
    reading: {
      ...{ top: 100, right: 13, bottom: 100, left: 13 },
      over: [
        ...[box(19, 19, 458, 102), box(826, 630, 992, 659), box(22, 558, 275, 598)],
        ...[box(22, 624, 61, 662), box(67, 604, 789, 662)],
      ],
    },
    talking: { width: 670, height: 576 },
  },
  'phone 390×844': {
    size: { width: 390, height: 696 },
    type: [ORDINARY, LARGER],
    reading: {
      ...{ top: 0, right: 0, bottom: 274, left: 0 },
      over: [box(4, 4, 28, 28), box(344, 8, 382, 118), box(270, 395, 374, 414)],
    },
    talking: { width: 374, height: 380 },
  },
} as const satisfies Readonly<Record<string, Screen>>;

export type ScreenName = keyof typeof SCREENS;

/** How a picture is looked at: on which screen, with type of which of its two sizes, in which languages. */
export interface Look {
  readonly screen: ScreenName;
  readonly type: 0 | 1;
  readonly languages: LanguagePair;
}

const UNCOVERED = { top: 0, right: 0, bottom: 0, left: 0 };

function windowOn({ screen, type }: Look, doing: 'reading' | 'talking', aim: Aim | null): Window {
  const { size, type: sizings, reading, talking } = SCREENS[screen];
  const sizing = sizings[type];
  const viewport: Viewport =
    doing === 'reading'
      ? { ...size, padding: reading, scale: sizing.scale }
      : { ...talking, padding: UNCOVERED, scale: sizing.scale };
  const camera =
    aim === null ? wholeBorder(viewport) : isFrame(aim) ? frameCamera(aim, viewport) : aim;
  return windowOfCamera(camera, viewport, sizing);
}

const read = (name: string) =>
  JSON.parse(readFileSync(`public/data/${name}.geojson`, 'utf8')).features;

export const ground: Ground = groundOf(
  Object.fromEntries(GROUND_FILES.map((name) => [name, read(name)])),
);
export const catalogue: Catalogue = realCatalogue();
export const talks: readonly Talk[] = JSON.parse(
  readFileSync('public/data/talks.json', 'utf8'),
).talks;

export interface Shown {
  readonly scene: Scene;
  readonly window: Window;
  readonly composed: Composed;
}

/** A scene of a talk as it stands on the wall. */
export function sceneOn(look: Look, talk: Talk, number: number): Shown {
  const view = viewOfScene(catalogue, talk, number, look.languages);
  const { scene, rows } = pictureScene(catalogue, view);
  const told = talk.scenes[number - 1];
  const mentioned = told ? mentionedIn(catalogue, rows, told, true) : null;
  return placed({ ...scene, mentioned }, windowOn(look, 'talking', view.camera), rows);
}

/** A link as the page shows it. */
export function linkOn(look: Look, link: string): Shown {
  const { years } = catalogue.edition;
  const defaults = { view: { ...INITIAL_VIEW, year: years.last }, years };
  const view = readLink(`${link}&lang=${look.languages.join()}`, defaults);
  const { scene, rows } = pictureScene(catalogue, view);
  return placed(scene, windowOn(look, 'reading', view.camera), rows);
}

const placed = (scene: Scene, window: Window, rows: Scene['rows']): Shown => {
  const composed = compose({ ground, scene, rows, window, detail: 'full', measure: estimated });
  return { scene, window, composed };
};
