import { lettersOf } from '../../lib/edit-distance.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Draft, type Entry, entryOf } from './entry.ts';
import { claimDrafts, documentDrafts } from './from-documents.ts';
import { mechanismDrafts, meetingDrafts } from './from-meetings.ts';
import { placeDrafts } from './from-places.ts';
import { projectDrafts, siteDrafts } from './from-sites.ts';

/** Everything that can be found, built once from the catalogue. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** Every word of names and of what things belong to, with its letters (see `lettersOf`). */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/**
 * The index of a catalogue.
 *
 * @param readings pinyin by text, of `search.json`; without it only pinyin that records give is found.
 */
export function searchIndex(
  catalogue: Catalogue,
  readings: Readonly<Record<string, string>> = {},
): SearchIndex {
  const drafts: Draft[] = [
    ...siteDrafts(catalogue),
    ...projectDrafts(catalogue),
    ...placeDrafts(catalogue),
    ...mechanismDrafts(catalogue),
    ...meetingDrafts(catalogue),
    ...documentDrafts(catalogue),
    ...claimDrafts(catalogue),
  ];
  const entries = drafts.map((draft) => entryOf(draft, readings));
  const vocabulary = new Map<string, number>();
  for (const { words, context } of entries) {
    for (const word of [...words, ...context]) vocabulary.set(word, lettersOf(word));
  }
  return { entries, vocabulary };
}
