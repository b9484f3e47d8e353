import { chineseNumber } from '../lib/chinese-number.ts';
import type { Language, LocalText } from '../model/language.ts';
import type { Mechanism, Meeting } from '../model/records.ts';
import { tablesOf } from './tables.ts';
import { SOURCE_LANGUAGES, type Vocabulary } from './vocabulary/types.ts';

/** The words of the model: `words('fr').status[row.status]`. */
export function words(language: Language): Vocabulary {
  return tablesOf(language).vocabulary;
}

type Group = {
  readonly [G in keyof Vocabulary]: Vocabulary[G] extends Readonly<Record<string, string>>
    ? G
    : never;
}[keyof Vocabulary];

/** One word: `word('zh', 'siteKind', 'international')`. */
export function word<G extends Group>(
  language: Language,
  group: G,
  key: keyof Vocabulary[G],
): Vocabulary[G][keyof Vocabulary[G]] {
  return words(language)[group][key];
}

/** The name of a source's language; the tag itself where we have no word for it. */
export function languageName(tag: string, language: Language): string {
  const key = known(SOURCE_LANGUAGES, tag.toLowerCase().split('-')[0] ?? '');
  return key ? words(language).sourceLanguage[key] : tag;
}

/** Each language of the page in its own words, for the menus. */
export const OWN_NAME: Readonly<Record<Language, string>> = {
  vi: 'Tiếng Việt',
  zh: '中文',
  en: 'English',
  fr: 'Français',
};

/**
 * A session as its mechanism officially calls it: by its number, or, where the two sides count by
 * years, by the year.
 */
export function sessionTitle(
  mechanism: Pick<Mechanism, 'session'> | null | undefined,
  { ordinal, from }: Pick<Meeting, 'ordinal' | 'from'>,
  language: Language,
): string {
  const year = from?.slice(0, 4) ?? '';
  const counted = language === 'vi' ? `${ordinal}` : words(language).ordinal(ordinal);
  const number = language === 'zh' ? chineseNumber(ordinal) : counted;
  return mechanism
    ? mechanism.session[language].replace('{ordinal}', number).replace('{year}', year)
    : words(language).ordinal(ordinal);
}

/** A session by the short name of its mechanism, for lists. */
export function shortSession(short: LocalText, ordinal: number, language: Language): string {
  const { session, ordinal: ordinalWord } = words(language);
  return session(short[language], ordinalWord(ordinal));
}

function known<K extends string>(keys: readonly K[], text: string): K | null {
  return keys.find((key) => key === text) ?? null;
}
