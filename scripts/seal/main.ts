/**
 * Last step of a build: makes the service worker for exactly the files that lie in the folder, and
 * tells the page its version. A page that is not sealed keeps nothing and works all the same.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleScript } from '../../vite/script.ts';
import { pathsBelow } from '../../vite/single/files.ts';
import {
  editionOf,
  isKept,
  PAGE,
  SINGLE_FILE,
  sealed,
  unsealed,
  versionOf,
  WORKER,
  workerOf,
} from './edition.ts';

const KB = 1000;
const [folder = 'dist'] = process.argv.slice(2);
const inFolder = (path: string) => join(folder, path);

const files = new Map<string, Uint8Array | string>(
  pathsBelow(folder)
    .filter(isKept)
    .map((path) => [path, readFileSync(inFolder(path))]),
);
const bare = unsealed(readFileSync(inFolder(PAGE), 'utf8'));
const single = inFolder(SINGLE_FILE);
const singleSize = existsSync(single) ? statSync(single).size : null;
const entry = fileURLToPath(new URL('../../src/offline/worker.ts', import.meta.url));
const program = await bundleScript(entry);
// With the seal but for the version in it: what the page tells of the single file is of the edition.
files.set(PAGE, sealed(bare, '', singleSize));
const version = versionOf(files, program);
const page = sealed(bare, version, singleSize);
files.set(PAGE, page);
const worker = workerOf(editionOf(files, version), program);

writeFileSync(inFolder(PAGE), page);
writeFileSync(inFolder(WORKER), worker);

const size = [...files.values()].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
console.log(
  `Kept for use without network: ${files.size} files, ${(size / KB).toFixed(0)} kB gzip, version ${version}`,
);
