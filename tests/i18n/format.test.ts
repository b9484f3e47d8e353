import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatDate,
  formatDistance,
  formatList,
  formatMoney,
  formatNumber,
  formatPeriod,
  formatPrecision,
  formatQuantity,
  formatSpan,
  joinParts,
} from '../../src/i18n/format.ts';
import { tablesOf } from '../../src/i18n/tables.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { anyDate } from '../fixtures/arbitrary.ts';

/** The same in Vietnamese, Chinese, English, French; narrow spaces told as plain ones. */
const inAll = (say: (language: Language) => string) =>
  LANGUAGES.map((language) => say(language).replaceAll(/[\u00a0\u202f]/g, ' '));

it('names the months as the standard tables do', () => {
  for (const language of ['en', 'fr'] as const) {
    const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    expect(tablesOf(language).months).toEqual(
      Array.from({ length: 12 }, (_, month) => format(Date.UTC(2024, month))),
    );
  }
});

describe('a date', () => {
  it.each([
    ['2025-10-30', '30/10/2025', '2025年10月30日', '30 October 2025', '30 octobre 2025'],
    ['2025-07-01', '1/7/2025', '2025年7月1日', '1 July 2025', '1er juillet 2025'],
    ['2024-06', 'tháng 6/2024', '2024年6月', 'June 2024', 'juin 2024'],
    ['2017', '2017', '2017年', '2017', '2017'],
  ])('%s', (date, ...expected) => {
    expect(inAll((language) => formatDate(date, language))).toEqual(expected);
  });

  it('comes back as it is when it is none', () => {
    expect(inAll((language) => formatDate('soon', language))).toEqual(Array(4).fill('soon'));
  });
});

describe('a span', () => {
  it.each([
    [
      ['2025-03-31', null],
      'từ ngày 31/3/2025',
      '自2025年3月31日起',
      'from 31 March 2025',
      'à partir du 31 mars 2025',
    ],
    [
      ['2024-08', null],
      'từ tháng 8/2024',
      '自2024年8月起',
      'from August 2024',
      'à partir d’août 2024',
    ],
    [['2017', null], 'từ năm 2017', '自2017年起', 'from 2017', 'à partir de 2017'],
    [
      [null, '2025-07-01'],
      'đến ngày 30/6/2025',
      '至2025年6月30日',
      'until 30 June 2025',
      'jusqu’au 30 juin 2025',
    ],
    [[null, '2024-06'], 'đến tháng 5/2024', '至2024年5月', 'until May 2024', 'jusqu’en mai 2024'],
    [[null, '2020'], 'đến năm 2019', '至2019年', 'until 2019', 'jusqu’en 2019'],
    [['2017', '2020'], '2017–2019', '2017年至2019年', '2017–2019', 'de 2017 à 2019'],
    [['2022', '2023'], '2022', '2022年', '2022', '2022'],
    [
      ['2025-10-30', '2025-10-31'],
      '30/10/2025',
      '2025年10月30日',
      '30 October 2025',
      '30 octobre 2025',
    ],
    [
      ['2025-02-01', '2025-02-22'],
      '1–21/2/2025',
      '2025年2月1日至21日',
      '1–21 February 2025',
      'du 1er au 21 février 2025',
    ],
    [
      ['2024-04', '2024-09'],
      'tháng 4–8/2024',
      '2024年4月至8月',
      'April–August 2024',
      'd’avril à août 2024',
    ],
    [
      ['2024-06-12', '2025-10-31'],
      '12/6/2024 – 30/10/2025',
      '2024年6月12日至2025年10月30日',
      '12 June 2024 – 30 October 2025',
      'du 12 juin 2024 au 30 octobre 2025',
    ],
    [
      ['1993-11-10', '2020'],
      '10/11/1993 – 2019',
      '1993年11月10日至2019年',
      '10 November 1993 – 2019',
      'du 10 novembre 1993 à 2019',
    ],
    [[null, null], 'không rõ thời gian', '时间不详', 'dates unknown', 'dates inconnues'],
  ] as const)('%j', ([from, to], ...expected) => {
    expect(inAll((language) => formatSpan({ from, to }, language))).toEqual(expected);
  });

  it('never tells the day on which it no longer holds', () => {
    fc.assert(
      fc.property(anyDate, (to) => {
        for (const language of LANGUAGES) {
          const text = formatSpan({ from: null, to }, language);
          expect(text).not.toContain(formatDate(to, language));
        }
      }),
    );
  });
});

describe('the time of a figure', () => {
  it.each([
    ['2022-01-01', '2022-12-01', 'January–November 2022'],
    ['2024-01-01', '2024-02-01', 'January 2024'],
    ['2024-01', '2025-01-01', '2024'],
    ['2021', '2026', '2021–2025'],
    ['2025-01-01', '2025-04-21', '1 January 2025 – 20 April 2025'],
    ['2025-01-01', '2025-03', 'January–February 2025'],
  ])('from %s to %s', (from, to, expected) => {
    expect(formatPeriod({ from, to }, 'en')).toBe(expected);
  });
});

