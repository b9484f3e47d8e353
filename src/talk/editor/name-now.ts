import { LANGUAGES, type LocalText, sameInAll } from '../../model/language.ts';
import { detail } from '../../panels/control/derived.ts';
import { titles } from '../../panels/detail/parts/titles.ts';

/**
 * The name of what is selected, in every language that has one of its own, as a first title of a
 * scene; `null` while nothing is selected.
 */
export function detailNames(): LocalText | null {
  const shown = detail.peek();
  if (shown.kind === 'none' || shown.kind === 'missing') return null;
  const named = LANGUAGES.flatMap((language) => {
    const [name] = titles(shown, [language]);
    return name?.language === language ? [[language, name.text] as const] : [];
  });
  return { ...sameInAll(''), ...Object.fromEntries(named) };
}
