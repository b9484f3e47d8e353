import type { Language } from '../../model/language.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { inBoth } from '../common/words.ts';

/** What a name of a sheet may not hold, and how long it may be (ECMA-376, 18.2.19, and Excel). */
const NOT_IN_A_NAME = /[\\/?*[\]:]/g;
export const SHEET_NAME_LENGTH = 31;

const allowed = (text: string) => text.replace(NOT_IN_A_NAME, ' ').replace(/ +/g, ' ').trim();

/** The whole words of a text for which there is room; the first one cut if it alone has none. */
function wholeWords(text: string): string {
  if (text.length <= SHEET_NAME_LENGTH) return text;
  const end = text.lastIndexOf(' ', SHEET_NAME_LENGTH);
  return text.slice(0, end > 0 ? end : SHEET_NAME_LENGTH);
}

/**
 * The name of a sheet in the languages on screen; in the first alone where there is no room for
 * both.
 */
export function sheetName(languages: LanguagePair, one: (language: Language) => string): string {
  const both = allowed(inBoth(languages, one));
  return both.length <= SHEET_NAME_LENGTH ? both : wholeWords(allowed(one(languages[0])));
}
