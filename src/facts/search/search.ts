import { type Entry, HIT_KINDS, PROSE, type SearchKey } from './entry.ts';
import { figuresFor } from './from/flows.ts';
import { type Sort, sortsNamed, sortsTold } from './generic.ts';
import type { SearchIndex } from './index-of.ts';
import { GRADE, type KeyMatch, LONGEST, matchKey, mayMatch, type Query, queryOf } from './match.ts';
import { isSpread, spreadGrade, type WordHits, wordHits } from './spread.ts';
import { cutsOf } from './within.ts';

/** Something found. */
export interface Hit {
  readonly entry: Entry;
  /** The key that was found; `null` where only its words are spread over the entry. */
  readonly key: SearchKey | null;
  /** See GRADE; below 1: exactly what was typed. */
  readonly grade: number;
}

interface Ranked extends Hit {
  readonly accentMiss: number;
  readonly detail: number;
}

/** Whether something is of a sort that the text tells of. */
type IsTold = (entry: Entry) => boolean;

/** Gates and crossings weigh the same. */
const KIND_RANK = new Map(HIT_KINDS.map((kind, at) => [kind, Math.max(2, at)]));

/** Everything of the sort that was typed, after what is called so. */
const OF_SORT = 1;

/** More words than anybody looks for; the rest is not read. */
const MOST_WORDS = 12;

/**
 * Everything that a typed text finds, best first: what has a name before documents and claims, and
 * both before what merely resembles the text; then exact before beginnings, words and parts; then
 * sites, projects, places, meetings; then by rank and by how much of the name was typed. Nothing for
 * a text without letters; never throws.
 */
export function search(index: SearchIndex, typed: string): readonly Hit[] {
  const text = index.simplify(typed.slice(0, LONGEST));
  const figures = figuresFor(index.figures, text).map((entry): Hit => {
    return { entry, key: null, grade: GRADE.exact };
  });
  const others = named(index, text);
  if (figures.length === 0) return others;
  // Whoever types a name to the letter means what bears it, be `trade` in it.
  const isCalled = ({ grade, entry: { kind } }: Hit) => grade === GRADE.exact && !PROSE.has(kind);
  return [...others.filter(isCalled), ...figures, ...others.filter((hit) => !isCalled(hit))];
}

/** What bears a name or is called so. */
function named(index: SearchIndex, text: string): readonly Hit[] {
  const found = foundBy(index, text);
  const toneless = withoutTones(text);
  if (toneless === null || (found[0] && found[0].grade < GRADE.fuzzy)) return found;
  const read = foundBy(index, toneless);
  return read.length > 0 ? read : found;
}

/** Pinyin with the numbers of its tones, as some type it: `dong1xing1`. */
const TONES = /^[\s'’-]*(?:[a-zü:]+[1-5][\s'’-]*)+[a-zü:]*$/iu;

/** Without those numbers; `null` where the text is no such pinyin. */
function withoutTones(text: string): string | null {
  return TONES.test(text) ? text.replace(/[1-5]/g, ' ') : null;
}

function foundBy(index: SearchIndex, text: string): readonly Hit[] {
  const { entries, vocabulary } = index;
  const query = queryOf(text);
  if (query.folded.compact === '') return [];
  const words = query.folded.words.slice(0, MOST_WORDS);
  const hits = words
    .map((word, at) => wordHits(word, vocabulary, at === words.length - 1))
    // Whichever word the fewest words meet turns most entries away at the first look.
    .sort((one, other) => one.met.size - other.met.size);
  const named = sortsNamed(query.folded.compact);
  const plain = entries.flatMap((entry) => rankedHit(entry, query, hits, named) ?? []);
  const isCalled = plain.some(({ grade }) => grade < OF_SORT);
  const told = sortsTold(query.folded);
  const isTold: IsTold = ({ sorts }) =>
    told.length > 0 && sorts.some((sort) => told.includes(sort));
  const all = (isCalled ? plain : [...foundWithin(index, text), ...plain]).sort(by(isTold));
  // Of two ways to find a thing the better one counts.
  const first = new Map(all.toReversed().map((one) => [one.entry, one]));
  const found = all
    .filter((one) => first.get(one.entry) === one)
    .map(({ entry, key, grade }) => ({ entry, key, grade }));
  const [best] = found;
  // Who typed a name right does not mean what merely resembles it.
  return best && best.grade < GRADE.initials ? found.filter(({ grade }) => isSure(grade)) : found;
}

