import type { Language } from '../model/language.ts';
import type { PartialDate } from '../model/time/time.ts';
import { tablesOf } from './tables.ts';

/** A date in its parts; month and day are absent where they are not known. */
interface Parts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** How a language tells dates and spans; ends are told as the last date inside. */
interface DateStyle {
  date(parts: Parts): string;
  from(parts: Parts): string;
  until(parts: Parts): string;
  between(start: Parts, end: Parts): string;
  readonly notKnown: string;
}

/** @param date a date of one of the three forms. */
export function partsOf(date: PartialDate): Parts {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, month: month ?? null, day: day ?? null };
}

/** Days of one month; the only two dates that share more than the year. */
function areDaysOfOneMonth(a: Parts, b: Parts): boolean {
  return a.day !== null && b.day !== null && a.year === b.year && a.month === b.month;
}

function areMonthsOfOneYear(a: Parts, b: Parts): boolean {
  const bothMonths = a.day === null && b.day === null && a.month !== null && b.month !== null;
  return bothMonths && a.year === b.year;
}

/** The name of a month, 1–12, in a language that names them. */
const monthName = (language: Language, month: number): string =>
  tablesOf(language).months[month - 1] ?? '';

const vietnamese: DateStyle = {
  date: ({ year, month, day }) =>
    month === null
      ? `${year}`
      : day === null
        ? `tháng ${month}/${year}`
        : `${day}/${month}/${year}`,
  from: (parts) => `từ ${vietnamesePrefix(parts)}${vietnamese.date(parts)}`,
  until: (parts) => `đến ${vietnamesePrefix(parts)}${vietnamese.date(parts)}`,
  between(start, end) {
    if (areDaysOfOneMonth(start, end)) return `${start.day}–${vietnamese.date(end)}`;
    if (areMonthsOfOneYear(start, end)) {
      return `tháng ${start.month}–${end.month}/${end.year}`;
    }
    const dash = start.month === null && end.month === null ? '–' : ' – ';
    return `${vietnamese.date(start)}${dash}${vietnamese.date(end)}`;
  },
  notKnown: 'không rõ thời gian',
};

/** What stands before a date within a sentence; a month brings its own word. */
function vietnamesePrefix({ month, day }: Parts): string {
  return month === null ? 'năm ' : day === null ? '' : 'ngày ';
}

const chinese: DateStyle = {
  date: ({ year, month, day }) =>
    `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`,
  from: (parts) => `自${chinese.date(parts)}起`,
  until: (parts) => `至${chinese.date(parts)}`,
  between(start, end) {
    if (areDaysOfOneMonth(start, end)) return `${chinese.date(start)}至${end.day}日`;
    if (areMonthsOfOneYear(start, end)) return `${chinese.date(start)}至${end.month}月`;
    return `${chinese.date(start)}至${chinese.date(end)}`;
  },
  notKnown: '时间不详',
};

const english: DateStyle = {
  date: ({ year, month, day }) =>
    [day, month === null ? null : monthName('en', month), year]
      .filter((part) => part !== null)
      .join(' '),
  from: (parts) => `from ${english.date(parts)}`,
  until: (parts) => `until ${english.date(parts)}`,
  between(start, end) {
    if (areDaysOfOneMonth(start, end)) return `${start.day}–${english.date(end)}`;
    if (areMonthsOfOneYear(start, end)) {
      return `${monthName('en', start.month ?? 1)}–${english.date(end)}`;
    }
    const dash = start.month === null && end.month === null ? '–' : ' – ';
    return `${english.date(start)}${dash}${english.date(end)}`;
  },
  notKnown: 'dates unknown',
};

function frenchDay(day: number): string {
  return day === 1 ? '1er' : `${day}`;
}

/** `de` before a month or year: avril, août and octobre begin with a vowel. */
function frenchOf(text: string): string {
  return /^[ao]/.test(text) ? `d’${text}` : `de ${text}`;
}

const french: DateStyle = {
  date: ({ year, month, day }) =>
    [day === null ? null : frenchDay(day), month === null ? null : monthName('fr', month), year]
      .filter((part) => part !== null)
      .join(' '),
  from: (parts) => {
    const text = french.date(parts);
    return `à partir ${parts.day === null ? frenchOf(text) : `du ${text}`}`;
  },
  until: (parts) => {
    const text = french.date(parts);
    return parts.day === null ? `jusqu’en ${text}` : `jusqu’au ${text}`;
  },
  between(start, end) {
    const text = french.date(end);
    const last = end.day === null ? `à ${text}` : `au ${text}`;
    if (areDaysOfOneMonth(start, end)) return `du ${frenchDay(start.day ?? 1)} ${last}`;
    if (areMonthsOfOneYear(start, end)) {
      return `${frenchOf(monthName('fr', start.month ?? 1))} ${last}`;
    }
    const first = french.date(start);
    return `${start.day === null ? frenchOf(first) : `du ${first}`} ${last}`;
  },
  notKnown: 'dates inconnues',
};

/** The four ways of telling dates. */
export const DATE_STYLE: Readonly<Record<Language, DateStyle>> = {
  vi: vietnamese,
  zh: chinese,
  en: english,
  fr: french,
};
