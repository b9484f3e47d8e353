import { say } from '../../i18n/messages/files/downloads.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import type { Stage, Status, Topic } from '../../model/vocabulary.ts';
import type { ExportRecord } from '../records.ts';

/** What `one` says in the languages on screen, each text once, on one line. */
export function inBoth(languages: LanguagePair, one: (language: Language) => string): string {
  return [...new Set(languages.map((language) => one(language)))].join(' · ');
}

/** A topic's name in the languages on screen. */
export function topicWord(topic: Topic, languages: LanguagePair): string {
  return inBoth(languages, (language) => t(language, `topic.${topic}`));
}

/** A text property of the built feature; empty where it has none. */
export function textOf({ properties }: ExportRecord, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

/** The names of a thing in the given languages, each form once. */
export function namesOf(
  record: ExportRecord,
  languages: readonly Language[] = LANGUAGES,
): readonly string[] {
  return [...new Set(languages.map((language) => textOf(record, `name_${language}`)))];
}

/**
 * Status or stage in the languages on screen; that no source speaks is said as such. `null` for a
 * topic without such a thing.
 */
export function stateOf(record: ExportRecord, languages: LanguagePair): string | null {
  const { properties, topic } = record;
  if (topic === 'flows' || topic === 'cooperation') return null;
  if (properties.freshness === 'silent') {
    return inBoth(languages, (language) => say(language, 'value.noSource'));
  }
  // The build has checked these words against the vocabulary.
  return inBoth(languages, (language) => {
    const said = words(language);
    if (topic === 'projects') return said.stage[properties.stage as Stage | 'unknown'];
    if (topic === 'meetings') return said.meetingStatus[properties.status as 'held' | 'planned'];
    return said.status[properties.status as Status];
  });
}
