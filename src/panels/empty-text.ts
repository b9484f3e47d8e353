import { t } from '../i18n/t.ts';
import type { Language } from '../model/language.ts';
import type { Topic } from '../model/vocabulary.ts';
import { chosenCount } from '../state/filters.ts';
import { filters, year } from '../state/store.ts';

/** That a topic has nothing: in the year, or of what the filters let through. */
export function emptyText(topic: Topic, language: Language): string {
  const name = t(language, `topic.${topic}`);
  return chosenCount(filters.value) > 0
    ? t(language, 'list.filtered', { topic: name })
    : t(language, 'list.empty', { topic: name, year: year.value });
}
