import type { Page } from '@playwright/test';
import { faultsOf, STRICT } from './axe.ts';
import { rowsOf } from './facts.ts';
import {
  detail,
  freeOf,
  list,
  noMap,
  sourceItems,
  sourcesOf,
  stateNow,
  stateWord,
  timeline,
  yearOnScreen,
} from './parts.ts';
import { expect, openFacts, openMap, show, test, withoutMap } from './support.ts';

const MA_LU_THANG = 'gate:ma-lu-thang-jinshuihe';

const heading = (page: Page) => page.locator('#detail-heading');
const status = (page: Page) => stateWord(detail(page));
const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

test('a press on the map shows the status of the year and who says so', async ({ page }) => {
  await openMap(page, 'map=10/22.6105/103.165&year=2025&on=gates&lang=vi,zh');
  const free = await freeOf(page);
  await page.mouse.click((free.left + 1366) / 2, (free.head + free.foot) / 2);
  await expect(heading(page)).toContainText('Ma Lù Thàng – Kim Thủy Hà');
  await expect(status(page)).toContainText('Đang mở');
  await expect(page.locator(`[data-row="${MA_LU_THANG}"]`)).toHaveAttribute('aria-current', 'true');
  const sources = sourcesOf(stateNow(detail(page)));
  await sources.locator('summary').click();
  await expect(sources.locator('a[rel~="noopener"][target="_blank"]').first()).toBeVisible();
});

test('details of a link: a gate, a crossing, a bridge and a figure, each with its source', async ({
  page,
}) => {
  await test.step('a gate is open in 2025, restricted in 2021', async () => {
    await openFacts(page, `year=2025&sel=${MA_LU_THANG}&lang=vi,zh`);
    await expect(status(page)).toContainText('Đang mở');
    await expect(status(page).locator('[lang="zh-Hans"]')).toHaveText('开放');
    await expect(detail(page).getByRole('region', { name: 'Sự kiện' })).toContainText('30/10/2025');
    await page.getByRole('slider').focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
    await expect(status(page)).toContainText('Hạn chế');
    expect(hashOf(page).get('year')).toBe('2021');
    await sourcesOf(stateNow(detail(page)))
      .locator('> summary')
      .click();
    await expect(sourceItems(stateNow(detail(page)))).toHaveCount(2);
  });

  await test.step('a crossing restored on trial, with the primary documents by paragraph', async () => {
    await show(page, 'year=2025&sel=crossing:si-choang-reshuitang&lang=en,fr');
    await expect(status(page)).toContainText('Open');
    await sourcesOf(stateNow(detail(page)))
      .locator('> summary')
      .click();
    const cards = sourceItems(stateNow(detail(page)));
    await expect(cards.filter({ hasText: 'French' })).toContainText(/Document 000, paragraphs? \d/);
    await expect(cards.filter({ hasText: 'Swedish' })).toContainText(
      /Document 002, paragraphs? \d/,
    );
  });

  await test.step('a bridge has each stage in its time, the last from its very day', async () => {
    await show(page, 'year=2016&sel=project:ban-vuoc-basa-bridge&lang=en');
    const stages = { 2016: 'Proposed', 2017: 'Agreed', 2020: 'Agreed', 2025: 'Under construction' };
    for (const [year, stage] of Object.entries(stages)) {
      await page.getByRole('slider').fill(year);
      await expect(yearOnScreen(page)).toHaveText(year);
      await expect(status(page)).toHaveText(stage);
    }
    await expect(stateNow(detail(page)).getByRole('paragraph').nth(1)).toContainText(
      '31 March 2025',
    );
  });

  await test.step('a figure that cannot be a yearly flow is told as printed, with the reasons', async () => {
    const figure = 'flow:y2022-four-provinces-guangxi-72-2';
    await show(page, `year=2022&on=gates,flows&sel=${figure}&lang=en`);
    await expect(
      detail(page).getByRole('region', { name: 'Value as given' }).getByRole('paragraph').first(),
    ).toHaveText('72.2 billion USD');
    const figureNow = detail(page).getByRole('region', { name: 'Value as given' });
    await expect(figureNow.getByText(/^Disputed/)).toBeVisible();
    await expect(figureNow).toContainText('Not on the map');
    const disputes = detail(page).getByRole('region', { name: 'Sources disagree' });
    await expect(disputes.getByRole('list').first()).toContainText('7.2 billion');
  });
});

