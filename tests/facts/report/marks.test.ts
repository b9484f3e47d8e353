import { describe, expect, it } from 'vitest';
import { marksIn, nameTable } from '../../../src/facts/report/marks.ts';
import { index } from '../search/built.ts';

const table = nameTable(index.entries);
const read = (text: string, year = 2026) =>
  marksIn(text, table, index.simplify, year).map((mark) => [
    text.slice(mark.start, mark.end),
    mark.kind === 'date' ? mark.date : mark.id,
  ]);

describe('what a report is about', () => {
  it('is recognised in Vietnamese, with and without its general words', () => {
    expect(read('Ngày 24/11, cửa khẩu Ma Lù Thàng thông quan trở lại.')).toEqual([
      ['24/11', '2026-11-24'],
      [expect.stringContaining('Ma Lù Thàng'), 'gate:ma-lu-thang-jinshuihe'],
    ]);
  });

  it('is recognised in Chinese, traditional characters too', () => {
    expect(read('2026年11月20日起，金水河口岸恢复通关。')).toEqual([
      ['2026年11月20日', '2026-11-20'],
      [expect.stringContaining('金水河'), 'gate:ma-lu-thang-jinshuihe'],
    ]);
    expect(read('東興口岸')[0]?.[1]).toMatch(/dongxing/);
  });

  it('takes no part of a word and no number for a name', () => {
    expect(read('The lalaichauxyz has 1369 rooms and 97 doors.')).toEqual([]);
  });
});

describe('the days of a report', () => {
  it.each([
    ['on 24 November 2025', '24 November 2025', '2025-11-24'],
    ['le 1er mai 2026', '1er mai 2026', '2026-05-01'],
    ['le 12 août', '12 août', '2026-08-12'],
    ['ngày 3 tháng 2 năm 2024', '3 tháng 2 năm 2024', '2024-02-03'],
    ['11月8日', '11月8日', '2026-11-08'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['30/4/2023', '30/4/2023', '2023-04-30'],
  ])('are read in “%s”', (text, said, date) => {
    expect(read(text)).toEqual([[said, date]]);
  });

  it('are none where the calendar has none', () => {
    expect(read('2023-02-30 and 31/6/2024, 5 rooms')).toEqual([]);
  });
});
