import type { Language } from '../../../model/language.ts';
import { tablesOf } from '../../tables.ts';
import { type ParamsOf, textOf } from '../../translate.ts';
import type { TradeTexts } from './vi.ts';

/** A text about trade: its arcs say some of them from the first picture on. */
export function tradeText<K extends keyof TradeTexts>(
  language: Language,
  key: K,
  ...params: ParamsOf<TradeTexts[K]>
): string {
  return textOf(tablesOf(language).trade[key], params);
}
