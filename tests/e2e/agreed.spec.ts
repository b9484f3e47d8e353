import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import readSheets from 'read-excel-file/node';
import { realCatalogue } from '../fixtures/real.ts';
import { faultsOf } from './axe.ts';
import { detail, list, map, stage } from './parts.ts';
import { expect, openFacts, openMap, show, test, withoutMap } from './support.ts';

const { commitments, agreements } = realCatalogue();
const panel = (page: Page) => list(page);
const shown = (page: Page, list: string) => page.getByRole('button', { name: list, exact: true });

async function saved(page: Page, name: RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('promises are narrowed, opened and taken along; the register and the calendar likewise', async ({
  page,
}) => {
  await openFacts(page, 'year=2026&lang=vi,zh&panel=agreed');
  await expect(panel(page).locator('[data-commitment]')).toHaveCount(commitments.length);
  await expect(panel(page).getByRole('status')).toContainText(`${commitments.length}`);

  const own = commitments.filter(({ records }) => records.includes('gate:ma-lu-thang-jinshuihe'));
  expect(own.length).toBeGreaterThan(0);
  await panel(page).getByText('Lọc và tải về').click();
  await panel(page)
    .getByLabel(/^Cửa khẩu, dự án/)
    .selectOption('gate:ma-lu-thang-jinshuihe');
  await expect(panel(page).locator('[data-commitment]')).toHaveCount(own.length);
  expect(await faultsOf(page, '#list')).toEqual([]);

  // What came of it unfolds by keyboard, with who says so or what was looked for.
  const outcome = panel(page).locator('[data-commitment] details').first();
  const shut = outcome.locator(':scope > summary');
  await shut.focus();
  await page.keyboard.press('Enter');
  await expect(outcome).toHaveAttribute('open', '');

  // The files hold what is shown, and say that it is not all.
  const csv = await saved(page, /CSV/);
  expect(csv.name).toContain(`${own.length}-of-${commitments.length}`);
  const lines = csv.bytes.toString().trim().split('\r\n');
  expect(lines).toHaveLength(own.length + 1);
  const sheets = await readSheets((await saved(page, /XLSX/)).bytes);
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.map(({ data }) => data.length)).toContain(own.length + 1);
  await panel(page).getByRole('button', { name: 'Bỏ mọi điều kiện lọc' }).click();
  await expect(panel(page).locator('[data-commitment]')).toHaveCount(commitments.length);

  await shown(page, 'Văn bản đã ký').click();
  for (const { id } of agreements) {
    await expect(panel(page).locator(`[data-agreement="${id}"]`).first()).toBeAttached();
  }
  await expect(panel(page).locator('[data-term]').first()).toHaveAttribute('data-term', 'ending');
  expect((await saved(page, /CSV/)).bytes.toString().split('\r\n').length).toBeGreaterThan(
    agreements.length,
  );

  await shown(page, 'Lịch họp').click();
  await expect(panel(page).locator('[data-mechanism]')).toHaveCount(4);
  const ics = (await saved(page, /\.ics/)).bytes.toString();
  expect(ics).toMatch(/^BEGIN:VCALENDAR/);
  expect(ics.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(20);
  await panel(page).locator('[data-session="meeting:jwg-yunnan-11"] button').click();
  await expect(detail(page)).toContainText('11');
  expect(decodeURIComponent(page.url())).toContain('sel=meeting:jwg-yunnan-11');
});

test('what was found is where it stands: a statement, a promise, a text, a field, a place', async ({
  page,
}) => {
  await openMap(page, 'year=2026&on=gates&lang=vi,zh');
  const box = page.getByRole('combobox', { name: /Tìm kiếm/ });
  const link = () => decodeURIComponent(new URL(page.url()).hash);
  const told = page
    .getByRole('status')
    .filter({ has: page.getByRole('button', { name: 'Đóng thông báo' }) });
  const find = async (text: string, group: string) => {
    await box.fill(text);
    await page
      .getByRole('listbox')
      .getByRole('group', { name: group })
      .getByRole('option')
      .first()
      .click();
  };
  const signs = () =>
    page.evaluate(() => {
      const { borderMap } = window as { borderMap?: { drawn(): readonly { id: string }[] } };
      return (borderMap?.drawn() ?? []).map(({ id }) => id);
    });

  // The card of a place needs no topic.
  await find('Lai Châu', 'Địa danh');
  await expect.poll(link).toContain('sel=place:vn-lai-chau');
  expect(link()).toContain('on=gates&');
  await expect(detail(page)).toContainText('kết nghĩa');

  await find('Tháng 10/2025, y tế Lai Châu dự diễn tập', 'Nội dung trong tài liệu');
  await expect.poll(link).toContain('sel=statement:health-exercise-puer-2025-10');
  await expect(told).toContainText('Đã bật chuyên đề “Lĩnh vực hợp tác”');
  await expect(told).toContainText('2025');
  await expect.poll(signs).toContain('statement:health-exercise-puer-2025-10');

  await find('Hạ Long Phòng Thành Cảng', 'Văn bản, cam kết, đề nghị');
  await expect.poll(link).toContain('sel=agreement:ha-long-fangchenggang-2025');
  await expect
    .poll(async () => (await signs()).join())
    .toMatch(/agreement:ha-long-fangchenggang-2025|place:(vn-ha-long|cn-fangchenggang)/);

  await find('y tế', 'Lĩnh vực hợp tác');
  await expect.poll(link).not.toContain('sel=');
  expect(link()).toMatch(/on=[a-z,]*cooperation/);
});

test('headings, promises and texts lead to their cards, and a card to its year', async ({
  page,
}) => {
  const link = () => decodeURIComponent(new URL(page.url()).hash);
  const card = detail(page);
  await openFacts(page, 'year=2025&on=cooperation&lang=vi,zh');
  const heading = list(page)
    .getByRole('heading', { level: 3 })
    .getByRole('button', { name: 'Phổ Nhĩ' });
  await heading.focus();
  await page.keyboard.press('Enter');
  await expect.poll(link).toContain('sel=place:cn-puer');
  await expect(page.locator('#detail-heading')).toBeFocused();
  await expect(card.getByRole('paragraph').first()).toContainText('Địa phương');

  await show(page, 'year=2026&on=cooperation&lang=zh,vi&panel=agreed');
  await panel(page).locator('[data-commitment="imports-2016"] h3 button').click();
  await expect.poll(link).toContain('sel=commitment:imports-2016');
  await card.getByRole('button', { name: '北山—金城' }).click();
  await expect.poll(link).toContain('sel=gate:kim-thanh-beishan');

  const friends = 'agreement:ha-long-fangchenggang-2025';
  await show(page, `year=2026&on=cooperation&lang=zh,vi&sel=${friends}`);
  await expect(card.locator('dl').getByRole('button')).toContainText(['防城港市', '下龙市']);
  expect(await faultsOf(page, '#detail')).toEqual([]);
  await card.getByRole('button', { name: '转到2025年' }).click();
  await expect.poll(link).toContain('year=2025');
  await expect(card.getByRole('button', { name: '转到2025年' })).toHaveCount(0);
  expect(link()).toContain(`sel=${friends}`);
});

test('the hand-out of a talk has what was agreed last time and what came of it, in two languages', async ({
  page,
}) => {
  await withoutMap(page);
  await page.goto('./#lang=vi,zh&talk=yunnan-11&scene=1');
  await expect(stage(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('tr[data-commitment]');
  // What is printed comes after the wall's own picture.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(rows.first()).toBeVisible({ timeout: 500 });
  }).toPass();
  const made = commitments.filter(({ session }) => session === 'meeting:jwg-yunnan-10');
  expect(made.length).toBeGreaterThan(0);
  for (const { id, what, outcomes } of made) {
    const row = page.locator(`tr[data-commitment="${id}"]`).first();
    await expect(row.locator('[lang=vi]').first()).toContainText(what.vi);
    await expect(row.locator('[lang=zh-Hans]').first()).toContainText(what.zh);
    const came = row.locator('td li');
    await expect(came).toHaveCount(outcomes.length);
    if (outcomes.at(-1)?.state !== 'no-report') continue;
    await expect(came.last().locator('[lang=vi]')).toContainText('Chưa thấy bản tin nào');
    await expect(came.last().locator('[lang=zh-Hans]')).toContainText('未见报道');
  }
});

test('each document, looked through in its own year, shows a map that is not empty', async ({
  page,
}) => {
  await openMap(page, 'year=2026&lang=vi,zh&panel=documents');
  const signs = () =>
    page.evaluate(() => {
      const { borderMap } = window as { borderMap?: { drawn(): readonly { kind: string }[] } };
      return (borderMap?.drawn() ?? []).filter(({ kind }) => kind === 'symbol').length;
    });
  const { documents } = realCatalogue();
  expect(documents.length).toBeGreaterThan(4);
  for (const { id, source, event } of documents) {
    await show(page, 'year=2026&lang=vi,zh&panel=documents');
    // As a reader opens it: the topics of which it speaks are switched on.
    await page.locator(`#source-${source}`).click();
    const year = event.from.slice(0, 4);
    await expect.poll(() => decodeURIComponent(page.url())).toContain(`source=${source}`);
    const opened = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await show(page, opened.replace(/year=\d+/, `year=${year}`));
    await expect.poll(signs, `${id} in ${year}`).toBeGreaterThan(0);
  }
});

test('a promise moves the map to what it is about; a text outside its year offers it', async ({
  page,
}) => {
  const promise = 'imports-2016';
  const about = commitments.find(({ id }) => id === promise)?.records ?? [];
  expect(about.length).toBeGreaterThan(1);
  await openMap(page, `year=2026&on=gates,cooperation&lang=vi,zh&sel=commitment:${promise}`);
  /** Which of these are painted, and inside the window. */
  const inSight = async (ids: readonly string[]) => {
    const box = await map(page).boundingBox();
    const size = { width: box?.width ?? 0, height: box?.height ?? 0 };
    return page.evaluate(
      ({ wanted, width, height }) => {
        const { borderMap } = window as {
          borderMap?: { drawn(): readonly { id: string; kind: string; x: number; y: number }[] };
        };
        return (borderMap?.drawn() ?? [])
          .filter(({ id, kind }) => kind === 'symbol' && wanted.includes(id))
          .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height).length;
      },
      { wanted: ids, ...size },
    );
  };
  // Of the whole border the link says nothing: the frame is that of the promise.
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(/map=[\d.]+\/[\d.]+\/[\d.]+/);
  await expect.poll(() => inSight(about)).toBe(about.length);
  expect(await inSight(['gate:mong-cai-dongxing'])).toBe(0);

  const friends = 'agreement:ha-long-fangchenggang-2025';
  await show(page, `year=2026&on=cooperation&lang=vi,zh&sel=${friends}`);
  const card = detail(page);
  await expect(card.getByRole('status')).toContainText('Không có trên bản đồ năm 2026');
  const names = () =>
    page.evaluate(() => {
      const { borderMap } = window as { borderMap?: { names(): readonly { key: string }[] } };
      return (borderMap?.names() ?? []).map(({ key }) => key).join();
    });
  await expect.poll(names).toContain('pointed ');
  await card.getByRole('button', { name: 'Chuyển sang năm 2025' }).click();
  await expect(card.getByRole('status')).toHaveCount(0);
});

