/* Filters, tables and charts of the whole border; none of them needs the map. */
import { faultsOf } from './axe.ts';
import { rowsOf } from './facts.ts';
import { expect, openFacts, show, test } from './support.ts';

type Page = Parameters<typeof openFacts>[0];

const ids = (page: Page, part: string) =>
  page
    .locator(`${part} [data-row]`)
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
  const listed = await ids(page, '.list');
  expect(listed.length).toBeGreaterThan(2);
  await expect(page.locator('.filter-summary')).toContainText(
    `${listed.length}/${all} mục · Lào Cai · đang mở`,
  );
  // What would give nothing cannot be chosen.
  await expect(page.getByRole('checkbox', { name: /^Lạng Sơn/ })).toBeEnabled();
  await expect(
    page.getByRole('checkbox', { name: /^lối qua lại trong khu du lịch/ }),
  ).toBeDisabled();
  expect(await faultsOf(page, '.filters')).toEqual([]);

  await show(page, page.url().replace(/^.*#/, '').concat('&panel=table'));
  await expect(page.locator('.table table').first()).toBeVisible();
  expect(await ids(page, '.table')).toEqual(listed);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page.locator('.table [data-row]')).toHaveCount(all);
  await expect(page).not.toHaveURL(/province=|status=/);
});

test('a table, the overview and the months, by pointer and by keys', async ({ page }) => {
  await test.step('a table sorts by any column and keeps heads and names in sight', async () => {
    await openFacts(page, 'year=2024&on=gates&lang=vi,zh&panel=table');
    const head = page.getByRole('columnheader', { name: 'Tên' });
    const names = page.locator('.table tbody th .first');
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

    const box = page.locator('.table-scroll');
    await box.evaluate((element) => element.scrollTo(200, 400));
    const frame = await box.boundingBox();
    const top = await head.boundingBox();
    const name = await page.locator('.table tbody th').nth(12).boundingBox();
    expect(Math.abs((top?.y ?? -99) - (frame?.y ?? 0))).toBeLessThan(2);
    expect(Math.abs((name?.x ?? -99) - (frame?.x ?? 0))).toBeLessThan(2);
    expect(await faultsOf(page, '.table')).toEqual([]);

    await page.locator('.table tbody td').nth(1).click();
    await expect(page).toHaveURL(/sel=gate:/);
  });

  await test.step('the overview leads to a gate and a year, by pointer and by keys', async () => {
    await show(page, 'year=2024&lang=en,fr&panel=charts&province=vn-lao-cai,vn-lai-chau');
    const cell = page.getByRole('button', { name: /^Ma Lù Thàng .*, 2021: / });
    await cell.hover();
    await expect(page.locator('.ov-reading')).toContainText('2021');
    await expect(page.locator('.ov-reading')).toContainText(/restricted, .*sources?/);
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
    expect(await faultsOf(page, '.charts')).toEqual([]);
  });

  await test.step('the whole border is on one screen of a desk, by province, and in another order when asked', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await show(page, 'year=2024&lang=en,vi&panel=charts');
    const names = page.locator('.overview [data-row]');
    // What is read beneath takes no room from the rows, however much it is.
    const row = page.locator('.ov-row:has([data-row="gate:ma-lu-thang-jinshuihe"])');
    await row.locator('td button').nth(5).hover();
    await expect(page.locator('.ov-reading')).toContainText('2021');
    const height = async () => (await page.locator('.ov-scroll').boundingBox())?.height;
    const pointed = await height();
    // The card beside the pointer lies over some rows.
    await page.mouse.move(2, 2);
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    expect(await height()).toBe(pointed);
    const all = rowsOf('year=2024&on=gates,crossings').length;
    expect(await names.count()).toBeGreaterThanOrEqual(all);
    // Each is really there: what lies at its middle, and at the middle of its last year, is its own.
    const hidden = await page.locator('.ov-row:has([data-row])').evaluateAll(
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
    await expect(page.locator('.ov-group').first()).toContainText('Điện Biên');
    await expect(page.locator('.ov-silence')).toHaveText(/^\d+\/\d+$/);
    const west = await ids(page, '.overview');
    const order = () =>
      names.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
    const before = await order();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('gaps');
    await expect(page.locator('.ov-group')).toHaveCount(0);
    const counts = (await page
      .locator('.ov-row:has([data-row])')
      .evaluateAll((rows) =>
        rows.map((row) => Number(row.querySelector('.ov-gaps')?.textContent ?? 0)),
      )) as number[];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);
    expect(await order()).not.toEqual(before);
    expect(await ids(page, '.overview')).toEqual(west);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('west');
    expect(await order()).toEqual(before);
    expect(await faultsOf(page, '.charts')).toEqual([]);
  });

  await test.step('a month opens its events with their sources, what is known to the year stands apart', async () => {
    await show(page, 'year=2024&lang=en,vi&panel=charts&on=gates,crossings,projects,meetings');
    await page.getByRole('button', { name: 'Events by month' }).click();
    // Unasked it tells the year on screen, and another one on a press.
    const list = page.locator('.ev-list');
    await expect(list.locator('h3')).toContainText('2024');
    const ofYear = async (year: number) => {
      const label = await page
        .getByRole('button', { name: new RegExp(`^${year}: `) })
        .getAttribute('aria-label');
      return Number(/: (\d+)/.exec(label ?? '')?.[1]);
    };
    await expect(page.locator('.happening')).toHaveCount(await ofYear(2024));
    await page.getByRole('button', { name: /^2022: / }).click();
    await expect(page).toHaveURL(/year=2022/);
    await expect(page.locator('.happening')).toHaveCount(await ofYear(2022));
    await page.getByRole('button', { name: /^2024: / }).click();
    const cell = page.getByRole('button', { name: /^October 2024: \d+ events/ });
    await cell.click();
    await expect(cell).toHaveAttribute('aria-pressed', 'true');
    const [, count] = /(\d+) events/.exec((await cell.getAttribute('aria-label')) ?? '') ?? [];
    await expect(page.locator('.happening')).toHaveCount(Number(count));
    await expect(page.locator('.happening .sources')).toHaveCount(Number(count));
    await expect(
      page.getByRole('button', { name: /^2024, month unknown: \d+ event/ }),
    ).toBeVisible();
    expect(await faultsOf(page, '.charts')).toEqual([]);
  });
});
