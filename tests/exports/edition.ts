import { readFileSync } from 'node:fs';
import type { About } from '../../src/exports/common/about.ts';
import { type Extract, extractOf } from '../../src/exports/records.ts';
import { selectTable } from '../../src/facts/rows/select-table.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/model/view/view.ts';
import { TOPICS } from '../../src/model/vocabulary.ts';
import { realCatalogue } from '../fixtures/real.ts';

const built = (file: string) => new URL(`../../public/data/${file}`, import.meta.url);

/** The built files, as the page fetches them. */
export const fetchJson = async (file: string): Promise<unknown> =>
  JSON.parse(readFileSync(built(file), 'utf8'));

export const fetchBytes = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(built(file)));

/** The edition that the page shows. */
export const EDITION = realCatalogue();

/** What a view shows of the edition. */
export function extract(year: number, change: Partial<ViewState> = {}): Promise<Extract> {
  const view = { ...INITIAL_VIEW, topics: new Set(TOPICS), year, ...change };
  return extractOf(EDITION, year, selectTable(EDITION, view), fetchJson);
}

export const ABOUT: About = {
  edition: { version: '2026.11', closed: '2026-11-22' },
  year: 2024,
  link: 'https://example.org/map/#year=2024',
  accessed: '2026-12-01',
  record: null,
  extract: null,
  attribution: [{ vi: 'v', zh: 'z', en: '© Someone', fr: 'f' }],
};
