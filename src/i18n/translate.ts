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

/** A text: plain, or made from named parameters. */
type Text = string | ((params: never) => string);

/** Texts by their keys, each in the four languages side by side, all with the same parameters. */
type SideBySide<Table> = {
  readonly [K in keyof Table]: Table[K] extends { readonly vi: infer Base }
    ? Readonly<
        Record<Language, Base extends (params: infer P) => string ? (params: P) => string : string>
      >
    : never;
};

/**
 * `say(language, key, params)` over texts whose languages stand side by side. The table itself is
 * its `texts`.
 */
export function sideBySide<
  Table extends Readonly<Record<string, Readonly<Record<Language, Text>>>>,
>(texts: Table & SideBySide<Table>) {
  const say = <K extends keyof Table>(
    language: Language,
    key: K,
    ...params: ParamsOf<Table[K]['vi']>
  ): string => textOf(texts[key]?.[language], params);
  return Object.assign(say, { texts: texts as Table });
}

/** A text of a table with its parameters put in. */
export function textOf(text: unknown, params: readonly unknown[]): string {
  return typeof text === 'function' ? String(text(...params)) : String(text);
}
