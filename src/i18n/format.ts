import { LANGUAGE_TAG, type Language } from '../model/language.ts';
import { lastDateBefore } from '../model/time/span.ts';
import { isPartialDate, type PartialDate, type Span } from '../model/time/time.ts';
import type { Approximation } from '../model/vocabulary.ts';
import { DATE_STYLE, partsOf } from './date-style.ts';
import { CURRENCIES, type Currency, UNITS, type Unit } from './vocabulary/types.ts';
import { words } from './words.ts';

/** One object a language: building one takes longer than using it, and most languages are not asked for. */
function perLanguage<T>(make: (tag: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(LANGUAGE_TAG[language]);
    made.set(language, known);
    return known;
  };
}

const numbersOf = perLanguage(
  (tag) =>
    new Intl.NumberFormat(tag, {
      maximumFractionDigits: 6,
      // Chinese groups by 万, not by thousands: 3000亿, 1874.5万.
      useGrouping: tag === LANGUAGE_TAG.zh ? 'min2' : 'auto',
    }),
);
// British English sets no comma before the last `and`, as our texts do not.
const listsOf = perLanguage(
  (tag) => new Intl.ListFormat(tag === 'en' ? 'en-GB' : tag, { type: 'conjunction' }),
);

/** The colon as each language sets it, with the spaces that belong to it. */
export const COLON: Readonly<Record<Language, string>> = {
  vi: ': ',
  zh: '：',
  en: ': ',
  fr: '\u00a0: ',
};

/** The semicolon likewise, between two statements of one line. */
export const SEMICOLON: Readonly<Record<Language, string>> = {
  vi: '; ',
  zh: '；',
  en: '; ',
  fr: '\u202f; ',
};

/** What stands between two parts of one line of text. */
const COMMA: Readonly<Record<Language, string>> = { vi: ', ', zh: '，', en: ', ', fr: ', ' };

/** Parts of a line, as state and date, with the comma of the language. A list of equals is {@link formatList}. */
export function joinParts(parts: readonly string[], language: Language): string {
  return parts.join(COMMA[language]);
}

const digits = (value: number, language: Language) => numbersOf(language).format(value);

/**
 * A number with the language's own separators; up to 6 decimals, none added. Chinese counts from
 * ten thousand on in 万 and 亿, wherever no digit is lost: `43.18万`, `13亿`.
 */
export function formatNumber(value: number, language: Language): string {
  return language === 'zh' && Math.abs(value) >= 1e4
    ? formatAmount(value, language)
    : digits(value, language);
}

/** `a, b and c` in the language. */
export function formatList(texts: readonly string[], language: Language): string {
  return listsOf(language).format(texts);
}

interface Scale {
  readonly size: number;
  /** The word after the number; French makes a plural from two on. */
  word(count: number): string;
}

const plain = (size: number, word: string): Scale => ({ size, word: () => word });
const frenchScale = (size: number, word: string): Scale => ({
  size,
  word: (count) => (count < 2 ? word : `${word}s`),
});

/** Largest first. Vietnamese and French officials count in thousands of milliards, not in billions. */
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  vi: [plain(1e9, 'tỷ'), plain(1e6, 'triệu')],
  zh: [plain(1e12, '万亿'), plain(1e8, '亿'), plain(1e4, '万')],
  en: [plain(1e12, 'trillion'), plain(1e9, 'billion'), plain(1e6, 'million')],
  fr: [frenchScale(1e9, 'milliard'), frenchScale(1e6, 'million')],
};

/** Beyond this a number is easier to read on a smaller scale. */
const MAX_DECIMALS = 4;

/**
 * An amount in the words of the language: `7.2 billion`, `72亿`. No digit is
 * lost: the largest scale that needs at most 4 decimals is taken, else none.
 */
export function formatAmount(value: number, language: Language): string {
  for (const [index, scale] of SCALES[language].entries()) {
    // 72.2e9 / 1e9 need not be exactly 72.2 in floating point.
    const count = Number((value / scale.size).toPrecision(12));
    const decimals = `${count}`.split('.')[1]?.length ?? 0;
    const isTooLong = index > 0 && count >= 1e4;
    if (count < 1 || decimals > MAX_DECIMALS || isTooLong) continue;
    const space = language === 'zh' ? '' : ' ';
    return `${digits(count, language)}${space}${scale.word(count)}`;
  }
  return digits(value, language);
}

/**
 * A sum of money with its unit as reported, never converted: `7.2 billion USD`,
 * `7,2 tỷ USD`, `72亿美元`, `7,2 milliards d’USD`; `about …` by its approximation.
 */
export function formatMoney(
  value: number,
  unit: Currency,
  language: Language,
  approximation: Approximation = 'exact',
): string {
  const { currency, approximation: around } = words(language);
  return around[approximation](currency[unit](formatAmount(value, language)));
}

/**
 * A figure with its unit, money or not: `154,546 travellers`, `more than 50 rounds of talks`.
 * A unit that is new to us stands as it is.
 */
export function formatQuantity(
  value: number,
  unit: string,
  language: Language,
  approximation: Approximation = 'exact',
): string {
  const currency: Currency | undefined = CURRENCIES.find((known) => known === unit);
  if (currency) return formatMoney(value, currency, language, approximation);
  const known: Unit | undefined = UNITS.find((one) => one === unit);
  const { unit: unitWords, approximation: around } = words(language);
  const number = formatNumber(value, language);
  const text = known ? unitWords[known](number, value === 1) : `${number} ${unit}`;
  return around[approximation](text);
}

/** A distance, in kilometres from 1000 m on: `500 m`, `2 km`, `2公里`. */
export function formatDistance(metres: number, language: Language): string {
  return metres < 1000
    ? formatQuantity(metres, 'm', language)
    : formatQuantity(Math.round(metres / 100) / 10, 'km', language);
}

/** How far a position may be off: `± 2 km`. */
export function formatPrecision(metres: number, language: Language): string {
  return `± ${formatDistance(metres, language)}`;
}

/**
 * A date as exactly as it is known: `30 October 2025`, `June 2024`, `2017`.
 * A text that is no date comes back as it is.
 */
export function formatDate(date: PartialDate, language: Language): string {
  return isPartialDate(date) ? DATE_STYLE[language].date(partsOf(date)) : date;
}

/**
 * A half-open span as people say it: `from 31 March 2025`, `until 30 June 2025`
 * (of an end on 1 July), `2017–2019`, `19–21 February 2025`, `June 2024`.
 */
export function formatSpan({ from, to }: Span, language: Language): string {
  const style = DATE_STYLE[language];
  if (from === null && to === null) return style.notKnown;
  if (to === null) return style.from(partsOf(from ?? ''));
  const last = lastDateBefore(to);
  if (from === null) return style.until(partsOf(last));
  if (from === last) return style.date(partsOf(from));
  return style.between(partsOf(from), partsOf(last));
}

/**
 * The time that a figure is for. Unlike {@link formatSpan} it takes whole years
 * and months as such even where they are written as days: January to November 2022.
 */
export function formatPeriod(span: Span, language: Language): string {
  const { from, to } = span;
  if (from === null || to === null) return formatSpan(span, language);
  for (const [length, firstDay] of [
    [4, /^\d{4}(-01(-01)?)?$/],
    [7, /^\d{4}-\d{2}(-01)?$/],
  ] as const) {
    if (firstDay.test(from) && firstDay.test(to)) {
      return formatSpan({ from: from.slice(0, length), to: to.slice(0, length) }, language);
    }
  }
  return formatSpan(span, language);
}
