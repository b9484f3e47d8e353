import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/facts/catalogue.ts';
import type { FlowArc } from '../../src/facts/flows/picture.ts';
import { wholeBorder } from '../../src/map/camera/constrain.ts';
import { courseDegrees } from '../../src/map/flows/shape.ts';
import { widthOf } from '../../src/map/flows/sizes.ts';
import { type Box, gapTo, isInside } from '../../src/map/places/name-ground.ts';
import { estimated } from '../../src/map/places/name-text.ts';
import { windowOfCamera } from '../../src/map/plain/canvas/camera.ts';
import { type Composed, compose } from '../../src/map/plain/compose.ts';
import { plainZoom } from '../../src/map/plain/flow-scale.ts';
import type { SetName } from '../../src/map/plain/lettering/setting.ts';
import { type Ground, groundOf } from '../../src/map/plain/shapes.ts';
import { place, type Window } from '../../src/map/plain/window.ts';
import { GROUND_FILES, type GroundFile } from '../../src/model/files/ground.ts';
import { yearsOf } from '../../src/model/time/time.ts';
import { INITIAL_VIEW, type LanguagePair } from '../../src/model/view/view.ts';
import type { Measure } from '../../src/model/vocabulary.ts';
import { readLink } from '../../src/state/link/link.ts';
import { pictureScene } from '../../src/talk/picture/picture-scene.ts';
import { realCatalogue } from '../fixtures/real.ts';

/*
 * The real figures of every year at the view with which the page opens: the whole block of each arc
 * stands on the map, nearest to its own arc, or a number does; and nothing is under it.
 */

const box = (left: number, top: number, right: number, bottom: number): Box => {
  return { left, top, right, bottom };
};

/** Screens as the page fills them: what panels cover, and what lies over the rest. */
const SCREENS = {
  'a desk of 1366×768': {
    size: { width: 1366, height: 768 },
    sizing: { scale: 1, least: 0 },
    padding: { top: 66, right: 8, bottom: 170, left: 368 },
    over: [
      ...[box(8, 8, 360, 101), box(1238, 535, 1342, 554), box(376, 570, 400, 594)],
      ...[box(404, 563, 1350, 594), box(376, 72, 414, 182)],
    ],
  },
  'a wall of 1920×1080': {
    size: { width: 1920, height: 1080 },
    sizing: { scale: 2.25, least: 13 },
    padding: { top: 139, right: 18, bottom: 139, left: 18 },
    over: [
      ...[box(26, 26, 643, 142), box(1641, 887, 1876, 928)],
      ...[box(31, 878, 86, 933), box(94, 850, 1110, 933)],
    ],
  },
  'a phone of 390×844': {
    size: { width: 390, height: 647 },
    sizing: { scale: 1, least: 0 },
    padding: { top: 0, right: 0, bottom: 48, left: 0 },
    over: [box(4, 4, 28, 28), box(344, 8, 382, 118), box(270, 572, 374, 591)],
  },
} as const;

/** Reckons for each subject once. */
function once<K, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const made = known.get(key) ?? reckon(key);
    known.set(key, made);
    return made;
  };
}

type Screen = keyof typeof SCREENS;
const isPhone = (screen: Screen) => SCREENS[screen].size.width < 700;

const windowOf = once((screen: Screen): Window => {
  const { size, sizing, padding, over } = SCREENS[screen];
  const viewport = { ...size, padding: { ...padding, over }, scale: sizing.scale };
  return windowOfCamera(wholeBorder(viewport), viewport, sizing);
});

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

const pictures = new Map<string, ReturnType<typeof madePicture>>();

/** A picture of a year, with what its link says more; each is made once. */
function pictureOf(year: number, languages: LanguagePair, window: Window, more = '') {
  const key = [year, languages.join(), window.width, more].join('&');
  const picture = pictures.get(key) ?? madePicture(year, languages, window, more);
  pictures.set(key, picture);
  return picture;
}

function madePicture(year: number, languages: LanguagePair, window: Window, more: string) {
  const { years } = catalogue.edition;
  const defaults = { view: { ...INITIAL_VIEW, year: years.last }, years };
  const link = `year=${year}&on=gates,crossings,projects,flows,meetings&lang=${languages.join()}${more}`;
  const { scene, rows } = pictureScene(catalogue, readLink(link, defaults));
  const composed = compose({ ground, scene, rows, window, detail: 'full', measure: estimated });
  return { scene, composed };
}

/** The courses of arcs in a window. */
const coursesIn = once((window: Window) =>
  once((arc: FlowArc) => courseDegrees(arc, plainZoom(window)).map((at) => place(window, at))),
);

