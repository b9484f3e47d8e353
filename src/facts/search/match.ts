import { editDistance, lettersMissing, lettersOf } from '../../lib/edit-distance.ts';
import { accented, type Folded, fold } from '../../lib/fold.ts';
import type { Entry, KeyOrigin, SearchKey } from './entry.ts';
import { type Group, type Plain, withoutGeneric } from './generic.ts';

/** How well something matches; lower is better, and comes before everything else. */
export const GRADE = {
  exact: 0,
  prefix: 2,
  word: 3,
  initials: 4,
  substring: 5,
  /** With typing errors: plus a tenth for each error and half of one for what is only a beginning. */
  fuzzy: 6,
  /** All words in another order: after a name with one typing error. */
  order: 6.11,
  /** Each word somewhere in the entry. */
  spread: 6.12,
} as const;

/** Of a match without the general words of the sort: still exact, but less so. */
const GENERIC = 0.5;

/** What the reader typed, folded once for all keys. */
export interface Query {
  readonly folded: Folded;
  readonly accents: string;
  /** Whether accents were typed: then they count. */
  readonly hasAccents: boolean;
  /** What may be left without general words, by their family. */
  readonly plain: ReadonlyMap<Group, readonly Plain[]>;
  /** Its letters, see `lettersOf`; and its digits. */
  readonly letters: number;
  readonly digits: string;
  /** Typing errors allowed in the whole. */
  readonly errors: number;
}

/** Characters: nobody types more; what comes after is not read. */
export const LONGEST = 160;

const HAN = /\p{Script=Han}/u;

/** Typing errors allowed in a text of this length; Han characters carry more each. */
export function errorsIn(compact: string): number {
  const { length } = compact;
  if (/^[\d/]+$/.test(compact)) return 0; // another number is another thing
  if (HAN.test(compact)) return length < 3 ? 0 : 1;
  return length < 4 ? 0 : length < 9 ? 1 : 2;
}

/** Reads what was typed; any text will do. */
export function queryOf(text: string): Query {
  const typed = text.slice(0, LONGEST);
  const folded = fold(typed);
  return {
    folded,
    accents: accented(typed),
    hasAccents: /[\p{M}đ]/iu.test(typed.normalize('NFD')),
    plain: withoutGeneric(folded),
    letters: lettersOf(folded.words.join('')),
    digits: digitsOf(folded.compact),
    errors: errorsIn(folded.compact),
  };
}

export interface KeyMatch {
  readonly grade: number;
  /** 1 where the accents that were typed are not those of the key. */
  readonly accentMiss: 0 | 1;
  /** Tie-break between keys, 0 to 1: how much of the key was typed, and what sort of key it is. */
  readonly detail: number;
}

const WEIGHT: Readonly<Record<KeyOrigin, number>> = {
  name: 0,
  marker: 0,
  alias: 0.1,
  typed: 0.12,
  pinyin: 0.15,
  initials: 0.2,
  text: 0.25,
  made: 0.3,
  publisher: 0.5,
};

/** A quick look whether any key of an entry can match at all. */
export function mayMatch(query: Query, { letters, groups }: Entry): boolean {
  if (lettersMissing(query.letters, letters) <= query.errors) return true;
  return groups.some((group) =>
    query.plain.get(group)?.some((plain) => lettersMissing(plain.letters, letters) === 0),
  );
}

/** How well a query matches one key; `null`: not at all. */
export function matchKey(query: Query, key: SearchKey, groups: readonly Group[]): KeyMatch | null {
  const { compact } = query.folded;
  let grade = gradeOf(query.folded, query.letters, key, query);
  // Few texts hold a general word.
  for (const group of query.plain.size === 0 ? [] : groups) {
    if ((group === 'marker') !== (key.origin === 'marker')) continue;
    for (const plain of query.plain.get(group) ?? []) {
      const other = gradeOf(plain, plain.letters, key, null);
      if (other !== null && (grade === null || other + GENERIC < grade)) grade = other + GENERIC;
    }
  }
  if (grade === null) return null;
  // A spelling without any accents contradicts none.
  const isMiss =
    query.hasAccents &&
    grade < GRADE.word &&
    key.accents !== key.compact &&
    !key.accents.startsWith(query.accents);
  const length = Math.max(compact.length, key.compact.length, 1);
  return {
    grade,
    accentMiss: isMiss ? 1 : 0,
    detail: WEIGHT[key.origin] + Math.abs(key.compact.length - compact.length) / length / 2,
  };
}

