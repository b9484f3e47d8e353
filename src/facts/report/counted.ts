import type { FigureUnit } from '../../model/vocabulary.ts';

/* Figures and numbers of sessions in a report, as the two sides and English and French ones write them. */

/** A stretch of a text that says a figure, or of which session of a mechanism it is told. */
export type Counted = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'figure'; readonly value: number; readonly unit: FigureUnit }
  | { readonly kind: 'session'; readonly ordinal: number }
);

/** Whether a comma parts the decimals, by the word for the thousands. */
type Mark = 'comma' | 'point' | 'either';

const SCALES: readonly (readonly [word: string, times: number, mark: Mark])[] = [
  ['nghìn tỷ', 1e12, 'comma'],
  ['nghìn tỉ', 1e12, 'comma'],
  ['tỷ', 1e9, 'comma'],
  ['tỉ', 1e9, 'comma'],
  ['triệu', 1e6, 'comma'],
  ['nghìn', 1e3, 'comma'],
  ['ngàn', 1e3, 'comma'],
  ['vạn', 1e4, 'comma'],
  ['万亿', 1e12, 'point'],
  ['亿', 1e8, 'point'],
  ['万', 1e4, 'point'],
  ['千', 1e3, 'point'],
  ['billion', 1e9, 'point'],
  ['thousand', 1e3, 'point'],
  ['milliards?(?: de)?', 1e9, 'comma'],
  ['millions?(?: de)?', 1e6, 'either'],
  ['mille', 1e3, 'comma'],
];

const UNITS: readonly (readonly [words: string, unit: FigureUnit])[] = [
  ['USD|US\\$|đô la(?: Mỹ)?|美元|(?:US )?dollars?', 'USD'],
  ['CNY|RMB|NDT|nhân dân tệ|元人民币|人民币|元|yuans?', 'CNY'],
  ['tấn|吨|tonnes?', 't'],
  [
    'lượt (?:phương tiện|xe)|xe(?: hàng| tải)?|辆次|辆|vehicles?|lorries|trucks?|camions?',
    'vehicles',
  ],
  ['lượt (?:người|khách)|hành khách|人次|travellers?|passengers?|voyageurs?', 'persons'],
  ['chuyến tàu|đoàn tàu|列|trains?', 'trains'],
];

const NUMBER = '\\d[\\d.,\\u00a0\\u202f]*\\d|\\d';
const scale = SCALES.map(([word]) => word).join('|');
const unit = UNITS.map(([words]) => words).join('|');
const FIGURE = new RegExp(`(${NUMBER})\\s?(${scale})?\\s?(${unit})(?![\\p{Script=Latin}])`, 'giu');

/** The number that digits with separators say; `null` where they may say two. */
function numberOf(text: string, mark: Mark): number | null {
  const plain = text.replace(/[\u00a0\u202f]/g, '');
  const marks = [...plain.matchAll(/[.,]/g)].map(([sign]) => sign);
  const last = marks.at(-1);
  if (last === undefined) return Number(plain);
  const [, behind = ''] = new RegExp(`\\${last}(\\d*)$`).exec(plain) ?? [];
  // Thousands come by three: one sign with other than three digits behind it parts the decimals.
  const isDecimal =
    marks.filter((one) => one === last).length === 1 &&
    (behind.length !== 3 ||
      (mark === 'comma' && last === ',') ||
      (mark === 'point' && last === '.'));
  if (mark === 'either' && marks.length === 1 && behind.length === 3) return null;
  const whole = isDecimal ? plain.slice(0, -behind.length - 1) : plain;
  return Number(whole.replace(/[.,]/g, '') + (isDecimal ? `.${behind}` : ''));
}

/** How a language that only its unit tells writes its numbers. */
function markOf(counted: string): Mark {
  if (/\p{Script=Han}/u.test(counted)) return 'point';
  return /tấn|lượt|xe|hành khách|tàu|đô la|nhân dân/iu.test(counted) ? 'comma' : 'either';
}

const matchOf = <T extends readonly [string, ...unknown[]]>(table: readonly T[], text: string) =>
  table.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(text));

function figuresIn(text: string): Counted[] {
  return [...text.matchAll(FIGURE)].flatMap((match): Counted[] => {
    const [all, digits = '', scaled = '', counted = ''] = match;
    const [, times, mark] = matchOf(SCALES, scaled) ?? ['', 1, markOf(counted)];
    const found = matchOf(UNITS, counted);
    const value = numberOf(digits, mark);
    if (!found || value === null || value === 0) return [];
    const start = match.index;
    // Products of decimals carry a tail that nobody has written.
    const whole = Number((value * times).toPrecision(12));
    return [{ kind: 'figure', start, end: start + all.length, value: whole, unit: found[1] }];
  });
}

const HAN_DIGITS = '零一二三四五六七八九';

/** `十二` as 12. */
function hanNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (one: string | undefined) => Math.max(0, HAN_DIGITS.indexOf(one || '零'));
  const ten = text.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0;
  return ten * 10 + digit(ones);
}

const SESSIONS = [
  /(?:phiên(?: họp)?|cuộc họp|kỳ họp|hội nghị)(?: lần)? thứ (\d{1,2})(?!\d)/giu,
  /第([一二三四五六七八九十]{1,3}|\d{1,2})(?:次|届)/gu,
  /(\d{1,2})(?:st|nd|rd|th) (?:session|meeting)/giu,
  /(\d{1,2})e (?:session|réunion)/giu,
];

function sessionsIn(text: string): Counted[] {
  return SESSIONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Counted[] => {
      const ordinal = hanNumber(match[1] ?? '');
      const start = match.index;
      return ordinal === 0
        ? []
        : [{ kind: 'session', start, end: start + match[0].length, ordinal }];
    }),
  );
}

/** Figures with a unit that the data know, and numbers of sessions. */
export function countedIn(text: string): Counted[] {
  return [...figuresIn(text), ...sessionsIn(text)];
}
