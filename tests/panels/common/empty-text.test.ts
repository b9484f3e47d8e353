import { expect, it } from 'vitest';
import { emptyText } from '../../../src/panels/common/empty-text.ts';
import { LoadError, loadCatalogue } from '../../../src/state/load.ts';

it('says of a topic whose file did not come that it did not, not that there is nothing', async () => {
  await loadCatalogue(async (file) => {
    if (file === 'details/gates.json') throw new LoadError(file, 'network');
    return [];
  });
  expect(emptyText('gates', 'en')).toBe('Gates: the data could not be loaded.');
  expect(emptyText('gates', 'zh')).toContain('数据未能加载');
  expect(emptyText('crossings', 'en')).toMatch(/^Crossings: none in \d{4}\.$/);
});
