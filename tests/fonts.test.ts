import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import {
  BASE,
  charactersOf,
  collectCharacters,
  missingCharacters,
  readCoverage,
} from '../src/pipeline/fonts/characters.ts';
import { cutInto, shareOut } from '../src/pipeline/fonts/cut.ts';
import { firstPicture } from '../src/pipeline/fonts/first-picture.ts';
import { readGlyphs } from '../src/pipeline/fonts/sfnt.ts';
import { styleSheet, unicodeRange } from '../src/pipeline/fonts/style-sheet.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const coverage = readCoverage(root);

/** Those of `characters` that a shipped font really draws. */
async function drawn(name: string, characters: string): Promise<string> {
  const font = readFileSync(new URL(`../public/fonts/${name}.woff2`, import.meta.url));
  const glyphs = readGlyphs(await subsetFont(font, characters, { targetFormat: 'sfnt' }));
  return [...characters].filter((c) => glyphs.has(c.codePointAt(0) ?? 0)).join('');
}

describe('the shipped fonts', () => {
  it('hold every character on screen', () => {
    const missing = missingCharacters(collectCharacters(root), coverage);
    expect(missing, 'run npm run fonts').toEqual([]);
  });

  it.each(coverage.files)('draw in $name, $weight, what characters.json says', async (file) => {
    const { name, weight, characters } = file;
    expect(characters.length).toBeGreaterThan(20);
    expect(await drawn(`${name}-${weight}`, characters)).toBe(characters);
  });

  it.each(['400', '600'])('have each character once at weight %s', (weight) => {
    for (const family of ['Be Vietnam Pro', 'Noto Sans SC'] as const) {
      const own = coverage.files.filter((one) => one.family === family && one.weight === weight);
      const all = own.flatMap(({ characters }) => [...characters]);
      expect(all.sort()).toEqual([...coverage[family]].sort());
    }
  });

  it('have the characters of the first picture in the files that come first', () => {
    const { files: _, ...shared } = coverage;
    expect(firstPicture(root).regular.size).toBeGreaterThan(300);
    expect(coverage.files, 'run npm run fonts').toEqual(cutInto(shared, firstPicture(root)));
  });

  it('hold the whole base set', () => {
    const all = coverage['Be Vietnam Pro'] + coverage['Noto Sans SC'];
    expect([...BASE].filter((c) => !all.includes(c))).toEqual([]);
    for (const c of 'ữỆặĐœÇ→★№±≥≤−°“”，。（）《》０９ǎ') expect(all).toContain(c);
  });

  it('are named in the style sheet that is checked in', () => {
    const css = readFileSync(new URL('../src/fonts.css', import.meta.url), 'utf8');
    expect(css).toBe(styleSheet(coverage));
  });

  it.each([400, 600])('have digits of one width, at weight %i', async (weight) => {
    const file = new URL(`../public/fonts/be-vietnam-pro-tabular-${weight}.woff2`, import.meta.url);
    const font = await subsetFont(readFileSync(file), '0123456789', { targetFormat: 'sfnt' });
    expect(new Set(digitWidths(font)).size).toBe(1);
  });
});

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let record = 12; record < 12 + 16 * count; record += 16) {
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`no table ${tag}`);
}

function digitWidths(font: Buffer): number[] {
  const glyphs = readGlyphs(font);
  const full = font.readUInt16BE(tableAt(font, 'hhea') + 34);
  const metrics = tableAt(font, 'hmtx');
  return [...'0123456789'].map((digit) => {
    const glyph = glyphs.get(digit.charCodeAt(0)) ?? 0;
    return font.readUInt16BE(metrics + 4 * Math.min(glyph, full - 1));
  });
}

describe('characters in use', () => {
  it('are read through escapes, without spaces and controls', () => {
    expect([...charactersOf('a \\u2192\\u{1F600}\n\tb')]).toEqual(['a', '→', '😀', 'b']);
  });

  it('are told as missing with their file', () => {
    const used = new Map([
      ['A', 'src/a.ts'],
      ['龍', 'public/data/gates.geojson'],
      ['ก', 'public/data/sources.json'],
    ]);
    const known = { 'Be Vietnam Pro': 'A', 'Noto Sans SC': '', uncovered: 'ก', files: [] };
    expect(missingCharacters(used, known)).toEqual([
      { character: '龍', file: 'public/data/gates.geojson' },
    ]);
  });

  it('go to the font that has them, or are left to the system', () => {
    const shared = shareOut(['A', '口', '岸', 'ก'], new Set('A“'), new Set('A口岸“'));
    expect(shared['Be Vietnam Pro']).toBe('A“');
    expect(shared['Noto Sans SC']).toBe('“口岸');
    expect(shared.uncovered).toContain('ก');
  });

  it('come first where the first picture needs them', () => {
    const none = new Set<string>();
    const files = cutInto(
      { 'Be Vietnam Pro': 'AB', 'Noto Sans SC': '“口岸境', uncovered: '' },
      {
        regular: new Set('A岸'),
        desk: new Set('岸境'),
        boldLatin: new Set('B'),
        areas: new Set('口'),
        boldHan: none,
      },
    );
    expect(files.map(({ name, weight, characters }) => `${name} ${weight} ${characters}`)).toEqual([
      'be-vietnam-pro 400 B',
      'be-vietnam-pro-first 400 A',
      'be-vietnam-pro 600 A',
      'be-vietnam-pro-first 600 B',
      'noto-sans-sc 400 口',
      'noto-sans-sc-desk 400 境',
      'noto-sans-sc-first 400 “岸',
      'noto-sans-sc 600 岸境',
      'noto-sans-sc-desk 600 ',
      'noto-sans-sc-first 600 “口',
    ]);
  });

  it('make short ranges', () => {
    expect(unicodeRange('bca→')).toBe('U+61-63, U+2192');
  });
});
