import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBook } from '../../model/schema/report/read-book.ts';
import { readTexts } from '../folder.ts';
import { readShapes, type Shapes } from '../read/shapes.ts';
import { takeInBook } from './book.ts';
import type { Change } from './desk.ts';
import { type TakenIn, takeIn } from './take-in.ts';

/*
 * `npm run take-in -- FILE` writes the facts of a file, JSON or a workbook, into data/ and tells what
 * lacks a translation or a source. What stands there already goes only with `--replace`; `--show` writes nothing.
 */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DATA = join(ROOT, 'data');
const USAGE = 'Usage: npm run take-in -- FILE.json|FILE.xlsx [--show] [--replace]';
/** More than this of one change says nothing that the file does not say. */
const MOST_LINES = 40;

async function main(args: readonly string[]): Promise<number> {
  const options = args.filter((arg) => arg.startsWith('--'));
  const [file, ...rest] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = options.filter((option) => option !== '--show' && option !== '--replace');
  if (file === undefined || rest.length > 0 || unknown.length > 0) {
    if (unknown.length > 0) console.error(`Unknown: ${unknown.join(' ')}.`);
    console.error(USAGE);
    return 2;
  }
  const records = readTexts(DATA, (name) => !/^(shapes|schema)\//.test(name));
  const shapeTexts = readTexts(join(DATA, 'shapes'), (name) => /\.(geojson|json|yaml)$/.test(name));
  const taken = await taker(file);
  if (!taken) return 2;
  const { files, changes, gaps, faults } = taken(records, readShapes(shapeTexts));

  for (const change of changes) console.log(changeText(change));
  for (const gap of gaps) console.log(`to be translated: ${gap}`);
  if (faults.length > 0) {
    for (const fault of faults) console.error(fault);
    console.error(`\n${faults.length} faults; nothing was written.`);
    return 1;
  }
  if (changes.length === 0) {
    console.log('All of it stands in data/ already.');
    return 0;
  }
  if (options.includes('--show')) {
    console.log('\nNothing was written (--show).');
    return 0;
  }
  const lost = changes.filter(({ effect }) => effect === 'replaces');
  if (lost.length > 0 && !options.includes('--replace')) {
    console.error(`\n${lost.length} of these take the place of another fact; nothing was written.`);
    console.error('If that is meant: the same command with --replace.');
    return 1;
  }
  for (const [name, text] of files) {
    mkdirSync(dirname(join(DATA, name)), { recursive: true });
    writeFileSync(join(DATA, name), text);
  }
  const next =
    gaps.length > 0 ? 'Translate what is missing, then: npm run data' : 'Now: npm run data';
  console.log(`\n${changes.length} changes in ${files.size} files. ${next}`);
  return 0;
}

/** What takes a file in, by what it is; `undefined`, and a word why, where it cannot be read. */
async function taker(
  file: string,
): Promise<((records: ReadonlyMap<string, string>, shapes: Shapes) => TakenIn) | undefined> {
  if (!/\.xlsx$/i.test(file)) {
    const value = readJson(file);
    return value === undefined ? undefined : (records, shapes) => takeIn(records, shapes, value);
  }
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return undefined;
  }
  try {
    const book = await readBook(new Blob([readFileSync(file)]));
    const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
    return (records, shapes) => takeInBook(records, shapes, book, today);
  } catch (error) {
    console.error(`${file} is no workbook: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** The value of a JSON file; `undefined`, and a word why, where there is none. */
function readJson(file: string): unknown {
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return undefined;
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    console.error(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** A change as its file and line, then the lines that go and come. */
function changeText({ file, line, effect, removed, added }: Change): string {
  const lines = [...removed.map((text) => `- ${text}`), ...added.map((text) => `+ ${text}`)];
  const shown = lines.slice(0, MOST_LINES);
  const more = lines.length - shown.length;
  const word = effect === 'replaces' ? 'replaces what is there' : effect;
  return [
    `data/${file}:${line}  ${word}`,
    ...shown.map((text) => `    ${text}`),
    ...(more > 0 ? [`    … ${more} lines more`] : []),
  ].join('\n');
}

process.exitCode = await main(process.argv.slice(2));
