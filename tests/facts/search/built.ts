import { readFileSync } from 'node:fs';
import { type Catalogue, EMPTY_CATALOGUE } from '../../../src/facts/catalogue.ts';
import { searchIndex } from '../../../src/facts/search/index-of.ts';
import type { SearchFile } from '../../../src/model/files/search-file.ts';
import { FILES } from '../../../src/state/parts.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${file}`, import.meta.url), 'utf8'));

/** The facts as the page loads them. */
export const catalogue: Catalogue = Object.assign(
  { ...EMPTY_CATALOGUE },
  ...Object.entries(FILES).map(([file, reader]) => reader(read(file)).part),
);

export const file = read('search.json') as SearchFile;
export const index = searchIndex(catalogue, file);
