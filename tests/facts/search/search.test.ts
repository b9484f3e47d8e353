import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from '../../../src/facts/catalogue.ts';
import { groupHits } from '../../../src/facts/search/groups.ts';
import { searchIndex } from '../../../src/facts/search/index-of.ts';
import { isMarked, marksOf } from '../../../src/facts/search/marks.ts';
import { search } from '../../../src/facts/search/search.ts';
import { madeUpCatalogue } from '../../fixtures/catalogue.ts';
import { index } from './built.ts';

const found = (text: string) => search(index, text).map(({ entry }) => entry.id);
const first = (text: string) => found(text)[0];

/** Any characters at all, half of a pair too. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  maxLength: 40,
});

describe('the first hit', () => {
  const MA_LU_THANG = 'gate:ma-lu-thang-jinshuihe';
  it.each([
    // No accents, wrong accents, no spaces, capital letters.
    ['ma lu thang', MA_LU_THANG],
    ['MALUTHANG', MA_LU_THANG],
    ['Kim Thủy Hà', MA_LU_THANG],
    // Han characters: whole, in part, the other side's name, an old one, the order changed.
    ['金水河', MA_LU_THANG],
    ['水河', MA_LU_THANG],
    ['那发', MA_LU_THANG],
    ['金水河马鹿塘', MA_LU_THANG],
    // Pinyin with and without tones and spaces, initials, v for ü, a name without pinyin in the data.
    ['jinshuihe', MA_LU_THANG],
    ['jīn shuǐ hé', MA_LU_THANG],
    ['jin shui', MA_LU_THANG],
    ['jsh', MA_LU_THANG],
    ['nafa', MA_LU_THANG],
    ['lvchun', 'cn-luchun'],
    ['wangmazhai', 'crossing:si-choang-reshuitang'],
    // French and Swedish.
    ['porte de l’amitie', 'gate:huu-nghi-youyiguan'],
    ['Kim Thuy Ha-gränsporten', MA_LU_THANG],
    ['röda floden', 'river-red'],
    // Boundary markers, bare and with the word for them.
    ['62(2)', 'crossing:po-to-cua-cai'],
    ['mốc 1088/2', 'crossing:tan-thanh-cargo-1088-1089'],
    ['cột mốc 1317', 'gate:hoanh-mo-dongzhong'],
    ['1369号界碑', 'gate:mong-cai-dongxing'],
    ['borne frontière 172', 'crossing:ma-li-san-market'],
    // General words before and behind the name.
    ['cửa khẩu Ma Lù Thàng', MA_LU_THANG],
    ['友谊关口岸', 'gate:huu-nghi-youyiguan'],
    ['tỉnh Lai Châu', 'vn-lai-chau'],
    ['Yunnan province', 'cn-yunnan'],
    // Numbers of bridges, Roman and Arabic.
    ['cau bac luan 2', 'project:bac-luan-2-bridge'],
    ['Bac Luan I', 'gate:mong-cai-dongxing'],
    // Word order, and words of several kinds.
    ['thang lu ma', MA_LU_THANG],
    ['mong cai smart gate', 'project:mong-cai-dongxing-smart-gate'],
    // Typing errors: a letter too few, swapped, wrong.
    ['youyigun', 'gate:huu-nghi-youyiguan'],
    ['Huu Ngih', 'gate:huu-nghi-youyiguan'],
    ['longbsng', 'gate:tra-linh-longbang'],
    // Meetings, documents, claims.
    ['JWG 11', 'meeting:jwg-yunnan-11'],
    ['document 003', 'nhandan-2023-02-22-spring-meeting'],
    ['Ma Lù Thàng: hàng hóa', 'baolaichau-2020-03-ma-lu-thang-goods'],
    ['互换奖学金', 'training-scholarships-courses'],
  ])('of %s is %s', (text, id) => {
    expect(first(text)).toBe(id);
  });

  it('is the exact one before those that only begin so', () => {
    expect(first('lao cai')).toBe('vn-lao-cai');
    expect(found('lao cai').slice(1, 4)).toEqual([
      'vn-lao-cai-city',
      'gate:lao-cai-hekou-road',
      'gate:lao-cai-hekou-rail',
    ]);
  });

  it('is of a sort where only the sort was typed', () => {
    for (const text of ['cửa khẩu quốc tế', '国际口岸', 'international border gate']) {
      expect(first(text)).toMatch(/^gate:/);
    }
    expect(first('smart border gate')).toMatch(/smart-gate$/);
  });
});

describe('hits', () => {
  it('of another number are none', () => {
    expect(found('66(2)')).toEqual([]);
    expect(found('mốc 9999')).toEqual([]);
  });

  it('stand by kind where they match alike', () => {
    const kinds = search(index, 'ha')
      .filter(({ grade }) => grade === 2)
      .map(({ entry }) => entry.kind);
    const order = [
      'gate',
      'crossing',
      'project',
      'place',
      'mechanism',
      'meeting',
      'document',
      'agreement',
      'commitment',
      'claim',
    ];
    const ranks = kinds.map((kind) => Math.max(1, order.indexOf(kind)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(kinds).size).toBeGreaterThan(3);
  });

  it('tell accents apart where they were typed', () => {
    expect(first('Hạ Lang')).toBe('gate:ha-lang-kejia');
    const [, second] = found('Hạ Long');
    expect([first('Hạ Long'), second]).toContain('vn-ha-long');
  });

  it('are grouped with the best one first, and counted', () => {
    const hits = search(index, 'mong cai');
    const groups = groupHits(hits);
    expect(groups[0]?.hits[0]).toBe(hits[0]);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(hits.length);
    for (const { hits: shown, count } of groups) expect(shown.length).toBe(Math.min(5, count));
  });
});

describe('any text', () => {
  const small = searchIndex(madeUpCatalogue());

  it('is searched for without harm, the same each time', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hits = search(small, text);
        expect(search(small, text)).toEqual(hits);
        expect(new Set(hits.map(({ entry }) => entry)).size).toBe(hits.length);
      }),
    );
  });

  it.each(['', ' ', '—', '\u0301', '\u{1f30d}', '\ud800', '\u202e'])('%j finds nothing', (text) => {
    expect(search(index, text)).toEqual([]);
  });

  it('may be as long as it likes', () => {
    for (const text of [
      'a'.repeat(1e5),
      '金'.repeat(1e4),
      'ma lu '.repeat(1e4),
      // Regions, each of which might be where the rest lies.
      'Lạng Sơn, Việt Nam, '.repeat(1e4),
      '广西'.repeat(1e4),
      '1088/2 '.repeat(999),
    ]) {
      expect(() => search(index, text)).not.toThrow();
    }
  });

  it('finds nothing where nothing is loaded', () => {
    expect(search(searchIndex(EMPTY_CATALOGUE), 'ma lu thang')).toEqual([]);
  });
});

describe('marks', () => {
  it.each([
    ['Ma Lù Thàng – Kim Thủy Hà', 'kim thuy', ['Kim Thủy']],
    ['Ma Lù Thàng', 'thang lu', ['Lù', 'Thàng']],
    ['马鹿塘—金水河', '水河', ['水河']],
    ['jīn shuǐ hé', 'jinsh', ['jīn sh']],
    ['Bắc Luân II', 'bac luan 2', ['Bắc Luân II']],
    ['<b>Ma</b>', 'ma', ['Ma']],
    ['Ma', 'xyz', []],
  ])('of %s for %s', (text, typed, marked) => {
    const stretches = marksOf(text, typed);
    expect(stretches.filter(({ isFound }) => isFound).map((one) => one.text)).toEqual(marked);
  });

  it('are complete only where every word is there', () => {
    expect(isMarked('Cặp alpha', 'cap alpha')).toBe(true);
    expect(isMarked('Ma Lù Thàng', 'thang ma')).toBe(true);
    expect(isMarked('Cặp alpha', 'nam alpha')).toBe(false);
  });

  it('leave the text as it is', () => {
    fc.assert(
      fc.property(anyText, fc.string({ maxLength: 3 }), (text, typed) => {
        expect(
          marksOf(text, typed)
            .map((one) => one.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
