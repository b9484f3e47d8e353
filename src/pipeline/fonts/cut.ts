import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { BASE, type Coverage, type FontFile, SHARED_PUNCTUATION } from './characters.ts';
import { type FirstPicture, firstPicture } from './first-picture.ts';
import { readGlyphs, withTabularDigits } from './sfnt.ts';
import { styleSheet } from './style-sheet.ts';

/** A typeface: where npm puts it and what it is called there. */
interface Typeface {
  readonly family: 'Be Vietnam Pro' | 'Noto Sans SC';
  readonly folder: string;
  readonly file: (weight: string) => string;
  /** Start of the names of the files we write. */
  readonly output: string;
  readonly features: readonly string[];
}

const LATIN: Typeface = {
  family: 'Be Vietnam Pro',
  folder: 'node_modules/@expo-google-fonts/be-vietnam-pro',
  file: (weight) => `${weight}/BeVietnamPro_${weight}.ttf`,
  output: 'be-vietnam-pro',
  features: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'case'],
};

const HAN: Typeface = {
  family: 'Noto Sans SC',
  folder: 'node_modules/@expo-google-fonts/noto-sans-sc',
  file: (weight) => `${weight}/NotoSansSC_${weight}.ttf`,
  output: 'noto-sans-sc',
  features: ['kern', 'mark', 'mkmk', 'ccmp', 'liga'],
};

const WEIGHTS = { 400: '400Regular', 600: '600SemiBold' } as const;

/** What was written: names relative to public/fonts and sizes in bytes. */
export interface Cut {
  readonly files: ReadonlyMap<string, number>;
  readonly coverage: Coverage;
}

function source(root: string, typeface: Typeface, weight: string): Buffer {
  return readFileSync(join(root, typeface.folder, typeface.file(weight)));
}

function sorted(characters: Iterable<string>): string {
  const order = (c: string) => c.codePointAt(0) ?? 0;
  return [...new Set(characters)].sort((a, b) => order(a) - order(b)).join('');
}

function drawnBy(root: string, typeface: Typeface): Set<string> {
  const codes = readGlyphs(source(root, typeface, WEIGHTS[400])).keys();
  return new Set(
    [...codes].filter((code) => code > 0x20).map((code) => String.fromCodePoint(code)),
  );
}

/**
 * Shares the characters out: the Latin font keeps all that it has (a new French or Polish name then
 * needs no new font), the Han font gets what else is in use, and what Chinese sets its own way.
 */
export function shareOut(
  used: Iterable<string>,
  latin: ReadonlySet<string>,
  han: ReadonlySet<string>,
): Omit<Coverage, 'files'> {
  const wanted = new Set([...used, ...BASE]);
  const rest = [...wanted].filter((c) => !latin.has(c) || SHARED_PUNCTUATION.includes(c));
  const drawnByHan = rest.filter((c) => han.has(c));
  return {
    'Be Vietnam Pro': sorted(latin),
    'Noto Sans SC': sorted(drawnByHan),
    uncovered: sorted(rest.filter((c) => !han.has(c) && !latin.has(c))),
  };
}

/** Spaces in texts and between digits. */
const SPACES = ' \u00a0\u2009\u202f';

/** The files of a font: the later, the earlier the first picture needs it; no character twice. */
function filesOf(
  { family, output }: Typeface,
  weight: FontFile['weight'],
  all: string,
  parts: readonly (readonly [name: string, wanted: ReadonlySet<string>])[],
): FontFile[] {
  let rest = all;
  const files = parts.map(([name, wanted]) => {
    const characters = [...rest].filter((c) => wanted.has(c)).join('');
    rest = [...rest].filter((c) => !wanted.has(c)).join('');
    return { family, name: `${output}-${name}`, weight, characters };
  });
  return [{ family, name: output, weight, characters: rest }, ...files.reverse()];
}

