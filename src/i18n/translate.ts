import type { Language } from '../model/language.ts';

/** A table of texts: plain, or made from named parameters. */
type Texts = Readonly<Record<string, string | ((params: never) => string)>>;

/**
 * The same texts in another language: every key of the base, with the same
 * parameters. A key or parameter that is missing does not compile.
 */
export type SameTexts<Base> = {
  readonly [K in keyof Base]: Base[K] extends (params: infer P) => string
    ? (params: P) => string
    : string;
};

/** The parameters that a text asks for, as the rest of an argument list. */
export type ParamsOf<Text> = Text extends (params: infer P) => string ? [params: P] : [];

export type Translate<Base> = <K extends keyof Base>(
  language: Language,
  key: K,
  ...params: ParamsOf<Base[K]>
) => string;

/**
 * `t(language, key, params)` over a table of texts in every language, e.g.
 * `translate<Messages>({ vi, zh, en, fr })`.
 */
export function translate<Base extends Texts>(
  dictionary: Readonly<Record<Language, Base>>,
): Translate<Base> {
  return (language, key, ...params) => textOf(dictionary[language][key], params);
}

/** A text of a table with its parameters put in. */
export function textOf(text: unknown, params: readonly unknown[]): string {
  return typeof text === 'function' ? String(text(...params)) : String(text);
}
