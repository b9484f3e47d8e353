import type { Page } from '@playwright/test';
import { drawing, painted } from './parts.ts';
import { drawnTrade, expect, openMap, test, waitForMark } from './support.ts';

/* Which map draws: the plain one comes first everywhere, WebGL only where a graphics card draws it. */

test.use({ viewport: { width: 800, height: 450 } });
test.describe.configure({ timeout: 120_000 });

const LINK = 'year=2024&on=gates,flows&lang=vi,zh';
const canvas = drawing;

/** The names of files that the page asks for. */
function filesOf(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) =>
    files.push(new URL(request.url()).pathname.split('/').pop() ?? ''),
  );
  return files;
}

/** Lets the browser say that a graphics card of this name draws WebGL. */
const withCard = (page: Page, name: string) =>
  page.addInitScript((card) => {
    const own = WebGL2RenderingContext.prototype.getParameter;
    WebGL2RenderingContext.prototype.getParameter = function (what) {
      return what === 0x9246 ? card : own.call(this, what);
    };
  }, name);

test('where the processor would draw WebGL, its code is never fetched', async ({ page }) => {
  const files = filesOf(page);
  await openMap(page, LINK);
  await expect(painted(page)).toBeVisible();
  await expect(page.locator('[data-layer="gl"]')).toHaveCount(0);
  // The page is kept for later by another part, which is switched off here.
  expect(files.filter((name) => /^gl-|maplibre/.test(name))).toEqual([]);
});

test('a graphics card takes over behind the plain map, with the same picture', async ({ page }) => {
  await withCard(page, 'ANGLE (Intel, Intel(R) UHD Graphics 620)');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, LINK);
  await expect(canvas(page)).toHaveAttribute('data-renderer', 'plain');
  const plain = await drawnTrade(page);
  expect(plain.length).toBeGreaterThan(4);
  // A hand on the map holds it back.
  const box = await canvas(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 500, (box?.y ?? 0) + 200);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 560, (box?.y ?? 0) + 200, { steps: 3 });
  await page.waitForFunction(
    () => document.querySelector('[data-layer="gl"] canvas') !== null,
    undefined,
    { timeout: 60_000 },
  );
  await expect(canvas(page)).toHaveAttribute('data-renderer', 'plain');
  await page.mouse.up();
  await waitForMark(page, 'takeover', 60_000);
  await expect(canvas(page)).toHaveAttribute('data-renderer', 'gl');
  await expect(page).toHaveURL(/map=/);
  expect(await drawnTrade(page)).toEqual(plain);
});

test('what the address asks for is remembered', async ({ page }) => {
  await withCard(page, 'ANGLE (Intel, Intel(R) UHD Graphics 620)');
  await page.goto(`./?renderer=plain#${LINK}`);
  await waitForMark(page, 'complete');
  const files = filesOf(page);
  await openMap(page, LINK);
  await expect(painted(page)).toBeVisible();
  await expect(page.locator('[data-layer="gl"]')).toHaveCount(0);
  expect(files.filter((name) => /^gl-/.test(name))).toEqual([]);
});
