/**
 * Says what a reader's first load weighs and fails when it is over the budget.
 *
 * Everything that the entry reaches counts, also by `import()`, because the map itself is loaded that
 * way; only what is listed in ON_DEMAND is left out. MapLibre's worker is a second file that is
 * fetched beside the page and parsed off the main thread; it has a budget of its own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './lib/paths.mjs';
import { firstLoad } from './lib/sizes.mjs';

const DIST = join(ROOT, 'dist');
const KB = 1000;

/** In kB after gzip -9. Preact with signals is 8 of it, two languages 11. */
const BUDGET = { script: 130, style: 20, worker: 160 };

/** The texts of a language, a file each. */
const LANGUAGE = /^src\/i18n\/tables\/[a-z]+\.ts$/;

/** Chunks that only some readers load, and later: what they open, beyond the first picture. */
const ON_DEMAND = [
  /^src\/map\/gl\//, // MapLibre and deck.gl, after the first map, where a graphics card draws them
  /^src\/talk\//, // the talk mode, its hand-out and little pictures
  /^src\/panels\/([a-z-]+)\/(\1|body|signs)\.tsx$/, // panels that are fetched when first opened
  /^src\/exports\//, // downloads
  // Parts that other parts that come later import as well are known by the name of their chunk only:
  /^_changes-states-/, // what differs, with the first comparison of two years
  /^_(choice|signs)-/, // what of trade is shown, and what the signs mean: asked for once the first map stands
  /^src\/state\/parts\.ts$/, // the reader of the whole records, which come after the first picture
  LANGUAGE, // of the four a reader loads two: the heaviest are counted below
  /^src\/page\/(map-ahead|other-map|on-map\/(record-card|on-map|flow-card)|notices\/(announcer|link-notice|lens-band))\.tsx?$/, // asked for once the first map stands
  /^src\/map\/plain\/canvas\/(hands|gestures)\.ts$/, // moving the map by hand, once there is one
  /^src\/page\/instead\.tsx$/, // where no map can be had
  /^src\/page\/embed\.tsx$/, // the page inside another page, in place of the page itself
];

const gzipped = (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / KB;
const weigh = (files) =>
  files.map((file) => ({ file, kB: gzipped(file) })).sort((a, b) => b.kB - a.kB);

function report(title, files, budget) {
  const list = weigh(files);
  const sum = list.reduce((kB, item) => kB + item.kB, 0);
  const limit = budget === undefined ? '' : ` of ${budget}`;
  console.log(`${title}: ${sum.toFixed(1)}${limit} kB gzip`);
  for (const { file, kB } of list) console.log(`  ${kB.toFixed(1).padStart(7)}  ${file}`);
  return budget === undefined || sum <= budget;
}

if (!existsSync(join(DIST, '.vite/manifest.json'))) {
  console.error('dist/.vite/manifest.json is missing: build the page first (npm run build).');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
const { scripts, styles, later } = firstLoad(manifest, ON_DEMAND);
const workers = readdirSync(join(DIST, 'assets'))
  .filter((name) => /worker.*\.js$/.test(name))
  .map((name) => `assets/${name}`);
const languages = weigh(
  Object.entries(manifest)
    .filter(([key]) => LANGUAGE.test(key))
    .map(([, { file }]) => file),
)
  .slice(0, 2)
  .map(({ file }) => file);
const page = [...scripts.filter((file) => !workers.includes(file)), ...languages];

const held = [
  report('First load, scripts', page, BUDGET.script),
  report('First load, styles', styles, BUDGET.style),
  report("The map's worker", workers, BUDGET.worker),
  report(
    'On demand',
    later.filter((file) => !workers.includes(file) && !languages.includes(file)),
  ),
];
if (held.includes(false)) {
  console.error('Over budget. Load the new part on demand, or find a lighter way.');
  process.exit(1);
}