/** Px of an arc that are free to be seen, and how long all of it is. */
function seenOf(arc: FlowArc, window: Window): { readonly seen: number; readonly whole: number } {
  const { free, over = [], scale } = window;
  const edge = 12 * scale;
  const course = coursesIn(window)(arc);
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
const isDue = ({ seen, whole }: ReturnType<typeof seenOf>, screen: Screen) =>
  isPhone(screen) ? seen > whole - 1 : seen >= SEEN;

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
  // A number may have no place but on the sign of its own gate.
  const mayCover = ({ kind }: SetName) => kind === 'flow-number';
  return flows.flatMap((flow) => {
    const { key, box: own } = flow;
    return [
      ...(isInside(own, inner) ? [] : [`${key} at the edge`]),
      ...over.filter((one) => isOver(own, one)).map(() => `${key} under a part of the page`),
      ...names
        .filter((name) => name.key !== key && isOver(own, name.box))
        .map((name) => `${key} on ${name.key}`),
      ...(mayCover(flow) ? [] : placed)
        .filter(({ x, y, offset, half }) => gapTo(own, x + offset[0], y + offset[1]) < half)
        .map(({ id }) => `${key} on ${id}`),
    ];
  });
}

/** Distance from a box to the edge of an arc, px. */
function gapToArc(own: Box, arc: FlowArc, window: Window): number {
  const course = coursesIn(window)(arc);
  const half = (widthOf(arc.state, arc.widthPixels) / 2) * window.scale;
  return Math.min(...course.map(([x, y]) => gapTo(own, x, y))) - half;
}

/** Points of a course lie apart, and places are reckoned in other points of it: so much may be amiss, px. */
const SLACK = 5;

/** What is wrong with a block: nearer to another arc than to its own, or lying on it. */
function misreadOf(name: SetName, arcs: readonly FlowArc[], window: Window): string[] {
  const own = arcs.find(({ id }) => id === name.key);
  if (!own || name.kind === 'flow-number') return [];
  const ownGap = name.tie ? 0 : Math.max(0, gapToArc(name.box, own, window));
  return arcs
    .filter(({ id }) => id !== own.id)
    .filter((arc) => gapToArc(name.box, arc, window) < ownGap - SLACK * window.scale)
    .map(({ id }) => `${name.key} is read at ${id}`);
}

const plainText = (text: string) => text.replace(/\s/gu, '');

/** What a block leaves out: its year where it is not of the whole year on screen, and its scope. */
function lacksOf(name: SetName, { state, year, scope, id }: FlowArc, pair: LanguagePair): string[] {
  if (name.kind === 'flow-number') return [];
  const text = plainText(name.lines.map((line) => line.text).join(''));
  return [
    ...(state === 'sourced' || text.includes(`${year}`) ? [] : [`${id} without its year`]),
    ...(!scope || text.includes(plainText(scope[pair[0]])) ? [] : [`${id} without its scope`]),
  ];
}

/** All that is wrong with the values of a year. */
function wrongIn(year: number, measure: Measure, pair: LanguagePair, screen: Screen): string[] {
  const window = windowOf(screen);
  const { scene, composed } = pictureOf(year, pair, window, `&measure=${measure}`);
  const { arcs } = scene.flows;
  const names = composed.lettering?.flows ?? [];
  const nameOf = new Map(names.map((name) => [name.key, name]));
  return arcs
    .flatMap((arc) => {
      const name = nameOf.get(arc.id);
      if (!name) return isDue(seenOf(arc, window), screen) ? [`${arc.id} without a word`] : [];
      return [...lacksOf(name, arc, pair), ...misreadOf(name, arcs, window)];
    })
    .concat(faultsOf(composed, window));
}

const PAIRS: readonly LanguagePair[] = [
  ['vi', 'zh'],
  ['zh', 'vi'],
];
const SCREEN_NAMES = Object.keys(SCREENS) as Screen[];
const YEARS = yearsOf({ first: 2016, last: 2026 });
/**
 * What is not money takes turns, each year on one screen of three: an arc stands for years with its
 * last figure. `npm run fuzz` tries all of them.
 */
const turnsOf = (screen: Screen) =>
  YEARS.filter((year) => process.env.FUZZ_CASES || (year + SCREEN_NAMES.indexOf(screen)) % 3 === 0);

describe.each(SCREEN_NAMES)('on %s', (screen) => {
  it.each(YEARS)('every arc of %i is told, and as its own', (year) => {
    const pairs = isPhone(screen) ? PAIRS.slice(year % 2, (year % 2) + 1) : PAIRS;
    for (const pair of pairs) expect(wrongIn(year, 'value', pair, screen)).toEqual([]);
  });

  it.each(turnsOf(screen))('so are tonnes and travellers of %i', (year) => {
    const pair = PAIRS[year % 2] ?? ['vi'];
    for (const measure of ['tonnes', 'travellers'] as const) {
      expect(wrongIn(year, measure, pair, screen)).toEqual([]);
    }
  });
});

/** How the value of one of a pair is written: which way, whether in short, words written out or short. */
const mannerOf = ({ lines }: SetName) => {
  const text = lines.map((line) => line.text).join(' ');
  const isShort = /[→←] ?(TQ|VN|CN|中(?!国)|越(?!南))/u.test(text);
  return [/[→←]/u.test(text), isShort, /(tỷ|triệu|illion|illiard)/u.test(text)].join();
};

