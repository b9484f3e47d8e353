import type { Page } from '@playwright/test';
import { inAnyLanguage, map } from './parts.ts';
import { expect, openMap, test } from './support.ts';

/* What the desk leaves of the map, and what stands on it: neat line, scale, where the data come from. */

/** What is seen here is where the map comes to rest. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LINK = 'year=2024&on=gates,crossings,projects&lang=vi,zh';

/** Box of the one element of a selector; fails where it is not in sight. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not in sight`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

/** What a changed window moves is in its place after a frame or two. */
async function resize(page: Page, width: number, height: number) {
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
  });
}

/** Where the shapes of the map come from. */
const origins = (page: Page) => map(page).locator('details', { hasText: '©' });

test('half of a window is map while details are open', async ({ page }) => {
  await openMap(page, `${LINK}&sel=gate:huu-nghi-youyiguan`);
  await expect(page.locator('#detail-heading')).toBeVisible();
  for (const [width, height] of [
    [1366, 768],
    [1600, 900],
    [1920, 1080],
    [3840, 2160],
  ] as const) {
    await resize(page, width, height);
    const at = `${width} × ${height}`;
    const neat = await boxOf(page, '.map-neat');
    expect((neat.width * neat.height) / (width * height), at).toBeGreaterThanOrEqual(0.5);
    for (const panel of ['.tools', '.detail', '.time', '.cartouche']) {
      const { x, y, right, bottom } = await boxOf(page, panel);
      const isApart = x >= neat.right || right <= neat.x || y >= neat.bottom || bottom <= neat.y;
      expect(isApart, `${panel} at ${at}`).toBe(true);
    }
  }
});

test('the scale follows the map; it and all of the origins have room on desk and phone', async ({
  page,
}) => {
  await openMap(page, LINK);
  const scale = map(page).locator('> p').first();
  const said = origins(page).locator('> p');
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await resize(page, width, height);
    await expect(scale).toHaveText(/^\d+ km$/);
    if (!(await said.isVisible())) await origins(page).locator('> summary').click();
    await expect(said).toContainText('OpenStreetMap');
    await expect(said).toContainText('GeoNames');
    const cut = await said.evaluate(
      (element) =>
        element.scrollHeight > element.clientHeight + 1 ||
        element.scrollWidth > element.clientWidth + 1,
    );
    expect(cut, `${width} × ${height}`).toBe(false);
    const { x, right } = await boxOf(page, '.map-attribution > p');
    expect(x).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    if (width < 600) continue;
    const [whole = ''] = await scale.allTextContents();
    await page.getByRole('button', { name: 'Phóng to' }).click();
    await page.getByRole('button', { name: 'Phóng to' }).click();
    await expect(scale).not.toHaveText(whole);
  }
});

test('a filter by province goes there, and back with it', async ({ page }) => {
  await openMap(page, LINK);
  const shownOf = () =>
    page.evaluate(() => {
      const neat = document.querySelector('.map-neat')?.getBoundingClientRect();
      const gates = (window.borderMap?.drawn() ?? []).flatMap((one) =>
        one.kind === 'symbol' && /^(gate|crossing):/.test(one.id) ? [one] : [],
      );
      const xs = gates.map(({ x }) => x);
      const isIn = gates.every(
        ({ x, y }) => neat && x > neat.left && x < neat.right && y > neat.top && y < neat.bottom,
      );
      return {
        count: gates.length,
        isIn,
        high: Math.max(...gates.map(({ y }) => y)) - Math.min(...gates.map(({ y }) => y)),
        wide: Math.max(...xs) - Math.min(...xs),
      };
    });
  const before = await shownOf();
  await page.getByRole('button', { name: /^Bộ lọc/ }).click();
  await page.getByRole('checkbox', { name: /^Lạng Sơn/ }).check();
  await expect
    .poll(async () => {
      const { count, isIn, high } = await shownOf();
      return count > 5 && count < before.count && isIn && high > 250;
    })
    .toBe(true);
  await map(page)
    .getByRole('button', { name: inAnyLanguage('filter.clear') })
    .click();
  await expect.poll(async () => (await shownOf()).wide).toBeCloseTo(before.wide, 0);
});
