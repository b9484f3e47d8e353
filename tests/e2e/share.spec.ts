import axe from 'axe-core';
import { expect, openFacts, test } from './support.ts';

test('a view is shared by a button of its own; without a public address it says so', async ({
  page,
}) => {
  await openFacts(page, 'year=2021&on=gates&lang=vi,en');
  await page.getByRole('button', { name: 'Chia sẻ' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('chưa có địa chỉ công khai');
  const view = dialog.getByRole('textbox');
  await expect(view).toHaveCount(1);
  await expect(view).toHaveValue(/^#year=2021&on=gates&/);
  // Neither the machine's name nor a path of it.
  await expect(view).not.toHaveValue(/localhost|http|file/);
  await expect(dialog.locator('.qr')).toHaveCount(0);

  await page.evaluate(axe.source);
  const faults = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('dialog');
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(faults).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Chia sẻ' })).toBeFocused();
});
