import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './folder-server.ts';
import { noMap, waiting } from './parts.ts';
import { expect, openFacts, test, waitForMark } from './support.ts';

/** What came into browsers after Chromium 109, Firefox 115 or Safari 16, as a script would call it. */
const BEYOND: Readonly<Record<string, RegExp>> = {
  'Object.groupBy, Map.groupBy': /\b(?:Object|Map)\.groupBy\(/,
  'Array.fromAsync': /\.fromAsync\(/,
  'Promise.withResolvers, Promise.try': /\bPromise\.(?:withResolvers|try)\(/,
  'AbortSignal.any': /\bAbortSignal\.any\(/,
  'sets as sets': /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'steps of iterators':
    /\.(?:entries|keys|values)\(\)\.(?:map|filter|some|every|find|reduce|toArray|flatMap|take|drop)\(/,
  'well formed text': /\.(?:isWellFormed|toWellFormed)\(/,
  'with of a list': /\.with\(\s*(?:-?\d|[\w$.]+,)/,
  popovers: /\.(?:showPopover|hidePopover|togglePopover)\(/,
  'RegExp v or lookbehind': /\(\?<[=!]|\/[dgimsuy]*v[dgimsuy]*\.(?:test|exec)\(/,
  'bytes as text': /\.(?:toBase64|toHex)\(|\bfrom(?:Base64|Hex)\(/,
};

const scripts = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
const textOf = (name: string) => readFileSync(join(DIST, 'assets', name), 'utf8');

test('no built script asks for more than the oldest browsers have', () => {
  const found = scripts.flatMap((name) => {
    const text = textOf(name);
    return Object.entries(BEYOND).flatMap(([what, pattern]) => {
      const hit = pattern.exec(text);
      return hit ? [`${name}: ${what}: ${text.slice(hit.index - 40, hit.index + 60)}`] : [];
    });
  });
  expect(found).toEqual([]);
  // Nested rules and the like are lowered by the build.
  const styles = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.css'));
  for (const name of styles) expect(textOf(name), name).not.toMatch(/[{;]&|&[ .:>[]/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('words in four languages and the gates with their state', async ({ page }) => {
    await page.goto('./');
    const still = page.locator('#still');
    for (const lang of ['vi', 'zh-Hans', 'en', 'fr']) {
      await expect(still.locator(`noscript p[lang="${lang}"]`)).toBeVisible();
    }
    await expect(still.getByRole('rowheader')).not.toHaveCount(0);
    await expect(still.getByRole('rowheader', { name: 'Lào Cai' }).first()).toBeVisible();
    await expect(still.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  });
});

test('one script that does not come: words and table in place of a white page', async ({
  page,
  watch,
}) => {
  watch.expected.push(/404|Failed to load/);
  await page.route('**/assets/base-*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('./#year=2025&lang=vi,zh');
  const still = page.locator('#still');
  await expect(still.getByRole('rowheader').first()).toBeVisible();
  await expect(still.locator('[data-trouble="failed"] p:visible')).toHaveCount(4);
  await expect(still.locator('[data-trouble="slow"]')).toBeHidden();
});

test('scripts of another type: the same', async ({ page, watch }) => {
  watch.expected.push(/MIME type|module script/);
  await page.route('**/assets/index-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': 'text/plain' } });
  });
  await page.goto('./');
  await expect(page.locator('#still [data-trouble="failed"]')).toBeVisible();
});

test('a map that did not come is told as such, with a way to try again', async ({
  page,
  watch,
}) => {
  watch.expected.push(/404|Failed to load/);
  let isThere = false;
  await page.route('**/assets/map-*.js', (route) =>
    isThere ? route.continue() : route.fulfill({ status: 404 }),
  );
  await page.goto('./#year=2025&lang=en,vi');
  const told = noMap(page);
  await expect(told).toContainText('The map could not be loaded');
  await expect(told).not.toContainText('WebGL');
  isThere = true;
  await told.getByRole('button', { name: 'Try again' }).click();
  await waitForMark(page, 'first-map');
  await expect(told).toHaveCount(0);
  expect(page.url()).toContain('year=2025');
});

test('what stood still is gone once the page is there; a talk whose files do not come says so', async ({
  page,
  watch,
}) => {
  watch.expected.push(/404|Failed to load/);
  await openFacts(page, 'year=2025&lang=en,vi');
  await expect(page.locator('#still')).toHaveCount(0);
  await page.route('**/assets/stage-*.js', (route) => route.fulfill({ status: 404 }));
  await page.evaluate(() => {
    location.hash = 'talk=yunnan-11&scene=2&lang=en,vi';
  });
  const told = waiting(page).first();
  await expect(told).toBeVisible();
  await expect(told).toContainText('This part could not be loaded');
  await expect(told).toContainText('Không tải được phần này');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-stage', 'false');
  expect(page.url()).not.toContain('talk=');
});

test('files of the map that the server does not have are told as missing', async ({
  page,
  watch,
}) => {
  watch.expected.push(/404|Failed to load/);
  await page.route('**/data/ground.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('./#year=2025&lang=en,vi');
  const notices = page.getByRole('alert');
  await expect(notices).toContainText('The server does not have it');
  await expect(notices).not.toContainText('damaged');
});

test('a tab that was open when the host changed says so, and offers the same link', async ({
  page,
  watch,
}) => {
  watch.expected.push(/404|Failed to load/);
  let edition = 'one';
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<meta name="edition"[^>]*>/, '');
    const seal = `<meta name="edition" content="${edition}" />`;
    await route.fulfill({ response, body: html.replace('</head>', `${seal}</head>`) });
  });
  await openFacts(page, 'year=2025&lang=en,vi');
  edition = 'two';
  await page.route('**/assets/table-*.js', (route) => route.fulfill({ status: 404 }));
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'another edition' });
  await expect(notice).toContainText('Máy chủ đã có ấn bản mới');
  await page.unroute('**/assets/table-*.js');
  await notice.getByRole('button', { name: 'Open the new page' }).click();
  await expect(page.locator('meta[name="edition"]')).toHaveAttribute('content', 'two');
  expect(page.url()).toContain('panel=table');
  await expect(notice).toHaveCount(0);
});
