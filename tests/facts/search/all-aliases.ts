import type { Entry, KeyOrigin } from '../../../src/facts/search/entry.ts';
import { fold } from '../../../src/lib/fold.ts';
import { index } from './built.ts';

const NAMES: ReadonlySet<KeyOrigin> = new Set(['name', 'alias', 'typed', 'pinyin', 'marker']);

interface Alias {
  readonly entry: Entry;
  readonly text: string;
}

/** Names, both sides' names, aliases, pinyin and markers of what is no document. */
export const aliases: readonly Alias[] = index.entries
  .filter(({ kind }) => kind !== 'document' && kind !== 'claim')
  .flatMap((entry) =>
    entry.keys.filter(({ origin }) => NAMES.has(origin)).map(({ text }) => ({ entry, text })),
  );

/** The ids of all that are called by a name, by the name as it is compared. */
export function sharersOf(list: readonly Alias[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sharers = new Map<string, Set<string>>();
  for (const { entry, text } of list) {
    const { compact } = fold(text);
    sharers.set(compact, (sharers.get(compact) ?? new Set()).add(entry.id));
  }
  return sharers;
}
