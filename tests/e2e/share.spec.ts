import { faultsOf } from './axe.ts';
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
  await expect(view).not.toHaveValue(/localhost|127\.0\.0|http|file/);
  await expect(dialog.getByRole('img')).toHaveCount(0);

  expect(await faultsOf(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Chia sẻ' })).toBeFocused();
});
