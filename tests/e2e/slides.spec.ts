import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, openMap, test } from './support.ts';

test('a talk is saved as slides with a map on each, in the page itself', async ({ page }) => {
  test.setTimeout(180_000);
  await openMap(page, 'panel=talks&lang=vi,zh');
  const talk = page.locator('[data-talk]').first();
  await talk.getByRole('button', { name: /^Khác/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    talk.getByRole('button', { name: 'Lưu thành PowerPoint' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^border-cooperation-.*\.pptx$/);
  const bytes = await readFile(await download.path());
  const parts = unzipSync(new Uint8Array(bytes));
  const names = Object.keys(parts);
  const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const pictures = names.filter((name) => /^ppt\/media\/.*\.jpe?g$/.test(name));
  expect(slides.length).toBeGreaterThan(5);
  expect(pictures.length).toBeGreaterThan(5);
  // A map of one colour would be a tenth of that.
  for (const name of pictures) expect(parts[name]?.length, name).toBeGreaterThan(60_000);
  expect(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('<a:t>');
});
