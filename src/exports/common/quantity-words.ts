import { UNITS } from '../../i18n/vocabulary/types.ts';
import { words } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import type { Approximation } from '../../model/vocabulary.ts';

/** A unit without its number, in words; a currency, and what is new to us, stand as their codes. */
export function unitText(unit: string, language: Language): string | null {
  const known = UNITS.find((one) => one === unit);
  return known ? words(language).unit[known]('', false).trim() || null : unit;
}

/** How a figure that is not exact is told, around dots that stand for it. */
export function exactness(code: Approximation, language: Language): string | null {
  return code === 'exact' ? null : words(language).approximation[code]('…');
}
