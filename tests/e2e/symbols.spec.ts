import { expect, openFacts, test } from './support.ts';

test('explains in two languages, beside the topics, every sign that is on the map', async ({
  page,
}) => {
  await openFacts(page, 'year=2025&on=gates,crossings,projects&lang=vi,zh');
  const legend = page.locator('details.legend');
  await legend.locator('summary').click();
  await expect(legend.locator('.legend-kinds li').first()).toBeInViewport();
  const first = legend.locator('.legend-statuses li').first();
  await expect(first.locator('[lang="vi"]')).toHaveText(/\S/);
  await expect(first.locator('[lang="zh-Hans"]')).toHaveText(/\p{Script=Han}/u);
  // A stage with a line on the map shows symbol and line; a half-filled sign is cut, not redrawn.
  await expect(legend.locator('.legend-stages .works-line').first()).toBeAttached();
  await expect(legend.locator('.legend-statuses svg svg').first()).toBeAttached();
  await expect(legend.locator('.legend-positions li')).toHaveCount(3);
});
