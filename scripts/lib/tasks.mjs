import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { compressFolder } from './compress.mjs';
import { oldBrowser } from './old-browser.mjs';
import { ROOT } from './paths.mjs';
import { addressesOf, freePort, isFree, portOf } from './port.mjs';
import { script, tool, typed } from './process.mjs';
import { install, installAside } from './setup.mjs';

const PORT = 4173;

/** Runs the steps in order and stops at the first that fails; the code of that step. */
async function inOrder(steps) {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

/** The steps that `check` and `test` share: name and way to run, with the options of `run`. */
export const STAGES = {
  types: (how) => tool('tsc', ['--noEmit'], how),
  lint: (how) => tool('biome', ['ci', '--error-on-warnings'], how),
  data: (how) =>
    inOrder([
      () => typed('src/pipeline/main.ts', ['--check'], how),
      () => typed('scripts/sprites/main.ts', ['--check'], how),
    ]),
  bundle: (how) =>
    inOrder([
      () => tool('vite', ['build'], how),
      () => STAGES.single(how),
      () => STAGES.records(how),
      () => STAGES.startView(how),
      () => STAGES.seal(how),
    ]),
  /** The page as one file for a USB stick, beside what is already in dist/. */
  single: (how) => tool('vite', ['build', '--config', 'vite.single.config.ts'], how),
  /** A page for each gate, crossing and session, which needs no script. */
  records: (how) => typed('scripts/pages/main.ts', ['dist'], how),
  /** The names of the start view in the windows that most readers have. */
  startView: (how) => typed('scripts/start/main.ts', ['dist'], how),
  /** The service worker for exactly what lies in dist/. */
  seal: (how) => typed('scripts/seal/main.ts', ['dist'], how),
  sizes: (how) => script('scripts/check-size.mjs', [], how),
};

/** Development server, rebuilding as files change. */
export async function dev(args) {
  await install();
  return tool('vite', args, { stdin: 'inherit' });
}

/** Builds public/data from data/; with `--check` only says whether it is up to date. */
export async function data(args) {
  await install();
  const code = await typed('src/pipeline/main.ts', args);
  if (code !== 0 || args.length > 0) return code;
  // New names may bring new characters; the fonts are cut again only when one is missing.
  const missing = await typed('src/pipeline/fonts/main.ts', ['--check']);
  return missing === 0 ? 0 : typed('src/pipeline/fonts/main.ts', []);
}

/** Checks every citation against a folder with the texts of the documents. */
export async function verify(args) {
  await install();
  return typed('src/pipeline/verify-main.ts', args);
}

/** Writes the facts of a file into data/; see src/pipeline/take-in. */
export async function takeIn(args) {
  await install();
  return typed('src/pipeline/take-in/main.ts', args);
}

/** Prints hash and length of each paragraph of a report, for the card of a document. */
export async function document(args) {
  await install();
  return typed('src/pipeline/document-main.ts', args);
}

/** Cuts the fonts to the characters in use; with `--check` only names the missing ones. */
export async function fonts(args) {
  await install();
  return typed('src/pipeline/fonts/main.ts', args);
}

/** Writes the drawings of the symbols as a module and paints the icons; with `--check` only says whether they fit. */
export async function sprites(args) {
  await install();
  return typed('scripts/sprites/main.ts', args);
}

/** Measures the source tree and draws its rooms; with `--list` names what it found. */
export async function house(args) {
  await install();
  return typed('scripts/house/main.ts', args);
}

/** The quick check before a commit, without a browser. */
export async function check() {
  await install();
  const { types, lint, data: current } = STAGES;
  return inOrder([types, lint, () => tool('vitest', ['run']), current]);
}

/** The page in dist/. Stale data and a heavy first load fail it. */
async function built() {
  await install();
  const { data: current, bundle, sizes } = STAGES;
  return inOrder([current, bundle, sizes]);
}

/** The page for a host, in dist/, with every file that shrinks also as .br and .gz. */
export async function build() {
  const code = await built();
  if (code !== 0) return code;
  const { files, bytes, brotli } = await compressFolder(join(ROOT, 'dist'));
  const [before, after] = [bytes, brotli].map((size) => (size / 1e6).toFixed(1));
  console.log(`Compressed for hosts: ${files} files, ${before} MB, ${after} MB as .br`);
  return 0;
}

/** The page as one file that opens without a host: dist/border-map.html. */
export async function single() {
  await install();
  const { data: current, single: file } = STAGES;
  return inOrder([current, file]);
}

/** Sets up, builds and serves the page: the one command for a reader with a fresh copy. */
export async function start(args) {
  const { port: asked, rest } = portOf(args, null);
  if (asked !== null && !(await isFree(asked))) {
    throw new Error(
      `Port ${asked} is taken by another program. Stop that program and run npm start again, or take ` +
        'another port; without --port the next free one is taken.',
    );
  }
  const port = asked ?? (await freePort(PORT));
  if (asked === null && port !== PORT) {
    console.log(
      `Port ${PORT} is taken by another program (perhaps this page, started earlier): the map takes ${port}.`,
    );
  }
  const code = await built();
  if (code !== 0) return code;
  if (!existsSync(join(ROOT, 'dist/index.html'))) throw new Error('dist/index.html is missing.');
  const [here, ...others] = addressesOf(rest, port);
  console.log(`\n  The map is at  ${here}`);
  for (const other of others) console.log(`  for others:    ${other}`);
  console.log('  Ctrl+C ends it.\n');
  const preview = ['preview', '--port', String(port), '--strictPort', '--logLevel', 'warn'];
  return tool('vite', [...preview, ...rest], { stdin: 'inherit' });
}

/** Times the page beside others of the same shapes and gates; see tests/bench/main.ts. */
export async function bench(args) {
  const code = await built();
  if (code !== 0) return code;
  await installAside('tests/bench/pages', 'bench');
  return typed('tests/bench/main.ts', args, { env: { CHROMIUM: await browser() } });
}

/** Changes scenes, years, selections and windows for as long as a meeting would; see tests/soak/main.ts. */
export async function soak(args) {
  const code = await built();
  if (code !== 0) return code;
  return typed('tests/soak/main.ts', args, { env: { CHROMIUM: await browser() } });
}

/**
 * Puts all readers and all properties to many more cases than the tests do, other ones each time, and
 * every value on the map to all of its screens: `[cases [seed]]`.
 */
export async function fuzz([cases = '1000000', seed = String(Date.now() % 2 ** 31)]) {
  await install();
  console.log(`${cases} cases; the same again: npm run fuzz -- ${cases} ${seed}`);
  const env = {
    FUZZ_CASES: cases,
    FUZZ_SEED: seed,
    PROPERTY_TIMES: String(Math.ceil(Number(cases) / 100_000)),
  };
  const files = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join('tests', name))
    .filter((name) => readFileSync(join(ROOT, name), 'utf8').includes("from 'fast-check'"));
  return tool('vitest', ['run', 'tests/fuzz', 'tests/data/arc-values.test.ts', ...files], { env });
}

/** What is read, pressed and presented in the oldest browser; all that its age can spoil. */
const OLD_SPECS = ['page', 'plain', 'stage', 'start', 'symbols', 'tables'];

/** Runs browser tests in the oldest Chromium that the page is made for: `[spec…]`. */
export async function oldBrowserTests(args) {
  const code = await built();
  if (code !== 0) return code;
  const specs = args.length > 0 ? args : OLD_SPECS.map((name) => `${name}.spec`);
  return tool('playwright', ['test', ...specs], { env: { CHROMIUM: await oldBrowser() } });
}

/** Measures what panels cover of the start view; see scripts/start/measure.ts. */
export async function windows() {
  const code = await built();
  if (code !== 0) return code;
  const env = { CHROMIUM: await browser() };
  return inOrder([
    () => typed('scripts/start/measure.ts', [], { env }),
    () => tool('biome', ['format', '--write', 'scripts/start/windows.json']),
  ]);
}

/** Makes the pictures in docs/pictures anew; see scripts/pictures.mjs. */
export async function pictures(args) {
  const code = await built();
  if (code !== 0) return code;
  return script('scripts/pictures.mjs', args, { env: { CHROMIUM: await browser() } });
}
