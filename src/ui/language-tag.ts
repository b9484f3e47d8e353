import { LANGUAGE_TAG, LANGUAGES, type Language } from '../model/language.ts';

/** The `lang` of a source's title: our tag for the page's languages, else the source's own. */
export function languageTag(language: string): string {
  return isOurs(language) ? LANGUAGE_TAG[language] : language;
}

function isOurs(language: string): language is Language {
  return LANGUAGES.some((one) => one === language);
}
