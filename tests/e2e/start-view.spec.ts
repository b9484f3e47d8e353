import type { Page } from '@playwright/test';
import { expect, test, waitForMark } from './support.ts';

/* The picture of the start view that the build has placed: it is what the page would have placed itself. */

test.use({ viewport: { width: 1366, height: 768 } });

interface Placed {
  readonly key: string;
  readonly left: number;
  readonly top: number;
}

/** Opens the start view; what stood on the first map and on the whole one, and which files had come for the first. */
async function open(page: Page, languages: string) {
  await page.addInitScript(() => {
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      const names = window.borderMap?.names().map(({ key, box: { left, top } }) => {
        return { key, left, top };
      });
      return mark(name, { ...options, detail: names ?? null });
    };
  });
  await page.goto(`./?renderer=plain#lang=${languages}`);
  await waitForMark(page, 'complete');
  return page.evaluate(() => {
    const [first] = performance.getEntriesByName('first-map');
    const files = performance.getEntriesByType('resource').flatMap(({ name, startTime }) => {
      return first && startTime < first.startTime ? [name.slice(name.lastIndexOf('/') + 1)] : [];
    });
    const named = (mark: PerformanceEntry | undefined): readonly Placed[] =>
      mark instanceof PerformanceMark ? mark.detail : [];
    const [whole] = performance.getEntriesByName('complete');
    return { names: named(first), whole: named(whole), files };
  });
}

const isPlacing = (file: string) => file.startsWith('placing-');

for (const languages of ['vi,zh', 'zh,vi', 'en,vi']) {
  test(`the build has placed the start view in ${languages} as the page does`, async ({
    page,
    watch,
    browser,
  }) => {
    const made = await open(page, languages);
    expect(made.files).toContain(`1366x768.${languages.replace(',', '-')}.json`);
    expect(made.files.filter(isPlacing)).toEqual([]);

    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const other = await context.newPage();
    // Without it the page has to place everything.
    watch.expected.push(/Failed to load resource/);
    await other.route('**/data/start/**', (route) => route.abort());
    const own = await open(other, languages);
    await context.close();
    expect(own.files.filter(isPlacing)).not.toEqual([]);

    expect(made.names.length).toBeGreaterThan(30);
    expect(made.whole).toEqual(made.names);
    // The page begins on a coarse ground, and sets its rivers anew on the fine one.
    expect(made.names.map(({ key }) => key)).toEqual(own.whole.map(({ key }) => key));
    for (const [i, { key, left, top }] of made.names.entries()) {
      const there = own.whole[i];
      expect(Math.abs(left - (there?.left ?? 0)), key).toBeLessThan(1);
      expect(Math.abs(top - (there?.top ?? 0)), key).toBeLessThan(1);
    }
  });
}
