import { map } from './parts.ts';
import { expect, openMap, test } from './support.ts';

test('what the wheel zooms to is the reader’s own: in the link, and kept by a resize', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 450 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, 'year=2025&on=gates&lang=vi,zh');
  const box = await map(page).boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // One step, as a wheel gives it: the map is told of it without its event.
  await page.mouse.wheel(0, -240);
  await expect(page).toHaveURL(/map=/);
  const link = page.url();
  await page.setViewportSize({ width: 780, height: 450 });
  await expect.poll(() => map(page).locator('canvas').first().boundingBox()).toBeTruthy();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(new URL(page.url()).hash).toBe(new URL(link).hash);
});
