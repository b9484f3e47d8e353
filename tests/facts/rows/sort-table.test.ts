import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateRank, rankIn, type SortKey, sortedBy } from '../../../src/facts/rows/sort-table.ts';

const vietnamese = new Intl.Collator('vi', { numeric: true });
const chinese = new Intl.Collator('zh-Hans', { numeric: true });

const sortTexts = (texts: readonly (string | null)[], collator: Intl.Collator) =>
  sortedBy(texts, (text) => [text], 'ascending', collator);

describe('rows sorted by a column', () => {
  it('follow the order of the language', () => {
    expect(sortTexts(['Đồng Đăng', 'Điện Biên', 'Cao Bằng', 'Lào Cai'], vietnamese)).toEqual([
      'Cao Bằng',
      'Điện Biên',
      'Đồng Đăng',
      'Lào Cai',
    ]);
    // By sound: Guǎngxī, Hékǒu, Yúnnán.
    expect(sortTexts(['云南', '河口', '广西'], chinese)).toEqual(['广西', '河口', '云南']);
  });

  it('count digits as numbers, also inside names', () => {
    expect(sortTexts(['Mốc 1089', 'Mốc 94', 'Mốc 358'], vietnamese)).toEqual([
      'Mốc 94',
      'Mốc 358',
      'Mốc 1089',
    ]);
  });

  it('keep what is not known last in both directions', () => {
    const key = (value: number | null): SortKey => [value];
    const rows = [3, null, 1, 2];
    expect(sortedBy(rows, key, 'ascending', vietnamese)).toEqual([1, 2, 3, null]);
    expect(sortedBy(rows, key, 'descending', vietnamese)).toEqual([3, 2, 1, null]);
  });

  it('go by date, what is known only to the year before the days inside it', () => {
    const dates = ['2020-02-10', null, '2020', '2019-12', '2020-02'];
    expect(sortedBy(dates, (date) => [dateRank(date)], 'ascending', vietnamese)).toEqual([
      '2019-12',
      '2020',
      '2020-02',
      '2020-02-10',
      null,
    ]);
  });

  it('go by the next part of the key where the first is the same', () => {
    const rows = [
      ['USD', 5],
      ['CNY', 9],
      ['USD', 1],
    ] as const;
    expect(sortedBy(rows, (row) => row, 'ascending', vietnamese)).toEqual([
      ['CNY', 9],
      ['USD', 1],
      ['USD', 5],
    ]);
  });

  it('keep their order where they are equal, in both directions', () => {
    const rows = fc.array(fc.record({ key: fc.constantFrom(1, 2, null), at: fc.nat() }));
    fc.assert(
      fc.property(rows, fc.constantFrom('ascending', 'descending'), (made, direction) => {
        const numbered = made.map((row, index) => ({ ...row, index }));
        const sorted = sortedBy(numbered, ({ key }) => [key], direction, vietnamese);
        expect(sorted).toHaveLength(numbered.length);
        for (const [index, row] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next?.key === row.key) expect(row.index).toBeLessThan(next.index);
        }
      }),
    );
  });
});

it('a word has its place in the vocabulary, an unknown one none', () => {
  const order: readonly string[] = ['open', 'closed'];
  expect(rankIn(order, 'closed')).toBe(1);
  expect(rankIn(order, 'nonsense')).toBeNull();
  expect(rankIn(order, null)).toBeNull();
});
