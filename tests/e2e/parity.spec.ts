import type { Page } from '@playwright/test';
import type { DrawnThing } from '../../src/map/renderer.ts';
import { PALETTES } from '../../src/map/signs/palette.ts';
import { drawing } from './parts.ts';
import { bothOf, differing, hidePanels, type Pixels } from './pixels.ts';
import { expect, showOnMap, test, waitForMark } from './support.ts';

/*
 * Both maps show the same things in the same state at the same place with the same names, as each of
 * them tells what it has painted; and the ground of MapLibre lies beneath the very px of the canvas's.
 */

const SIZE = { width: 560, height: 380 };

/** The whole border and single gates, every look, language, topic, two editions of provinces, a selection, a lens. */
const VIEWS = [
  'year=2025&on=gates,crossings,projects,flows&lang=vi,zh&map=6.7/22.2/105.2',
  'year=2024&on=gates,crossings,projects,flows&lang=zh,vi&map=6.7/22.2/105.2',
  'year=2022&on=gates,flows&lang=en,fr&map=7.4/22.1/106.6',
  'year=2016&on=gates,crossings&lang=fr,zh&map=5.9/22.3/105.4',
  'year=2026&on=gates,crossings,projects,meetings&lang=fr,zh&map=10/22.52/103.96',
  'year=2025&on=gates,projects&lang=vi,zh&map=8.3/22.4/104&sel=gate:ma-lu-thang-jinshuihe',
  'year=2025&on=projects&lang=zh,en&map=7.2/21.8/106.5&look=dark',
  'year=2023&on=gates,crossings,meetings&lang=en&map=9/21.97/106.71&look=dark',
  'year=2021&on=flows&lang=vi&map=6.9/22/105.9',
  'year=2025&on=gates,flows&lang=vi,zh&map=11.5/21.53/107.97',
  'year=2020&on=gates,crossings,projects&lang=zh,vi&map=7/22.6/104.6&look=dark',
  'year=2025&on=gates,crossings&lang=vi,zh&map=12/22.5/103.96',
];

/** Edges are smoothed otherwise by the two. */
const STRAY = 0.03;
const DIFFERING = 0.012;

const told = ({ kind, id, state, isNamed }: DrawnThing) => `${kind} ${id} ${state} ${isNamed}`;

/** What is painted, and the map as a picture, where nothing of the page lies over it. */
interface Seen {
  readonly drawn: readonly DrawnThing[];
  readonly picture: string;
}

/** Opens the page once and shows every view by its link. */
async function seenBy(page: Page, renderer: 'plain' | 'gl'): Promise<Seen[]> {
  await page.goto('about:blank');
  await page.goto(`./?renderer=${renderer}#${VIEWS[0]}`);
  await waitForMark(page, 'complete', 90_000);
  await expect(page.locator('[data-layer="gl"]')).toHaveCount(renderer === 'gl' ? 1 : 0);
  const seen: Seen[] = [];
  for (const view of VIEWS) {
    await showOnMap(page, view);
    const drawn = await page.evaluate(() => [...(window.borderMap?.drawn() ?? [])]);
    await hidePanels(page);
    const picture = (await drawing(page).screenshot()).toString('base64');
    seen.push({ drawn, picture });
  }
  return seen;
}

/** Of the border line in one picture, the share that has no border in the other one within 1 px. */
function strayBorder([one, other]: readonly [Pixels, Pixels], colour: string) {
  const ink = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const isInk = ({ data, width, height }: Pixels, x: number, y: number) =>
    x >= 0 &&
    y >= 0 &&
    x < width &&
    y < height &&
    ink.every((part, i) => Math.abs((data[4 * (y * width + x) + i] ?? 0) - part) < 48);
  let [all, stray] = [0, 0];
  for (let at = 0; at < one.width * one.height; at += 1) {
    const [x, y] = [at % one.width, Math.floor(at / one.width)];
    if (!isInk(one, x, y)) continue;
    all += 1;
    const near = [-1, 0, 1].some((dy) => [-1, 0, 1].some((dx) => isInk(other, x + dx, y + dy)));
    if (!near) stray += 1;
  }
  return { all, share: stray / Math.max(1, all) };
}

test('both maps show the same in twelve views', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const plain = await seenBy(page, 'plain');
  const gl = await seenBy(page, 'gl');
  // What is compared now needs no map beside it.
  await page.goto('about:blank');
  for (const [i, view] of VIEWS.entries()) {
    const [one, other] = [plain[i], gl[i]];
    if (!one || !other) throw new Error('not seen');
    expect(one.drawn.length, view).toBeGreaterThan(2);
    expect(other.drawn.map(told), view).toEqual(one.drawn.map(told));
    for (const [at, thing] of one.drawn.entries()) {
      const same = other.drawn[at];
      if (thing.kind !== 'symbol' || same?.kind !== 'symbol') continue;
      expect(Math.hypot(thing.x - same.x, thing.y - same.y), `${view} ${thing.id}`).toBeLessThan(1);
    }
    const pictures = await bothOf(page, [one.picture, other.picture]);
    const { border } = PALETTES[view.includes('look=dark') ? 'dark' : 'light'];
    const { all, share } = strayBorder(pictures, border);
    expect(all, view).toBeGreaterThan(100);
    expect(share, view).toBeLessThan(STRAY);
    expect(differing(pictures), view).toBeLessThan(DIFFERING);
  }
});
