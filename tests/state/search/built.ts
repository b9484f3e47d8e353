import { readFileSync } from 'node:fs';
import type { SearchFile } from '../../../src/model/search-file.ts';
import { type Catalogue, EMPTY_CATALOGUE } from '../../../src/state/catalogue.ts';
import { FILES } from '../../../src/state/parts.ts';
import { searchIndex } from '../../../src/state/search/index-of.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${file}`, import.meta.url), 'utf8'));

/** The facts as the page loads them. */
export const catalogue: Catalogue = Object.assign(
  { ...EMPTY_CATALOGUE },
  ...Object.entries(FILES).map(([file, reader]) => reader(read(file)).part),
);

export const file = read('search.json') as SearchFile;
export const index = searchIndex(catalogue, file);
