import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { hits } from './parts.ts';
import { expect, openFacts, show, test } from './support.ts';

const box = (page: Page) => page.getByRole('combobox', { name: /Tìm kiếm|Search|搜索/ });
const options = hits;
const link = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

test('finds by keyboard, selects, and Escape leaves the rest alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openFacts(page, 'lang=vi,zh');
  expect(asked.some((url) => url.endsWith('search.json'))).toBe(false);

  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await expect(page.getByRole('search').getByRole('paragraph').first()).toContainText('可查找');
  // In the box the key is a character like any other.
  await page.keyboard.type('1088/2');
  await expect(box(page)).toHaveValue('1088/2');
  await expect(options(page).first()).toContainText('Tân Thanh');

  // What was found is told where it is not the name shown.
  await box(page).fill('那发');
  await expect(options(page)).toHaveCount(1);
  await expect(options(page).first()).toContainText('那发 → : Ma Lù Thàng – Kim Thủy Hà');
  await expect(options(page).first().locator('mark')).toHaveText('那发');
  await box(page).fill('jsh');
  await expect(options(page).first()).toContainText('Kim Thủy Hà');

  await box(page).fill('bac luan');
  await expect(page.getByRole('listbox')).toBeVisible();
  const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id));
  await expect(box(page)).toHaveAttribute('aria-activedescendant', ids[0] ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', ids[1] ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', ids.at(-1) ?? '');

  await box(page).fill('huu nghi quan');
  await expect(options(page).first()).toContainText('Hữu Nghị');
  await page.keyboard.press('Enter');
  await expect(page.locator('#detail-heading')).toBeFocused();
  expect(link(page)).toContain('sel=gate:huu-nghi-youyiguan');
  await expect(page.getByRole('listbox')).toBeHidden();

  await page.keyboard.press('/');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page.locator('#detail-heading')).toBeFocused();
});

test('searching from another view, with an input method, and on a narrow screen', async ({
  page,
}) => {
  await test.step('moves the year, frees what is hidden, says so in both languages and leads back', async () => {
    await openFacts(page, 'year=2017&on=crossings&lang=en,zh&class=customs-route');
    await box(page).fill('Autoroute Huu Nghi Chi Lang');
    await expect(options(page).first()).toContainText('Chi Lăng');
    await page.keyboard.press('Enter');
    const told = page
      .getByRole('status')
      .filter({ has: page.getByRole('button', { name: 'Close the notice' }) });
    await expect(told).toContainText('The year was changed to 2024');
    await expect(told).toContainText('地图年份已转到2024年');
    await expect(told).toContainText('“Projects” was switched on');
    await expect(told).toContainText('The filters were hiding this item');
    expect(link(page)).toMatch(/year=2024.*on=crossings,projects/);
    expect(link(page)).not.toContain('class=');
    await told.getByRole('button', { name: 'Back to 2017' }).click();
    expect(link(page)).toContain('year=2017');
    // The other way back is still there; with the last of them the notice goes.
    await told.getByRole('button', { name: 'Filter as before' }).click();
    await expect.poll(() => link(page)).toContain('class=customs-route');
    await expect(told).toBeHidden();

    // A place, a document, a claim.
    await box(page).fill('Ha Giang');
    await page.keyboard.press('Enter');
    await expect.poll(() => link(page)).toMatch(/map=7\.8\/22\.\d+\/10\d/);
    expect(link(page)).toContain('sel=place:vn-ha-giang');
    expect(link(page)).not.toContain('cooperation');
    await box(page).fill('document 003');
    await page.keyboard.press('Enter');
    await expect.poll(() => link(page)).toContain('source=nhandan-2023-02-22-spring-meeting');
    await box(page).fill('互换奖学金');
    await page.keyboard.press('Enter');
    await expect.poll(() => link(page)).toContain('sel=statement:training-scholarships-courses');
    expect(link(page)).toMatch(/on=[a-z,]*cooperation/);
    await expect(told).toContainText('“Cooperation” was switched on');
  });

  await test.step('leaves the Enter of an input method alone, and says when nothing is found', async () => {
    await show(page, 'lang=zh,vi');
    await box(page).fill('jinshuihe');
    await expect(options(page).first()).toContainText('金水河');
    await box(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await box(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(link(page)).not.toContain('sel=');
    await box(page).fill('xyzzy<b>');
    await expect(page.getByRole('search').getByRole('paragraph').first()).toContainText(
      '未找到“xyzzy<b>”',
    );
    await expect(page.getByRole('search').getByRole('status').first()).toContainText('可查找');

    await box(page).fill('lao cai');
    await expect(options(page).first()).toBeVisible();
    expect(await faultsOf(page, '.search')).toEqual([]);
  });

  await test.step('takes the whole of a narrow screen while it is used', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await show(page, 'lang=vi,zh');
    await box(page).click();
    const sheet = await page.getByRole('search').boundingBox();
    expect(sheet).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
    await box(page).fill('tra linh');
    await options(page).first().click();
    await expect(page.getByRole('listbox')).toBeHidden();
    expect(link(page)).toContain('sel=gate:tra-linh-longbang');
  });
});
