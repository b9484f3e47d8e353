import type { Page } from '@playwright/test';
import type { Talk } from '../../src/model/talk/talk.ts';
import { TALK_FORMAT, TALK_VERSION } from '../../src/model/talk/talk-format.ts';
import { map, stage } from './parts.ts';
import { expect, test, withoutMap } from './support.ts';

/* The hand-out of a talk, with a made-up one in place of those of the project. */

/** The sheet of a scene: what it says, beside a picture of the map. */
const PAGE = 'article:has(figure)';

const four = (text: string) => {
  return { vi: `${text} vi`, zh: `${text} zh`, en: `${text} en`, fr: `${text} fr` };
};

/** Real ones of the data, so that what is printed of them can be told. */
interface KnownSource {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
}

const scene = (id: string, show: Talk['scenes'][number]['show'], sources: string[]) => ({
  id,
  title: four(`Title ${id}`),
  line: four(`Line ${id}`),
  points: [{ text: four(`Point ${id}`), sources }],
  note: four(`Note ${id}`),
  show,
  sources,
});

function madeUpTalk(ids: readonly string[]): Talk {
  return {
    id: 'made-up',
    title: four('Talk'),
    occasion: four('Occasion'),
    date: '2025-10-30',
    scenes: [
      scene('one', { map: '103/22/105/23.4', year: '2025', on: 'gates' }, ids.slice(0, 2)),
      scene('two', { year: '2024', on: 'gates,flows' }, ids.slice(1, 3)),
      scene('three', { on: 'projects', sel: '' }, ids.slice(0, 1)),
    ],
  };
}

/** Opens a made-up talk on a machine without WebGL, everything there that a hand-out is made of. */
async function openTalk(page: Page): Promise<readonly KnownSource[]> {
  const response = await page.request.get('./data/sources.json');
  const sources = (await response.json()) as KnownSource[];
  const known = sources.filter(({ url, date }) => url !== null && date !== null).slice(0, 3);
  const talks = [madeUpTalk(known.map(({ id }) => id))];
  await page.route('**/data/talks.json', (route) =>
    route.fulfill({ json: { format: TALK_FORMAT, version: TALK_VERSION, talks } }),
  );
  await withoutMap(page);
  await page.goto('./#talk=made-up&scene=2&lang=vi,zh');
  // The wall's own picture is there: so are the shapes of all others.
  await expect(map(page).getByRole('img').first()).toBeVisible();
  return known;
}

/** The sheets as they are while the browser prints. */
async function startPrinting(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator(PAGE)).toHaveCount(3, { timeout: 500 });
  }).toPass();
  await page.emulateMedia({ media: 'print' });
}

test('a talk is printed one scene a page, in two languages, with its sources in full', async ({
  page,
}) => {
  const known = await openTalk(page);
  await startPrinting(page);
  const sheets = page.locator(PAGE);
  for (const [index, id] of ['one', 'two', 'three'].entries()) {
    const sheet = sheets.nth(index);
    for (const text of ['Title', 'Line', 'Point']) {
      await expect(sheet.locator('[lang=vi]', { hasText: `${text} ${id} vi` })).toBeVisible();
      await expect(sheet.locator('[lang=zh-Hans]', { hasText: `${text} ${id} zh` })).toBeVisible();
    }
    await expect(sheet).not.toContainText('Note');
    await expect(sheet).toContainText(`Trang chiếu ${index + 1}/3`);
    await expect(sheet).toContainText('OpenStreetMap');
    await expect(sheet.locator('figure svg[role="img"]')).toBeVisible();
    await expect(sheet.locator('.legend-ground')).toBeVisible();
  }
  for (const { title, url } of known.slice(0, 2)) {
    await expect(sheets.first()).toContainText(title);
    await expect(sheets.first()).toContainText(url ?? '');
  }
  // Nothing of the screen, and gone when the paper is out.
  await expect(page.locator('#app')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html[data-printing], article')).toHaveCount(0);
  await expect(stage(page)).toBeVisible();
});

test('the paper has a sheet for each scene and those of the annex, A4 across', async ({ page }) => {
  await openTalk(page);
  await startPrinting(page);
  await expect(page.locator('article tbody tr').first()).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
  // The list of what is to be confirmed is as long as it is.
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.length).toBeLessThan(3 + 8);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/);
});