test('the list follows year, topics and languages, and has its table', async ({ page }) => {
  await test.step('province names follow the year', async () => {
    await openFacts(page, 'year=2024&on=gates&lang=vi');
    await expect(list(page).getByRole('region', { name: 'Hà Giang' })).toBeAttached();
    await page.getByRole('slider').fill('2026');
    await expect(list(page).getByRole('region', { name: 'Tuyên Quang' })).toBeAttached();
    await expect(list(page).getByRole('region', { name: 'Hà Giang' })).toHaveCount(0);
  });

  await test.step('the buttons move the year, and the list says what is unknown', async () => {
    await show(page, 'year=2020&on=gates&lang=en');
    await expect(yearOnScreen(page)).toHaveText('2020');
    await timeline(page).getByRole('button', { name: 'Next year' }).click();
    expect(hashOf(page).get('year')).toBe('2021');
    await expect(page.locator('[data-row]').getByText('no source').first()).toHaveText('no source');
  });

  await test.step('topics can be switched off and on', async () => {
    await show(page, 'year=2025&on=gates,crossings&lang=en');
    const crossings = page.locator('[data-row^="crossing:"]');
    await expect(crossings).toHaveCount(rowsOf('year=2025&on=crossings').length);
    await page.getByRole('checkbox', { name: /Crossings/ }).uncheck();
    await expect(crossings).toHaveCount(0);
    expect(hashOf(page).get('on')).toBe('gates');
    await page.getByRole('checkbox', { name: /Gates/ }).uncheck();
    await expect(list(page)).toContainText('No topic is switched on.');
  });

  await test.step('first and second language are chosen separately', async () => {
    await show(page, `year=2025&sel=${MA_LU_THANG}&lang=vi,zh`);
    await page.getByLabel('Ngôn ngữ thứ nhất').selectOption('fr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(stateNow(detail(page)).getByRole('heading')).toContainText('État en 2025');
    await expect(
      stateNow(detail(page)).getByRole('heading').locator('[lang]').nth(1),
    ).toHaveAttribute('lang', 'zh-Hans');
    await page.getByLabel('Seconde langue').selectOption('');
    await expect(stateNow(detail(page)).getByRole('heading').locator('[lang]').nth(1)).toHaveCount(
      0,
    );
    expect(hashOf(page).get('lang')).toBe('fr');
  });

  await test.step('the same facts stand in tables', async () => {
    await show(page, 'year=2025&on=gates,crossings,projects,flows,meetings&lang=en,vi');
    await expect(heading(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('table')).toHaveCount(5);
    await expect(page.locator('table').first().locator('tbody tr')).toHaveCount(
      rowsOf('year=2025&on=gates').length,
    );
    await page.locator('table').first().locator('tbody button').first().click();
    await expect(heading(page)).toBeVisible();
  });
});

test('every gate is reached and opened by keyboard, from west to east', async ({ page }) => {
  test.setTimeout(120_000);
  await openFacts(page, 'year=2025&on=gates,crossings&lang=en');
  const rows = page.locator('[data-row]');
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));
  expect(ids).toEqual(rowsOf('year=2025&on=gates,crossings').map(({ id }) => id));
  await page.locator('[data-row][tabindex="0"]').focus();
  for (const [index, id] of ids.entries()) {
    await expect(page.locator(':focus')).toHaveAttribute('data-row', id ?? '');
    // All are walked, one of five opened: all open by the same row.
    if (index % 5 === 0) {
      await page.keyboard.press('Enter');
      await expect(heading(page)).toBeFocused();
      expect(hashOf(page).get('sel')).toBe(id);
      await page.keyboard.press('Escape');
      await expect(page.locator(`[data-row="${id}"]`)).toBeFocused();
    }
    await page.keyboard.press('ArrowDown');
  }
});

test('without WebGL the page says so; reload, back and forward show what the link says', async ({
  page,
}) => {
  // Where list and details stand side by side.
  await page.setViewportSize({ width: 2560, height: 1440 });
  await openFacts(page, `year=2021&on=gates&sel=${MA_LU_THANG}&lang=en`);
  await expect(noMap(page)).toContainText('cannot draw the map');
  await expect(status(page)).toContainText('Restricted');
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await page.locator('[data-row="gate:tra-linh-longbang"]').click();
  await expect(heading(page)).toContainText('Trà Lĩnh');
  await page.goBack();
  await expect(heading(page)).toContainText('Ma Lù Thàng');
  await page.goForward();
  await expect(heading(page)).toContainText('Trà Lĩnh');
  await page.reload();
  await expect(heading(page)).toContainText('Trà Lĩnh');
  await expect(yearOnScreen(page)).toHaveText('2021');
});

