import type { Page } from '@playwright/test';
import { expect, openGlMap, test } from './support.ts';

// Small: the processor draws the map.
test.use({ viewport: { width: 800, height: 450 } });
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

/** Takes the context away and gives it back, then waits until the map is at rest again. */
const loseContext = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-layer="gl"] canvas');
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!canvas || !lost) throw new Error('no context to lose');
    const heard = (type: string) =>
      new Promise((resolve) => canvas.addEventListener(type, resolve, { once: true }));
    const isLost = heard('webglcontextlost');
    lost.loseContext();
    await isLost;
    // Not while those who hear of the loss are still being told.
    await new Promise((done) => setTimeout(done));
    const isBack = heard('webglcontextrestored');
    lost.restoreContext();
    await isBack;
  });

const pictureOf = async (page: Page) =>
  (await page.locator('.map').screenshot()).toString('base64');

/** Share of the pixels that clearly have another colour; reckoned in the page, which can read pictures. */
const differing = (page: Page, pictures: readonly [string, string]) =>
  page.evaluate(async (both) => {
    const [one, other] = await Promise.all(
      both.map(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data;
      }),
    );
    if (!one || !other) throw new Error('no pictures');
    let count = 0;
    for (let at = 0; at < one.length; at += 4) {
      const isFar = (part: number) =>
        Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0)) > 64;
      if (isFar(0) || isFar(1) || isFar(2)) count += 1;
    }
    return count / (one.length / 4);
  }, pictures);

const shown = (page: Page) => page.locator('.canvas').first().getAttribute('data-renderer');

/** The symbols that stand on the map, as it tells itself. */
const symbols = (page: Page) =>
  page.evaluate(() =>
    (window.borderMap?.drawn() ?? []).flatMap((one) => (one.kind === 'symbol' ? [one.id] : [])),
  );

test('after a lost context the plain map stands in at once, then all is as before', async ({
  page,
  watch,
}) => {
  watch.expected.push(/context/i);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openGlMap(page, 'year=2024&on=gates,projects&lang=vi,zh');
  const before = await pictureOf(page);
  await loseContext(page);
  expect(await shown(page)).toBe('plain');
  expect((await symbols(page)).length).toBeGreaterThan(20);
  await expect.poll(() => shown(page), { timeout: 60_000 }).toBe('gl');
  // Letters are set anew, and may lie a part of a pixel aside.
  expect(await differing(page, [before, await pictureOf(page)])).toBeLessThan(0.005);
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
    await loseContext(page);
    expect(await shown(page), `loss ${loss}`).toBe('plain');
    expect((await symbols(page)).length).toBeGreaterThan(0);
  }
  await expect(page.locator('[data-layer="gl"]')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/scene=3/);
  await expect.poll(async () => (await symbols(page)).length).toBeGreaterThan(0);
});

test('a picture that is still asks for no frame, with trade on the map too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openGlMap(page, 'year=2025&on=gates,flows&lang=vi,zh');
  await expect.poll(() => framesAtRest(page), { timeout: 30_000 }).toBe(0);
});
