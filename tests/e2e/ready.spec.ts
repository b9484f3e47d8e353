import type { Page } from '@playwright/test';
import { expect, openPage, test } from './support.ts';

/** Takes WebGL away, and leaves the plain canvas by which type is measured. */
async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind === '2d' ? real.call(this, kind) : null;
    } as typeof real;
  });
}

async function openCheck(page: Page): Promise<void> {
  await openPage(page, 'panel=talks&lang=en,zh');
  await page.getByRole('button', { name: 'Ready for the meeting?' }).click();
  await expect(page.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
}

const line = (page: Page, name: string) => page.locator(`li[data-test="${name}"]`);

test('what is there is found good, and what the machine lacks is told', async ({ page }) => {
  await withoutWebgl(page);
  await openCheck(page);
  for (const name of ['fonts', 'talks', 'edition']) {
    await expect(line(page, name)).toHaveAttribute('data-verdict', 'good');
  }
  await expect(line(page, 'map')).toContainText('no WebGL');
  await expect(line(page, 'map').getByRole('paragraph').last()).toContainText(
    'hardware acceleration',
  );
  await expect(page.locator('div[data-verdict]').getByRole('status')).toContainText(
    /Items that need attention before the meeting: \d+/,
  );
});

test('a font and a data file that do not come are named', async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await withoutWebgl(page);
  await page.route('**/noto-sans-sc-*', (route) => route.abort());
  await page.route('**/data/rivers.geojson', (route) => route.fulfill({ body: '{"cut off' }));
  await openCheck(page);
  await expect(line(page, 'fonts')).toHaveAttribute('data-verdict', 'mend');
  await expect(line(page, 'fonts')).toContainText('中文');
  await expect(line(page, 'fonts')).not.toContainText('Tiếng Việt');
  await expect(line(page, 'data')).toHaveAttribute('data-verdict', 'mend');
  await expect(line(page, 'data')).toContainText('rivers.geojson');

  await page.unroute('**/data/rivers.geojson');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
  await expect(line(page, 'data')).not.toContainText('rivers.geojson');
});
