import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { unpackTalk } from '../../src/talk/editor/packed-link.ts';
import { faultsOf } from './axe.ts';
import { expect, openFacts, show, test } from './support.ts';

const DESK = 'year=2025&on=gates,projects&lang=vi,zh&panel=talks';

/** Opens the desk, or a link to it, in a page that has its facts. */
async function openDesk(page: Page, hash = DESK): Promise<void> {
  await openFacts(page, 'lang=vi,zh');
  await show(page, hash);
  await expect(page.locator('[data-editing]')).toBeVisible();
}

/** What axe finds in the desk. */
const faults = (page: Page) => faultsOf(page, 'main');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** What of each scene of the talk stands in the list, and unfolds it. */
const heads = (page: Page) =>
  page.locator('li[data-scene] > div:first-child > button[aria-expanded]');
const scenes = (page: Page) => heads(page).locator('> span:last-child');

/** Makes a talk of two views by keys alone; the focus is where the next step begins. */
async function makeByKeys(page: Page): Promise<void> {
  await button(page, 'Soạn bài mới').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[name="talk-title.vi"]')).toBeFocused();
  await page.keyboard.type('Họp thử');
  await button(page, 'Thêm khung nhìn này thành trang chiếu').focus();
  await page.keyboard.press('[');
  await page.keyboard.press('Enter');
  await expect(page.locator('[name="title.vi"]')).toBeFocused();
  await page.keyboard.type('Năm trước');
  await expect(scenes(page).nth(1)).toContainText('Năm trước');
}

/** The same page in a browser that has never seen it. */
async function elsewhere(browser: Browser, visit: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await visit(await context.newPage());
  await context.close();
}

test('a talk is made, put in order and kept by keys alone', async ({ page }) => {
  await openDesk(page);
  await makeByKeys(page);

  await page.locator('li[data-scene] > div:first-child > button[aria-pressed]').nth(1).focus();
  for (const key of ['Space', 'ArrowUp', 'Space']) await page.keyboard.press(key);
  await expect(scenes(page).first()).toContainText('Năm trước');
  await expect(page.getByText('Đã đặt xuống, vị trí 1/2.')).toBeAttached();
  await expect(
    page.locator('li[data-scene] > div:first-child > button[aria-pressed]').first(),
  ).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(scenes(page).nth(1)).toContainText('Năm trước');
  await page.keyboard.press('Control+Shift+z');
  await expect(scenes(page).first()).toContainText('Năm trước');
  expect(await faults(page)).toEqual([]);

  await page.reload();
  await expect(page.locator('[name="talk-title.vi"]')).toHaveValue('Họp thử');
  await expect(scenes(page).first()).toContainText('Năm trước');
  // Each scene brings back its own year.
  await heads(page).nth(1).press('Enter');
  await expect(page).toHaveURL(/year=2025/);

  await page.getByRole('button', { name: 'Xem trước từ trang chiếu này' }).press('Enter');
  await expect(page.getByText('Trang 2/2').first()).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(
    page.locator(
      'li[data-open="true"] > div:first-child > button[aria-expanded="true"] > span:first-child',
    ),
  ).toHaveText('2');

  await button(page, 'Xóa trang chiếu').press('Enter');
  await expect(scenes(page)).toHaveCount(1);
  await page.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await expect(scenes(page)).toHaveCount(2);
});

test('a talk goes to others as a file and as a link; a broken file loses nothing', async ({
  page,
  browser,
}) => {
  await openDesk(page);
  await makeByKeys(page);
  await page.locator('[name="note.vi"]').fill('Nói chậm');
  await button(page, 'Khác').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Lưu thành tệp').click(),
  ]);
  expect(download.suggestedFilename()).toBe('hop-thu.talk.json');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('Nói chậm');
  await button(page, 'Chia sẻ bằng liên kết').click();
  const field = page.locator('textarea[readonly]');
  await expect(field).toHaveValue(/packed=[\w-]+$/);
  const bare = await field.inputValue();
  expect(unpackTalk(bare.split('packed=')[1] ?? '')?.talks?.[0]?.scenes[1]?.note.vi).toBe('');
  const ticks = page.getByLabel('Kèm ghi chú của người trình bày');
  await expect(ticks.first()).toBeChecked();
  await ticks.last().check();
  await expect(field).not.toHaveValue(bare);
  const link = await field.inputValue();

  await elsewhere(browser, async (other) => {
    const made = other.locator('[data-talk^="own-"]');
    await openDesk(other, link.split('#')[1]);
    await expect(other.locator('section[aria-labelledby="incoming-heading"]')).toContainText(
      'Họp thử',
    );
    await expect(made).toHaveCount(0);
    await button(other, 'Giữ lại').click();
    await expect(made.getByRole('heading')).toContainText('Họp thử');
    await expect(other).not.toHaveURL(/packed=/);

    const choose = (name: string, content: string) =>
      other.locator('input[type="file"]').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    await choose('cùng bài.json', text);
    await button(other, 'Giữ lại').click();
    await expect(other.getByRole('status').filter({ hasText: 'Đã có sẵn' })).toBeVisible();
    await choose('đổi tên.json', text.replaceAll('Họp thử', 'Họp thật'));
    await button(other, 'Giữ lại').click();
    await expect(made).toHaveCount(2);

    const broken = JSON.parse(text);
    delete broken.talks[0].scenes[1].title.zh;
    await choose('hỏng.json', JSON.stringify(broken));
    const alert = other.getByRole('alert');
    await expect(alert).toContainText('Trang chiếu 2, tiêu đề, 中文: chưa có.');
    await expect(alert).toContainText('第2页，标题，中文：缺失。');
    expect(await faults(other)).toEqual([]);
    await other
      .locator('section[aria-labelledby="incoming-heading"]')
      .getByRole('button', { name: 'Đóng' })
      .click();
    await expect(made).toHaveCount(2);
  });
});

test('a talk of the project is edited as a copy, by drag too', async ({ page }) => {
  await openDesk(page);
  await page.locator('[data-talk]').first().getByRole('button', { name: 'Sửa bản sao' }).click();
  await expect(scenes(page).nth(7)).toBeAttached();
  const count = await scenes(page).count();
  const second = (await scenes(page).nth(1).textContent()) ?? '';
  const handle = page.locator('li[data-scene] > div:first-child > button[aria-pressed]').nth(1);
  // Above the border strip the list is low: what is drawn by hand must be in sight.
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  const target = await page
    .locator('li[data-scene] > div:first-child > button[aria-pressed]')
    .first()
    .boundingBox();
  if (!box || !target) throw new Error('no handles');
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 8, box.y - 10, { steps: 4 });
  await page.mouse.move(box.x + 8, target.y + 6, { steps: 4 });
  await page.mouse.up();
  await expect(scenes(page).first()).toHaveText(second);
  await expect(scenes(page)).toHaveCount(count);
  // The talk as it came stays as it is; of the copy there is one.
  await button(page, 'Tất cả các bài').click();
  await expect(page.locator('[data-talk^="own-"]')).toHaveCount(1);
  await expect(page.locator('[data-talk]:not([data-talk^="own-"])')).toHaveCount(2);
});
