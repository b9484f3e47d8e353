import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { list, map, otherMap, painted, side, sourceItems, sourcesOf } from './parts.ts';
import { expect, openFacts, openMap, show, test } from './support.ts';

const LINK = 'lang=vi,zh&on=gates,crossings,projects&panel=changes';

/** From when to when is counted, and how much. */
const span = (page: Page) => list(page).getByRole('status').filter({ hasText: /\d{4}/ });

/** The picture of who went from what to what. */
const slope = (page: Page) =>
  list(page).getByRole('group', { name: /^(Giai đoạn của dự án|Tình trạng)/ });

/** Gives the whole map to a year of the two. */
const wholeOf = (page: Page, year: number) =>
  page.getByRole('button', { name: `Toàn bản đồ năm ${year}` });

test('the panel of changes between two years', async ({ page }) => {
  await test.step('lists what changed between two years, each with its source one press away', async () => {
    await openFacts(page, `year=2026&compare=2024&${LINK}`);
    const opened = page.locator('[data-group="opened"]');
    await expect(opened.locator('summary h3').first()).toContainText('Mở, mở lại');
    await expect(opened.locator('summary h3').first()).toContainText('开放');
    const entry = opened.getByRole('listitem').filter({
      has: page.locator('[data-change="gate:ly-van-shuolong"]'),
    });
    await expect(entry.locator('[data-change]')).toContainText('không có nguồn → đang mở');
    await entry.locator('button[aria-expanded]').click();
    await expect(entry.getByRole('listitem').first().getByRole('paragraph').first()).toContainText(
      '27/2/2025',
    );
    await sourcesOf(entry).first().locator('> summary').click();
    await expect(sourceItems(entry).getByRole('link').first()).toBeVisible();
    await entry.locator('[data-change]').click();
    await expect(page).toHaveURL(/sel=gate:ly-van-shuolong/);
    await expect(page.locator('#detail-heading')).toContainText('Lý Vạn');
  });

  await test.step('counts from a session on, and the link brings it back', async () => {
    await show(page, `year=2026&compare=2022&${LINK}`);
    await list(page).getByText('Tính từ phiên họp gần nhất').click();
    await page.locator('[data-session="meeting:jwg-yunnan-11"]').click();
    await expect(page).toHaveURL(/compare=2025&since=meeting:jwg-yunnan-11/);
    const spanNow = span(page);
    await expect(spanNow).toContainText('từ ngày họp 30/10/2025', { ignoreCase: true });
    // Begun in March 2025, before the session; the railway after it.
    const begun = page.locator('[data-group="begun"] [data-change]');
    await expect(begun.filter({ hasText: 'Hải Phòng' })).toHaveCount(1);
    await expect(page.locator('[data-group="begun"] [data-change*="ban-vuoc"]')).toHaveCount(0);
    const told = await spanNow.textContent();

    await show(page, `year=2026&${LINK}`);
    await expect(page.getByRole('button', { name: /^So với năm \d{4}/ })).toBeVisible();
    await show(page, `year=2026&compare=2025&since=meeting:jwg-yunnan-11&${LINK}`);
    await expect(spanNow).toHaveText(told ?? '');
    await show(page, `year=2026&compare=2025&since=meeting:nobody&${LINK}`);
    await expect(spanNow).toContainText('từ cuối năm 2025', { ignoreCase: true });
  });

  await test.step('changes, swaps and ends the comparison', async () => {
    await show(page, `year=2026&compare=2022&${LINK}`);
    const [other, shown] = [
      page.getByRole('combobox', { name: 'So với năm' }),
      page.getByRole('combobox', { name: 'Năm trên màn hình' }),
    ];
    await other.selectOption('2019');
    await expect(page).toHaveURL(/year=2026&compare=2019/);
    const told = await span(page).textContent();
    await page.getByRole('button', { name: 'Đổi chỗ hai năm' }).click();
    await expect(page).toHaveURL(/year=2019&compare=2026/);
    await expect(shown).toHaveValue('2019');
    await expect(span(page)).toHaveText(told ?? '');
    await side(page).getByRole('button', { name: 'Trở về danh sách' }).click();
    await expect(page).not.toHaveURL(/compare=/);
    await expect(page.locator('#list-heading')).toContainText('Trên bản đồ');
  });
});
test('shows at once who went from what to what, and eight lines of it at a desk', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openFacts(page, `year=2023&compare=2019&${LINK}`);
  const panel = list(page);
  await expect(
    slope(page)
      .locator('svg')
      .filter({ has: page.locator('[data-stream]') }),
  ).toBeInViewport({ ratio: 1 });

  await test.step('eight lines are in sight whole, none of them covered', async () => {
    const lines = await panel.locator('[data-change]').evaluateAll(
      (heads) =>
        heads.filter((head) => {
          const { left, right, top, bottom } = head.getBoundingClientRect();
          const isHere = (y: number) =>
            head.contains(document.elementFromPoint((left + right) / 2, y));
          return isHere(top + 2) && isHere(bottom - 2);
        }).length,
    );
    expect(lines).toBeGreaterThanOrEqual(8);
  });

  await test.step('the numbers of both sides are those of all sites, and a band leads to its own', async () => {
    const sum = async (end: 0 | 1) =>
      (await slope(page).getByRole('list').nth(end).locator('b').allTextContents()).reduce(
        (all, one) => all + Number(one),
        0,
      );
    const all = await sum(0);
    expect(all).toBeGreaterThan(40);
    expect(await sum(1)).toBe(all);
    const band = panel.locator('[data-stream="open>suspended"]');
    const [, count] = /: ?(\d+)$/.exec((await band.getAttribute('aria-label')) ?? '') ?? [];
    await band.focus();
    await band.press('Enter');
    await expect(band).toHaveAttribute('aria-pressed', 'true');
    await expect(panel.locator('[data-change]')).toHaveCount(Number(count));
    await expect(panel.locator('details[data-group]')).toHaveCount(1);
    await band.press('Enter');
    await expect(panel.locator('details[data-group]').nth(1)).toBeVisible();
  });

  await test.step('a kind narrows list and picture', async () => {
    const kind = panel.locator('[data-kind="projects"]');
    await kind.click();
    await expect(kind).toHaveAttribute('aria-pressed', 'true');
    await expect(panel.locator('[data-change^="gate:"]')).toHaveCount(0);
    await expect(slope(page)).toHaveAttribute('aria-label', /^Giai đoạn của dự án/);
    await kind.click();
    await expect(slope(page)).toHaveAttribute('aria-label', /^Tình trạng/);
  });

  await test.step('a machine finds no fault', async () => {
    expect(await faultsOf(page, '#list')).toEqual([]);
  });
});

