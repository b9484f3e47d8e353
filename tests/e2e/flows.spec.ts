import type { APIRequestContext, Page } from '@playwright/test';
import type { FlowProperties, SiteProperties } from '../../src/model/files/features.ts';
import { countedArcs, countedStubs, type Downloads } from '../fixtures/count-arcs.ts';
import { freeOf, list, yearOnScreen } from './parts.ts';
import { drawnTrade, expect, openFacts, openMap, test } from './support.ts';

const GUANGXI_2024 = 'flow:y2024-guangxi-vietnam-total';

/** What anybody can download, to be counted a second time. */
async function downloads(request: APIRequestContext) {
  const read = async (file: string) => (await request.get(`./data/${file}`)).json();
  const propertiesOf = async <T>(file: string): Promise<T[]> =>
    (await read(file)).features.map(({ properties }: { properties: T }) => properties);
  const { years } = (await read('edition.json')) as { years: { first: number; last: number } };
  const files: Downloads = {
    rows: await propertiesOf<FlowProperties>('flows.geojson'),
    sites: [
      ...(await propertiesOf<SiteProperties>('gates.geojson')),
      ...(await propertiesOf<SiteProperties>('crossings.geojson')),
    ],
    places: await read('details/places.json'),
  };
  return { files, years };
}

/** The figures of the year that are on the map, folded under their number. */
const drawn = (page: Page) =>
  page.getByRole('region', { name: 'Topics' }).locator('details:has(> summary + ul)');

test('every year shows at the start view the arcs that a second count gives', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  // A small window: what a frame costs here is pixels.
  await page.setViewportSize({ width: 800, height: 450 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, 'lang=en,vi');
  const { files, years } = await downloads(request);
  const slider = page.getByRole('slider').first();
  await slider.press('Home');
  for (let year = years.first; year <= years.last; year += 1) {
    if (year > years.first) await slider.press('ArrowRight');
    await expect(yearOnScreen(page)).toHaveText(String(year));
    const counted = [
      ...countedArcs(files, year).map((arc) => `flow ${arc}`),
      ...countedStubs(files, year).map((unit) => `stub ${unit} none`),
    ].sort();
    expect(counted.length, `${year}: nothing to be drawn`).toBeGreaterThan(0);
    await expect
      .poll(() => drawnTrade(page), { message: `the arcs of ${year}`, timeout: 30_000 })
      .toEqual(counted);
  }
});

test('a figure of the year shows its card by keyboard and its details by Enter', async ({
  page,
}) => {
  await openFacts(page, 'on=gates,flows&flows=regions&year=2024&lang=en,vi');
  await drawn(page).locator('> summary').click();
  const figure = drawn(page).getByRole('button').filter({ hasText: '41.6 billion USD' });
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
  // The chart of the series, point by point by arrow keys.
  const chosen = page.locator(`g[data-flow="${GUANGXI_2024}"]`);
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
  await chosen.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('g[data-flow]:focus')).not.toHaveAttribute('data-flow', GUANGXI_2024);
});

test('an older link to a series opens the figure that took its place', async ({ page }) => {
  await openFacts(page, 'on=gates,flows&year=2024&series=guangxi-vietnam&lang=en,vi');
  await expect(page).toHaveURL(new RegExp(`sel=${GUANGXI_2024}`));
  await expect(page).toHaveURL(/flows=provinces,regions/);
  await expect(page).not.toHaveURL(/series=/);
});

test('in dollars only what a source gives in dollars is drawn', async ({ page }) => {
  await openFacts(page, 'on=gates,flows&year=2016&lang=en,vi');
  const figures = drawn(page).getByRole('list');
  await drawn(page).locator('> summary').click();
  await expect(figures).toContainText('3.6 billion CNY');
  await page.getByRole('button', { name: 'USD', exact: true }).click();
  await expect(page).toHaveURL(/unit=usd/);
  await expect(figures).not.toContainText('CNY');
});

test('trade by province: points of money, and a table of each of them', async ({
  page,
  request,
}) => {
  const { files } = await downloads(request);
  await openFacts(page, 'on=gates,flows&year=2024&lang=en,vi&panel=charts');
  await page.getByRole('button', { name: 'Trade by province and year' }).click();
  const charts = list(page);
  const money = files.rows.filter(({ measure }) => measure === 'value');
  await expect(charts.locator('g[data-flow]')).toHaveCount(money.length);
  await charts.getByRole('button', { name: 'Show as table' }).click();
  const rows = charts.locator('tbody tr:not(:has(> th[scope="rowgroup"]))');
  await expect(rows).toHaveCount(money.length);
  await expect(rows.filter({ hasText: 'at odds with other figures' }).first()).toBeAttached();
  await rows.first().getByRole('button').click();
  await expect(page).toHaveURL(/sel=flow:/);
});

test('on the map: pointing tells, pressing opens', async ({ page }) => {
  // Low, with panels at the side: what a frame costs here is pixels.
  await page.setViewportSize({ width: 1366, height: 480 });
  // Hữu Nghị in the middle: the arc of Lạng Sơn crosses the border there.
  await openMap(page, 'on=flows&year=2023&lang=en,vi&map=8/21.97111/106.71083');
  const free = await freeOf(page);
  await page.mouse.move((free.left + 1366) / 2, (free.head + free.foot) / 2);
  await expect(page.getByRole('tooltip')).toContainText('51,990,563,000 USD');
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/sel=flow:y2023-lang-son-all-total/);
});
