import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { claimsOf, FACTS, rowsOf } from './facts.ts';
import { expect, openFacts, show, test } from './support.ts';

const DOCUMENT = 'laichau-2025-10-30-jwg11';
const OLDEST = 'vna-2016-05-09-yunnan-vice-governor';
const SI_CHOANG = 'crossing-si-choang-restored-2025';

const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));
const claims = (page: Page) => page.locator('.claim-card');

async function open(page: Page, hash: string): Promise<void> {
  if (page.url() === 'about:blank') await openFacts(page, 'year=2025&lang=en,fr');
  await show(page, hash);
  await expect(page.locator('.documents').locator('.source-row, .through').first()).toBeVisible();
}

/** What axe finds in the panel; on few lines, because it looks at each. */
const faults = (page: Page) =>
  faultsOf(page, '.documents', ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);

test('sources, documents and claims, one after the other', async ({ page }) => {
  await test.step('all sources on a page, found without accents, and one of them as a lens', async () => {
    await open(page, 'year=2025&lang=en,fr&panel=documents');
    await expect(page.locator('.source-row')).toHaveCount(FACTS.sources.size);
    await expect(page.locator('.primary-sources .source-row')).toHaveCount(FACTS.documents.length);
    await expect(page.locator('.primary-sources')).toContainText('date inferred');
    await page.getByRole('searchbox', { name: 'Filter by text' }).fill('mong cai');
    await expect(page.locator('.source-found')).not.toContainText(`${FACTS.sources.size}`);
    await page.getByRole('searchbox', { name: 'Filter by text' }).fill('xinhua 2025');
    await page.getByRole('button', { name: 'Year', exact: true }).click();
    await expect(page.locator('.source-group h4').first()).toContainText('2025');
    expect(await faults(page)).toEqual([]);
    await page.locator('#source-xinhua-2025-01-25-guangxi-ports-fruit').click();
    expect(hashOf(page).get('source')).toBe('xinhua-2025-01-25-guangxi-ports-fruit');
    await expect(page.locator('.lens-band.at-map')).toContainText('Only what this source says');
    await expect(page.locator('.through-records')).toContainText('detail');
  });

  await test.step('a primary document shows every claim by paragraph and by field', async () => {
    await open(page, `year=2025&lang=en,fr&panel=documents&source=${DOCUMENT}`);
    await expect(claims(page)).toHaveCount(claimsOf(DOCUMENT).length);
    await expect(page.locator('.set-aside').first()).toContainText(
      'Paragraph 1 set aside: site name',
    );
    await expect(page.locator('.problems > summary')).toContainText('Problems found in it');
    await expect(claims(page).first().locator('.token').first()).toHaveText('11e');
    await page.getByRole('button', { name: 'By field' }).click();
    await expect(claims(page)).toHaveCount(claimsOf(DOCUMENT).length);
    await expect(page.locator('.document-claims h4').first()).toContainText('Gates and crossings');
    await show(page, `year=2016&lang=en,fr&panel=documents&source=${OLDEST}`);
    await expect(claims(page)).toHaveCount(claimsOf(OLDEST).length);
    expect(await faults(page)).toEqual([]);
  });

  await test.step('the list follows the lens, Escape and the band lead out', async () => {
    const link = `year=2025&lang=en,fr&source=${DOCUMENT}`;
    await show(page, link);
    await expect(page.locator('[data-row]')).toHaveCount(rowsOf(link).length);
    await page.keyboard.press('Escape');
    await expect(page.locator('.lens-band.at-map')).toHaveCount(0);
    expect(hashOf(page).has('source')).toBe(false);
    expect(await page.locator('[data-row]').count()).toBeGreaterThan(50);
  });

  await test.step('a claim of the link is marked, and hover goes both ways', async () => {
    await open(page, `year=2025&lang=en,fr&panel=documents&source=${DOCUMENT}&claims=${SI_CHOANG}`);
    const claim = page.locator(`[data-claim="${SI_CHOANG}"]`);
    await expect(claim).toHaveAttribute('aria-current', 'true');
    await expect(claim).toBeInViewport();
    const record = page.locator('.through-record', { hasText: 'Sì Choang' }).first();
    await claim.locator('button.claim-text').focus();
    await expect(record).toHaveAttribute('data-highlight', 'true');
    await record.locator('.link').focus();
    await expect(claim).toHaveAttribute('data-highlight', 'true');
    await claim.locator('button.claim-text').click();
    await expect(page.locator('#detail-heading')).toContainText('Sì Choang');
  });

  await test.step('a source of another year says so and leads there; details lead to the source', async () => {
    await open(
      page,
      'year=2020&lang=en,fr&panel=documents&source=nhandan-2023-02-22-spring-meeting',
    );
    await expect(page.locator('.years')).toContainText('No detail based on it is dated 2020');
    await page.getByRole('button', { name: 'Go to 2023' }).first().click();
    expect(hashOf(page).get('year')).toBe('2023');
    await show(page, 'year=2025&lang=en,fr&sel=gate:ma-lu-thang-jinshuihe');
    await page.locator('.detail .now .sources summary').click();
    await page.getByRole('button', { name: 'See everything this source says' }).first().click();
    await expect(page.locator('.through')).toBeVisible();
    expect(hashOf(page).get('panel')).toBe('documents');
  });
});