/** @param near the query, where typing errors are looked for too. */
function gradeOf(
  { compact: typed, words }: Pick<Folded, 'compact' | 'words'>,
  letters: number,
  key: SearchKey,
  near: Query | null,
): number | null {
  if (typed === '') return null;
  const { compact, origin } = key;
  // Most keys lack a letter that was typed: there is no need to look closer.
  const missing = lettersMissing(letters, key.letters);
  if (missing > (near?.errors ?? 0)) return null;
  if (origin === 'initials') {
    const isInitials = compact === typed || (typed.length > 2 && compact.startsWith(typed));
    return isInitials ? GRADE.initials : null;
  }
  if (missing === 0) {
    if (compact.startsWith(typed)) return compact === typed ? GRADE.exact : GRADE.prefix;
    const part = partGrade(typed, words, key);
    if (part !== null) return part;
  }
  return near && isWorthCounting(near, key) ? fuzzyGrade(typed, compact, near.errors) : null;
}

/** A part that is nearly the whole goes before one of something longer. */
const MOST_OF = 0.7;
const FAR = 0.4;

/** Shorter parts of Latin words are in too many of them. */
const LEAST_PART = 3;

/** Of what is typed and stands behind the beginning of the key, or in another order. */
function partGrade(typed: string, words: readonly string[], key: SearchKey): number | null {
  const { compact, starts } = key;
  const isWord = starts.some(
    (at) => at > 0 && compact.startsWith(typed, at) && isCutAlike(words, at, typed.length, starts),
  );
  if (isWord) return GRADE.word;
  if (isInside(typed, key))
    return GRADE.substring + (typed.length < compact.length * MOST_OF ? FAR : 0);
  if (words.length < 2 || !isInAnyOrder(words, key.words)) return null;
  return compact.length > SENTENCE ? GRADE.spread : GRADE.order;
}

/** A part of a word; letters from the end of one word and the start of the next are none of the name. */
function isInside(typed: string, { compact, starts }: SearchKey): boolean {
  if (HAN.test(typed)) return compact.indexOf(typed, 1) > 0;
  if (typed.length < LEAST_PART) return false;
  for (let at = compact.indexOf(typed, 1); at >= 0; at = compact.indexOf(typed, at + 1)) {
    const end = at + typed.length;
    if (!starts.some((start) => start > at && start < end)) return true;
  }
  return false;
}

/** Words typed apart begin where words of the key do; those typed as one may cover several. */
function isCutAlike(
  words: readonly string[],
  at: number,
  length: number,
  starts: readonly number[],
): boolean {
  let end = at;
  return words.every((word) => {
    const isCut = starts.includes(end) || end >= at + length;
    end += word.length;
    return isCut;
  });
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Beginnings of whole sentences are not looked for with typing errors; their words are. */
const SENTENCE = 48;

/** A quick look whether typing errors can explain the difference, before they are counted. */
function isWorthCounting({ folded, digits, errors }: Query, key: SearchKey): boolean {
  if (errors === 0) return false;
  const isOnlyBeginning = key.compact.length > folded.compact.length + errors;
  if (isOnlyBeginning && (key.compact.length > SENTENCE || WEIGHT[key.origin] > WEIGHT.initials)) {
    return false;
  }
  // Another number is another thing.
  return digits === '' || digitsOf(key.compact).startsWith(digits);
}

function fuzzyGrade(typed: string, compact: string, errors: number): number | null {
  const { whole, prefix } = editDistance(typed, compact, errors);
  const least = Math.min(whole, prefix + 0.5);
  return least > errors + 0.5 ? null : GRADE.fuzzy + least / 10;
}

/**
 * Each word begins a word of the key, each another one; the order does not matter. Very short words
 * must be there whole, but for the last: it may still be in the making.
 */
function isInAnyOrder(words: readonly string[], keyWords: readonly string[]): boolean {
  if (words.length > keyWords.length) return false;
  const free = [...keyWords];
  return words.every((word, index) => {
    const mayBegin = word.length >= LEAST_PART || index === words.length - 1;
    const exact = free.indexOf(word);
    const at = exact >= 0 || !mayBegin ? exact : free.findIndex((one) => one.startsWith(word));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}
