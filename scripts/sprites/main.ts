/**
 * `npm run sprites`: writes the module of the drawings in src/map/signs/glyphs and paints the icons of the
 * page; with `--check`, only says whether what is committed fits the drawings.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moduleText, readDrawings } from './glyphs.ts';
import { encodePng } from './png.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const GLYPHS = 'src/map/signs/glyphs.ts';
const CONTACT = 'docs/symbols.png';
const PRINT = 'scripts/sprites/fingerprint.json';

const sha = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
const inRoot = (path: string) => join(root, path);
const read = (path: string) => (existsSync(inRoot(path)) ? readFileSync(inRoot(path)) : null);

function write(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(inRoot(path)), { recursive: true });
  writeFileSync(inRoot(path), data);
}

/** What a file was painted from, and what came of it: pixels may differ from machine to machine. */
type Fingerprint = Readonly<Record<string, { readonly from: string; readonly file: string }>>;

interface Wanted {
  readonly path: string;
  /** What the file is made of. */
  readonly from: string;
  readonly make: () => string | Uint8Array;
}

async function wanted(): Promise<Wanted[]> {
  // After the module of the glyphs has been written: the symbols are made of it.
  const [{ PALETTES }, { paint }, { contactSheet }, { iconFiles }] = await Promise.all([
    import('../../src/map/signs/palette.ts'),
    import('./paint.ts'),
    import('./contact.ts'),
    import('./icons.ts'),
  ]);
  const contact = contactSheet(Object.values(PALETTES));
  const { drawings, texts } = iconFiles();
  const icons = drawings.map(([path, svg]): Wanted => {
    const make = () => encodePng(paint(svg, 1));
    return { path: join('public', path), from: sha(svg), make };
  });
  const cards = texts.map(([path, text]): Wanted => {
    return { path: join('public', path), from: sha(text), make: () => text };
  });
  return [
    ...icons,
    ...cards,
    { path: CONTACT, from: sha(contact), make: () => encodePng(paint(contact, 1)) },
  ];
}

function staleOf(files: readonly Wanted[]): string[] {
  const known = JSON.parse(read(PRINT)?.toString() ?? '{}') as Fingerprint;
  return files
    .filter(({ path, from }) => {
      const data = read(path);
      const print = known[path];
      return !data || print?.from !== from || print.file !== sha(data);
    })
    .map(({ path }) => path);
}

async function check(): Promise<number> {
  const module = moduleText(readDrawings(inRoot('src/map/signs/glyphs')));
  const stale = read(GLYPHS)?.toString() === module ? staleOf(await wanted()) : [GLYPHS];
  if (stale.length === 0) {
    console.log('Icons and symbols fit the drawings in src/map/signs/glyphs.');
    return 0;
  }
  console.error(`Stale: ${stale.join(', ')}. Run npm run sprites and commit what it writes.`);
  return 1;
}

async function draw(): Promise<number> {
  write(GLYPHS, moduleText(readDrawings(inRoot('src/map/signs/glyphs'))));
  const prints = (await wanted()).map(({ path, from, make }) => {
    const data = make();
    write(path, data);
    console.log(`${(data.length / 1000).toFixed(1).padStart(7)} kB  ${path}`);
    return [path, { from, file: sha(data) }];
  });
  write(PRINT, `${JSON.stringify(Object.fromEntries(prints), null, 2)}\n`);
  return 0;
}

const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || (option !== undefined && option !== '--check')) {
  console.error('Usage: npm run sprites [-- --check]');
  process.exitCode = 2;
} else {
  process.exitCode = option === '--check' ? await check() : await draw();
}
