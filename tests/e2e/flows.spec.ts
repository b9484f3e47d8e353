import { expect, openFacts, openMap, show, test } from './support.ts';

const GUANGXI_2024 = 'flow:y2024-guangxi-vietnam-total';

test('a figure of the year shows its card by keyboard and its details by Enter', async ({
  page,
}) => {
  await openFacts(page, 'on=gates,flows&year=2024&series=guangxi-vietnam&lang=en,vi');
  const figure = page.locator('.series-figures button');
  await expect(figure).toHaveCount(1);
  await page.keyboard.press('Shift');
  await figure.focus();
  const card = page.getByRole('tooltip');
  for (const text of ['41.6 billion USD', '41,6 tỷ USD', '2024', 'sources differ', '42 billion']) {
    await expect(card).toContainText(text);
  }
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`sel=${GUANGXI_2024}`));
  await expect(page.getByRole('heading', { name: /Others on the same ends/ })).toBeVisible();
  // The chart of the series, point by point by arrow keys.
  const chosen = page.locator(`.series-point[data-flow="${GUANGXI_2024}"]`);
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
  await chosen.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.series-point:focus')).not.toHaveAttribute('data-flow', GUANGXI_2024);
});

test('in dollars only what a source gives in dollars is drawn, and the rest is named', async ({
  page,
}) => {
  const link = 'on=gates,flows&lang=en,vi&series=';
  await openFacts(page, `${link}guangxi-vietnam&year=2023`);
  const figures = page.locator('.series-figures');
  await expect(figures).toContainText('nearly 254 billion CNY');
  await page.getByRole('button', { name: 'USD', exact: true }).click();
  await expect(page).toHaveURL(/unit=usd/);
  await expect(figures).toContainText('about 35 billion USD');
  await show(page, `${link}youyiguan-asean&year=2024&unit=usd`);
  await expect(figures).toContainText('472.69 billion CNY');
  await expect(figures).toContainText('no figure in US dollars');
  await expect(page.locator('.topic', { hasText: 'Trade' }).locator('.count')).toHaveText('0');
});

test('trade by province: points, their table, and figures that stand apart', async ({ page }) => {
  await openFacts(page, 'on=gates,flows&year=2024&lang=en,vi&panel=charts');
  await page.getByRole('button', { name: 'Trade by province and year' }).click();
  const charts = page.locator('.trade-charts');
  const points = charts.locator('.series-point');
  await expect(points.first()).toBeAttached();
  await charts.getByRole('button', { name: 'Show as table' }).click();
  const rows = charts.locator('tbody tr:not(.trade-table-group)');
  expect(await rows.count()).toBe(await points.count());
  await expect(rows.filter({ hasText: 'cannot be right as printed' })).toHaveCount(2);
  await rows.first().getByRole('button').click();
  await expect(page).toHaveURL(/sel=flow:/);
});

test('on the map: pointing tells, pressing opens', async ({ page }) => {
  // A small window: what a frame costs here is pixels.
  await page.setViewportSize({ width: 960, height: 480 });
  await openMap(page, 'on=flows&year=2023&series=lang-son-all-goods&lang=en,vi&map=7.5/22.9/107.3');
  const box = await page.locator('.canvas').first().boundingBox();
  if (!box) throw new Error('no map');
  const card = page.getByRole('tooltip');
  const y = box.y + box.height * 0.4;
  const frame = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  // From the right edge towards the middle, until the pointer is over the line.
  for (let x = 0.9; x > 0.4 && !(await card.isVisible()); x -= 0.012) {
    await page.mouse.move(box.x + box.width * x, y);
    await frame();
    await frame();
  }
  await expect(card).toContainText('51,990,563,000 USD');
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/sel=flow:y2023-lang-son-all-total/);
});
