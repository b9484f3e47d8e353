/** The four languages of the page, in the order in which they are offered. */
export const LANGUAGES = ['vi', 'zh', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tag of each language, for `lang` attributes and `Intl`. */
export const LANGUAGE_TAG: Record<Language, string> = {
  vi: 'vi',
  zh: 'zh-Hans',
  en: 'en',
  fr: 'fr',
};

/** A text of our own, written in every language of the page. */
export type LocalText = Readonly<Record<Language, string>>;

/**
 * A proper name. `vi` and `zh` are `null` where no such form is known; another
 * form stands in then, see `nameIn`. `pinyin` is without tone marks.
 */
export interface Names {
  readonly vi: string | null;
  readonly zh: string | null;
  readonly en: string;
  readonly fr: string;
  readonly pinyin?: string | null | undefined;
}

/** Stands in for the names of what is not known, in every language alike: an id, mostly. */
export function sameInAll(text: string): LocalText {
  return { vi: text, zh: text, en: text, fr: text };
}

/** Text together with the language that it is really in, for the `lang` attribute. */
export interface TaggedText {
  readonly text: string;
  readonly language: Language;
}

const HAN = /\p{Script=Han}/u;

/**
 * The name in `language`. Where none is known that of the other side's language stands in, in its own
 * script: the Vietnamese form for the Chinese one and the Chinese for the Vietnamese; the English form
 * where there is neither.
 */
export function nameIn(names: Names, language: Language): TaggedText {
  const wanted = names[language];
  // A pair of which neither side has a Chinese form: in Chinese order, in Vietnamese letters.
  if (wanted !== null)
    return { text: wanted, language: isForeign(wanted, language) ? 'vi' : language };
  const [other, text] =
    language === 'zh' ? (['vi', names.vi] as const) : (['zh', names.zh] as const);
  return text === null ? { text: names.en, language: 'en' } : { text, language: other };
}

const isForeign = (text: string, language: Language) => language === 'zh' && !HAN.test(text);

/** The name in the two languages on screen; one entry where both read the same. */
export function namesIn(names: Names, languages: readonly Language[]): TaggedText[] {
  const seen = new Set<string>();
  return languages.flatMap((language) => {
    const name = nameIn(names, language);
    if (seen.has(name.text)) return [];
    seen.add(name.text);
    return [name];
  });
}
