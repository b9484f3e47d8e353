import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { timeline, yearOnScreen } from './parts.ts';
import { expect, openFacts, openMap, test } from './support.ts';

const grid = (page: Page) => page.getByRole('grid', { name: /west to east/ });

/** The middle of a cell on the screen, by its shares of the columns and of the years. */
async function cell(page: Page, across: number, down: number) {
  const box = await grid(page).boundingBox();
  if (!box) throw new Error('no strip');
  // Between the years before the columns and the events behind them.
  return { x: box.x + 52 + (box.width - 108) * across, y: box.y + box.height * down };
}

test('the whole border is one stop of the keys, and a cell opens its gate and its year', async ({
  page,
}) => {
  await openFacts(page, 'year=2023&on=gates&lang=en,fr');
  await grid(page).focus();
  const active = page.getByRole('gridcell', { includeHidden: true });
  await expect(active).toContainText('2023');
  await expect(active).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(active).toContainText('A Pa Chải');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(active).toContainText('2022');
  await expect(page.getByRole('tooltip')).toContainText('2022');
  const name = (await page.getByRole('tooltip').locator('[lang]').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/year=2022&.*sel=/);
  await expect(page.locator('#detail-heading')).toContainText(name.split(' – ')[0] ?? '');
  expect(await faultsOf(page, '#time', ['wcag2a', 'wcag2aa', 'wcag22aa'])).toEqual([]);
});

test('the page is not told as complete before its strip is drawn', async ({ page }) => {
  // Its part comes last of all, well after the map.
  await page.route(/border-strip-[^/]*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  // What is on the canvas of the strip at the very moment of the mark.
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('complete').length === 0) return;
      const canvas = document.querySelector<HTMLCanvasElement>('.strip-picture canvas');
      const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      document.documentElement.dataset.inked = `${data?.some((value) => value > 0) ?? 'no strip'}`;
    }).observe({ type: 'mark' });
  });
  await openMap(page, 'year=2024&on=gates&lang=vi,zh');
  await expect(page.locator('html')).toHaveAttribute('data-inked', 'true');
});

test('the pointer takes the nearest cell, and the year is the row in hand', async ({ page }) => {
  await openMap(page, 'year=2021&on=gates,crossings&lang=en,vi');
  const painted = () =>
    timeline(page)
      .locator('canvas')
      .evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) return {};
        const { width, height } = canvas;
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
        const counts: Record<string, number> = {};
        for (let i = 0; i < data.length; i += 4) {
          const colour = [data[i], data[i + 1], data[i + 2]].join();
          counts[colour] = (counts[colour] ?? 0) + 1;
        }
        return counts;
      });
  // Open and suspended, in the colours of the map.
  await expect.poll(async () => (await painted())['0,105,77'] ?? 0).toBeGreaterThan(2000);
  expect((await painted())['125,47,12'] ?? 0).toBeGreaterThan(500);
  const last = await cell(page, 0.999, 0.99);
  await page.mouse.move(last.x, last.y);
  await expect(page.getByRole('tooltip')).toContainText('2026');
  await expect(page.getByRole('tooltip')).toContainText('Bắc Luân II');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.mouse.click(last.x, last.y);
  await expect(page).toHaveURL(/sel=gate/);
  await expect(yearOnScreen(page)).toHaveText('2026');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-orientation', 'vertical');
});
