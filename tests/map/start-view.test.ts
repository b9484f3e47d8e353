import { describe, expect, it } from 'vitest';
import { NO_FLOWS } from '../../src/facts/flows/picture.ts';
import { selectScene } from '../../src/facts/scene/select-scene.ts';
import { frameCamera, type Viewport, wholeBorder } from '../../src/map/camera/constrain.ts';
import { isInside, overlaps } from '../../src/map/places/name-ground.ts';
import { estimated } from '../../src/map/places/name-text.ts';
import type { Sizing } from '../../src/map/places/sizing.ts';
import { windowOfCamera } from '../../src/map/plain/canvas/camera.ts';
import { compose } from '../../src/map/plain/compose.ts';
import type { Lettering } from '../../src/map/plain/lettering/lettering.ts';
import { type Camera, INITIAL_VIEW, type LanguagePair } from '../../src/model/view/view.ts';
import { realGround } from '../fixtures/ground.ts';
import { realCatalogue } from '../fixtures/real.ts';

/*
 * The real records on the screen of an ordinary desk and on the wall of a room: which names stand
 * there, and whether any two meet. The widths of letters are those of a wide font.
 */

const ground = realGround();
const facts = realCatalogue();

interface Sight extends Sizing {
  readonly camera: Camera;
  readonly viewport: Viewport;
}

/** All that is set of a year on a screen. */
function lettering(languages: LanguagePair, year: number, { camera, viewport, ...sizing }: Sight) {
  const topics = new Set(['gates', 'crossings', 'projects'] as const);
  const view = { ...INITIAL_VIEW, year, languages, topics };
  const scene = selectScene(facts, view, null, undefined, NO_FLOWS);
  const window = windowOfCamera(camera, viewport, sizing);
  const { rows } = scene;
  const set = compose({ ground, scene, rows, window, detail: 'full', measure: estimated });
  if (!set.lettering) throw new Error('no names');
  return { set: set.lettering, window };
}

const great = ({ placed }: Lettering) => placed.filter(({ tier }) => tier === 0);

const AT_BORDER = ['dien-bien', 'lai-chau', 'lao-cai', 'cao-bang', 'lang-son', 'quang-ninh'];

/** Title, lists and years of the page around the map at 1366×768. */
const desk = {
  width: 1366,
  height: 768,
  padding: { top: 66, right: 0, bottom: 108, left: 368 },
  scale: 1,
};

describe.each([
  ['vi', 'zh'],
  ['zh', 'vi'],
  ['en', 'zh'],
  ['fr', 'vi'],
] as const)('at first sight of a desk, in %s and %s', (one, two) => {
  it.each([2016, 2024, 2026])(
    'nearly every great gate is named in %i, and the provinces at the border',
    (year) => {
      const sight = { camera: wholeBorder(desk), viewport: desk, scale: 1, least: 0 };
      const { set, window } = lettering([one, two], year, sight);
      const named = new Set(set.records.map(({ key }) => key));
      // No name breaks a rule (docs/names.md): letters as wide as these leave some gates without room.
      const bare = great(set).filter(({ id }) => !named.has(id));
      expect(bare.length, bare.map(({ id }) => id).join()).toBeLessThanOrEqual(4);
      expect(great(set).length).toBeGreaterThanOrEqual(year < 2020 ? 9 : 11);
      const own = year < 2025 ? 'ha-giang' : 'tuyen-quang';
      const areas = set.provinces.map(({ key }) => key);
      const missing = [...AT_BORDER, own].filter((name) => !areas.join().includes(`vn-${name}@`));
      // Where letters are as wide as these, the two narrowest may find no room; nobody else may.
      expect(missing.length, missing.join()).toBeLessThanOrEqual(2);
      if (year >= 2025) expect(areas.join()).not.toMatch(/ha-giang|yen-bai/);
      const names = [...set.records, ...set.provinces];
      for (const { key, box } of names) expect(isInside(box, window.free), key).toBe(true);
      const meeting = names.flatMap((a, i) =>
        names.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.key} ${b.key}`] : [])),
      );
      expect(meeting).toEqual([]);
    },
  );
});

describe('names on a wall stand clear of its texts and of the edge of the image', () => {
  const SIZING = { scale: 2.25, least: 13 };
  /** The map of an image of 1920×1080, as a talk has it beside its texts and above its sources. */
  const wall = {
    width: 1262,
    height: 958,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    scale: SIZING.scale,
  };

  it.each([
    ['the border of Cao Bằng and Lạng Sơn', [106.2, 21.5, 107.65, 22.97], 3],
    ['all of the border of Guangxi', [105.6, 21.2, 108.7, 23.15], 3],
    ['up to the river mouth', [106.0, 21.3, 108.5, 23.05], 4],
    ['Lào Cai and Lai Châu', [102.95, 22, 104.5, 23.25], 1],
  ] as const)('%s', (_, [west, south, east, north], least) => {
    const camera = frameCamera({ west, south, east, north }, wall);
    const { set, window } = lettering(['vi', 'zh'], 2025, { camera, viewport: wall, ...SIZING });
    const ids = new Set(great(set).map(({ id }) => `${id}`));
    const names = set.records.filter(({ key }) => ids.has(key));
    expect(names.length).toBeGreaterThanOrEqual(least);
    for (const { key, box } of names) expect(isInside(box, window.free), key).toBe(true);
  });
});
