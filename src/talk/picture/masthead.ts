import type { Language } from '../../model/language.ts';
import type { Source } from '../../model/records.ts';

/*
 * How a source was read does not belong on a wall: which edition, in brackets or after it, and
 * through whom. The full list and the panel tell it.
 */
const READING: Readonly<Record<Language, RegExp>> = {
  vi: / \([^()]*\)$|, bản tiếng .*$| qua .*$/u,
  zh: /（[^（）]*）$|，(?:经由|转载|副本).*$| ?\p{Script=Han}{1,3}文版$/u,
  en: / \([^()]*\)$|, \p{L}+ edition$| via .*$/u,
  fr: / \([^()]*\)$|, édition .*$| via .*$/u,
};

/** The name of a paper, agency or portal alone. */
export function mastheadOf({ publisher }: Pick<Source, 'publisher'>, language: Language): string {
  return publisher[language].replace(READING[language], '');
}
