import type { Language } from '../../../model/language.ts';
import { tablesOf } from '../../tables.ts';
import { type ParamsOf, textOf } from '../../translate.ts';
import type { FreshTexts } from './vi.ts';

export type FreshKey = keyof FreshTexts;

/** A text on how fresh what is shown is; the list says it from the first picture on. */
export function freshSay<K extends FreshKey>(
  language: Language,
  key: K,
  ...params: ParamsOf<FreshTexts[K]>
): string {
  return textOf(tablesOf(language).fresh[key], params);
}
