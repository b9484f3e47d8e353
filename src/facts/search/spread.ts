import { isOneOff, lettersMissing, lettersOf } from '../../lib/edit-distance.ts';
import type { Entry } from './entry.ts';
import { type Group, groupsWith, hanWordsOf } from './generic.ts';
import { errorsIn, GRADE } from './match.ts';

const HAN = /\p{Script=Han}/u;

/** How a typed word is met: by which words that occur anywhere, each with the errors in it. */
export interface WordHits {
  readonly word: string;
  readonly met: ReadonlyMap<string, number>;
  /** Sorts that the word means, or begins to. */
  readonly sorts: ReadonlySet<Group>;
}

/** Words looked up of late: while somebody types, only the last one is another each time. */
const lately = new WeakMap<ReadonlyMap<string, number>, Map<string, WordHits>>();
const MOST_KEPT = 200;

/** Looks a typed word up in the words of all entries: beginnings, and with typing errors. */
export function wordHits(
  word: string,
  vocabulary: ReadonlyMap<string, number>,
  isLast: boolean,
): WordHits {
  const kept = lately.get(vocabulary) ?? new Map<string, WordHits>();
  lately.set(vocabulary, kept);
  const key = `${isLast ? '…' : ' '}${word}`;
  const known = kept.get(key);
  if (known) return known;
  const hits = lookUp(word, vocabulary, isLast);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, hits);
  return hits;
}

function lookUp(word: string, vocabulary: ReadonlyMap<string, number>, isLast: boolean): WordHits {
  // A very short word begins too many others, unless it is still in the making.
  const mayBegin = isLast || word.length > 2 || HAN.test(word);
  const errors = /\d/.test(word) ? 0 : Math.min(1, errorsIn(word));
  const letters = lettersOf(word);
  const met = new Map<string, number>();
  for (const [known, its] of vocabulary) {
    if (lettersMissing(letters, its) > errors) continue;
    if (known === word || (mayBegin && known.startsWith(word))) met.set(known, 0);
    else if (errors > 0 && isOneOff(word, known)) met.set(known, 1);
  }
  return { word, met, sorts: new Set(groupsWith(word)) };
}

/** What each word was found in: the names, the sort of the thing, what it belongs to. */
const COST = { own: 0, sort: 0.02, context: 0.05 } as const;

const SURE: ReadonlySet<number> = new Set(Object.values(COST).map((cost) => GRADE.spread + cost));

/** Whether a grade is that of words spread over an entry, all without typing errors. */
export function isSpread(grade: number): boolean {
  return SURE.has(grade);
}

/** After names with two typing errors, which are less likely to be meant by chance. */
const WITH_ERRORS = 0.2;

/**
 * The grade of an entry in which every typed word is somewhere; `null` where one is nowhere, or
 * where all are only in what the entry belongs to.
 */
export function spreadGrade(entry: Entry, hits: readonly WordHits[]): number | null {
  let cost = 0;
  let isFuzzy = false;
  let isOwn = false;
  for (const hit of hits) {
    const found = HAN.test(hit.word) ? hanCost(entry, hit.word) : latinCost(entry, hit);
    if (found === null) return null;
    cost = Math.max(cost, found.cost);
    isFuzzy ||= found.errors > 0;
    isOwn ||= found.cost < COST.context;
  }
  if (!isOwn || hits.length === 0) return null;
  return GRADE.spread + cost + (isFuzzy ? WITH_ERRORS : 0);
}

interface Found {
  readonly cost: number;
  readonly errors: number;
}

/** Errors in the nearest of some words that was met; infinite where none was. */
function leastErrors(words: ReadonlySet<string>, met: ReadonlyMap<string, number>): number {
  let errors = Number.POSITIVE_INFINITY;
  if (met.size === 0) return errors;
  if (met.size < words.size) {
    for (const [known, count] of met) {
      if (count >= errors || !words.has(known)) continue;
      errors = count;
      if (errors === 0) break;
    }
    return errors;
  }
  for (const known of words) {
    const count = met.get(known);
    if (count === 0) return 0;
    if (count !== undefined && count < errors) errors = count;
  }
  return errors;
}

function latinCost(entry: Entry, { met, sorts }: WordHits): Found | null {
  const own = leastErrors(entry.words, met);
  if (own === 0) return { cost: COST.own, errors: 0 };
  if (entry.groups.some((group) => sorts.has(group))) return { cost: COST.sort, errors: 0 };
  const context = leastErrors(entry.context, met);
  if (context === 0) return { cost: COST.context, errors: 0 };
  if (Number.isFinite(own)) return { cost: COST.own, errors: own };
  return Number.isFinite(context) ? { cost: COST.context, errors: context } : null;
}

/** No name is longer, and cutting takes its time. */
const LONGEST_HAN = 32;

/**
 * Han characters have no spaces: the word is cut, from its start, into the longest pieces that are
 * in the entry; single characters count only as part of a name.
 */
function hanCost(entry: Entry, word: string): Found | null {
  if (word.length > LONGEST_HAN) return null;
  const sorts = entry.groups.flatMap(hanWordsOf);
  let cost = 0;
  let rest = word;
  while (rest !== '') {
    const piece = longestPiece(rest, entry, sorts);
    if (!piece) return null;
    cost = Math.max(cost, piece.cost);
    rest = rest.slice(piece.length);
  }
  return { cost, errors: 0 };
}

function longestPiece(rest: string, { han, hanContext }: Entry, sorts: readonly string[]) {
  for (let length = rest.length; length > 0; length -= 1) {
    const piece = rest.slice(0, length);
    if (han.includes(piece) && (length > 1 || rest.length === 1)) return { length, cost: COST.own };
    if (sorts.includes(piece)) return { length, cost: COST.sort };
    if (length > 1 && hanContext.includes(piece)) return { length, cost: COST.context };
  }
  return null;
}
