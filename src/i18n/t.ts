import type { Language } from '../model/language.ts';
import type { Messages } from './messages/vi.ts';
import { tablesOf } from './tables.ts';
import { type ParamsOf, textOf } from './translate.ts';

/** A text of the page's own interface: `t('fr', 'app.edition', { date })`. */
export function t<K extends keyof Messages>(
  language: Language,
  key: K,
  ...params: ParamsOf<Messages[K]>
): string {
  return textOf(tablesOf(language).messages[key], params);
}
