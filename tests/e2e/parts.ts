/**
 * The parts of the page as its readers have them: by landmark, role and name in any of the four
 * languages; by an id only where the page itself leads there by it (its skip links, its focus).
 */
import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/i18n/messages/en.ts';
import { fr } from '../../src/i18n/messages/fr.ts';
import type { Messages } from '../../src/i18n/messages/vi.ts';
import { vi } from '../../src/i18n/messages/vi.ts';
import { zh } from '../../src/i18n/messages/zh.ts';

/** The keys of texts without parameters. */
type Plain = { [K in keyof Messages]: Messages[K] extends string ? K : never }[keyof Messages];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One of these texts in any of the four languages, from its first letter on. */
export const inAnyLanguage = (...keys: readonly Plain[]): RegExp =>
  new RegExp(
    `^(?:${keys.flatMap((key) => [vi, zh, en, fr].map((of) => escaped(of[key]))).join('|')})`,
  );

const region = (page: Page, key: Plain) => page.getByRole('region', { name: inAnyLanguage(key) });

/** All that is known of the selection. */
export const detail = (page: Page) => page.locator('#detail');

/** What stands beside the map: list, tables, charts, documents, talks. */
export const list = (page: Page) => page.locator('#list');

/** Topics, legend, filters and what stands beside the map. */
export const side = (page: Page) => page.getByRole('main');

/** The bar over the map. */
export const tools = (page: Page) => region(page, 'region.tools');

/** The head of the sheet of a phone. */
export const sheetHead = (page: Page) =>
  page.getByRole('navigation', { name: inAnyLanguage('region.parts') });

/** The years. */
export const timeline = (page: Page) => page.locator('#time');

/** The year on screen, in large figures. */
export const yearOnScreen = (page: Page) =>
  timeline(page).getByRole('paragraph').first().locator('span').first();

/** The part of the page that is the map, with all that lies over it. */
export const map = (page: Page) => page.getByRole('region', { name: mapName }).first();

const mapName = new RegExp(`${inAnyLanguage('region.map').source}$`);

/** What the map is drawn in, and by what. */
export const drawing = (page: Page) =>
  page.locator('#time ~ section[aria-label] > div > div').first();

/** The map of the year that is held against the one on screen; what it is drawn in is its first child. */
export const otherMap = (page: Page) => map(page).locator('[data-state]:has(> [data-half])');

/** The canvases that the map without WebGL is painted on. */
export const painted = (page: Page) => page.locator('canvas[role="region"]');

/** The state of what is selected in the year on screen, with who says so. */
export const stateNow = (within: Locator) =>
  within
    .getByRole('region', {
      name: new RegExp(
        [vi, zh, en, fr]
          .flatMap((of) => [of['detail.statusIn']({ year: 0 }), of['detail.stageIn']({ year: 0 })])
          .map((text) => `^${escaped(text).replace('0', '\\d{4}')}`)
          .join('|'),
      ),
    })
    .first();

/** The word of that state. */
export const stateWord = (within: Locator) => stateNow(within).getByRole('paragraph').first();

/** Who says so, folded at first. */
export const sourcesOf = (within: Locator) => within.locator('details:has(> summary + ol)');

/** Each of them. */
export const sourceItems = (within: Locator) => within.locator('details > summary + ol > li');

/** What comes beneath a heading once it is fetched: that it does, or did not. */
export const waiting = (within: Page | Locator) =>
  within.getByRole('status').filter({ hasText: inAnyLanguage('part.loading', 'part.failed') });

/** How far the records have come. */
export const loading = (page: Page) =>
  page.getByRole('progressbar', { name: inAnyLanguage('app.loading') });

/** That no map can be drawn, or that it did not come. */
export const noMap = (page: Page) =>
  page.getByRole('status').filter({ hasText: inAnyLanguage('app.noWebgl', 'app.mapMissing') });

/** What the search has found. */
export const hits = (page: Page) => page.getByRole('listbox').getByRole('option');

/** What the wall of a meeting says as its heading. */
export const stageTitle = (page: Page) => page.locator('#stage-title');

/** The wall of a meeting. */
export const stage = (page: Page) => page.locator('main#stage');

/** The number of the scene that is on the wall, and of all: last in its foot. */
export const sceneNumber = (page: Page) => page.locator('footer > p:last-child');

/** What a question from the floor is answered with. */
export const answer = (page: Page) =>
  page.getByRole('complementary', { name: inAnyLanguage('region.detail') });

/** What the panels leave free of the window, CSS px. */
export async function freeOf(page: Page) {
  const [left, head, foot] = await Promise.all(
    [side(page), tools(page), timeline(page)].map(async (part) =>
      (await part.isVisible()) ? part.boundingBox() : null,
    ),
  );
  return {
    left: left ? left.x + left.width : 0,
    head: head ? head.y + head.height : 0,
    foot: foot?.y ?? 0,
  };
}
