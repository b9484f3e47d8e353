import type { Language } from './language.ts';

/** The two sides of the border. */
export type Side = 'vietnam' | 'china';

/**
 * Which side each language names first. In a text of two states each language names its own side
 * first. English and French are the language of neither side and of none of their treaties: they
 * translate, and keep the order of the Vietnamese reports from which the primary documents come.
 */
const ORDER: Readonly<Record<Language, readonly [Side, Side]>> = {
  vi: ['vietnam', 'china'],
  zh: ['china', 'vietnam'],
  en: ['vietnam', 'china'],
  fr: ['vietnam', 'china'],
};

/**
 * The two sides in the order of a language: the one place that knows it. What is shown once for two
 * languages, such as columns, stands in the order of the first of them.
 */
export function sidesIn(language: Language): readonly [Side, Side] {
  return ORDER[language];
}
