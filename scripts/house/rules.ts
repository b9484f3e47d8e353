/**
 * The law of the source tree: who may import whom, and what may not be written at all. Each rule is
 * a pure function from files to complaints, so that the test can show that it is able to fail.
 */
import { posix } from 'node:path';

/** A source file: path from the project's folder with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** For each layer, the layers that it may import beside itself. A layer not named here is refused. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  model: ['lib'],
  'model/schema': ['lib', 'model'],
  pipeline: ['lib', 'model', 'model/schema', 'pipeline/check'],
  'pipeline/check': ['lib', 'model', 'pipeline'],
  facts: ['lib', 'model'],
  state: ['lib', 'model', 'facts'],
  i18n: ['lib', 'model', 'facts', 'state'],
  ui: ['lib', 'model', 'facts', 'state', 'i18n'],
  map: ['lib', 'model', 'facts', 'state', 'i18n', 'ui', 'map/gl', 'map/plain'], // it chooses between the two
  'map/gl': ['lib', 'model', 'facts', 'state', 'i18n', 'ui', 'map'],
  'map/plain': ['lib', 'model', 'facts', 'state', 'i18n', 'ui', 'map'],
  exports: ['lib', 'model', 'facts', 'state', 'i18n'],
  charts: ['lib', 'model', 'facts', 'state', 'i18n', 'ui', 'map'],
  panels: [
    ...['lib', 'model', 'facts', 'state', 'i18n', 'ui', 'map', 'exports', 'charts', 'styles'],
    'panels/clerk',
  ],
  'panels/clerk': [
    ...['lib', 'model', 'facts', 'state', 'i18n', 'ui', 'map', 'exports', 'panels', 'styles'],
    ...['model/schema', 'pipeline/check'], // what somebody writes is checked as the build checks it
  ],
  talk: [
    ...['lib', 'model', 'facts', 'state', 'i18n', 'ui', 'map', 'map/plain', 'exports', 'charts'],
    ...['panels', 'styles', 'model/schema'], // what somebody saved is checked when it is opened
  ],
  styles: [],
  start: [], // runs before the page and must run where the page cannot
  offline: ['start'], // runs beside the page or before it, and shares nothing with it but the words of their talk
  page: [
    ...['start', 'lib', 'model', 'facts', 'state', 'i18n', 'ui', 'map', 'exports', 'charts'],
    ...['panels', 'talk', 'styles'],
  ],
  app: [
    ...['start', 'lib', 'model', 'facts', 'state', 'i18n', 'map', 'charts', 'panels', 'talk'],
    ...['page', 'styles'],
  ],
};

/**
 * What a layer may import as types alone: gone at run time, so the browser never loads a validator.
 */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  model: ['model/schema'],
  state: ['offline'],
};

/** Texts outside src/ that a layer may take in as they are. */
const MAY_TAKE_IN: Readonly<Record<string, RegExp>> = {
  exports: /^LICENSES\/[\w.-]+\.txt$/,
};

/** Layers that lie inside the folder of another; the deepest that fits counts. */
const NESTED = ['model/schema', 'map/gl', 'map/plain', 'panels/clerk', 'pipeline/check'];

interface Reserved {
  readonly packages: RegExp;
  readonly folders: readonly string[];
  /** Folders that may import types of it. */
  readonly typesIn?: string;
}

