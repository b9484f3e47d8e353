import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { faultsOf } from './axe.ts';
import { expect, openFacts, test } from './support.ts';

test('what is shown is taken along in every format, and the whole package', async ({ page }) => {
  await openFacts(page, 'year=2021&on=gates&lang=vi,en&sel=gate:ma-lu-thang-jinshuihe');
  await page.getByRole('button', { name: 'Tải về' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('27 mục, năm 2021');
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };

  const geojson = await save('GeoJSON');
  expect(geojson.name).toMatch(/^border-cooperation-extract-27-of-\d+-.*-year-2021\.geojson$/);
  const { features } = JSON.parse(geojson.bytes.toString());
  expect(features).toHaveLength(27);
  const gate = features.find(
    ({ properties }: { properties: { id: string } }) =>
      properties.id === 'gate:ma-lu-thang-jinshuihe',
  );
  expect(gate.properties.status).toBe('restricted');

  // The writer runs under the page's policy here: no worker, no eval.
  const sheets = await readSheets((await save('XLSX')).bytes);
  expect(sheets[1]?.sheet).toBe('Cửa khẩu · Gates');
  expect(sheets[1]?.data).toHaveLength(28);
  const whole = await save('XLSX · A4');
  expect(whole.name).toMatch(/^border-cooperation-whole-.*\.xlsx$/);
  expect((await readSheets(whole.bytes)).length).toBeGreaterThan(15);
  expect((await save('CSV')).bytes.toString()).toContain('Ma Lù Thàng');
  expect((await save('KML')).bytes.toString()).toContain('<Placemark');
  const archive = await save('ZIP');
  const packed = Object.keys(unzipSync(new Uint8Array(archive.bytes)));
  expect(packed).toEqual(expect.arrayContaining(['datapackage.json', 'tables/statuses.csv']));

  const cite = dialog.getByRole('textbox', { name: 'Trích dẫn' });
  await expect(cite).toHaveValue(/“Ma Lù Thàng – Kim Thủy Hà”.*2021/);
  await dialog.getByRole('combobox').selectOption('zh');
  await expect(cite).toHaveValue(/“金水河—马鹿塘”，载/);
  expect(JSON.parse((await save('CSL-JSON')).bytes.toString())[0].type).toBe('dataset');

  expect(await faultsOf(page, 'dialog')).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('#detail-heading')).toBeVisible();
});