test('a panel that takes the place of the map has its height: six promises at once on a small screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const topics = page.locator('.topics');
  const strip = page.locator('.time .strip-border');
  const bars = page.locator('.timeline-bars');
  for (const languages of ['vi,zh', 'zh,vi', 'en']) {
    await openFacts(page, `year=2026&lang=${languages}&panel=agreed`);
    await expect(panel(page).locator('[data-commitment]')).toHaveCount(commitments.length);
    await expect(bars).toBeVisible();
    const whole = await panel(page).evaluate((list) => {
      const foot = document.querySelector('.side')?.getBoundingClientRect().bottom ?? 0;
      return [...list.querySelectorAll('[data-commitment]')].filter(
        (one) => one.getBoundingClientRect().bottom <= foot,
      ).length;
    });
    expect(whole, languages).toBeGreaterThanOrEqual(6);
    // Vietnamese beside Chinese keeps its own dots and quotation marks.
    const faces = await panel(page)
      .locator('.agreed-made [lang=vi]')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fontFamily))]);
    for (const face of faces) expect(face).toMatch(/^"?Be Vietnam Pro"?,/);
  }
  for (const [name, hasTopics] of [
    ['confirm', false],
    ['charts', false],
    ['documents', false],
    ['help', false],
    ['table', true],
  ] as const) {
    await show(page, `year=2026&lang=vi,zh&panel=${name}`);
    await expect(page.locator(`.page[data-panel="${name}"]`)).toBeVisible();
    await expect(topics, name).toBeVisible({ visible: hasTopics });
    await expect(bars, name).toBeVisible();
    await expect(strip, name).toHaveCount(0);
  }
  // Events by month are those of the topics.
  await show(page, 'year=2026&lang=vi,zh&panel=charts');
  await page.getByRole('button', { name: 'Sự kiện theo tháng' }).click();
  await expect(topics).toBeVisible();
});
