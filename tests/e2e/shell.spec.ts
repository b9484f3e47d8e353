import type { Page } from '@playwright/test';
import { faultsOf, STRICT } from './axe.ts';
import { list, map, sheetHead, side, tools, waiting } from './parts.ts';
import { expect, openFacts, show, test } from './support.ts';

const MA_LU_THANG = 'gate:ma-lu-thang-jinshuihe';
const PAIRS = ['vi,zh', 'fr,en', 'zh,fr', 'en,vi'] as const;

const heading = (page: Page) => page.locator('#list-heading');
const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

interface Part {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

/** The bars that are shown, each with its buttons and menus, as they stand on the screen. */
async function barsOf(page: Page) {
  const bars: { left: number; right: number; parts: Part[] }[] = [];
  for (const one of [tools(page), sheetHead(page)]) {
    if (!(await one.isVisible())) continue;
    const bar = await one.evaluate((bar) => {
      const { left, right } = bar.getBoundingClientRect();
      const parts = [...bar.querySelectorAll('button, select')].map((part) => {
        const { left, right, top, width, height } = part.getBoundingClientRect();
        return { name: part.getAttribute('aria-label') ?? '', left, right, top, width, height };
      });
      return { left, right, parts: parts.filter((part) => part.width > 1) };
    });
    bars.push(bar);
  }
  return bars;
}

/** Whether a part lies over the one after it, in the same line. */
const isOnNext = (part: Part, next: Part | undefined) =>
  next !== undefined &&
  next.left < part.right - 1 &&
  next.top < part.top + part.height - 1 &&
  part.top < next.top + next.height - 1;

/** What of the bars sticks out, lies over its neighbour, or is too small for a finger. */
async function faultsOfFit(page: Page): Promise<string[]> {
  const bars = await barsOf(page);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [
    ...(isWide ? ['the page scrolls sideways'] : []),
    ...bars.flatMap(({ left, right, parts }) =>
      parts.flatMap((part, index) => [
        ...(part.left < left || part.right > right ? [`${part.name} sticks out`] : []),
        ...(Math.min(part.width, part.height) < 24 ? [`${part.name} is too small`] : []),
        ...(isOnNext(part, parts[index + 1]) ? [`${part.name} overlaps`] : []),
      ]),
    ),
  ];
}

/** How much of the screen the map has that the sheet leaves. */
async function mapShare(page: Page): Promise<number> {
  const [over, sheet] = [await map(page).boundingBox(), await sheetHead(page).boundingBox()];
  return ((sheet?.y ?? 0) - (over?.y ?? 0)) / (page.viewportSize()?.height ?? 1);
}

test('bar and sheet hold all their buttons in every pair of languages', async ({ page }) => {
  await openFacts(page, `year=2025&sel=${MA_LU_THANG}&lang=vi,zh`);
  for (const [width, height] of [
    [1366, 768],
    [1024, 768],
    [844, 390],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const lang of ['vi,zh', 'fr,en']) {
      await show(page, `year=2025&sel=${MA_LU_THANG}&lang=${lang}`);
      expect(await faultsOfFit(page), `${width}×${height} ${lang}`).toEqual([]);
    }
  }
});

test('the sheet of a phone is drawn by finger, by buttons and by keys', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFacts(page, 'year=2025&lang=en');
  const frame = page.locator('[data-sheet]');
  const head = sheetHead(page);
  const rows = page.locator('[data-row]');
  // Held upright it opens with the list, and the map keeps half of the screen.
  await expect(frame).toHaveAttribute('data-sheet', 'half');
  await expect(rows.first()).toBeAttached();
  expect(await mapShare(page)).toBeGreaterThanOrEqual(0.5);
  await page.getByRole('button', { name: 'Collapse' }).press('Enter');
  await expect(frame).toHaveAttribute('data-sheet', 'peek');
  await expect(rows.first()).toBeHidden();
  await page.getByRole('button', { name: 'Expand' }).press('Enter');
  await expect(frame).toHaveAttribute('data-sheet', 'half');
  await expect(rows.first()).toBeVisible();
  const grip = await head.boundingBox();
  const x = (grip?.x ?? 0) + (grip?.width ?? 0) / 2;
  const y = (grip?.y ?? 0) + 6;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 60, { steps: 3 });
  await page.mouse.move(x, 120, { steps: 3 });
  await page.mouse.up();
  await expect(frame).toHaveAttribute('data-sheet', 'full');
  for (const step of ['half', 'peek']) {
    await page.getByRole('button', { name: 'Collapse' }).click();
    await expect(frame).toHaveAttribute('data-sheet', step);
  }
  await head.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toContainText('On the map');
});

