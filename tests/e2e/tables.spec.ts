/* Filters, tables and charts of the whole border; none of them needs the map. */
import { faultsOf } from './axe.ts';
import { rowsOf } from './facts.ts';
import { list, sourcesOf } from './parts.ts';
import { expect, openFacts, show, test } from './support.ts';

type Page = Parameters<typeof openFacts>[0];

const ids = (page: Page) =>
  list(page)
    .locator('[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')).sort());

test('filters narrow list and table alike, stand in the link, and are cleared at once', async ({
  page,
}) => {
  const link = 'year=2024&on=gates,crossings&lang=vi,zh';
  const all = rowsOf(link).length;
  await openFacts(page, link);
  await page.getByRole('button', { name: 'Bộ lọc' }).click();
  const option = page.getByRole('checkbox', { name: /^Lào Cai/ });
  await option.check();
  await page.getByRole('checkbox', { name: /^đang mở/ }).check();
  await expect(page).toHaveURL(/province=vn-lao-cai/);
  await expect(page).toHaveURL(/status=open/);
  const listed = await ids(page);
  expect(listed.length).toBeGreaterThan(2);
  await expect(page.getByRole('region', { name: 'Bộ lọc' })).toContainText(
    `${listed.length}/${all} mục · Lào Cai · đang mở`,
  );
  // What would give nothing cannot be chosen.
  await expect(page.getByRole('checkbox', { name: /^Lạng Sơn/ })).toBeEnabled();
  await expect(
    page.getByRole('checkbox', { name: /^lối qua lại trong khu du lịch/ }),
  ).toBeDisabled();
  expect(await faultsOf(page, '.filters')).toEqual([]);

  await show(page, page.url().replace(/^.*#/, '').concat('&panel=table'));
  await expect(list(page).getByRole('table').first()).toBeVisible();
  expect(await ids(page)).toEqual(listed);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(list(page).locator('[data-row]')).toHaveCount(all);
  await expect(page).not.toHaveURL(/province=|status=/);
});

test('a table, the overview and the months, by pointer and by keys', async ({ page }) => {
  await test.step('a table sorts by any column and keeps heads and names in sight', async () => {
    await openFacts(page, 'year=2024&on=gates&lang=vi,zh&panel=table');
    const head = page.getByRole('columnheader', { name: 'Tên' });
    const names = list(page).locator('tbody th [lang]:first-child');
    await expect(names.first()).toBeVisible();
    const west = await names.allTextContents();
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const up = await names.allTextContents();
    const collator = new Intl.Collator('vi', { numeric: true });
    expect(up).toEqual(up.toSorted(collator.compare));
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'none');
    expect(await names.allTextContents()).toEqual(west);

    const box = list(page).locator('div:has(> table)');
    await box.evaluate((element) => element.scrollTo(200, 400));
    const frame = await box.boundingBox();
    const top = await head.boundingBox();
    const name = await list(page).getByRole('rowheader').nth(12).boundingBox();
    expect(Math.abs((top?.y ?? -99) - (frame?.y ?? 0))).toBeLessThan(2);
    expect(Math.abs((name?.x ?? -99) - (frame?.x ?? 0))).toBeLessThan(2);
    expect(await faultsOf(page, '#list')).toEqual([]);

    await list(page).getByRole('cell').nth(1).click();
    await expect(page).toHaveURL(/sel=gate:/);
  });

  await test.step('the overview leads to a gate and a year, by pointer and by keys', async () => {
    await show(page, 'year=2024&lang=en,fr&panel=charts&province=vn-lao-cai,vn-lai-chau');
    const cell = page.getByRole('button', { name: /^Ma Lù Thàng .*, 2021: / });
    await cell.hover();
    await expect(list(page).locator('div[aria-hidden="true"]').last()).toContainText('2021');
    await expect(list(page).locator('div[aria-hidden="true"]').last()).toContainText(
      /restricted, .*sources?/,
    );
    await cell.click();
    await expect(page).toHaveURL(/year=2021/);
    await expect(page).toHaveURL(/sel=gate:ma-lu-thang-jinshuihe/);
    await cell.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: /^Ma Lù Thàng .*, 2022: / })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/year=2022/);
    await expect(page).not.toHaveURL(/sel=gate:ma-lu-thang/);
    expect(await faultsOf(page, '#list')).toEqual([]);
  });

  await test.step('the whole border is on one screen of a desk, by province, and in another order when asked', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await show(page, 'year=2024&lang=en,vi&panel=charts');
    const names = list(page).locator('[data-row]');
    // What is read beneath takes no room from the rows, however much it is.
    const row = page.locator('tr:has([data-row="gate:ma-lu-thang-jinshuihe"])');
    await row.locator('td button').nth(5).hover();
    await expect(list(page).locator('div[aria-hidden="true"]').last()).toContainText('2021');
    const height = async () => (await list(page).locator('div:has(> table)').boundingBox())?.height;
    const pointed = await height();
    // The card beside the pointer lies over some rows.
    await page.mouse.move(2, 2);
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    expect(await height()).toBe(pointed);
    const all = rowsOf('year=2024&on=gates,crossings').length;
    expect(await names.count()).toBeGreaterThanOrEqual(all);
    // Each is really there: what lies at its middle, and at the middle of its last year, is its own.
    const hidden = await list(page)
      .locator('tr:has([data-row])')
      .evaluateAll(
        (rows) =>
          rows.filter((row) => {
            const seen = (cell: Element | null | undefined) => {
              const box = cell?.getBoundingClientRect();
              if (!box || box.height < 12) return false;
              const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return cell?.contains(at) ?? false;
            };
            return !seen(row.querySelector('th')) || !seen(row.querySelector('td:last-child'));
          }).length,
      );
    expect(hidden).toBe(0);
    await expect(list(page).locator('th[scope="rowgroup"]').first()).toContainText('Điện Biên');
    await expect(list(page).getByText(/^\d+\/\d+$/)).toHaveCount(1);
    const west = await ids(page);
    const order = () =>
      names.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
    const before = await order();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('gaps');
    await expect(list(page).locator('th[scope="rowgroup"]')).toHaveCount(0);
    const counts = (await page
      .locator('#list tr:has([data-row])')
      .evaluateAll((rows) =>
        rows.map((row) => Number(row.querySelector('th button > span[title]')?.textContent ?? 0)),
      )) as number[];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);
    expect(await order()).not.toEqual(before);
    expect(await ids(page)).toEqual(west);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('west');
    expect(await order()).toEqual(before);
    expect(await faultsOf(page, '#list')).toEqual([]);
  });

  await test.step('a month opens its events with their sources, what is known to the year stands apart', async () => {
    await show(page, 'year=2024&lang=en,vi&panel=charts&on=gates,crossings,projects,meetings');
    await page.getByRole('button', { name: 'Events by month' }).click();
    // Unasked it tells the year on screen, and another one on a press.
    const told = list(page).locator('section[aria-live]');
    await expect(told.getByRole('heading')).toContainText('2024');
    const ofYear = async (year: number) => {
      const label = await page
        .getByRole('button', { name: new RegExp(`^${year}: `) })
        .getAttribute('aria-label');
      return Number(/: (\d+)/.exec(label ?? '')?.[1]);
    };
    await expect(told.locator('> ol > li')).toHaveCount(await ofYear(2024));
    await page.getByRole('button', { name: /^2022: / }).click();
    await expect(page).toHaveURL(/year=2022/);
    await expect(told.locator('> ol > li')).toHaveCount(await ofYear(2022));
    await page.getByRole('button', { name: /^2024: / }).click();
    const cell = page.getByRole('button', { name: /^October 2024: \d+ events/ });
    await cell.click();
    await expect(cell).toHaveAttribute('aria-pressed', 'true');
    const [, count] = /(\d+) events/.exec((await cell.getAttribute('aria-label')) ?? '') ?? [];
    await expect(told.locator('> ol > li')).toHaveCount(Number(count));
    await expect(sourcesOf(told.locator('> ol > li'))).toHaveCount(Number(count));
    await expect(
      page.getByRole('button', { name: /^2024, month unknown: \d+ event/ }),
    ).toBeVisible();
    expect(await faultsOf(page, '#list')).toEqual([]);
  });
});
