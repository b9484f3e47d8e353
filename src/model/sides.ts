import { type Language, type Names, nameIn } from './language.ts';

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

/** What belongs to the two sides, in the order of a language. */
export function inOrder<T>(
  language: Language,
  sides: Readonly<Record<Side, T>>,
): readonly [first: T, second: T] {
  const [first, second] = ORDER[language];
  return [sides[first], sides[second]];
}

const DASH: Readonly<Record<Language, string>> = { vi: ' – ', zh: '—', en: ' – ', fr: ' – ' };

/** Two texts of the two sides as one, in the order of a language: `Hữu Nghị – Hữu Nghị Quan`, `友谊关—友谊`. */
export function pairText(language: Language, sides: Readonly<Record<Side, string>>): string {
  return inOrder(language, sides).join(DASH[language]);
}

/** A side of which no source gives a name has a text that says so in English and French. */
export function isNamed({ vi, zh }: Names): boolean {
  return vi !== null || zh !== null;
}

/**
 * The name of a pair, from the names of its sides; where a side has no form in a language its other
 * form stands in its own script (see `nameIn`). A side without any name is left out.
 */
export function pairNames(sides: Readonly<Record<Side, Names>>): Names {
  const { vietnam, china } = sides;
  if (!isNamed(china)) return { vi: vietnam.vi, zh: vietnam.zh, en: vietnam.en, fr: vietnam.fr };
  const named = (language: Language) =>
    pairText(language, {
      vietnam: nameIn(vietnam, language).text,
      china: nameIn(china, language).text,
    });
  return { vi: named('vi'), zh: named('zh'), en: named('en'), fr: named('fr') };
}

const BRACKETS = /\s*[（(].*?[)）]/gu;

/** A name without what stands in brackets: `Móng Cái (cầu Bắc Luân I)` is `Móng Cái`. */
export function withoutBrackets(text: string): string {
  return text.replace(BRACKETS, '');
}

/** A pair inside another name or a text, in the order of a language: without what stands in brackets. */
export function shortPair(language: Language, sides: Readonly<Record<Side, Names>>): string {
  const short = (names: Names) => withoutBrackets(nameIn(names, language).text);
  return pairText(language, { vietnam: short(sides.vietnam), china: short(sides.china) });
}

/** Things of both sides in the order of a language; what is of neither comes last, all else stays. */
export function sortedBySide<T>(
  language: Language,
  things: readonly T[],
  sideOf: (thing: T) => Side | null,
): T[] {
  const [first, second] = ORDER[language];
  const rank = (thing: T) => [first, second, null].indexOf(sideOf(thing));
  return things.toSorted((a, b) => rank(a) - rank(b));
}

/** The side that a country is; `null`: none of the two. */
export function sideOfCountry(country: string | undefined): Side | null {
  if (country === 'VN') return 'vietnam';
  return country === 'CN' ? 'china' : null;
}
