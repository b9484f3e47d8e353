import { signal } from '@preact/signals-core';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { FreshTexts } from './messages/fresh/vi.ts';
import type { TradeTexts } from './messages/trade/vi.ts';
import type { Messages } from './messages/vi.ts';
import type { SameTexts } from './translate.ts';
import type { Vocabulary } from './vocabulary/types.ts';

/*
 * The texts of the page and the words of the model come a language at a time: a reader loads the two
 * on screen. Whoever says a text of another one before it has come gets it in one that has.
 */

/** What one language has to say from the first picture on. */
export interface Tables {
  readonly messages: SameTexts<Messages>;
  readonly fresh: FreshTexts;
  readonly trade: SameTexts<TradeTexts>;
  readonly vocabulary: Vocabulary;
  /** The months by name; none where they are told by number. */
  readonly months: readonly string[];
}

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly tables: Tables }>>> = {
  vi: () => import('./tables/vi.ts'),
  zh: () => import('./tables/zh.ts'),
  en: () => import('./tables/en.ts'),
  fr: () => import('./tables/fr.ts'),
};

const loaded = signal<Partial<Record<Language, Tables>>>({});

/**
 * The tables of a language; while they have not come those of another. Read inside a component or an
 * effect it is said anew once they have.
 *
 * @throws {Error} before any language has come: load one before the first text is said.
 */
export function tablesOf(language: Language): Tables {
  const all = loaded.value;
  const own = all[language] ?? LANGUAGES.flatMap((one) => all[one] ?? [])[0];
  if (!own) throw new Error('no language is loaded yet: await loadLanguages first');
  return own;
}

/** Whether any language has come. */
export const hasLanguage = (): boolean => Object.keys(loaded.peek()).length > 0;

/** Whether all of these have come. */
export const haveCome = (languages: readonly Language[]): boolean =>
  languages.every((language) => loaded.peek()[language]);

/** Fetches what of these languages is not there yet; one that does not come is asked for again next time. */
export async function loadLanguages(languages: readonly Language[]): Promise<void> {
  const missing = languages.filter((language) => !loaded.peek()[language]);
  await Promise.allSettled(
    missing.map(async (language) => {
      const { tables } = await LOADERS[language]();
      loaded.value = { ...loaded.peek(), [language]: tables };
    }),
  );
}
