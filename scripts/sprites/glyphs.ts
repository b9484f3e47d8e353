/**
 * Reads the drawings of src/map/signs/glyphs and writes them as one module, so that the page, the
 * icons and the tests all draw the same shapes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const FOLDERS = ['outline', 'sign'] as const;
type Folder = (typeof FOLDERS)[number];

/** One drawing: a single path, and what else its kind of drawing needs. */
export interface Drawing {
  readonly name: string;
  readonly d: string;
  /** Highest and lowest y of the shape; where fills begin and end. */
  readonly top: number;
  readonly bottom: number;
  /** Where what stands in it has its middle. */
  readonly middle: readonly number[];
}

export type Drawings = Readonly<Record<Folder, readonly Drawing[]>>;

/** What a drawing may hold: everything that is painted later is one path in the box of a symbol. */
const FORM =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="-14 -14 28 28">\s*<path ([^<>]*?)\s*\/>\s*<\/svg>\s*$/;

function attribute(text: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1];
}

/**
 * Reads one drawing.
 *
 * @throws {Error} that names the file, when it is not one path in the box of a symbol.
 */
export function readDrawing(name: string, svg: string): Drawing {
  const inside = FORM.exec(svg)?.[1];
  const d = inside === undefined ? undefined : attribute(inside, 'd');
  if (inside === undefined || d === undefined) {
    throw new Error(`${name}: not one path in a box "-14 -14 28 28"`);
  }
  const box = new Resvg(svg, { font: { loadSystemFonts: false } }).getBBox();
  if (!box) throw new Error(`${name}: draws nothing`);
  const round = (value: number) => Math.round(value * 100) / 100;
  const middle = (attribute(inside, 'data-middle') ?? '0 0').split(' ').map(Number);
  if (middle.length !== 2 || middle.some(Number.isNaN)) {
    throw new Error(`${name}: data-middle is not two numbers`);
  }
  return { name, d, top: round(box.y), bottom: round(box.y + box.height), middle };
}

/** All drawings of a folder like src/map/signs/glyphs, by name. */
export function readDrawings(folder: string): Drawings {
  const read = (kind: Folder) =>
    readdirSync(join(folder, kind))
      .filter((file) => file.endsWith('.svg'))
      .sort()
      .map((file) => {
        const svg = readFileSync(join(folder, kind, file), 'utf8');
        return readDrawing(file.slice(0, -4), svg);
      });
  return { outline: read('outline'), sign: read('sign') };
}

const key = (name: string) => (/^[a-z]+$/.test(name) ? name : `'${name}'`);

function outlineText({ name, d, top, bottom, middle }: Drawing): string {
  return [
    `  ${key(name)}: {`,
    `    d: '${d}',`,
    `    top: ${top},`,
    `    bottom: ${bottom},`,
    `    middle: [${middle.join(', ')}],`,
    '  },',
  ].join('\n');
}

function pathText({ name, d }: Drawing): string {
  const line = `  ${key(name)}: '${d}',`;
  return line.length <= 100 ? line : `  ${key(name)}:\n    '${d}',`;
}

/** The module src/map/signs/glyphs.ts for these drawings. */
export function moduleText({ outline, sign }: Drawings): string {
  return `// Made by \`npm run sprites\` from the drawings in src/map/signs/glyphs. Do not edit.

/** Outlines of kinds; \`top\` and \`bottom\` bound the fill, \`middle\` is where what it holds has its middle. */
export const OUTLINES = {
${outline.map(outlineText).join('\n')}
} as const;

/** What an outline holds, about 12 wide and high, centred on 0, 0; all but \`core\` are strokes. */
export const SIGNS = {
${sign.map(pathText).join('\n')}
} as const;
`;
}
