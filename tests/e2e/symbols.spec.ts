import { side } from './parts.ts';
import { expect, openFacts, show, test } from './support.ts';

test('every sign on the map is explained unasked, and named where pointer or focus is', async ({
  page,
}) => {
  await openFacts(page, 'year=2025&on=gates,crossings,projects&lang=vi,zh');
  const legend = side(page).locator('details', { hasText: 'Chú giải' });
  const states = legend.locator('.legend-states li');
  await expect(states.first()).toBeInViewport();
  await expect(states.first().locator('[lang="vi"]')).toHaveText(/\S/);
  await expect(states.first().locator('[lang="zh-Hans"]')).toHaveText(/\p{Script=Han}/u);
  // A half-filled sign is cut, not redrawn.
  await expect(legend.locator('.legend-states svg svg').first()).toBeAttached();
  await expect(legend.locator('.legend-quality .works-line')).toHaveCount(1);

  // In two languages, until Escape.
  const gate = 'gate:ma-lu-thang-jinshuihe';
  await show(page, 'year=2025&on=gates&lang=vi,zh');
  const card = page.getByRole('tooltip');
  await page.locator(`[data-row="${gate}"]`).focus();
  await expect(card.locator('[lang="vi"]').first()).toHaveText(/Ma Lù Thàng/);
  await expect(card.locator('[lang="zh-Hans"]').first()).toHaveText(/金水河/);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});
