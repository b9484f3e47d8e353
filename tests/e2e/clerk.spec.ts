import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import writeBook from 'write-excel-file/node';
import { quotes, runsIn } from '../../src/facts/report/quotes.ts';
import { REPORT } from './report-of-clerk.ts';
import { expect, openPage, test } from './support.ts';

/** What is pasted, as the browser tells it. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('[name="report"]').evaluate((area, pasted) => {
    (area as HTMLTextAreaElement).value = pasted;
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

const fact = (page: Page, at: number) => page.locator(`#clerk-fact-${at}`);

/** Fills fields of a fact by their names in the schema; a list is chosen from. */
async function fill(page: Page, at: number, fields: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(fields)) {
    const field = fact(page, at).locator(`[name="${name}"]`);
    const isList = await field.evaluate((one) => one.tagName === 'SELECT');
    if (isList) await field.selectOption(value);
    else await field.fill(value);
  }
}

const add = (page: Page, name: string) =>
  page
    .getByRole('region', { name: /^Sự việc/ })
    .getByRole('button', { name, exact: true })
    .click();

/** Everything that the page has stored. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const rows = names.map(
      (name) =>
        new Promise<unknown>((resolve) => {
          const asked = indexedDB.open(name);
          asked.onsuccess = () => {
            const base = asked.result;
            const stores = [...base.objectStoreNames];
            if (stores.length === 0) return resolve([]);
            const deal = base.transaction(stores);
            const found: unknown[] = [];
            for (const one of stores) {
              const all = deal.objectStore(one).getAll();
              all.onsuccess = () => found.push(all.result);
            }
            deal.oncomplete = () => resolve(found);
          };
          asked.onerror = () => resolve([]);
        }),
    );
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await Promise.all(rows)]);
  });

const openBook = (page: Page, buffer: Buffer) =>
  page.locator('input[type="file"]').setInputFiles({
    name: 'facts.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  });

test('a workbook tells its wrong cells by sheet, row and column', async ({ page }) => {
  await openPage(page, 'on=gates&lang=zh,vi&year=2026&panel=documents');
  await page.getByRole('button', { name: /^从报道录入事实/ }).click();
  const cell = (value: string) => ({ value, type: String });
  const rows = [
    ['site', 'state.from', 'state.status', 'state.note.zh', 'colour'],
    ['gate:binh-nghi-pingerguan', '24/11/2026', 'restricted', '只放行货车', 'red'],
  ];
  await openBook(
    page,
    await writeBook([
      { sheet: 'sources', data: [['title', 'date'].map(cell), ['标题', '2026-11-24'].map(cell)] },
      { sheet: 'states · 新状态', data: rows.map((row) => row.map(cell)) },
    ]).toBuffer(),
  );
  const told = page.getByRole('alert').getByRole('listitem');
  await expect(told.filter({ hasText: 'states · 新状态，E1：没有此字段' })).toHaveCount(1);
  await expect(told.filter({ hasText: 'states · 新状态，B2：请写真实的年、月或日' })).toHaveCount(
    1,
  );
  await expect(told.filter({ hasText: 'sources，第2行，publisher' })).toHaveCount(1);
  await expect(fact(page, 0).locator('[name="state.from"]')).toHaveValue('24/11/2026');
  await openBook(page, Buffer.from('no workbook'));
  await expect(page.getByText('此文件不是事实文件。')).toBeVisible();
  await expect(told).toHaveCount(0);
});

test('a clerk records a report without code, and its words stay in the tab', async ({ page }) => {
  await openPage(page, 'on=gates,meetings&lang=vi,zh&year=2026&panel=documents');
  await page.getByRole('button', { name: /^Ghi sự việc từ một bản tin/ }).click();
  await paste(page, REPORT);
  await page.locator('[name="url"]').fill('https://tin.example.org/binh-nghi');
  await expect(page.locator('[name="language"]')).toHaveValue('vi');
  await page.locator('[name="title"]').fill('Bình Nghi thông quan trở lại');
  await page.locator('[name="date"]').first().fill('2026-11-24');
  await page.locator('[name="publisher.vi"]').fill('báo giả định');

  const paragraphs = page.locator('[name="report"] ~ div > div');
  await paragraphs.nth(1).getByRole('button').filter({ hasText: 'Bình Nghi' }).click();
  await expect(fact(page, 0).locator('[name="state.from"]')).toHaveValue('2026-11-20');
  await expect(fact(page, 0).locator('[name="state.status"]')).toBeFocused();
  // What has just been begun marks what it needs and calls nothing wrong; a field that is left does.
  await expect(fact(page, 0).locator('[aria-required="true"]').first()).toBeVisible();
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(fact(page, 0).locator('.clerk-flaw')).toHaveText(/Cần điền/);
  // The words of the report are told at the field, and kept nowhere.
  const [, copied = ''] = REPORT.split('\n');
  await fill(page, 0, { 'state.status': 'restricted', 'state.note.vi': copied });
  await expect(fact(page, 0).getByText('quá 8 từ').first()).toContainText('quá 8 từ');
  expect(await stored(page)).toContain('restricted');
  expect(quotes(await stored(page), runsIn(REPORT.split('\n')))).toBe(false);
  await fill(page, 0, { 'state.note.vi': 'Xe hàng đi lại, người chưa.' });
  await expect(fact(page, 0).locator('[aria-invalid="true"], [aria-describedby]')).toHaveCount(0);

  await paragraphs
    .nth(1)
    .getByRole('button', { name: /Ghi một nội dung/ })
    .click();
  await fill(page, 1, { type: 'gate-status', 'paraphrase.vi': 'Cửa khẩu nhận xe hàng từ 20/11.' });
  for (const [number, reason] of [
    [1, 'title'],
    [3, 'beside'],
    [4, 'beside'],
    [5, 'caption'],
  ] as const) {
    await page.locator(`[name="aside.${number}"]`).selectOption(reason);
  }
  await add(page, 'phiên họp');
  await fill(page, 2, {
    mechanism: 'joint-working-group-yunnan',
    from: '2026-11-24',
    place: 'cn-mengzi',
  });
  await add(page, 'người mới');
  await fill(page, 3, { latin: 'Nguyen Van Mau' });
  await add(page, 'đoàn đại biểu');
  await fill(page, 4, {
    meeting: 'meeting:jwg-yunnan-12',
    'people.0.person': 'nguyen-van-mau',
    'people.0.side': 'vn',
    'people.0.unit': 'vn-lao-cai',
    'people.0.offices': 'provincial-vice-chair',
  });
  await add(page, 'số liệu');
  await fill(page, 5, {
    series: 'cao-bang-gates',
    year: '2025',
    value: '1800000000',
    'scope.vi': 'qua các cửa khẩu của tỉnh',
  });
  await add(page, 'kết quả của một cam kết');
  await fill(page, 6, {
    commitment: 'labour-rules-ha-giang',
    'outcome.state': 'under-way',
    'outcome.date': '2026-11',
  });
  await fact(page, 6).getByText('Thêm chi tiết').click();
  await fill(page, 6, { 'outcome.note.vi': 'Hai bên đang làm thử.' });
  await page.locator('[name="by"]').fill('phòng ngoại vụ');
  await page.locator('[name="date"]').last().fill('2026-11-25');
  await expect(page.getByRole('status').filter({ hasText: /đoạn/ })).toContainText(
    /Còn \d+ đoạn cần dịch/,
  );

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu thành tệp' }).click();
  const file = await readFile(await (await saving).path(), 'utf8');
  if (process.env.CLERK_FILE) await (await saving).saveAs(process.env.CLERK_FILE);
  const value = JSON.parse(file) as Record<string, readonly unknown[]>;
  for (const list of [
    'states',
    'claims',
    'meetings',
    'persons',
    'delegations',
    'figures',
    'outcomes',
  ]) {
    expect(value[list], list).toHaveLength(1);
  }
  expect(quotes(file, runsIn(REPORT.split('\n')))).toBe(false);

  // The same as a workbook, and back from it when nothing is left in the tab but the report.
  const keeping = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu thành bảng tính' }).click();
  const book = await (await keeping).path();
  if (process.env.CLERK_FILE) await (await keeping).saveAs(`${process.env.CLERK_FILE}.xlsx`);
  await page.getByRole('button', { name: 'Xóa hết' }).click();
  await expect(page.locator('li[id^="clerk-fact-"]')).toHaveCount(0);
  await openBook(page, await readFile(book));
  await expect(page.locator('li[id^="clerk-fact-"]')).toHaveCount(7);
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu thành tệp' }).click();
  expect(JSON.parse(await readFile(await (await again).path(), 'utf8'))).toEqual(value);

  await page.getByRole('button', { name: 'Xem trên bản đồ' }).click();
  await expect(page.getByText(/Bản nháp của bạn, chưa vào dữ liệu: \d+ nơi/)).toBeVisible();
});
