import type { Language } from '../../model/language.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { hasLetters } from '../fonts.ts';
import type { Tier } from './hierarchy.ts';

/** Size of the lesser names, CSS px of an ordinary screen, and of the second language beneath. */
export const MINOR = 12;
export const SECOND = 0.84;
export const LINE_HEIGHT = 1.22;

/** Width of a line of text in a CSS font, px. */
export type Measure = (text: string, font: string) => number;

/** A name in every language, under the keys of the built files. */
export type FlatNames = Readonly<Record<`name_${Language}`, string>>;

/** Characters: longer names are broken where the pair joins, longer parts once more. */
const LONGEST = {
  great: { latin: { whole: 20, part: 24 }, han: { whole: 11, part: 12 } },
  /** Of the greatest, where the whole border is on screen and a narrow name finds room sooner. */
  narrow: { latin: { whole: 10, part: 24 }, han: { whole: 11, part: 12 } },
  lesser: { latin: { whole: 16, part: 18 }, han: { whole: 9, part: 10 } },
};

export type Rank = keyof typeof LONGEST;

/** The name in lines of much the same length, never one with a dash alone or at its beginning. */
export function inLines(name: string, rank: Rank): string {
  const isHan = /\p{Script=Han}/u.test(name);
  const { whole, part } = LONGEST[rank][isHan ? 'han' : 'latin'];
  if (name.length <= whole) return name;
  const [, left, dash, right] = /^(.+?)(\s[–—-](?=\s)|—)\s*(.+)$/u.exec(name) ?? [];
  const parts = left === undefined ? [name] : [`${left}${dash}`, right ?? ''];
  return parts.flatMap((one) => (one.length > part ? evenly(one, part) : [one])).join('\n');
}

/** Breaks at spaces, so that the longest line is as short as can be; Han text is left whole. */
function evenly(text: string, limit: number): string[] {
  // A dash stays with the word before it.
  const words = text.split(/\s(?![–—-])/u);
  const lines = Math.ceil(text.length / limit);
  const goal = text.length / lines;
  const set: string[] = [];
  for (const word of words) {
    const last = set.at(-1);
    const grown = last === undefined ? word : `${last} ${word}`;
    const isNearer = last !== undefined && goal - last.length > grown.length - goal;
    if (last !== undefined && isNearer) set[set.length - 1] = grown;
    else set.push(word);
  }
  return set;
}

/** The names as they are set on the map. */
export function linesOfName(names: FlatNames, tier: Tier): FlatNames {
  const rank = tier === 0 ? 'great' : 'lesser';
  return {
    name_vi: inLines(names.name_vi, rank),
    name_zh: inLines(names.name_zh, rank),
    name_en: inLines(names.name_en, rank),
    name_fr: inLines(names.name_fr, rank),
  };
}

/** The room that a name of the first rank takes in the languages on screen, CSS px. */
export function nameBox(
  names: FlatNames,
  [first, second]: LanguagePair,
  measure: Measure,
  major: number,
  share = SECOND,
): { readonly width: number; readonly height: number } {
  const set = linesOfName(names, 0);
  const one = set[`name_${first}`];
  const two = second === undefined ? one : set[`name_${second}`];
  const lines = [
    ...one.split('\n').map((text) => ({ text, size: major, weight: 600 })),
    ...(two === one ? [] : two.split('\n')).map((text) => ({
      text,
      size: major * share,
      weight: 400,
    })),
  ];
  const widths = lines.map(({ text, size, weight }) =>
    measure(text, `${weight} ${size}px "Be Vietnam Pro", "Noto Sans SC"`),
  );
  const heights = lines.map(({ size }) => size * LINE_HEIGHT);
  return { width: Math.max(...widths) + 2, height: heights.reduce((a, b) => a + b) };
}

/** The width that a text has in most fonts, where nothing can measure it. */
export const estimated: Measure = (text, font) => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (han + (text.length - han) * 0.58) * size;
};

/**
 * Measures with the fonts of the page. A text whose letters are not there yet has the width of those
 * in their place, until they have come.
 */
export function measureOnCanvas(): Measure {
  const paint =
    typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!paint) return estimated;
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    paint.font = font;
    const { width } = paint.measureText(text);
    if (hasLetters(text, font.startsWith('600') ? '600' : '400')) known.set(key, width);
    return width;
  };
}
