import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareFaults, faultText } from './fault.ts';
import { readTexts } from './folder.ts';
import { readDossier } from './read/read.ts';
import { verify } from './verify.ts';

/* `npm run verify -- FOLDER` checks every citation against the texts in FOLDER. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function main([folder, ...rest]: readonly string[]): number {
  if (folder === undefined || rest.length > 0 || !existsSync(folder)) {
    if (folder !== undefined && rest.length === 0) console.error(`There is no folder ${folder}.`);
    console.error('Usage: npm run verify -- FOLDER, the folder with the texts of the documents');
    return 2;
  }
  const records = readTexts(join(ROOT, 'data'), (name) => !/^(shapes|schema)\//.test(name));
  const { dossier, faults: readFaults, locate } = readDossier(records);
  if (!dossier) {
    for (const fault of readFaults) console.error(faultText(fault));
    console.error(`\n${readFaults.length} faults in data/: mend them first (npm run data).`);
    return 1;
  }
  const { faults, counts } = verify(
    dossier,
    readTexts(folder, (name) => name.endsWith('.txt')),
  );
  for (const fault of faults.map(locate).sort(compareFaults)) console.error(faultText(fault));
  const verdict = faults.length === 0 ? 'no fault' : `${faults.length} faults`;
  console.log(
    `${counts.documents} of ${dossier.documents.length} documents, ${counts.paragraphs} paragraphs, ` +
      `${dossier.claims.length} claims with ${counts.tokens} tokens, ${counts.forms} spellings of places: ${verdict}.`,
  );
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
