import { readFile } from 'node:fs/promises';
import { expect, openMap, test } from './support.ts';

/* The map on screen as it leaves the page: as a picture, and on paper. */

const LINK = 'year=2024&on=gates&lang=vi,zh&sel=gate:huu-nghi-youyiguan';
const SAID = ['Hợp tác biên giới', 'không phải bản đồ chính thức', 'OpenStreetMap', '示意图'];

test('the map is saved as a picture at print size, with title, key, sources, link and date', async ({
  page,
}) => {
  await openMap(page, LINK);
  await page.getByRole('button', { name: 'Tải về' }).click();
  const dialog = page.getByRole('dialog');
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };

  const svg = await save('SVG');
  expect(svg.name).toMatch(/^border-cooperation-map-.*-year-2024\.svg$/);
  const text = svg.bytes.toString();
  for (const part of [...SAID, 'Hữu Nghị', 'đang mở', '#map=']) {
    expect(text).toContain(part);
  }
  expect(text).toContain('sel=gate:huu-nghi-youyiguan');
  // Whoever opens it asks nobody for anything, and runs nothing.
  expect(text).not.toMatch(/<script|<image|<foreignObject|localhost|127\.0\.0/i);

  const png = await save('PNG');
  expect(png.name).toMatch(/^border-cooperation-map-.*-year-2024\.png$/);
  // A4 across at 300 dots an inch, as its head says.
  expect(png.bytes.readUInt32BE(16)).toBe(3509);
  expect(png.bytes.readUInt32BE(20)).toBe(2481);
});

test('the page prints as a sheet: the plate, then every item with its source', async ({ page }) => {
  await openMap(page, LINK);
  // Fetched once the map stands: printing waits for nothing.
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      return page.locator('body > div:has(> svg[role="img"])').count();
    })
    .toBe(1);
  const sheet = page.locator('body > div:has(> svg[role="img"])');
  for (const part of SAID) await expect(sheet.locator('> svg')).toContainText(part);
  const items = sheet.locator('article tbody tr');
  expect(await items.count()).toBeGreaterThan(5);
  await expect(items.filter({ hasText: 'Hữu Nghị' }).first()).toContainText('2023');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#app')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-printing', /./);
});
