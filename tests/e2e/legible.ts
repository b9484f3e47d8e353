/** What of the page a room could not read: for tests of the projector look and of talks. */
import type { Page } from '@playwright/test';
import { loadLanguages } from '../../src/i18n/tables.ts';
import { sizingOf } from '../../src/map/places/sizing.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import type { LanguagePair } from '../../src/model/view/view.ts';
import { type LabelLine, smallestLabels } from '../map/label-sizes.ts';

/** Rounding of sizes by the browser, CSS px. */
const SLACK = 0.05;

/**
 * Every text in sight whose letters are smaller than the room demands, with its size, e.g.
 * `"Lào Cai" 24.1 of 29.2 px in .row-state`; nothing where all can be read.
 *
 * @throws {Error} when the page is not on the wall at all, so that no test passes for that.
 */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((slack) => {
    const root = document.documentElement;
    const demanded = Number.parseFloat(root.style.getPropertyValue('--room-type'));
    if (!root.hasAttribute('data-room') || !(demanded > 0)) throw new Error('not on the wall');
    /** Neither hidden nor, one pixel large, for those who listen alone. */
    const isShown = (owner: Element, { width, height }: DOMRect) =>
      width > 1 &&
      height > 1 &&
      !owner.closest('script, style, noscript, option, .hidden-text, .panel-word') &&
      owner.checkVisibility({
        ...{ opacityProperty: true, visibilityProperty: true },
        // Their older names, in Chromium 109.
        ...{ checkOpacity: true, checkVisibilityCSS: true },
      });
    const isOnScreen = ({ left, top, right, bottom }: DOMRect) =>
      right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    /** A drawing is enlarged as a whole, and so are its letters. */
    const enlarged = (owner: Element) =>
      owner instanceof SVGGraphicsElement ? (owner.getScreenCTM()?.d ?? 1) : 1;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [owner, text] = [node.parentElement, node.textContent?.trim() ?? ''];
      if (!owner || text === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (!isShown(owner, box) || !isOnScreen(box)) continue;
      const px = Number.parseFloat(getComputedStyle(owner).fontSize) * enlarged(owner);
      if (px >= demanded - slack) continue;
      const where = owner.getAttribute('class') ?? owner.tagName.toLowerCase();
      found.push(`"${text}" ${px.toFixed(1)} of ${demanded.toFixed(1)} px in .${where}`);
    }
    return found;
  }, SLACK);
}

/** Names of the size in which a page is set, reckoned once for each: the real map is composed for it. */
const known = new Map<string, readonly LabelLine[]>();

function labelsAt(root: number, languages: LanguagePair): readonly LabelLine[] {
  const key = [root, ...languages].join();
  const labels = known.get(key) ?? smallestLabels({ languages, ...sizingOf(root, true) });
  known.set(key, labels);
  return labels;
}

/**
 * The same of the names on the map, which no one can measure from outside: reckoned from the size in
 * which the page is set just now.
 */
export async function tooSmallOnMap(page: Page): Promise<string[]> {
  const { root, demanded, languages } = await page.evaluate(() => {
    const { documentElement } = document;
    const parts = new URLSearchParams(location.hash.slice(1));
    return {
      root: Number.parseFloat(getComputedStyle(documentElement).fontSize),
      demanded: Number.parseFloat(documentElement.style.getPropertyValue('--room-type')),
      languages: parts.get('lang')?.split(',') ?? ['vi', 'zh'],
    };
  });
  if (!(demanded > 0)) throw new Error('not on the wall');
  await loadLanguages(LANGUAGES);
  return labelsAt(root, languages as unknown as LanguagePair)
    .filter(({ px }) => px < demanded - SLACK)
    .map(({ kind, text, px }) => `"${text}" ${px.toFixed(1)} px, ${kind}`);
}
