import type { LanguagePair } from '../state/view.ts';

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

/** Whether a `unicode-range` has a character in it. */
function covers(range: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16);
  });
}

/**
 * The one file that draws the letter: of several the one that the style sheet names last, as the
 * browser has it. Asked by `document.fonts.load` they would all be fetched.
 */
function fileOf({ family, weight, letter }: Face): FontFace | undefined {
  return [...document.fonts].findLast(
    (one) =>
      one.family.replace(/["']/g, '') === family &&
      one.weight === weight &&
      covers(one.unicodeRange, letter),
  );
}

const filesOf = (languages: LanguagePair) =>
  facesOf(languages).flatMap((face) => fileOf(face) ?? []);

/** Whether names in these languages can be measured and drawn now. */
export const hasFonts = (languages: LanguagePair): boolean =>
  filesOf(languages).every(({ status }) => status === 'loaded' || status === 'error');

/**
 * Fetches the faces of names in these languages: by the widths of their letters names find their
 * places. Never rejects: a font that does not come is no reason to go without the map.
 */
export async function fetchFonts(languages: LanguagePair): Promise<void> {
  await Promise.allSettled(filesOf(languages).map((file) => file.load()));
}
