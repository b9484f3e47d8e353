import { faultsOf } from './axe.ts';
import { expect, openFacts, openMap, show, test } from './support.ts';

const LINK = 'lang=vi,zh&on=gates,crossings,projects&panel=changes';

test('the panel of changes between two years', async ({ page }) => {
  await test.step('lists what changed between two years, each with its source one press away', async () => {
    await openFacts(page, `year=2026&compare=2024&${LINK}`);
    const opened = page.locator('[data-group="opened"]');
    await expect(opened.locator('summary h3').first()).toContainText('Mở, mở lại');
    await expect(opened.locator('summary h3').first()).toContainText('开放');
    const entry = opened.locator('.change', {
      has: page.locator('[data-change="gate:ly-van-shuolong"]'),
    });
    await expect(entry.locator('.change-turn').first()).toContainText('không có nguồn → đang mở');
    await entry.locator('.change-unfold').click();
    await expect(entry.locator('.change-date').first()).toContainText('27/2/2025');
    await entry.locator('.sources > summary').first().click();
    await expect(entry.locator('.source a').first()).toBeVisible();
    await entry.locator('.change-head').click();
    await expect(page).toHaveURL(/sel=gate:ly-van-shuolong/);
    await expect(page.locator('#detail-heading')).toContainText('Lý Vạn');
  });

  await test.step('counts from a session on, and the link brings it back', async () => {
    await show(page, `year=2026&compare=2022&${LINK}`);
    await page.locator('.sessions > summary').click();
    await page.locator('[data-session="meeting:jwg-yunnan-11"]').click();
    await expect(page).toHaveURL(/compare=2025&since=meeting:jwg-yunnan-11/);
    const span = page.locator('.changes-span');
    await expect(span).toContainText('từ ngày họp 30/10/2025', { ignoreCase: true });
    // Begun in March 2025, before the session; the railway after it.
    const begun = page.locator('[data-group="begun"] .change-head');
    await expect(begun.filter({ hasText: 'Hải Phòng' })).toHaveCount(1);
    await expect(page.locator('[data-group="begun"] [data-change*="ban-vuoc"]')).toHaveCount(0);
    const told = await span.textContent();

    await show(page, `year=2026&${LINK}`);
    await expect(page.locator('.compare-start')).toBeVisible();
    await show(page, `year=2026&compare=2025&since=meeting:jwg-yunnan-11&${LINK}`);
    await expect(span).toHaveText(told ?? '');
    await show(page, `year=2026&compare=2025&since=meeting:nobody&${LINK}`);
    await expect(span).toContainText('từ cuối năm 2025', { ignoreCase: true });
  });

  await test.step('changes, swaps and ends the comparison', async () => {
    await show(page, `year=2026&compare=2022&${LINK}`);
    const [other, shown] = [
      page.locator('.compare-year select').first(),
      page.locator('.compare-year select').last(),
    ];
    await other.selectOption('2019');
    await expect(page).toHaveURL(/year=2026&compare=2019/);
    const told = await page.locator('.changes-span').textContent();
    await page.locator('.compare-swap').click();
    await expect(page).toHaveURL(/year=2019&compare=2026/);
    await expect(shown).toHaveValue('2019');
    await expect(page.locator('.changes-span')).toHaveText(told ?? '');
    await page.locator('.close-panel').click();
    await expect(page).not.toHaveURL(/compare=/);
    await expect(page.locator('.changes-panel')).toHaveCount(0);
  });
});
test('shows at once who went from what to what, and eight lines of it at a desk', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openFacts(page, `year=2023&compare=2019&${LINK}`);
  const panel = page.locator('.changes-panel');
  await expect(panel.locator('.slope-bands')).toBeInViewport({ ratio: 1 });

  await test.step('eight lines are in sight whole, none of them covered', async () => {
    const lines = await panel.locator('.change-head').evaluateAll(
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
    const sum = async (side: string) =>
      (await panel.locator(`.slope-side.${side} b`).allTextContents()).reduce(
        (all, one) => all + Number(one),
        0,
      );
    const all = await sum('before');
    expect(all).toBeGreaterThan(40);
    expect(await sum('after')).toBe(all);
    const band = panel.locator('[data-stream="open>suspended"]');
    const [, count] = /: ?(\d+)$/.exec((await band.getAttribute('aria-label')) ?? '') ?? [];
    await band.focus();
    await band.press('Enter');
    await expect(band).toHaveAttribute('aria-pressed', 'true');
    await expect(panel.locator('.change-head')).toHaveCount(Number(count));
    await expect(panel.locator('.change-group')).toHaveCount(1);
    await band.press('Enter');
    await expect(panel.locator('.change-group').nth(1)).toBeVisible();
  });

  await test.step('a kind narrows list and picture', async () => {
    const kind = panel.locator('[data-kind="projects"]');
    await kind.click();
    await expect(kind).toHaveAttribute('aria-pressed', 'true');
    await expect(panel.locator('[data-change^="gate:"]')).toHaveCount(0);
    await expect(panel.locator('.slope')).toHaveAttribute('aria-label', /^Giai đoạn của dự án/);
    await kind.click();
    await expect(panel.locator('.slope')).toHaveAttribute('aria-label', /^Tình trạng/);
  });

  await test.step('a machine finds no fault', async () => {
    expect(await faultsOf(page, '.changes-panel')).toEqual([]);
  });
});

test('shows the two years on two maps of one camera', async ({ page }) => {
  test.slow();
  // The least with panels at the side: every pixel of two maps is painted by the processor.
  await page.setViewportSize({ width: 1024, height: 520 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // The whole border, fitted to what panels leave free; without topics the two years look the same.
  await openMap(page, 'year=2024&compare=2022&lang=vi,zh&on=');
  await expect(page.locator('.canvases canvas.plain-canvas')).toHaveCount(2);
  await expect(page.locator('.other-map')).toHaveAttribute('data-state', 'painted');
  await expect(page.locator('.half-year.before')).toContainText('2022');
  await expect(page.locator('.half-year.after')).toContainText('2024');
  await expect(page.locator('.map-attribution')).toHaveCount(1);
  await expect(page.locator('.map-controls')).toHaveCount(1);

  const handle = page.getByRole('slider', { name: 'Ranh giới giữa hai năm' });
  const box = await handle.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  const now = () => handle.getAttribute('aria-valuenow');
  const edge = () =>
    page.locator('.canvas.other').evaluate((canvas) => getComputedStyle(canvas).clipPath);
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
  const year = page.getByRole('button', { name: 'Toàn bản đồ năm 2022' });
  await year.click();
  expect(await now()).toBe('100');
  expect((await picture()).equals(before), 'the first year alone').toBe(true);
  await expect(page.locator('.half-year.after .whole-year')).toBeInViewport({ ratio: 1 });
  await year.click();
  expect(await now()).toBe('50');

  await page.locator('.half-year .close').click();
  await expect(page.locator('.canvases canvas.plain-canvas')).toHaveCount(1);
  await expect(page).not.toHaveURL(/compare=/);
});
