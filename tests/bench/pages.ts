import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manyThings } from './many.ts';
import { type Host, type Part, serve } from './serve.ts';
import { bareGates, baseMap } from './shapes.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');
const DIST = join(ROOT, 'dist');
const DATA = join(DIST, 'data');
/** Where `npm run bench` has put the packages of `pages/`. */
export const PACKAGES = join(ROOT, '.cache/bench/node_modules');

const LINK = '#year=2024&on=gates,crossings,projects&lang=vi,zh';

/** The pages that are held beside each other. */
export const PAGES = {
  plain: { name: 'this page, plain map', at: '/page/', rest: `?renderer=plain${LINK}` },
  gl: { name: 'this page, WebGL map', at: '/page/', rest: `?renderer=gl${LINK}` },
  maplibre: { name: 'bare MapLibre', at: '/maplibre/', rest: '' },
  leaflet: { name: 'bare Leaflet, canvas', at: '/leaflet/', rest: '' },
} as const;

export type PageName = keyof typeof PAGES;

/** Whether a page is ours, with its marks and its time line. */
export const isOurs = (page: PageName) => page === 'plain' || page === 'gl';

/** Where a page lies, with the real data or with so many made-up things, whose years end in 2026. */
export function addressOf(page: PageName, things = 0): string {
  const { at, rest } = PAGES[page];
  return things === 0 ? at + rest : `${at.slice(0, -1)}-${things}/${rest}`;
}

const read = (name: string) => readFileSync(join(DATA, name), 'utf8');

/** The files of the library that a comparison page asks for. */
function library(folder: string, names: readonly string[]): [string, Buffer][] {
  const dist = join(PACKAGES, folder, 'dist');
  return names.map((name) => [`lib/${name}`, readFileSync(join(dist, name))]);
}

const LIBRARIES = {
  maplibre: () =>
    library('maplibre-gl', [
      ...['maplibre-gl.css', 'maplibre-gl.mjs'],
      ...['maplibre-gl-shared.mjs', 'maplibre-gl-worker.mjs'],
    ]),
  leaflet: () => library('leaflet', ['leaflet.css', 'leaflet.js']),
};

/**
 * Serves the built page and those beside it, and each once more with so many made-up things.
 *
 * @throws {Error} when the page is not built, or its packages are not installed.
 */
export async function servePages(counts: readonly number[]): Promise<Host> {
  const base = baseMap(DATA);
  const bare = (page: 'maplibre' | 'leaflet', gates: string, at: string): Part => ({
    at,
    folder: join(HERE, 'pages', page),
    files: new Map<string, string | Buffer>([
      ...LIBRARIES[page](),
      ['base.geojson', base],
      ['gates.geojson', bareGates(gates)],
    ]),
  });
  const parts: Part[] = [
    { at: PAGES.plain.at, folder: DIST },
    bare('maplibre', read('gates.geojson'), PAGES.maplibre.at),
    bare('leaflet', read('gates.geojson'), PAGES.leaflet.at),
  ];
  for (const count of counts) {
    const made = manyThings(read, count);
    const files = new Map([...made].map(([name, text]) => [`data/${name}`, text]));
    parts.push(
      { at: `/page-${count}/`, folder: DIST, files },
      bare('maplibre', made.get('gates.geojson') ?? '', `/maplibre-${count}/`),
    );
  }
  return serve(parts);
}