describe('money', () => {
  it.each([
    [7.2e9, 'USD', '7,2 tỷ USD', '72亿美元', '7.2 billion USD', '7,2 milliards d’USD'],
    [72.2e9, 'USD', '72,2 tỷ USD', '722亿美元', '72.2 billion USD', '72,2 milliards d’USD'],
    [
      378530000,
      'USD',
      '378,53 triệu USD',
      '3.7853亿美元',
      '378.53 million USD',
      '378,53 millions d’USD',
    ],
    [1e9, 'CNY', '1 tỷ nhân dân tệ', '10亿元人民币', '1 billion CNY', '1 milliard de yuans'],
    [
      203231e9,
      'VND',
      '203.231 tỷ đồng',
      '203.231万亿越南盾',
      '203.231 trillion VND',
      '203 231 milliards de dongs',
    ],
    [
      1234567891,
      'USD',
      '1.234.567.891 USD',
      '1,234,567,891美元',
      '1,234,567,891 USD',
      '1 234 567 891 USD',
    ],
  ] as const)('%d %s', (value, unit, ...expected) => {
    expect(inAll((language) => formatMoney(value, unit, language))).toEqual(expected);
  });

  it('says how exactly it is stated', () => {
    expect(inAll((language) => formatMoney(9.14e9, 'USD', language, 'nearly'))).toEqual([
      'gần 9,14 tỷ USD',
      '近91.4亿美元',
      'nearly 9.14 billion USD',
      'près de 9,14 milliards d’USD',
    ]);
  });

  it('loses no digit on any scale', () => {
    const sizes: Record<string, number> = { trillion: 1e12, billion: 1e9, million: 1e6 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 48 }),
        fc.constantFrom(1, 1000, 1e6),
        (n, scale) => {
          const value = n * scale;
          fc.pre(Number.isSafeInteger(value));
          const [number = '', word = ''] = formatAmount(value, 'en').replaceAll(',', '').split(' ');
          expect(Math.round(Number(number) * (sizes[word] ?? 1))).toBe(value);
        },
      ),
    );
  });
});

describe('other quantities', () => {
  it.each([
    [
      154546,
      'persons',
      '154.546 lượt người',
      '15.4546万人次',
      '154,546 travellers',
      '154 546 voyageurs',
    ],
    [1, 'documents', '1 văn kiện', '1份文件', '1 document', '1 document'],
    [2, 'years', '2 năm', '2年', '2 years', '2 ans'],
    [23.4, 'km2', '23,4 km²', '23.4平方公里', '23.4 km²', '23,4 km²'],
    [3, 'barges', '3 barges', '3 barges', '3 barges', '3 barges'],
    [
      8.44e6,
      'CNY',
      '8,44 triệu nhân dân tệ',
      '844万元人民币',
      '8.44 million CNY',
      '8,44 millions de yuans',
    ],
  ] as const)('%d %s', (value, unit, ...expected) => {
    expect(inAll((language) => formatQuantity(value, unit, language))).toEqual(expected);
  });

  it('tells distances in metres below a kilometre', () => {
    expect(inAll((language) => formatDistance(500, language))).toEqual([
      '500 m',
      '500米',
      '500 m',
      '500 m',
    ]);
    expect(inAll((language) => formatPrecision(2000, language))).toEqual([
      '± 2 km',
      '± 2公里',
      '± 2 km',
      '± 2 km',
    ]);
    expect(formatDistance(1549, 'en')).toBe('1.5 km');
  });

  it.each([
    [13e6, 'persons', '1300万人次'],
    [431_800, 'vehicles', '43.18万辆次'],
    [18_745_000, 't', '1874.5万吨'],
    [8134, 'ha', '8134公顷'],
    [3e11, 'USD', '3000亿美元'],
    [123_456.78, 't', '123,456.78吨'],
  ] as const)(
    'counts %d %s by 万 and 亿 in Chinese where no digit is lost',
    (value, unit, text) => {
      expect(formatQuantity(value, unit, 'zh')).toBe(text);
    },
  );

  it('joins the parts of a line by the comma of the language', () => {
    expect(inAll((language) => joinParts(['a', 'b'], language))).toEqual([
      'a, b',
      'a，b',
      'a, b',
      'a, b',
    ]);
  });

  it('separates numbers and joins lists as the language does', () => {
    expect(inAll((language) => formatNumber(1234.5, language))).toEqual([
      '1.234,5',
      '1234.5',
      '1,234.5',
      '1 234,5',
    ]);
    expect(inAll((language) => formatList(['a', 'b', 'c'], language))).toEqual([
      'a, b và c',
      'a、b和c',
      'a, b and c',
      'a, b et c',
    ]);
  });
});
