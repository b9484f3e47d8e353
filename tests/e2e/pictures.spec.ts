import type { Page } from '@playwright/test';
import { expect, openMap, test } from './support.ts';

/*
 * The map as a picture, without the panels that other tests read as text. The stored pictures are
 * small, and the tolerance leaves room for another machine's edges; what they hold is that land,
 * border, symbols, labels and flows are there, in their places and colours.
 */
const VIEWS = [
  { name: 'border-2025-light', hash: 'year=2025&on=gates,crossings,projects&lang=vi,zh' },
  { name: 'border-2018-dark', hash: 'year=2018&on=gates,crossings,projects&lang=vi,zh&look=dark' },
  {
    name: 'lao-cai-2025',
    hash: 'year=2025&on=gates,crossings,projects&lang=vi,zh&map=9.5/22.51/103.96',
  },
  {
    name: 'flows-2024',
    hash: 'year=2024&on=gates,flows&series=guangxi-vietnam&lang=en,zh',
  },
] as const;

/** Panels are tested as text; here they would only hide the map and age with every word. */
async function hidePanels(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>(
      '.page > :not(.map), .map-controls',
    )) {
      part.style.visibility = 'hidden';
    }
  });
}

for (const { name, hash } of VIEWS) {
  test(`draws ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 640 });
    await openMap(page, hash);
    await hidePanels(page);
    await expect(page.locator('.canvas')).toHaveScreenshot(`${name}.png`);
  });
}
