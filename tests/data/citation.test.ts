import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

it('CITATION.cff cites the edition that is shipped', () => {
  const edition = read('data/edition.yaml') as {
    readonly version: string;
    readonly closed: string;
  };
  expect(read('CITATION.cff')).toMatchObject({
    version: edition.version,
    'date-released': edition.closed,
  });
});