/** Shares the characters of the fonts out among files, by what the first picture is set in. */
export function cutInto(
  coverage: Omit<Coverage, 'files'>,
  { regular, desk, boldLatin, areas, boldHan }: FirstPicture,
): FontFile[] {
  const [latin, han] = [coverage[LATIN.family], coverage[HAN.family]];
  const withShared = (wanted: ReadonlySet<string>) => new Set([...wanted, ...SHARED_PUNCTUATION]);
  const letters = (...wanted: ReadonlySet<string>[]) =>
    new Set([SPACES, ...wanted].flatMap((one) => [...one]));
  return [
    ...filesOf(LATIN, '400', latin, [['first', letters(regular, desk)]]),
    ...filesOf(LATIN, '600', latin, [['first', letters(boldLatin)]]),
    ...filesOf(HAN, '400', han, [
      ['first', withShared(regular)],
      ['desk', desk],
    ]),
    ...filesOf(HAN, '600', han, [
      ['first', withShared(areas)],
      ['desk', boldHan],
    ]),
  ];
}

/** Digits of one width, in a font of their own: without neighbours there is no kerning to undo it. */
async function tabularDigits(font: Buffer): Promise<Buffer> {
  const digits = '0123456789';
  const bare = await subsetFont(font, digits, {
    targetFormat: 'sfnt',
    keepFeatures: [],
    noHinting: true,
  });
  return subsetFont(withTabularDigits(bare), digits, { targetFormat: 'woff2', keepFeatures: [] });
}

function licences(root: string): string {
  const parts = [LATIN, HAN].map(({ family, folder }) => {
    const { version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const text = readFileSync(join(root, folder, 'LICENSE_FONT'), 'utf8').trim();
    const notice = text.split('\n')[0]?.replace(/,\s*$/, '') ?? '';
    return { family, notice, text, from: `${folder.replace('node_modules/', '')} ${version}` };
  });
  const list = parts.map(
    ({ family, notice, from }) => `- **${family}**, from the npm package ${from}. ${notice}.`,
  );
  const texts = parts.map(
    ({ family, text }) => `## ${family}\n\n\`\`\`text\n${text.replace(/[ \t]+$/gm, '')}\n\`\`\`\n`,
  );
  return [
    '# Fonts\n',
    'Both typefaces are under the SIL Open Font License, Version 1.1. The files here are cut to the',
    'characters that the page uses (`npm run fonts`); in "be-vietnam-pro-tabular" the digits are moved',
    'to one common width.\n',
    ...list,
    '',
    ...texts,
  ].join('\n');
}

/** Cuts every font to the characters in use and writes public/fonts and src/fonts.css. */
export async function cutFonts(root: string, used: Iterable<string>): Promise<Cut> {
  const folder = join(root, 'public/fonts');
  if (!existsSync(join(root, LATIN.folder))) throw new Error('the font packages are not installed');
  mkdirSync(folder, { recursive: true });
  const shared = shareOut(used, drawnBy(root, LATIN), drawnBy(root, HAN));
  const coverage: Coverage = { ...shared, files: cutInto(shared, firstPicture(root)) };
  const files = new Map<string, number>();
  const write = (name: string, content: Buffer) => {
    writeFileSync(join(folder, name), content);
    files.set(name, content.length);
  };
  for (const { family, name, weight, characters } of coverage.files) {
    const typeface = family === LATIN.family ? LATIN : HAN;
    // Hints are half of a Latin font; the Han one has none, and both are to look alike.
    const noHinting = typeface === LATIN;
    const options = { targetFormat: 'woff2', keepFeatures: typeface.features, noHinting } as const;
    const font = source(root, typeface, WEIGHTS[weight]);
    const text = ` \u00a0${characters}`;
    write(`${name}-${weight}.woff2`, await subsetFont(font, text, options));
  }
  for (const [weight, name] of Object.entries(WEIGHTS)) {
    write(`be-vietnam-pro-tabular-${weight}.woff2`, await tabularDigits(source(root, LATIN, name)));
  }
  writeFileSync(join(folder, 'characters.json'), `${JSON.stringify(coverage, null, 2)}\n`);
  writeFileSync(join(folder, 'LICENCES.md'), licences(root));
  writeFileSync(join(root, 'src/fonts.css'), styleSheet(coverage));
  return { files, coverage };
}