test('a broken link does no harm', async ({ page }) => {
  await openFacts(page, 'map=a/b&year=99999&on=foo&sel=%00<b>&lang=xx&look=neon&panel=x&%');
  await expect(yearOnScreen(page)).toHaveText('2026');
  await show(page, 'year=2025&on=gates&sel=gate:atlantis&lang=en');
  await expect(heading(page)).toContainText('gate:atlantis');
  await expect(page.locator('[data-row]')).toHaveCount(rowsOf('year=2025&on=gates').length);
});

test('a file that is missing is named, and the rest works', async ({ page, watch }) => {
  watch.expected.push(/404/);
  await page.route('**/data/details/projects.json', (route) => route.fulfill({ status: 404 }));
  await openFacts(page, `year=2025&sel=${MA_LU_THANG}&lang=en`);
  await expect(page.getByRole('alert')).toContainText('details/projects.json');
  await expect(status(page)).toContainText('Open');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const [look, pairs] of [
  ['light', ['vi,zh']],
  ['dark', ['zh,en', 'fr,vi']],
] as const) {
  test(`axe finds nothing beside the details in the ${look} look`, async ({ page }) => {
    test.setTimeout(180_000);
    // Once with the map and its buttons; the other look need not wait for it to be drawn.
    if (look === 'dark') await withoutMap(page);
    for (const lang of pairs) {
      await show(page, `year=2025&on=flows,meetings&sel=${MA_LU_THANG}&lang=${lang}&look=${look}`);
      for (const sources of await sourcesOf(stateNow(detail(page)))
        .locator('> summary')
        .all()) {
        await sources.click();
      }
      expect(await faultsOf(page, 'html', STRICT), lang).toEqual([]);
    }
  });
}

/** What of the page at rest lies over something else, sticks out or scrolls sideways. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // What a changed window moves is in its place after a frame or two.
    for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
    const root = document.documentElement;
    const faults = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    const names = [
      '.cartouche',
      '.tools',
      '.side',
      '.detail',
      '.time',
      '.sheet-head',
      '.map-controls',
    ];
    const seen = names.flatMap((name) => {
      const panel = document.querySelector(name);
      const box = panel?.getBoundingClientRect();
      const isShown = panel?.checkVisibility({
        visibilityProperty: true,
        checkVisibilityCSS: true,
      });
      return panel && box && isShown && box.width > 0 ? [{ name, panel, box }] : [];
    });
    for (const [index, one] of seen.entries()) {
      if (one.panel.scrollWidth > one.panel.clientWidth)
        faults.push(`${one.name} scrolls sideways`);
      if (one.box.left < 0 || one.box.right > innerWidth + 0.5)
        faults.push(`${one.name} sticks out`);
      for (const other of seen.slice(index + 1)) {
        const overlaps =
          one.box.left < other.box.right - 0.5 &&
          one.box.right > other.box.left + 0.5 &&
          one.box.top < other.box.bottom - 0.5 &&
          one.box.bottom > other.box.top + 0.5;
        if (overlaps) faults.push(`${one.name} overlaps ${other.name}`);
      }
    }
    return faults;
  });
}

test('nothing overlaps or scrolls sideways from 390×844 to 3840×2160', async ({ page }) => {
  test.setTimeout(180_000);
  // Without waiting for the map to be drawn, which the next test does.
  await withoutMap(page);
  for (const [width, height] of [
    [390, 844],
    [683, 384],
    [1920, 1080],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width, height });
    // The pair with the widest words; where room is least, one language alone as well.
    const small = width < 1000 ? ['fr'] : [];
    for (const lang of ['vi,zh', 'fr,en', ...small]) {
      await show(page, `year=2025&sel=${MA_LU_THANG}&lang=${lang}`);
      expect(await overlaps(page), `${width}×${height} ${lang}`).toEqual([]);
    }
  }
});

test('nothing overlaps or scrolls sideways with the map and its buttons', async ({ page }) => {
  await show(page, `year=2025&sel=${MA_LU_THANG}&lang=vi,zh`);
  await expect(page.getByRole('button', { name: 'Toàn tuyến biên giới' })).toBeVisible();
  expect(await overlaps(page)).toEqual([]);
});