test('shows the two years on two maps of one camera', async ({ page }) => {
  test.slow();
  // The least with panels at the side: every pixel of two maps is painted by the processor.
  await page.setViewportSize({ width: 1024, height: 520 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // The whole border, fitted to what panels leave free; without topics the two years look the same.
  await openMap(page, 'year=2024&compare=2022&lang=vi,zh&on=');
  await expect(painted(page)).toHaveCount(2);
  await expect(otherMap(page)).toHaveAttribute('data-state', 'painted');
  await expect(wholeOf(page, 2022)).toContainText('2022');
  await expect(wholeOf(page, 2024)).toContainText('2024');
  await expect(map(page).getByText('©', { exact: true })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Toàn tuyến biên giới' })).toHaveCount(1);

  const handle = page.getByRole('slider', { name: 'Ranh giới giữa hai năm' });
  const box = await handle.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  const now = () => handle.getAttribute('aria-valuenow');
  const edge = () =>
    otherMap(page)
      .locator('> [data-half]')
      .evaluate((canvas) => getComputedStyle(canvas).clipPath);
  const middle = await edge();
  await handle.press('ArrowLeft');
  expect(await now()).toBe('48');
  expect(await edge()).not.toBe(middle);
  const picture = () => page.screenshot({ clip: { x: 420, y: 150, width: 360, height: 70 } });
  await handle.press('End');
  expect(await now()).toBe('100');
  const before = await picture();
  await handle.press('Home');
  expect(await now()).toBe('0');
  expect((await picture()).equals(before), 'both maps show the same ground').toBe(true);

  // A press on a year gives it the whole border, a second one each its half again.
  const year = wholeOf(page, 2022);
  await year.click();
  expect(await now()).toBe('100');
  expect((await picture()).equals(before), 'the first year alone').toBe(true);
  await expect(wholeOf(page, 2024)).toBeInViewport({ ratio: 1 });
  await year.click();
  expect(await now()).toBe('50');

  await map(page).getByRole('button', { name: 'Kết thúc so sánh' }).click();
  await expect(painted(page)).toHaveCount(1);
  await expect(page).not.toHaveURL(/compare=/);
});
