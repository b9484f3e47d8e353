/**
 * Of what the pictures in docs/pictures are made, as hashes: kept beside the pictures when they are made and
 * compared by a test, because pixels differ from machine to machine. What a picture cannot show does not
 * count: comments, sources and notes, other talks, panels that it does not have, and, so that not every
 * better word makes all of them stale, the texts of the page.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

export const PICTURES = 'docs/pictures';
const KEPT = `${PICTURES}/inputs.json`;

/** Code that draws, by what it draws; folders and files. */
const CODE = {
  map: [
    ...['camera', 'flows', 'ground', 'places', 'plain', 'signs', 'styles'].map(
      (name) => `src/map/${name}`,
    ),
  ],
  webgl: ['src/map/gl'],
  page: [
    ...['src/page', 'src/styles', 'src/charts/styles/timeline.css', 'src/charts/Timeline.tsx'],
    ...['border-strip', 'filters', 'legend', 'list', 'trade'].map((name) => `src/panels/${name}`),
  ],
  panels: ['src/panels/agreed', 'src/panels/changes', 'src/panels/charts', 'src/charts'],
  stage: ['src/talk/plate', 'src/talk/stage', 'src/styles'],
};

/** What lies under the signs. */
const GROUND = ['ground.json', 'places.geojson', 'towns.geojson', 'relief.jpg'];
const RECORDS = ['gates', 'crossings', 'projects', 'meetings', 'flows'];

const sha = (...data) => {
  const hash = createHash('sha256');
  for (const one of data) hash.update(one).update('\0');
  return hash.digest('hex').slice(0, 16);
};

/** Lines of code that are comments change nothing that is seen. */
const isComment = (line) => /^\s*(\/\/|\/\*|\*)/.test(line);

/** Code without its comments and empty lines. */
export const bare = (code) =>
  code
    .split('\n')
    .filter((line) => line.trim() !== '' && !isComment(line))
    .join('\n');

/** Files of a folder, or the one file, in a fixed order. */
function filesOf(root, path) {
  if (!existsSync(join(root, path))) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name))
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .sort();
}

const codeHash = (root, name) =>
  sha(
    ...CODE[name].flatMap((path) =>
      filesOf(root, path).flatMap((file) => [file, bare(readFileSync(join(root, file), 'utf8'))]),
    ),
  );

/** What of a record the map shows. */
const shown = ({ geometry, properties: own }) =>
  Object.entries({ ...own, geometry }).filter(
    ([key]) => !/source|note|claim|document|title|comment/i.test(key),
  );

function recordsHash(root) {
  return sha(
    ...RECORDS.map((name) => {
      const file = readFileSync(join(root, 'public/data', `${name}.geojson`), 'utf8');
      return JSON.stringify(JSON.parse(file).features.map(shown));
    }),
  );
}

const groundHash = (root) =>
  sha(...GROUND.map((name) => readFileSync(join(root, 'public/data', name))));

/** A talk without what only the speaker reads. */
function talkHash(root, id) {
  const { talks } = JSON.parse(readFileSync(join(root, 'public/data/talks.json'), 'utf8'));
  const talk = talks.find((one) => one.id === id);
  const isSeen = (key, value) => (/^(note|notes|sources)$/.test(key) ? undefined : value);
  return sha(JSON.stringify(talk ?? null, isSeen));
}

/** The talks of the pictures. */
export const TALKS = ['yunnan-11', 'guangxi-spring-2025'];

/** The parts of which a picture is made, by its name. */
export function partsOf(file) {
  const always = ['map', 'ground', 'records'];
  const [, kind, rest = ''] = /^(scenes|talk|plain-and-gl|answers)-?(.*)\.webp$/.exec(file) ?? [];
  const talk = TALKS.find((id) => rest.startsWith(id) || id.startsWith(rest.split('-')[0] ?? ''));
  if (kind === 'scenes' || kind === 'talk') return [...always, 'stage', `talk:${talk}`];
  if (kind === 'plain-and-gl') return [...always, 'webgl'];
  return kind === 'answers' ? [...always, 'page', 'panels'] : [...always, 'page'];
}

function hashOf(root, part) {
  if (part.startsWith('talk:')) return talkHash(root, part.slice('talk:'.length));
  if (part === 'records') return recordsHash(root);
  return part === 'ground' ? groundHash(root) : codeHash(root, part);
}

/** Hashes of all that a picture is made of, by part. */
export function inputsOf(file, root = ROOT, known = new Map()) {
  return Object.fromEntries(
    partsOf(file).map((part) => {
      const hash = known.get(part) ?? hashOf(root, part);
      known.set(part, hash);
      return [part, hash];
    }),
  );
}

/** What was kept when the pictures were made. */
export function keptInputs(root = ROOT) {
  const path = join(root, KEPT);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** The text of the file with the hashes, sorted, so that two runs write the same. */
export const writtenInputs = (all) =>
  `${JSON.stringify(Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;

export const KEPT_INPUTS = KEPT;

/** Which pictures no longer show what the page does, each with the parts that have changed. */
export function staleOf(files, kept, now) {
  return files.flatMap((file) => {
    const [own, before] = [now(file), kept[file] ?? {}];
    const parts = Object.keys(own).filter((part) => own[part] !== before[part]);
    return parts.length > 0 ? [{ file, parts }] : [];
  });
}

/** What to do about stale pictures, in words; `all`: how many there are. */
export function advice(stale, all = Number.POSITIVE_INFINITY) {
  const words = stale.map(({ file }) => file.replace(/\.webp$/, '')).join(' ');
  const command = `npm run pictures${stale.length < all ? ` -- ${words}` : ''}`;
  const lines = stale.map(({ file, parts }) => `  ${file}: ${parts.join(', ')}`);
  return [
    `${stale.length} of the pictures in ${PICTURES} are older than what they show:`,
    ...lines,
    `Run ${command}`,
    'look at what it makes, and commit it with docs/pictures/inputs.json.',
  ].join('\n');
}
