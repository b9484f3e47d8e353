import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { claimsOf, FACTS, rowsOf } from './facts.ts';
import { detail, list, sourcesOf, stateNow } from './parts.ts';
import { expect, openFacts, show, test } from './support.ts';

const DOCUMENT = 'laichau-2025-10-30-jwg11';
const OLDEST = 'vna-2016-05-09-yunnan-vice-governor';
const SI_CHOANG = 'crossing-si-choang-restored-2025';

const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
/** A source in the list of all: its button leads to it by its id. */
const SOURCE = 'button[id^="source-"]';
const primary = (page: Page) => list(page).getByRole('region', { name: /primary documents/ });
const claimsBox = (page: Page) => page.locator('section[aria-labelledby="claims-heading"]');
/** Over the map, that only one source speaks; the list has another one. */
const band = (page: Page) => page.locator('#time ~ aside');
const claims = (page: Page) => page.locator('[data-claim]');

async function open(page: Page, hash: string): Promise<void> {
  if (page.url() === 'about:blank') await openFacts(page, 'year=2025&lang=en,fr');
  await show(page, hash);
  await expect(list(page).locator(`${SOURCE}, article`).first()).toBeVisible();
}

/** What axe finds in the panel; on few lines, because it looks at each. */
const faults = (page: Page) =>
  faultsOf(page, '#list', ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);

test('sources, documents and claims, one after the other', async ({ page }) => {
  await test.step('all sources on a page, found without accents, and one of them as a lens', async () => {
    await open(page, 'year=2025&lang=en,fr&panel=documents');
    await expect(page.locator(SOURCE)).toHaveCount(FACTS.sources.size);
    await expect(primary(page).locator(SOURCE)).toHaveCount(FACTS.documents.length);
    await expect(primary(page)).toContainText('date inferred');
    await page.getByRole('searchbox', { name: 'Filter by text' }).fill('mong cai');
    await expect(list(page).getByRole('status')).not.toContainText(`${FACTS.sources.size}`);
    await page.getByRole('searchbox', { name: 'Filter by text' }).fill('xinhua 2025');
    await page.getByRole('button', { name: 'Year', exact: true }).click();
    await expect(list(page).getByRole('heading', { level: 4 }).first()).toContainText('2025');
    expect(await faults(page)).toEqual([]);
    await page.locator('#source-xinhua-2025-01-25-guangxi-ports-fruit').click();
    expect(hashOf(page).get('source')).toBe('xinhua-2025-01-25-guangxi-ports-fruit');
    await expect(band(page)).toContainText('Only what this source says');
    await expect(
      list(page).getByRole('region', { name: 'What on the map is based on it' }),
    ).toContainText('detail');
  });

  await test.step('a primary document shows every claim by paragraph and by field', async () => {
    await open(page, `year=2025&lang=en,fr&panel=documents&source=${DOCUMENT}`);
    await expect(claims(page)).toHaveCount(claimsOf(DOCUMENT).length);
    await expect(claimsBox(page).locator('> p').first()).toContainText(
      'Paragraph 1 set aside: site name',
    );
    await expect(list(page).locator('details > summary', { hasText: 'Problems' })).toContainText(
      'Problems found in it',
    );
    await expect(claims(page).first().getByText('11e', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'By field' }).click();
    await expect(claims(page)).toHaveCount(claimsOf(DOCUMENT).length);
    await expect(claimsBox(page).getByRole('heading', { level: 4 }).first()).toContainText(
      'Gates and crossings',
    );
    await show(page, `year=2016&lang=en,fr&panel=documents&source=${OLDEST}`);
    await expect(claims(page)).toHaveCount(claimsOf(OLDEST).length);
    expect(await faults(page)).toEqual([]);
  });

  await test.step('the list follows the lens, Escape and the band lead out', async () => {
    const link = `year=2025&lang=en,fr&source=${DOCUMENT}`;
    await show(page, link);
    await expect(page.locator('[data-row]')).toHaveCount(rowsOf(link).length);
    await page.keyboard.press('Escape');
    await expect(band(page)).toHaveCount(0);
    expect(hashOf(page).has('source')).toBe(false);
    expect(await page.locator('[data-row]').count()).toBeGreaterThan(50);
  });

  await test.step('a claim of the link is marked, and hover goes both ways', async () => {
    await open(page, `year=2025&lang=en,fr&panel=documents&source=${DOCUMENT}&claims=${SI_CHOANG}`);
    const claim = page.locator(`[data-claim="${SI_CHOANG}"]`);
    await expect(claim).toHaveAttribute('aria-current', 'true');
    await expect(claim).toBeInViewport();
    const record = list(page)
      .locator('li[data-highlight]:not([data-claim])', { hasText: 'Sì Choang' })
      .first();
    await claim.getByRole('button').first().focus();
    await expect(record).toHaveAttribute('data-highlight', 'true');
    await record.getByRole('button').first().focus();
    await expect(claim).toHaveAttribute('data-highlight', 'true');
    await claim.getByRole('button').first().click();
    await expect(page.locator('#detail-heading')).toContainText('Sì Choang');
  });

  await test.step('a source of another year says so and leads there; details lead to the source', async () => {
    await open(
      page,
      'year=2020&lang=en,fr&panel=documents&source=nhandan-2023-02-22-spring-meeting',
    );
    await expect(list(page).getByRole('status')).toContainText(
      'No detail based on it is dated 2020',
    );
    await page.getByRole('button', { name: 'Go to 2023' }).first().click();
    expect(hashOf(page).get('year')).toBe('2023');
    await show(page, 'year=2025&lang=en,fr&sel=gate:ma-lu-thang-jinshuihe');
    await sourcesOf(stateNow(detail(page)))
      .locator('> summary')
      .click();
    await page.getByRole('button', { name: 'See everything this source says' }).first().click();
    await expect(list(page).getByRole('article')).toBeVisible();
    expect(hashOf(page).get('panel')).toBe('documents');
  });
});
