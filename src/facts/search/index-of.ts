import { lettersOf } from '../../lib/edit-distance.ts';
import type { SearchFile } from '../../model/files/search-file.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Draft, type Entry, entryOf, type SearchKey } from './entry.ts';
import { agreementDrafts, commitmentDrafts, fieldDrafts } from './from/cooperation.ts';
import { claimDrafts, documentDrafts } from './from/documents.ts';
import { type Figure, figuresOf } from './from/flows.ts';
import { mechanismDrafts, meetingDrafts } from './from/meetings.ts';
import { placeDrafts } from './from/places.ts';
import { projectDrafts, siteDrafts } from './from/sites.ts';
import type { Sort } from './generic.ts';
import { simplifier } from './simplify.ts';
import { type Regions, regionsOf } from './within.ts';

/** Everything that can be found, built once from the catalogue. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** Those of which a key is the very text, folded, or its first words; and those that are of a sort. */
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly bySort: ReadonlyMap<Sort, readonly Entry[]>;
  /** Figures of trade, which are found by rules of their own. */
  readonly figures: readonly Figure[];
  /** Every word of names and of what things belong to, with its letters (see `lettersOf`). */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly regions: Regions;
  /** Traditional characters as simplified ones: what is typed is read like the names. */
  readonly simplify: (text: string) => string;
}

/** What stands for `search.json` until it has come. */
export const NO_SEARCH_FILE: SearchFile = { readings: {}, also: {}, traditional: '' };

/**
 * The index of a catalogue.
 *
 * @param file `search.json`; without it only what the records themselves say is found.
 */
export function searchIndex(
  catalogue: Catalogue,
  { readings, also, traditional }: SearchFile = NO_SEARCH_FILE,
): SearchIndex {
  const simplify = simplifier(traditional);
  const drafts: Draft[] = [
    ...siteDrafts(catalogue, also),
    ...projectDrafts(catalogue, also),
    ...placeDrafts(catalogue, also),
    ...mechanismDrafts(catalogue, also),
    ...meetingDrafts(catalogue),
    ...fieldDrafts(catalogue),
    ...documentDrafts(catalogue),
    ...agreementDrafts(catalogue),
    ...commitmentDrafts(catalogue),
    ...claimDrafts(catalogue),
  ];
  const entries = drafts.map((draft) => entryOf(draft, { readings, simplify }));
  const vocabulary = new Map<string, number>();
  for (const { words, context } of entries) {
    for (const word of [...words, ...context]) vocabulary.set(word, lettersOf(word));
  }
  return {
    entries,
    byKey: filed(entries, ({ keys }) => keys.flatMap(beginningsOf)),
    bySort: filed(entries, ({ sorts }) => sorts),
    figures: figuresOf(catalogue, { readings, simplify }),
    vocabulary,
    regions: regionsOf(catalogue.places, also, simplify),
    simplify,
  };
}

/** A text that can be found, and its first words: of a pair whoever names one side means it too. */
function beginningsOf({ compact, starts, origin }: SearchKey): readonly string[] {
  const isName = origin === 'name' || origin === 'alias' || origin === 'typed';
  return isName ? [...starts.slice(1).map((at) => compact.slice(0, at)), compact] : [compact];
}

/** Entries under each of what they go by. */
function filed<Key>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly Key[]) {
  const found = new Map<Key, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const others = found.get(key);
      if (others) others.push(entry);
      else found.set(key, [entry]);
    }
  }
  return found;
}