/** Packages that only certain folders may import. */
const RESERVED: readonly Reserved[] = [
  { packages: /^(@deck\.gl|@luma\.gl|@math\.gl|@loaders\.gl)\//, folders: ['src/map/gl/flows/'] },
  { packages: /^maplibre-gl(\/|$)/, folders: ['src/map/gl/'] },
  {
    packages: /^zod(\/|$)/,
    folders: ['src/pipeline/', 'src/model/schema/'],
    typesIn: 'src/model/',
  },
  {
    packages: /^(d3-dsv|fflate|pptxgenjs|write-excel-file)(\/|$)/,
    folders: ['src/exports/'],
  },
  { packages: /^read-excel-file(\/|$)/, folders: ['src/model/schema/report/'] },
  { packages: /^lineclip$/, folders: ['src/map/plain/'] },
  {
    packages: /^(yaml(\/|$)|@turf\/|subset-font$|pinyin-pro$|opencc-js(\/|$)|node:)/,
    folders: ['src/pipeline/'],
  },
];

/** Ways around `node:`, and ways to run text as code or to put it in as HTML. */
const FORBIDDEN =
  /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\.setHTML\(|\bdocument\.write\b|\beval\(|\bnew Function\(/;

const STATIC_IMPORT =
  /^[ \t]*(import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s*)?['"]([^'"\n]+)['"]/gm;
const DYNAMIC_IMPORT = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"\n]+)['"]/g;

/** All imports of a file, `export … from` and `import()` too. Lines of comments do not count. */
export function importsOf(text: string): Import[] {
  const code = text.replace(/^[ \t]*(?:\/\/|\*|\/\*).*$/gm, '');
  const fixed = [...code.matchAll(STATIC_IMPORT)].map((match) => ({
    specifier: match[3] ?? '',
    typeOnly: match[2] !== undefined,
  }));
  const lazy = [...code.matchAll(DYNAMIC_IMPORT)].map((match) => ({
    specifier: match[1] ?? '',
    typeOnly: false,
  }));
  return [...fixed, ...lazy];
}

/** The layer of a file below src/; files that stand directly in src/ are the app. */
export function layerOf(path: string): string {
  const inside = path.replace(/^src\//, '');
  const nested = NESTED.find((layer) => inside.startsWith(`${layer}/`));
  return nested ?? (inside.includes('/') ? (inside.split('/')[0] ?? '') : 'app');
}

function withoutQuery(specifier: string): string {
  return specifier.replace(/\?.*$/, '');
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

function targetOf(file: SourceFile, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(file.path), withoutQuery(specifier)));
}

function inSource(files: readonly SourceFile[]): SourceFile[] {
  return files.filter((file) => file.path.startsWith('src/'));
}

/** Imports against the direction of the layers, and layers that the table does not know. */
export function wrongDirections(files: readonly SourceFile[]): string[] {
  return inSource(files).flatMap((file) => {
    const from = layerOf(file.path);
    const allowed = MAY_IMPORT[from];
    if (!allowed) return [`${file.path}: the layer "${from}" is not in the table`];
    return importsOf(file.text)
      .filter(({ specifier }) => isRelative(specifier))
      .map(({ specifier, typeOnly }) => ({ target: targetOf(file, specifier), typeOnly }))
      .filter(({ target, typeOnly }) => {
        const to = layerOf(target);
        const types = typeOnly ? (MAY_IMPORT_TYPES[from] ?? []) : [];
        const may = to === from || allowed.includes(to) || types.includes(to);
        if (!target.startsWith('src/')) return !MAY_TAKE_IN[from]?.test(target);
        return !may;
      })
      .map(({ target }) => `${file.path}: ${from} must not import ${target}`);
  });
}

/** Packages imported from a folder that they are not meant for. */
export function wrongPackages(files: readonly SourceFile[]): string[] {
  return inSource(files).flatMap((file) =>
    importsOf(file.text).flatMap(({ specifier, typeOnly }) =>
      RESERVED.filter(({ packages }) => packages.test(specifier))
        .filter(({ folders }) => !folders.some((folder) => file.path.startsWith(folder)))
        .filter(({ typesIn }) => !(typeOnly && typesIn && file.path.startsWith(typesIn)))
        .map(({ folders }) => `${file.path}: ${specifier} belongs to ${folders.join(', ')}`),
    ),
  );
}

/** Files longer than `limit` lines. */
export function longFiles(files: readonly SourceFile[], limit = 400): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${limit}`);
}

/** Lines of src/ that put text in as HTML or run it as code. */
export function unsafeText(files: readonly SourceFile[]): string[] {
  return inSource(files).flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ line, number: index + 1 }))
      .filter(({ line }) => FORBIDDEN.test(line))
      .map(({ line, number }) => `${path}:${number}: ${line.trim()}`),
  );
}

/** A comma between two texts, set as English sets it: `join(', ')`, `${one}, ${other}`, `a ? '，' : ', '`. */
const LOOSE_COMMA = /join\(', '\)|\}, \$\{|'，' : ', '/;
/** Where no text on screen is made, or one of one language only. */
const OWN_COMMAS = /^src\/(pipeline|model|i18n\/messages|i18n\/vocabulary)\//;
/** Numbers, coordinates and selectors, which have no language. */
const OF_NO_LANGUAGE = /LINESTRING|toSorted\(\(a, b\) => a - b\)|PANELS =/;

/** Lines that part two texts by a comma which Chinese does not write; `joinParts` knows the language. */
export function looseCommas(files: readonly SourceFile[]): string[] {
  return inSource(files)
    .filter(({ path }) => !OWN_COMMAS.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => LOOSE_COMMA.test(line) && !OF_NO_LANGUAGE.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
}

/** The path of a file's address is percent-encoded, and `/C:/…` on Windows: it names no file. */
const PATH_OF_ADDRESS = /import\.meta\.url\s*\)\s*\.pathname/;

/** Files that take the path of an address of theirs for the name of a file. */
export function encodedPaths(files: readonly SourceFile[]): string[] {
  return files.filter(({ text }) => PATH_OF_ADDRESS.test(text)).map(({ path }) => path);
}
