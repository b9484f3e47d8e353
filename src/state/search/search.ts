import { type Entry, HIT_KINDS, type SearchKey } from './entry.ts';
import { type Group, groupsNamed } from './generic.ts';
import type { SearchIndex } from './index-of.ts';
import { GRADE, type KeyMatch, matchKey, type Query, queryOf } from './match.ts';
import { spreadGrade, type WordHits, wordHits } from './spread.ts';

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

/** Gates and crossings weigh the same. */
const KIND_RANK = new Map(HIT_KINDS.map((kind, at) => [kind, Math.max(1, at)]));

/** Everything of the sort that was typed, after what is called so. */
const OF_SORT = 1;

/** More words than anybody looks for; the rest is not read. */
const MOST_WORDS = 12;

/**
 * Everything that a typed text finds, best first: exact before beginnings, words, parts and typing
 * errors; then sites, projects, places, meetings, documents, claims; then by rank and by how much
 * of the name was typed. Nothing for a text without letters; never throws.
 */
export function search({ entries, vocabulary }: SearchIndex, text: string): readonly Hit[] {
  const query = queryOf(text);
  if (query.folded.compact === '') return [];
  const words = query.folded.words.slice(0, MOST_WORDS);
  const hits = words
    .map((word, at) => wordHits(word, vocabulary, at === words.length - 1))
    // Whichever word the fewest words meet turns most entries away at the first look.
    .sort((one, other) => one.met.size - other.met.size);
  const named = groupsNamed(query.folded.compact);
  const found = entries
    .flatMap((entry) => rankedHit(entry, query, hits, named) ?? [])
    .sort(compare)
    .map(({ entry, key, grade }) => ({ entry, key, grade }));
  const [best] = found;
  // Who typed a name right does not mean what merely resembles it.
  return best && best.grade < GRADE.initials
    ? found.filter(
        ({ grade }) => grade < GRADE.fuzzy || grade === GRADE.order || grade === GRADE.spread,
      )
    : found;
}

function rankedHit(
  entry: Entry,
  query: Query,
  hits: readonly WordHits[],
  named: readonly Group[],
): Ranked | null {
  let best: (KeyMatch & { readonly key: SearchKey }) | null = null;
  for (const key of entry.keys) {
    const match = matchKey(query, key, entry.groups);
    if (match && (!best || isBetter(match, best))) best = { ...match, key };
  }
  if (entry.groups.some((group) => named.includes(group)) && (!best || best.grade > OF_SORT)) {
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

function compare(one: Ranked, other: Ranked): number {
  const kind = ({ entry }: Hit) => KIND_RANK.get(entry.kind) ?? HIT_KINDS.length;
  return (
    one.grade - other.grade ||
    one.accentMiss - other.accentMiss ||
    kind(one) - kind(other) ||
    Math.floor(one.entry.rank) - Math.floor(other.entry.rank) ||
    one.detail - other.detail ||
    one.entry.rank - other.entry.rank ||
    (one.entry.id < other.entry.id ? -1 : 1)
  );
}
