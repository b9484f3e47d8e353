import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import type { Measure } from '../../src/map/places/name-text.ts';

/* Widths of texts in the fonts of the page, without a browser. */

interface Cut {
  readonly family: string;
  readonly weight: string;
  readonly has: (codePoint: number) => boolean;
  readonly font: Font;
  readonly unitsPerEm: number;
  /** What the font reads: gone from memory as soon as nothing names it. */
  readonly kept: readonly unknown[];
}

const valueIn = (rule: string, name: string) =>
  new RegExp(`${name}:\\s*([^;]+);`).exec(rule)?.[1]?.trim() ?? '';

function rangesOf(text: string): (codePoint: number) => boolean {
  const ranges = text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

async function cutOf(rule: string, folder: string): Promise<Cut> {
  const [, name = ''] = /url\("\/([^"]+)"\)/.exec(rule) ?? [];
  const bytes = await convert(readFileSync(`${folder}/${name}`), 'sfnt');
  const blob = new Blob(new Uint8Array(bytes));
  const face = new Face(blob);
  return {
    family: valueIn(rule, 'font-family').replaceAll('"', ''),
    weight: valueIn(rule, 'font-weight'),
    has: rangesOf(valueIn(rule, 'unicode-range')),
    font: new Font(face),
    unitsPerEm: face.upem,
    kept: [blob, face],
  };
}

/** Ems that a run of letters of one cut takes, kerning included. */
function emsOf(text: string, { font, unitsPerEm }: Cut): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / unitsPerEm;
}

/**
 * Measures as a canvas of the page does: each letter in the first family of the font that has a cut
 * with it, letters of one cut together.
 *
 * @param css the page's `@font-face` rules.
 * @param folder below which their files lie.
 */
export async function measureByFonts(css: string, folder: string): Promise<Measure> {
  const rules = css.match(/@font-face \{[^}]*\}/g) ?? [];
  const cuts: Cut[] = [];
  // One after the other: what unpacks them has one memory for all.
  for (const rule of rules) cuts.push(await cutOf(rule, folder));
  const cutFor = (letter: string, families: readonly string[], weight: string) =>
    families
      .flatMap((family) => cuts.filter((cut) => cut.family === family && cut.weight === weight))
      .find(({ has }) => has(letter.codePointAt(0) ?? 0));
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [, weight = '400', size = '12'] = /(\d+) ([\d.]+)px/.exec(font) ?? [];
    const families = [...font.matchAll(/"([^"]+)"/g)].map(([, family = '']) => family);
    const runs: { readonly cut: Cut; text: string }[] = [];
    for (const letter of text) {
      const cut = cutFor(letter, families, weight);
      if (!cut) throw new Error(`no font of the page has the letter "${letter}" of "${text}"`);
      const last = runs.at(-1);
      if (last?.cut === cut) last.text += letter;
      else runs.push({ cut, text: letter });
    }
    const ems = runs.reduce((sum, run) => sum + emsOf(run.text, run.cut), 0);
    const width = ems * Number(size);
    known.set(key, width);
    return width;
  };
}
