import type { Locator, Page } from '@playwright/test';
import { drawing, map, otherMap } from './parts.ts';
import { bothOf, differing } from './pixels.ts';
import { expect, openGlMap, test } from './support.ts';

// Small: the processor draws the map.
test.use({ viewport: { width: 560, height: 380 } });
// The library makes everything anew after a loss, on the processor.
test.describe.configure({ timeout: 150_000 });

/** Frames that the page asks for in two seconds of quiet. */
const framesAtRest = (page: Page) =>
  page.evaluate(async () => {
    let frames = 0;
    const own = window.requestAnimationFrame;
    window.requestAnimationFrame = (then) => {
      frames += 1;
      return own.call(window, then);
    };
    await new Promise((resolve) => setTimeout(resolve, 2000));
    window.requestAnimationFrame = own;
    return frames;
  });

/** Takes the context of a map away and gives it back. @returns which map was seen in between. */
const loseContext = (of: Locator) =>
  of.evaluate(async (container: HTMLElement) => {
    const canvas = container.querySelector<HTMLCanvasElement>('[data-layer="gl"] canvas');
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!canvas || !lost) throw new Error('no context to lose');
    const heard = (type: string) =>
      new Promise((resolve) => canvas.addEventListener(type, resolve, { once: true }));
    const isLost = heard('webglcontextlost');
    lost.loseContext();
    await isLost;
    const seen = container.dataset.renderer;
    // Not while those who hear of the loss are still being told.
    await new Promise((done) => setTimeout(done));
    const isBack = heard('webglcontextrestored');
    lost.restoreContext();
    await isBack;
    return seen;
  });

const pictureOf = async (page: Page) => (await map(page).screenshot()).toString('base64');

const shown = (page: Page) => drawing(page).getAttribute('data-renderer');

/** The symbols that stand on the map, as it tells itself. */
const symbols = (page: Page) =>
  page.evaluate(() =>
    (window.borderMap?.drawn() ?? []).flatMap((one) => (one.kind === 'symbol' ? [one.id] : [])),
  );

test('a still picture asks for no frame; after a lost context the plain map stands in, then all is as before', async ({
  page,
  watch,
}) => {
  watch.expected.push(/context/i);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // With trade on the map too, whose layers are drawn by another library.
  await openGlMap(page, 'year=2025&on=gates,projects,flows&lang=vi,zh');
  await expect.poll(() => framesAtRest(page), { timeout: 30_000 }).toBe(0);
  const before = await pictureOf(page);
  const all = await symbols(page);
  expect(all.length).toBeGreaterThan(20);
  expect(await loseContext(drawing(page))).toBe('plain');
  expect(await symbols(page)).toEqual(all);
  await expect.poll(() => shown(page), { timeout: 60_000 }).toBe('gl');
  expect(differing(await bothOf(page, [before, await pictureOf(page)]))).toBeLessThan(0.005);
});

test('after three losses in a minute the map stays plain, in a talk as well', async ({
  page,
  watch,
}) => {
  watch.expected.push(/context/i);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openGlMap(page, 'talk=yunnan-11&scene=2&lang=vi,zh');
  for (const loss of [1, 2, 3]) {
    await expect.poll(() => shown(page), { timeout: 60_000 }).toBe('gl');
    expect(await loseContext(drawing(page)), `loss ${loss}`).toBe('plain');
    expect((await symbols(page)).length).toBeGreaterThan(0);
  }
  await expect(page.locator('[data-layer="gl"]')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/scene=3/);
  await expect.poll(async () => (await symbols(page)).length).toBeGreaterThan(0);
});

test('of two years that are compared one may lose its context, and nothing of either is lost', async ({
  page,
  watch,
}) => {
  watch.expected.push(/context/i);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openGlMap(page, 'year=2024&compare=2022&on=gates&lang=vi,zh');
  const other = otherMap(page).locator('> [data-half]');
  await expect(other).toHaveAttribute('data-renderer', 'gl', { timeout: 60_000 });
  const [all, before] = [await symbols(page), await pictureOf(page)];
  expect(await loseContext(other)).toBe('plain');
  expect(await shown(page)).toBe('gl');
  await expect(other).toHaveAttribute('data-renderer', 'gl', { timeout: 60_000 });
  expect(await loseContext(drawing(page))).toBe('plain');
  expect(await symbols(page)).toEqual(all);
  await expect.poll(() => shown(page), { timeout: 60_000 }).toBe('gl');
  expect(differing(await bothOf(page, [before, await pictureOf(page)]))).toBeLessThan(0.005);
});
