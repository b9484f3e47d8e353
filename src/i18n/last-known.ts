import type { Fresh } from '../facts/fresh.ts';
import type { Language } from '../model/language.ts';
import { formatDate } from './format.ts';
import { freshSay } from './messages/fresh/fresh.ts';

/**
 * `last known 21 February 2023 (publisher)` for a state that is carried on; that no source is dated,
 * where none is; `null` where a source speaks of the year, or none at all does.
 */
export function lastKnownText(fresh: Fresh, language: Language): string | null {
  if (fresh.kind !== 'carried') return null;
  const { lastKnown, source } = fresh;
  if (lastKnown === null) return freshSay(language, 'undated');
  return freshSay(language, 'lastKnown', {
    date: formatDate(lastKnown, language),
    publisher: source?.publisher[language] ?? null,
  });
}
