/**
 * Writes a page for each gate, crossing, session, commitment, signed text and document beside the built
 * map, for readers without script; with `SITE_URL` a sitemap too. `tsx scripts/pages/main.ts dist`.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalogue, EMPTY_CATALOGUE } from '../../src/facts/catalogue.ts';
import { loadLanguages } from '../../src/i18n/tables.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { FILES } from '../../src/state/parts.ts';
import { siteFolder } from '../../vite/site.ts';
import { FOLDER, recordPages, sitemap } from './pages.ts';

const [dist = 'dist'] = process.argv.slice(2);

function readFacts(folder: string): Catalogue {
  const parts = Object.entries(FILES).map(([file, read]) => {
    const { part, faults } = read(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (faults.length > 0) throw new Error(`${file} has faults; build the data anew: npm run data`);
    return part;
  });
  return Object.assign({}, EMPTY_CATALOGUE, ...parts);
}

await loadLanguages(LANGUAGES);
const facts = readFacts(join(dist, 'data'));
const site = siteFolder(process.env.SITE_URL ?? '');
const pages = recordPages(facts, site);
const folder = join(dist, FOLDER);
mkdirSync(folder, { recursive: true });
for (const { path, text } of pages) writeFileSync(join(folder, path), text);
copyFileSync(fileURLToPath(new URL('records.css', import.meta.url)), join(folder, 'records.css'));
if (site !== null)
  writeFileSync(join(dist, 'sitemap.xml'), sitemap(pages, site, facts.edition.closed));
const size = pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000;
console.log(`Pages of records: ${pages.length}, ${size.toFixed(0)} kB`);
