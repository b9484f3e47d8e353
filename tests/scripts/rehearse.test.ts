import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { testsOfAnyData } from '../../scripts/lib/rehearse.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

it('an addition is rehearsed with all unit tests but those that pin the edition', () => {
  const files = testsOfAnyData(ROOT);
  expect(files.filter((file) => file.startsWith('tests/data/'))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      'tests/architecture.test.ts',
      'tests/panels/table.test.tsx',
      'tests/scripts/rehearse.test.ts',
    ]),
  );
  expect(files.filter((file) => !/^tests\/[\w/.-]+\.test\.tsx?$/.test(file))).toEqual([]);
});
