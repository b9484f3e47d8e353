import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manyThings } from '../bench/many.ts';
import { serve } from '../bench/serve.ts';
import { DIST } from './folder-server.ts';
import { expect, test, waitForMark } from './support.ts';

/* Far more things than there are: of a long list only what is in sight is in the page, and nobody notices. */

const COUNT = 600;
const FIRST = 'gate:made-0';
const LAST = `gate:made-${COUNT - 1}`;

/** At least so many rows a screen shows, at most so many are in the page. */
const [LEAST, MOST] = [8, 300];
/** As long as a slow machine takes to place so many names, ms. */
const PATIENCE = 120_000;

test('a list of hundreds of rows is walked by keyboard, and holds only what is in sight', async ({
  page,
  watch,
}) => {
  test.setTimeout(2 * PATIENCE);
  const read = (name: string) => readFileSync(join(DIST, 'data', name), 'utf8');
  const made = [...manyThings(read, COUNT)].map(([name, text]) => [`data/${name}`, text] as const);
  // Without the cut of the records that are not made up, all are read at once.
  const files = new Map<string, string>([...made, ['data/first.json', '{}']]);
  const host = await serve([{ at: '/', folder: DIST, files }], 1);
  watch.origins.push(host.origin);
  watch.expected.push(/the first records did not come/);
  try {
    await page.goto(`${host.origin}/?renderer=plain#year=2024&on=gates&lang=vi,zh`);
    await waitForMark(page, 'first-map', PATIENCE);
    const rows = page.locator('[data-row]');
    const row = (id: string) => page.locator(`[data-row="${id}"]`);
    const counted = async () => {
      await expect(rows.first()).toBeAttached();
      expect(await rows.count()).toBeGreaterThan(LEAST);
      expect(await rows.count()).toBeLessThan(MOST);
    };
    await expect(row(FIRST)).toBeVisible();
    await counted();
    const place = row(FIRST).locator('xpath=..');
    await expect(place).toHaveAttribute('aria-posinset', '1');
    await expect(place).toHaveAttribute('aria-setsize', `${COUNT}`);
    await row(FIRST).focus();
    await page.keyboard.press('End');
    await expect(row(LAST)).toBeFocused();
    await expect(row(LAST)).toBeInViewport();
    await page.keyboard.press('ArrowUp');
    await expect(row(`gate:made-${COUNT - 2}`)).toBeFocused();
    await expect(row(FIRST)).toHaveCount(0);
    await counted();
    await page.keyboard.press('Home');
    await expect(row(FIRST)).toBeFocused();
  } finally {
    host.close();
  }
});
