import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

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

/** Of the schema of the Citation File Format 1.2.0 what we use; it, too, allows no other keys. */
const CFF = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string().min(1),
  'date-released': z.iso.date(),
  license: z.array(z.enum(['CC-BY-4.0', 'ODbL-1.0'])).min(1),
  abstract: z.string().min(1),
  keywords: z.array(z.string().min(1)).min(1),
});

it('CITATION.cff is as its schema wants it', () => {
  expect(CFF.safeParse(read('CITATION.cff')).error?.issues ?? []).toEqual([]);
});

it('the newest changes that are told are not older than the edition', () => {
  const { closed } = read('data/edition.yaml') as { readonly closed: string };
  const [, newest = ''] =
    /^## (\d{4}-\d{2}-\d{2})/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(newest >= closed).toBe(true);
});