/** Of what is called so and lies where the text says: after what is called so with all of it. */
const WITHIN = 0.8;
/** The text begins the name of something there, with a general word of its sort beside it. */
const BEGINS = GRADE.prefix + 0.5;
/** A place that is called so and lies elsewhere: two regions were named, or the wrong one. */
const ELSEWHERE = GRADE.substring;

/** What bears the name that is left when a text goes without its regions, and lies in them. */
function foundWithin({ byKey, bySort, regions }: SearchIndex, text: string): Ranked[] {
  return cutsOf(text, regions).flatMap(({ rest, within }) => {
    const query = queryOf(rest);
    const sorts = sortsNamed(query.folded.compact);
    const forms = [query.folded, ...[...query.plain.values()].flat()];
    const called = forms.flatMap(({ compact }) => byKey.get(compact) ?? []);
    const candidates = new Set([...called, ...sorts.flatMap((sort) => bySort.get(sort) ?? [])]);
    return [...candidates].flatMap((entry): Ranked[] => {
      const lies = entry.within;
      const isThere = lies === null || within.every((ids) => ids.some((id) => lies.has(id)));
      if (!isThere && entry.kind !== 'place') return [];
      const hit = rankedHit(entry, query, [], sorts);
      if (!hit || hit.grade > (isThere ? BEGINS : OF_SORT)) return [];
      if (isThere) return [{ ...hit, grade: hit.grade + WITHIN }];
      return hit.grade === GRADE.exact ? [{ ...hit, grade: ELSEWHERE }] : [];
    });
  });
}

/** Without typing errors. */
function isSure(grade: number): boolean {
  return grade < GRADE.fuzzy || grade === GRADE.order || isSpread(grade);
}

function rankedHit(
  entry: Entry,
  query: Query,
  hits: readonly WordHits[],
  named: readonly Sort[],
): Ranked | null {
  let best: (KeyMatch & { readonly key: SearchKey }) | null = null;
  const keys = mayMatch(query, entry) ? entry.keys : [];
  for (const key of keys) {
    const match = matchKey(query, key, entry.groups);
    if (match && (!best || isBetter(match, best))) best = { ...match, key };
  }
  if (entry.sorts.some((sort) => named.includes(sort)) && (!best || best.grade > OF_SORT)) {
    return { entry, key: null, grade: OF_SORT, accentMiss: 0, detail: 1 };
  }
  const spread = best && best.grade < GRADE.spread ? null : spreadGrade(entry, hits);
  if (spread !== null && (!best || spread < best.grade)) {
    return { entry, key: null, grade: spread, accentMiss: 0, detail: 1 };
  }
  return best && { entry, ...best };
}

function isBetter(one: KeyMatch, other: KeyMatch): boolean {
  return (
    (one.grade - other.grade || one.accentMiss - other.accentMiss || one.detail - other.detail) < 0
  );
}

const ONE_SLIP = GRADE.fuzzy + 0.1;

/** Whoever types the name of a region or a town means it, and no report that has it in its title. */
function tierOf({ entry, grade }: Hit): number {
  if (PROSE.has(entry.kind)) return isSure(grade) ? 1 : 2;
  // A name with one slip before words that are spread over another.
  return isSure(grade) || grade <= ONE_SLIP ? 0 : 2;
}

const by = (isTold: IsTold) => (one: Ranked, other: Ranked) => {
  const kind = ({ entry }: Hit) => KIND_RANK.get(entry.kind) ?? HIT_KINDS.length;
  return (
    tierOf(one) - tierOf(other) ||
    one.grade - other.grade ||
    one.accentMiss - other.accentMiss ||
    kind(one) - kind(other) ||
    Number(isTold(other.entry)) - Number(isTold(one.entry)) ||
    Math.floor(one.entry.rank) - Math.floor(other.entry.rank) ||
    one.detail - other.detail ||
    one.entry.rank - other.entry.rank ||
    (one.entry.id < other.entry.id ? -1 : 1)
  );
};
