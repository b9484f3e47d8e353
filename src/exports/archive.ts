import { strToU8, zipSync } from 'fflate';
import ccBy from '../../LICENSES/CC-BY-4.0.txt?raw';
import odbl from '../../LICENSES/ODbL-1.0.txt?raw';
import type { Catalogue } from '../facts/catalogue.ts';
import { COLON } from '../i18n/format.ts';
import { say } from '../i18n/messages/files/downloads.ts';
import { sayWhole } from '../i18n/messages/files/whole.ts';
import { OWN_NAME } from '../i18n/words.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { type About, citation, LICENCE } from './common/about.ts';
import { POSITION_LICENCE } from './common/licence.ts';
import type { FilledTable } from './whole/column.ts';
import { tableCsv, tablePath, tableResource } from './whole/flat.ts';
import { wholeTables } from './whole/tables.ts';

/** Reads one file below `data/` as it is; rejects where it does not come. */
export type FetchBytes = (file: string) => Promise<Uint8Array>;

interface DataPackage {
  readonly resources: readonly { readonly path: string }[];
}

/** Excel's and Notepad's line ends: the readme is for readers, not for programs. */
const LINE = '\r\n';

function readmePart(about: About, tables: readonly FilledTable[], language: Language): string {
  return [
    `== ${OWN_NAME[language]} ==`,
    '',
    say(language, 'cite.title'),
    sayWhole(language, 'cover.whole'),
    sayWhole(language, 'cover.sketch'),
    '',
    citation(about, language),
    ...[LICENCE, POSITION_LICENCE].map(
      ({ name, url }) => `${say(language, 'about.licence')}${COLON[language]}${name} ${url}`,
    ),
    ...about.attribution.map((line) => line[language]),
    '',
    sayWhole(language, 'cover.empty'),
    sayWhole(language, 'readme.files'),
    ...tables.map((table) =>
      [
        `  ${tablePath(table)}`,
        sayWhole(language, table.title),
        sayWhole(language, 'cover.rows', { count: table.count }),
      ].join(' · '),
    ),
    '',
  ].join(LINE);
}

/** The package with a resource a table behind those that it has. */
function withTables(description: Uint8Array, tables: readonly FilledTable[]): Uint8Array {
  const whole = JSON.parse(new TextDecoder().decode(description)) as DataPackage;
  const resources = [...whole.resources, ...tables.map(tableResource)];
  return strToU8(`${JSON.stringify({ ...whole, resources }, null, 2)}\n`);
}

/**
 * The whole edition as one archive: `datapackage.json` and every file that it names, as they are
 * published (Data Package v2), all records as tables of text, a readme and the licences.
 *
 * @param onFile told after each file: how many have come, of how many.
 * @throws where one of the files does not come: half a package would be none.
 */
export async function packageArchive(
  facts: Catalogue,
  about: About,
  fetchBytes: FetchBytes,
  onFile: (done: number, total: number) => void = () => undefined,
): Promise<Uint8Array> {
  const description = await fetchBytes('datapackage.json');
  const { resources } = JSON.parse(new TextDecoder().decode(description)) as DataPackage;
  let done = 0;
  const files = await Promise.all(
    resources.map(async ({ path }) => {
      const bytes = await fetchBytes(path);
      done += 1;
      onFile(done, resources.length);
      return [path, bytes] as const;
    }),
  );
  const tables = wholeTables(facts);
  const readme = LANGUAGES.map((language) => readmePart(about, tables, language)).join(LINE);
  return zipSync({
    // With the mark, as a text editor of Windows would else take it for the local code page.
    'README.txt': strToU8(`\uFEFF${readme}`),
    'LICENCES/CC-BY-4.0.txt': strToU8(ccBy),
    'LICENCES/ODbL-1.0.txt': strToU8(odbl),
    'datapackage.json': withTables(description, tables),
    ...Object.fromEntries(tables.map((table) => [tablePath(table), strToU8(tableCsv(table))])),
    ...Object.fromEntries(files),
  });
}
