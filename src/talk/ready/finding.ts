import { LANGUAGE_TAG, type Language } from '../../model/language.ts';

/** What is tested, in the order in which it is shown. */
export const TESTS = [
  'data',
  'fonts',
  'talks',
  'names',
  'map',
  'memory',
  'storage',
  'screen',
  'room',
  'second',
  'wake',
  'edition',
] as const;
export type Test = (typeof TESTS)[number];

/** `unknown`: this browser does not tell; nobody can say whether it is good. */
export type Verdict = 'good' | 'mend' | 'unknown';

/** A text in whatever language is asked for. */
export type Told = (language: Language) => string;

/** What a test came to: what was found, and what to do where it is not good. */
export interface Finding {
  readonly verdict: Verdict;
  readonly found: Told;
  readonly todo: Told | null;
}

export const good = (found: Told): Finding => ({ verdict: 'good', found, todo: null });
export const mend = (found: Told, todo: Told): Finding => ({ verdict: 'mend', found, todo });
export const unknown = (found: Told, todo: Told | null = null): Finding => ({
  verdict: 'unknown',
  found,
  todo,
});

/** What all findings together come to; `null` while some are still missing. */
export interface Overall {
  readonly verdict: Verdict;
  /** How many findings have this verdict. */
  readonly count: number;
}

/** The worst of all: a single thing to mend makes the whole one to mend. */
export function overall(findings: readonly (Finding | undefined)[]): Overall | null {
  const verdicts = findings.map((finding) => finding?.verdict);
  if (verdicts.includes(undefined)) return null;
  const verdict = (['mend', 'unknown'] as const).find((one) => verdicts.includes(one)) ?? 'good';
  return { verdict, count: verdicts.filter((one) => one === verdict).length };
}

/** A share as whole percent: `62%`, `62 %` in French. */
export function percent(share: number, language: Language): string {
  const style = { style: 'percent', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(LANGUAGE_TAG[language], style).format(share);
}