it.each(['a desk of 1366×768', 'a wall of 1920×1080'] as const)(
  'writes export and import of a province alike on %s, in all languages',
  (screen) => {
    const window = windowOf(screen);
    const all: readonly LanguagePair[] = [...PAIRS, ['en', 'vi'], ['fr', 'zh']];
    let count = 0;
    for (const year of YEARS) {
      for (const pair of all) {
        const { scene, composed } = pictureOf(year, pair, window, '&measure=value');
        const names = new Map(composed.lettering?.flows.map((name) => [name.key, name]));
        for (const arc of scene.flows.arcs.filter(({ direction }) => direction === 'export')) {
          const other = scene.flows.arcs.find(
            ({ of, direction }) => direction === 'import' && of.join() === arc.of.join(),
          );
          const [one, two] = [names.get(arc.id), other && names.get(other.id)];
          if (!one || !two || [one, two].some(({ kind }) => kind === 'flow-number')) continue;
          expect(mannerOf(one)).toBe(mannerOf(two));
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(10);
  },
  180_000,
);

it('tells on a desk most arcs of a year whole, not by numbers', () => {
  const window = windowOf('a desk of 1366×768');
  for (const year of YEARS) {
    const { composed } = pictureOf(year, ['vi', 'zh'], window, '&measure=value');
    const flows = composed.lettering?.flows ?? [];
    const numbers = flows.filter(({ kind }) => kind === 'flow-number');
    expect(numbers.length).toBeLessThanOrEqual(flows.length / 4);
  }
});

it('tells on a wall two values of five in both languages, and of twenty at most one by a number', () => {
  const window = windowOf('a wall of 1920×1080');
  for (const pair of PAIRS) {
    const flows = YEARS.flatMap((year) => {
      const { scene, composed } = pictureOf(year, pair, window, '&measure=value');
      const ids = new Set<string>(scene.flows.arcs.map(({ id }) => id));
      return composed.lettering?.flows.filter(({ key }) => ids.has(key)) ?? [];
    });
    const inBoth = flows.filter(({ lines }) => lines.some(({ isSecond }) => isSecond));
    expect(inBoth.length).toBeGreaterThanOrEqual((flows.length * 2) / 5);
    const numbers = flows.filter(({ kind }) => kind === 'flow-number');
    expect(numbers.length).toBeLessThanOrEqual(flows.length / 20);
  }
}, 120_000);

describe.each([
  ['a desk of 1366×768', 1],
  ['a wall of 1920×1080', 0.9],
] as const)('on %s', (screen, share) => {
  it('names the gates through which arcs go beside their values', () => {
    const window = windowOf(screen);
    const { free } = window;
    const gates = PAIRS.flatMap((pair) =>
      YEARS.flatMap((year) => {
        const { scene, composed } = pictureOf(year, pair, window, '&measure=value');
        const carrying = new Set<string>(scene.flows.arcs.map(({ gate }) => gate));
        const named = new Set(composed.lettering?.records.map(({ key }) => key));
        return composed.placed
          .filter(({ id, x, y }) => carrying.has(id) && isInside(box(x, y, x, y), free))
          .map(({ id }) => ({ at: `${year} ${pair[0]} ${id}`, isNamed: named.has(id) }));
      }),
    );
    const unnamed = gates.filter(({ isNamed }) => !isNamed).map(({ at }) => at);
    expect(gates.length).toBeGreaterThan(80);
    expect(unnamed.length, unnamed.join(', ')).toBeLessThanOrEqual(gates.length * (1 - share));
  }, 120_000);
});

it('names on a phone the gate of the widest arc beside its values', () => {
  const window = windowOf('a phone of 390×844');
  const unnamed = PAIRS.flatMap((pair) =>
    YEARS.flatMap((year) => {
      const { scene, composed } = pictureOf(year, pair, window, '&measure=value');
      const inSight = new Set<string>(
        composed.placed
          .filter(({ x, y }) => isInside(box(x, y, x, y), window.free))
          .map(({ id }) => id),
      );
      const [widest] = scene.flows.arcs
        .filter(({ gate }) => gate !== null && inSight.has(gate))
        .toSorted((a, b) => b.widthPixels - a.widthPixels);
      const isNamed = composed.lettering?.records.some(({ key }) => key === widest?.gate);
      return isNamed === false ? [`${year} ${pair[0]} ${widest?.gate}`] : [];
    }),
  );
  expect(unnamed.length, unnamed.join(', ')).toBeLessThanOrEqual(3);
}, 120_000);

it('tells the arc that is selected whole, whatever else gives way', () => {
  const window = windowOf('a wall of 1920×1080');
  const { scene } = pictureOf(2025, ['vi', 'zh'], window);
  for (const { id } of scene.flows.arcs) {
    const { composed } = pictureOf(2025, ['vi', 'zh'], window, `&sel=${id}`);
    const name = composed.lettering?.flows.find(({ key }) => key === id);
    expect([id, name !== undefined, name?.kind === 'flow-number']).toEqual([id, true, false]);
  }
}, 120_000);