test('on a phone a link shows what it names, and signs have words within reach of a thumb', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFacts(page, 'year=2025&lang=en,vi');
  const frame = page.locator('[data-sheet]');
  for (const word of ['List', 'Compare', 'Charts', 'Presentations']) {
    const button = sheetHead(page).getByRole('button', { name: word });
    await expect(button.locator('span')).toBeInViewport();
  }
  const bar = await tools(page).boundingBox();
  expect(bar?.y).toBeGreaterThan(844 / 2);
  await show(page, 'year=2023&compare=2019&panel=changes&lang=en,vi');
  await expect(frame).toHaveAttribute('data-sheet', 'half');
  await expect(heading(page)).toBeInViewport();
  await expect(heading(page)).toContainText('Changes between two years');
  await page.getByRole('button', { name: 'Collapse' }).click();
  await show(page, 'year=2023&panel=charts&lang=en,vi');
  await expect(frame).toHaveAttribute('data-sheet', 'full');
  await expect(list(page).getByRole('table').first()).toBeInViewport();
  await show(page, `year=2023&sel=${MA_LU_THANG}&lang=en,vi`);
  expect(await mapShare(page)).toBeGreaterThan(0);
});

test('keys, help and the tour of the screen', async ({ page }) => {
  await test.step('keys open help and move the year, and can be switched off', async () => {
    await openFacts(page, 'year=2024&lang=en,vi');
    await page.keyboard.press('?');
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toContainText('Help and method');
    const text = side(page);
    await expect(text).toContainText('5 primary documents were read');
    await expect(text.locator('kbd', { hasText: '/' })).toBeVisible();
    await page.keyboard.press(']');
    expect(hashOf(page).get('year')).toBe('2025');
    await page.getByRole('checkbox', { name: /single-key/ }).uncheck();
    await page.keyboard.press('[');
    expect(hashOf(page).get('year')).toBe('2025');
    await page.getByRole('checkbox', { name: /single-key/ }).check();
    await page.keyboard.press('Escape');
    await expect(heading(page)).toContainText('On the map');
    await expect(page.locator('button:focus')).toHaveAttribute('aria-label', 'List');
  });

  await test.step('Escape puts away the details before the panel', async () => {
    await show(page, `year=2025&sel=${MA_LU_THANG}&panel=table&lang=en`);
    await page.keyboard.press('Escape');
    await expect(page.locator('#detail-heading')).toHaveCount(0);
    expect(hashOf(page).get('panel')).toBe('table');
    await page.keyboard.press('Escape');
    await expect(heading(page)).toContainText('On the map');
  });

  await test.step('the tour points at one part after the other and can be left', async () => {
    await show(page, 'year=2025&panel=help&lang=en,zh');
    await page.getByRole('button', { name: 'Begin' }).click();
    const words = page.getByRole('dialog', { name: /tour of the screen/ });
    await expect(words).toBeFocused();
    await expect(words).toContainText('Choose the year');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(words).toContainText('Switch topics on and off');
    const frame = await page
      .locator('div[aria-hidden="true"]:has(+ [role="dialog"])')
      .boundingBox();
    const topics = await page.getByRole('region', { name: 'Topics' }).locator('> ul').boundingBox();
    expect(Math.abs((frame?.y ?? 0) - (topics?.y ?? 99))).toBeLessThan(8);
    expect(await faultsOf(page, 'html', STRICT)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(words).toHaveCount(0);
  });
});
test('axe finds nothing in any panel', async ({ page }) => {
  test.setTimeout(120_000);
  const panels = [
    ...['list', 'table', 'changes', 'confirm', 'agreed', 'charts', 'documents', 'talks', 'help'],
  ];
  // One look a panel: what a look changes are colours, which the test of the palettes reckons.
  const looks = ['light', 'dark', 'projector'];
  await openFacts(page, 'year=2025&lang=en');
  for (const [index, panel] of panels.entries()) {
    const [lang, look] = [PAIRS[index % PAIRS.length], looks[index % looks.length]];
    const compare = panel === 'changes' ? '&compare=2022' : '';
    const link = `year=2025&on=gates,flows&province=vn-lao-cai&lang=${lang}&look=${look}`;
    await show(page, `${link}&panel=${panel}${compare}`);
    await expect(waiting(page)).toHaveCount(0);
    // On few lines, because it looks at each, and all are made alike.
    if (panel === 'documents') await page.getByRole('searchbox').fill('mong cai');
    expect(await faultsOf(page, 'html', STRICT), `${panel} ${look} ${lang}`).toEqual([]);
  }
});

test('an embedded map takes part once it is pressed, until it is left', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 });
  await page.goto('./?embed#year=2025&on=gates&lang=en,vi&map=9/22.6/103.2');
  const stage = page.getByRole('main').locator('> div');
  const press = page.getByRole('button', { name: /Click to use the map/ });
  await expect(stage).toHaveAttribute('inert', '');
  await press.press('Enter');
  await expect(stage).not.toHaveAttribute('inert', /.*/);
  await expect(press).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(press).toBeFocused();
  await expect(stage).toHaveAttribute('inert', '');
  await expect(page.getByRole('contentinfo').getByRole('paragraph').last()).toContainText(
    'OpenStreetMap',
  );
  const full = page.getByRole('link', { name: /Open the full map/ });
  await expect(full).toHaveAttribute('target', '_blank');
  await expect(full).toHaveAttribute('rel', 'noopener');
  await page.getByRole('slider').press('ArrowLeft');
  await expect(full).toHaveAttribute('href', /\/#map=9\/22\.6\/103\.2&year=2024/);
  expect(await faultsOf(page, 'html', STRICT)).toEqual([]);
});
