import { chosenCount } from '../../facts/rows/filters.ts';
import { t } from '../../i18n/t.ts';
import type { Language } from '../../model/language.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { progress } from '../../state/load.ts';
import { filters, year } from '../../state/store.ts';

/**
 * That a topic has nothing: in the year, or of what the filters let through. Where its file did not
 * come, nobody knows, and that is said.
 */
export function emptyText(topic: Topic, language: Language): string {
  const name = t(language, `topic.${topic}`);
  if (progress.value.files.get(`details/${topic}.json`) === 'failed') {
    return t(language, 'list.notLoaded', { topic: name });
  }
  return chosenCount(filters.value) > 0
    ? t(language, 'list.filtered', { topic: name })
    : t(language, 'list.empty', { topic: name, year: year.value });
}
