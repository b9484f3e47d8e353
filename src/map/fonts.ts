import { signal } from '@preact/signals-core';
import type { LanguagePair } from '../model/view/view.ts';

/** A face that names on the map are set in, with letters of the file in which they come first. */
interface Face {
  readonly family: string;
  readonly weight: '400' | '600';
  readonly letter: string;
}

const LATIN: readonly Face[] = (['400', '600'] as const).map((weight) => {
  return { family: 'Be Vietnam Pro', weight, letter: 'C' };
});
const HAN: readonly Face[] = [
  { family: 'Noto Sans SC', weight: '400', letter: '岸' },
  // Of provinces and regions.
  { family: 'Noto Sans SC', weight: '600', letter: '云' },
];
/** All other names are bold in the first language alone. */
const HAN_FIRST: readonly Face[] = [{ family: 'Noto Sans SC', weight: '600', letter: '岸' }];

const facesOf = ([first, second]: LanguagePair) => [
  ...LATIN,
  ...(first === 'zh' || second === 'zh' ? HAN : []),
  ...(first === 'zh' ? HAN_FIRST : []),
];

/** The first and last code points of each range of a file. */
const ranges = new WeakMap<FontFace, readonly (readonly [from: number, to: number])[]>();

function rangesOf(file: FontFace) {
  const known = ranges.get(file);
  if (known) return known;
  const read = file.unicodeRange.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  ranges.set(file, read);
  return read;
}

/**
 * The one file that draws the letter: of several the one that the style sheet names last, as the
 * browser has it. Asked by `document.fonts.load` they would all be fetched.
 */
function fileOf({ family, weight, letter }: Face): FontFace | undefined {
  const code = letter.codePointAt(0) ?? 0;
  return [...document.fonts].findLast(
    (one) =>
      one.family.replace(/["']/g, '') === family &&
      one.weight === weight &&
      rangesOf(one).some(([from, to]) => from <= code && code <= to),
  );
}

const filesOf = (languages: LanguagePair) =>
  facesOf(languages).flatMap((face) => fileOf(face) ?? []);

const isSettled = ({ status }: FontFace) => status === 'loaded' || status === 'error';

/** Whether names in these languages can be measured and drawn now, but for rare letters. */
export const hasFonts = (languages: LanguagePair): boolean => filesOf(languages).every(isSettled);

/** Whether names in these languages are measured by their own letters, none of which is missing. */
export const areFontsWhole = (languages: LanguagePair): boolean =>
  coming.size === 0 &&
  [...filesOf(languages), ...files.values()].every((file) => file?.status !== 'error');

/**
 * Fetches the faces of names in these languages: by the widths of their letters names find their
 * places. Never rejects: a font that does not come is no reason to go without the map.
 */
export async function fetchFonts(languages: LanguagePair): Promise<void> {
  await Promise.allSettled(filesOf(languages).map((file) => file.load()));
}

/** The file of each letter in each weight, once looked up; `null` where no face of ours has it. */
const files = new Map<string, FontFace | null>();

/** The file that draws a letter of a name, of the families in the order of their setting. */
function fileOfLetter(letter: string, weight: Face['weight']): FontFace | null {
  const key = weight + letter;
  const known = files.get(key);
  if (known !== undefined) return known;
  const found =
    fileOf({ family: 'Be Vietnam Pro', weight, letter }) ??
    fileOf({ family: 'Noto Sans SC', weight, letter }) ??
    null;
  files.set(key, found);
  return found;
}

/** Files of rare letters that are on their way. */
const coming = new Set<FontFace>();

/** How often letters have come that names were measured without: what was placed before is off. */
export const lettersCame = signal(0);

/** Whether letters are on their way that names were measured without. */
export const areLettersComing = (): boolean => coming.size > 0;

/**
 * Asks for the files of a text's letters that are not there; says so once they are, by `lettersCame`.
 * What cannot be fetched is asked for once only.
 *
 * @returns whether all of its letters are there, or will never be.
 */
export function hasLetters(text: string, weight: Face['weight']): boolean {
  let isThere = true;
  for (const letter of text) {
    const file = fileOfLetter(letter, weight);
    if (!file || isSettled(file)) continue;
    isThere = false;
    if (coming.has(file)) continue;
    coming.add(file);
    const settle = () => {
      coming.delete(file);
      if (coming.size === 0) lettersCame.value += 1;
    };
    file.load().then(settle, settle);
  }
  return isThere;
}

/** Waits for the letters that are on their way. */
export async function fetchLetters(): Promise<void> {
  await Promise.allSettled([...coming].map((file) => file.load()));
}
