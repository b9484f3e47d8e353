/**
 * A text without what people leave out or type otherwise when they look for it: accents, tone
 * marks, case, punctuation, spaces; đ is d, full-width letters are narrow, Ⅱ and II are 2.
 */
export interface Folded {
  /** Words with one space between them; Han characters in a row are one word. */
  readonly words: readonly string[];
  /** The words without anything between them, but `/` between two numbers: `1088/2`, `62/2`. */
  readonly compact: string;
  /** Offsets in `compact` at which words start. */
  readonly starts: readonly number[];
  /** For each character of `compact`, where it comes from in the text: start and end (excluded). */
  readonly origin: readonly (readonly [start: number, end: number])[];
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
};
/** Bridges and roads are counted in Roman numbers here and in Arabic ones there. */
const ROMAN: Readonly<Record<string, string>> = { ii: '2', iii: '3' };

const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const DIGIT = /^\d$/;

const known = new Map<string, string>();

/** What one character comes to: letters, nothing for a mark, a space for what separates. */
function folded(character: string): string {
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  const parts = [...character.normalize('NFKD').toLowerCase()]
    .map((part) => LETTERS[part] ?? part)
    .filter((part) => !MARK.test(part));
  const text = parts.map((part) => (LETTER.test(part[0] ?? '') ? part : ' ')).join('');
  const result = text.trim() === '' && parts.length > 0 ? ' ' : text.replaceAll(' ', '');
  known.set(character, result);
  return result;
}

interface Piece {
  readonly text: string;
  readonly at: readonly [start: number, end: number];
}

/** Runs of letters of one script, and where each letter comes from. */
function wordsOf(text: string): Piece[][] {
  const words: Piece[][] = [];
  let word: Piece[] = [];
  const close = () => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  let offset = 0;
  for (const character of text) {
    const at = [offset, offset + character.length] as const;
    offset = at[1];
    const letters = folded(character);
    if (letters === ' ') close();
    for (const letter of letters.trim()) {
      const last = word.at(-1);
      if (last && HAN.test(last.text) !== HAN.test(letter)) close();
      word.push({ text: letter, at });
    }
  }
  close();
  return words.map(arabic);
}

/** A Roman number as the digit that it stands for. */
function arabic(word: Piece[]): Piece[] {
  const number = ROMAN[word.map(({ text }) => text).join('')];
  const [first, last] = [word[0], word.at(-1)];
  if (number === undefined || !first || !last) return word;
  return [{ text: number, at: [first.at[0], last.at[1]] }];
}

/** Folds a text; any text will do, also none. */
export function fold(text: string): Folded {
  let compact = '';
  const words: string[] = [];
  const starts: number[] = [];
  const origin: (readonly [number, number])[] = [];
  for (const word of wordsOf(text)) {
    const [first] = word;
    if (first && DIGIT.test(first.text) && /\d$/.test(compact)) {
      const before = origin.at(-1)?.[1] ?? first.at[0];
      compact += '/';
      origin.push([before, first.at[0]]);
    }
    starts.push(compact.length);
    words.push(word.map((piece) => piece.text).join(''));
    for (const { text: letter, at } of word) {
      compact += letter;
      for (let unit = 0; unit < letter.length; unit += 1) origin.push(at);
    }
  }
  return { words, compact, starts, origin };
}

/** The text in small letters, without spaces and punctuation, accents kept. */
export function accented(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
