import { expect, test } from './support.ts';

// Small and without WebGL: the panel is what is tried here.
test.use({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });

const STOPS = 'summary, a[href], button, select, input';

test('the session panel has few stops, and the arrows lead through a group', async ({ page }) => {
  await page.goto('./?renderer=plain#sel=meeting:jwg-yunnan-11&year=2025&lang=en,zh');
  const panel = page.locator('#detail');
  await expect(panel.locator('details:has(> summary + div)').first()).toBeVisible();
  const counts = await panel.evaluate((root, selector) => {
    const all = [...root.querySelectorAll<HTMLElement>(selector)].filter(
      (stop) => stop.tagName === 'SUMMARY' || !stop.closest('details:not([open])'),
    );
    return { all: all.length, stops: all.filter((stop) => stop.tabIndex >= 0).length };
  }, STOPS);
  expect(counts.all).toBeGreaterThan(80);
  expect(counts.stops).toBeLessThan(45);
  const group = panel
    .locator('details > summary + div')
    .filter({ has: page.locator('summary') })
    .first();
  const first = group.locator('summary').first();
  const inFocus = group.locator(':focus');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(first).not.toBeFocused();
  await expect(inFocus).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('End');
  await expect(inFocus).toHaveAttribute('tabindex', '0');
  await expect(first).toHaveAttribute('tabindex', '-1');
});
