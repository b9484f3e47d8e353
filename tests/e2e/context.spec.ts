import type { Page } from '@playwright/test';
import { expect, openMap, test } from './support.ts';

// Small: the processor draws the map.
test.use({ viewport: { width: 800, height: 450 } });

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

/** Takes the context away and gives it back, then waits until the map is at rest again. */
const loseContext = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map canvas');
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!canvas || !lost) throw new Error('no context to lose');
    const heard = (type: string) =>
      new Promise((resolve) => canvas.addEventListener(type, resolve, { once: true }));
    const isLost = heard('webglcontextlost');
    lost.loseContext();
    await isLost;
    const isBack = heard('webglcontextrestored');
    lost.restoreContext();
    await isBack;
  });

test('after a lost context the map is drawn as before', async ({ page, watch }) => {
  watch.expected.push(/context/i);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, 'year=2024&on=gates,projects&lang=vi,zh');
  const map = page.locator('.map');
  const before = await map.screenshot();
  await loseContext(page);
  await expect
    .poll(async () => (await map.screenshot()).equals(before), { timeout: 30_000 })
    .toBe(true);
});

test('a picture that is still asks for no frame, with trade on the map too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, 'year=2025&on=gates,flows&lang=vi,zh');
  await expect.poll(() => framesAtRest(page), { timeout: 30_000 }).toBe(0);
});
