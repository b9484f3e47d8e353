/**
 * `npm run house`: measures the source tree and draws its rooms into docs/architecture.svg. With
 * `--check` it only says whether that picture fits the tree, with `--list` it names what it found.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readSourceFiles } from './files.ts';
import { measuresOf } from './measure.ts';
import { pictureOf } from './picture.ts';

const PICTURE = join(ROOT, 'docs/architecture.svg');
const args = process.argv.slice(2);
const files = readSourceFiles();
const picture = pictureOf(files);

if (args.includes('--check')) {
  if (readFileSync(PICTURE, 'utf8') !== picture) {
    console.error('docs/architecture.svg shows other imports than there are: npm run house');
    process.exitCode = 1;
  }
} else {
  writeFileSync(PICTURE, picture);
  for (const { name, value, found } of measuresOf(files)) {
    console.log(`${value.padStart(7)}  ${name}`);
    if (args.includes('--list')) for (const one of found) console.log(`           ${one}`);
  }
}
