import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { DIST, type FolderServer, serveBelow } from './folder-server.ts';
import { painted, stageTitle } from './parts.ts';
import { expect, test, waitForMark, withoutMap } from './support.ts';

const SINGLE = join(DIST, 'border-map.html');
const SEAL = fileURLToPath(new URL('../../scripts/seal/main.ts', import.meta.url));
/** A build made by hand may lack what `npm test` must find. */
const isByHand = process.env.E2E_DIST !== undefined;
const lacks = (name: string) => isByHand && !existsSync(join(DIST, name));
const TALK = 'talk=yunnan-11&scene=2&lang=vi,zh';

// Small: the processor draws the maps, and what they look like is tested elsewhere.
test.describe.configure({ timeout: 150_000 });
test.use({ serviceWorkers: 'allow', viewport: { width: 800, height: 450 } });
/** A talk comes from a busy machine, too. */
const SLOW = 60_000;

/** Opens the page without its map and waits until the worker keeps it. */
async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await withoutMap(page);
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** What the page has as one of its files, whoever answers for it. */
const fileOf = (page: Page, name: string) =>
  page.evaluate(async (path) => (await fetch(path)).text(), name);

const noticeIn = (page: Page) =>
  page.getByRole('status').filter({ has: page.getByRole('button', { name: /^(Later|Để sau)$/ }) });

/** Looks for a new version, as the browser does when the page is opened. */
const lookForNew = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (!installing) return registration.waiting?.state ?? 'none';
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => resolve(installing.state));
    });
  });

/** Publishes another state of the page: its data, or its data and the worker for it. */
function publish(folder: string, edition: string): void {
  const file = join(folder, 'data/edition.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, readFileSync(file, 'utf8').replace(version, edition));
}
const seal = (folder: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', SEAL, folder], { stdio: 'pipe' });

test('after one visit the page opens without network, with map, talk and all data', async ({
  context,
  watch,
}) => {
  test.skip(lacks('sw.js'), 'this build keeps nothing');
  const server = await serveBelow('/sub/folder/');
  watch.origins.push(server.origin);
  await visit(context, `${server.origin}/sub/folder/`);
  await server.close();
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(`${server.origin}/sub/folder/?from=stick#${TALK}`);
  await waitForMark(page, 'first-map', SLOW);
  await waitForMark(page, 'complete', SLOW);
  await expect(stageTitle(page)).toContainText(/\S/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const { total, missing } = await page.evaluate(async () => {
    const paths = (await (await fetch('data/datapackage.json')).json()) as {
      resources: { path: string }[];
    };
    const answers = await Promise.all(
      paths.resources.map(async ({ path }) => ((await fetch(`data/${path}`)).ok ? null : path)),
    );
    return { total: answers.length, missing: answers.filter((path) => path !== null) };
  });
  expect(missing).toEqual([]);
  expect(total).toBeGreaterThan(10);
});

test('a new version waits until it is asked for, and a broken one changes nothing', async ({
  context,
  watch,
}, info) => {
  test.skip(lacks('sw.js'), 'this build keeps nothing');
  const folder = info.outputPath('host');
  cpSync(DIST, folder, { recursive: true, filter: (path) => basename(path) !== 'border-map.html' });
  const server: FolderServer = await serveBelow('/', folder);
  watch.origins.push(server.origin);
  const page = await visit(context, `${server.origin}/#lang=en,vi`);
  const stays = await page.evaluateHandle(() => document.body);
  const before = await fileOf(page, 'data/edition.json');

  publish(folder, '9990.01');
  seal(folder);
  publish(folder, '9990.02'); // the host is being updated: the worker knows other files
  watch.expected.push(/integrity/i);
  expect(await lookForNew(page)).toBe('redundant');
  await expect(noticeIn(page)).toContainText('could not be stored');

  seal(folder);
  expect(await lookForNew(page)).toBe('installed');
  await expect(noticeIn(page)).toContainText('A new version of the map is stored');
  await expect(noticeIn(page).locator('[lang="vi"]').first()).toContainText('phiên bản mới');
  expect(await fileOf(page, 'data/edition.json')).toBe(before);

  const other = await context.newPage();
  await withoutMap(other);
  await other.goto(`${server.origin}/#lang=en&${TALK}`);
  expect(await fileOf(other, 'data/edition.json')).toBe(before);
  await expect(stageTitle(other)).toBeVisible();
  await expect(noticeIn(other)).toHaveCount(0);
  const take = page.getByRole('button', { name: 'Switch to the new version' });
  await take.click();
  await expect(noticeIn(page)).toContainText('open in 1 other window');
  expect(await stays.evaluate((body) => body === document.body)).toBe(true);

  await other.close();
  // The worker hears of a closed window a little later, and the page may come back before a click ends.
  let isBack = false;
  page.once('load', () => {
    isBack = true;
  });
  await expect(async () => {
    if (!isBack && (await take.isVisible())) await take.click({ timeout: 2_000 });
    expect(isBack).toBe(true);
  }).toPass({ timeout: SLOW });
  await expect(noticeIn(page)).toHaveCount(0);
  expect(await fileOf(page, 'data/edition.json')).toContain('9990.02');
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  await server.close();
});

/** The single file on a stick whose folder has the name that such folders have. */
function onStick(folder: string): string {
  const stick = join(folder, 'USB – Bản đồ 边境');
  mkdirSync(stick, { recursive: true });
  copyFileSync(SINGLE, join(stick, 'border-map.html'));
  return pathToFileURL(join(stick, 'border-map.html')).href;
}

test('one file from a stick: map, flows, talk and the second window, nothing from outside', async ({
  context,
  page,
  watch,
}, info) => {
  test.skip(lacks('border-map.html'), 'there is no single file');
  watch.origins.push('null'); // that of a file
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(new URL(request.url()).protocol));
  const address = onStick(info.outputPath());
  await page.goto(`${address}#year=2023&on=gates,flows&lang=vi,zh`);
  await waitForMark(page, 'first-map', SLOW);
  await waitForMark(page, 'complete', SLOW);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(painted(page)).toBeVisible();

  await page.evaluate((hash) => {
    location.hash = hash;
  }, TALK);
  await expect(stageTitle(page)).toBeVisible({ timeout: SLOW });
  const [second] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(second.locator('section[aria-labelledby="presenter-now"] h3')).toContainText(/\S/, {
    timeout: SLOW,
  });
  await second.keyboard.press('PageDown');
  await expect(page).toHaveURL(/scene=3/, { timeout: SLOW });
  expect([...asked].sort()).toEqual(['blob:', 'data:', 'file:'].filter((one) => asked.has(one)));
});

test('a damaged file says so in plain words', async ({ page, watch }, info) => {
  test.skip(lacks('border-map.html'), 'there is no single file');
  watch.origins.push('null');
  watch.expected.push(/./);
  const address = onStick(info.outputPath());
  const path = fileURLToPath(address);
  const html = readFileSync(path, 'utf8');
  const at = html.indexOf('id="files">') + 1_000_000;
  writeFileSync(path, `${html.slice(0, at)}AAAA${html.slice(at + 4)}`);
  await page.goto(address);
  await expect(page.locator('#opening [lang="zh-Hans"].failed')).toBeVisible();
});
