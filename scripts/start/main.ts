/**
 * Part of a build: places the names of the start view for the windows that most readers have, and
 * writes each picture beside the data: `main.ts dist`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, EMPTY_CATALOGUE } from '../../src/facts/catalogue.ts';
import { loadLanguages } from '../../src/i18n/tables.ts';
import { fingerprint } from '../../src/lib/fingerprint.ts';
import { wholeBorder } from '../../src/map/camera/constrain.ts';
import { windowOfCamera } from '../../src/map/plain/canvas/camera.ts';
import { keptOf, saidBy } from '../../src/map/plain/canvas/kept-picture.ts';
import { pictureBy } from '../../src/map/plain/canvas/picture.ts';
import { compose } from '../../src/map/plain/compose.ts';
import { groundOf } from '../../src/map/plain/shapes.ts';
import { startFile } from '../../src/map/start-file.ts';
import { GROUND_FILES } from '../../src/model/files/ground.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { readLink } from '../../src/state/link/link.ts';
import { FILES } from '../../src/state/parts.ts';
import { pictureScene } from '../../src/talk/picture/picture-scene.ts';
import { measureByFonts } from './letters.ts';
import { type StartWindow, startWindows } from './windows.ts';

/** Hundredths of a px are seen by nobody; shares of the world need more. */
const short = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(9)) : value;

const [folder = 'dist'] = process.argv.slice(2);
const read = (name: string) => JSON.parse(readFileSync(join(folder, 'data', name), 'utf8'));

await loadLanguages(LANGUAGES);
const catalogue = Object.entries(FILES).reduce<Catalogue>((all, [file, partOf]) => {
  return Object.assign({}, all, partOf(read(file)).part);
}, EMPTY_CATALOGUE);
const ground = groundOf(
  Object.fromEntries(GROUND_FILES.map((name) => [name, read(`${name}.geojson`).features])),
);
const measure = await measureByFonts(readFileSync('src/fonts.css', 'utf8'), folder);

function startPicture({ width, height, languages, padding }: StartWindow) {
  const { years } = catalogue.edition;
  const defaults = { view: { ...INITIAL_VIEW, year: years.last }, years };
  const { scene, rows } = pictureScene(catalogue, readLink(`lang=${languages}`, defaults));
  const viewport = { width, height, padding, scale: 1 };
  const window = windowOfCamera(wholeBorder(viewport), viewport, { scale: 1, least: 0 });
  const composed = compose({ ground, scene, rows, window, detail: 'full', measure });
  return keptOf(pictureBy(composed, rows, window), fingerprint(saidBy(scene)));
}

mkdirSync(join(folder, 'data/start'), { recursive: true });
let size = 0;
const windows = startWindows();
for (const one of windows) {
  const text = JSON.stringify(startPicture(one), short);
  size += text.length;
  writeFileSync(join(folder, 'data', startFile(one.width, one.height, one.languages)), text);
}
console.log(`Start view placed for ${windows.length} windows, ${(size / 1000).toFixed(0)} kB`);
