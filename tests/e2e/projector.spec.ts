/** The page on the wall of a meeting room: its two numbers, its layout, what can be read of it. */
import type { Page } from '@playwright/test';
import { faultsOf, STRICT } from './axe.ts';
import { tooSmall, tooSmallOnMap } from './legible.ts';
import { detail, map, side, timeline, tools, waiting } from './parts.ts';
import { expect, openFacts, openMap, show, test } from './support.ts';

const WALLS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
const GATE = 'gate:ma-lu-thang-jinshuihe';

/** What stands over each other or beyond the edge of the page. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    const boxes = ['.cartouche', '.tools', '.side', '.detail', '.time'].flatMap((name) => {
      const panel = document.querySelector(name);
      return panel?.checkVisibility() ? [{ name, box: panel.getBoundingClientRect() }] : [];
    });
    for (const [i, { name, box }] of boxes.entries()) {
      const isIn = box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1;
      if (!isIn || box.bottom > innerHeight + 1) found.push(`${name} is cut`);
      for (const other of boxes.slice(i + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > 1 && high > 1) found.push(`${name} over ${other.name}`);
      }
    }
    return found;
  });
}

const onWall = (hash: string) => `year=2025&look=projector&${hash}`;

test('a key puts the page on the wall and asks for the room once', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openFacts(page, 'year=2025&lang=en,vi');
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: /Meeting room/ });
  await expect(dialog).toBeVisible();
  await expect(page).toHaveURL(/look=projector/);
  const image = dialog.getByLabel(/Height of the image/);
  await expect(image).toHaveValue('2');
  await expect(dialog.getByLabel(/farthest seat/)).toHaveValue('8');
  await expect(dialog.getByRole('status')).toContainText('4 cm high');
  expect(await faultsOf(page, 'html', STRICT)).toEqual([]);
  // A comma is as good as a point; no number is none, and says which would be.
  await image.fill('high');
  await expect(dialog.getByRole('alert')).toContainText('from 0.5 to 12');
  await image.fill('1,2');
  await expect(dialog.getByRole('status')).toContainText('Too far');
  await image.fill('2,5');
  await image.press('Enter');
  await expect(dialog).toBeHidden();
  // 8 m / 200 = 4 cm, of 2.5 m a share of 1.6 %, in capitals of 0.74 em.
  const type = (0.016 * 1080) / 0.74;
  const small = page.locator('header > p').first();
  const sizeOf = () => small.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  expect(await sizeOf()).toBeCloseTo(type, 1);
  await page.keyboard.press('p');
  await expect(page).not.toHaveURL(/look=/);
  expect(await sizeOf()).toBe(13);
  await page.reload();
  await page.getByLabel('Look').selectOption('Projector');
  await expect(page).toHaveURL(/look=projector/);
  await expect(dialog).toHaveCount(0);
  expect(await sizeOf()).toBeCloseTo(type, 1);
  await page.getByRole('button', { name: /Meeting room/ }).click();
  await expect(image).toHaveValue('2.5');
});

test('only what is being said stands on the wall, and all of it can be read', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => localStorage.setItem('border-map-room', '2/8'));
  for (const [index, wall] of WALLS.entries()) {
    await page.setViewportSize(wall);
    const lang = ['vi,zh', 'zh,vi', 'en,fr', 'fr,vi'][index];
    const at = `${wall.width} × ${wall.height}`;
    const others = ['sel=flow:none', '', 'panel=changes&compare=2022', 'panel=documents'];
    for (const view of [others[index], `sel=${GATE}`]) {
      if (page.url() === 'about:blank') await openFacts(page, onWall(`${view}&lang=${lang}`));
      else await show(page, onWall(`${view}&lang=${lang}`));
      await expect(waiting(page)).toHaveCount(0);
      expect(await misplaced(page), `${at} ${view}`).toEqual([]);
      expect(await tooSmall(page), `${at} ${view}`).toEqual([]);
    }
    if (index === 0) expect(await faultsOf(page, 'html', STRICT), at).toEqual([]);
  }
  await show(page, onWall(`sel=${GATE}&lang=en,vi`));
  await expect(detail(page)).toBeVisible();
  await expect(side(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tools' }).press('Enter');
  await page.getByRole('button', { name: 'List', exact: true }).press('Enter');
  await expect(side(page)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('hekou');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await tooSmall(page)).toEqual([]);
});

test('the map is drawn for the room and answers where it is pressed', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('border-map-room', '2/8'));
  await page.setViewportSize({ width: 1280, height: 800 });
  await openMap(page, onWall('on=gates&lang=vi,zh&map=9/22.6105/103.165'));
  expect(await tooSmall(page)).toEqual([]);
  expect(await tooSmallOnMap(page)).toEqual([]);
  // Ma Lù Thàng stands in the middle of what panels leave free.
  const bar = await timeline(page).boundingBox();
  const over = await tools(page).boundingBox();
  const [top, foot] = [(over?.y ?? 0) + (over?.height ?? 0), bar?.y ?? 0];
  await page.mouse.click(640, (top + foot) / 2);
  await expect(page.locator('#detail-heading')).toContainText('Ma Lù Thàng');
});

for (const [measure, year] of [
  ['travellers', 2026],
  ['tonnes', 2024],
] as const) {
  test(`on a wall a key tells what numbers stand for ${measure}`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openMap(page, `year=${year}&look=projector&lang=vi,zh&measure=${measure}`);
    const key = map(page).locator('details[data-folded]');
    await expect(key).toBeVisible();
    const numbers = () =>
      page.evaluate(() =>
        (window.borderMap?.drawn() ?? [])
          .flatMap((one) => ('number' in one && one.number !== null ? [`${one.number}`] : []))
          .sort(),
      );
    // What is told in the key, whether it is folded or not, is what stands on the map.
    await expect
      .poll(async () => [(await key.locator('li > b').allTextContents()).sort()])
      .toEqual([await numbers()]);
    expect((await numbers()).length).toBeGreaterThan(0);
    const summary = key.locator('summary');
    const box = (await summary.isVisible()) ? summary : key;
    const room = await box.boundingBox();
    // Names are set anew once the key has taken its room.
    const under = async () => {
      const names = await page.evaluate(() => window.borderMap?.names() ?? []);
      expect(names.length).toBeGreaterThan(10);
      const covered = names.filter(
        ({ box: { left, right, top, bottom } }) =>
          room !== null &&
          left < room.x + room.width &&
          right > room.x &&
          top < room.y + room.height &&
          bottom > room.y,
      );
      return covered.map(({ key }) => key);
    };
    await expect.poll(under).toEqual([]);
    if (await summary.isVisible()) await summary.click();
    await expect(key.locator('li').first()).toBeVisible();
  });
}
