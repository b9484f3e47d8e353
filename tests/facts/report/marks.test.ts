import { describe, expect, it } from 'vitest';
import { type Mark, marksIn, nameTable } from '../../../src/facts/report/marks.ts';
import { index } from '../search/built.ts';

const table = nameTable(index.entries);
function saidBy(mark: Mark) {
  switch (mark.kind) {
    case 'date':
      return mark.date;
    case 'figure':
      return `${mark.value} ${mark.unit}`;
    case 'session':
      return mark.ordinal;
    default:
      return mark.id;
  }
}
const read = (text: string, year = 2026) =>
  marksIn(text, table, index.simplify, year).map((mark) => [
    text.slice(mark.start, mark.end),
    saidBy(mark),
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

  it('is no name where the last word is written small', () => {
    expect(read('đại diện ban quản lý khu kinh tế')).toEqual([]);
    expect(read('lối mở Bản Quẫn')[0]?.[1]).toMatch(/ban-quan/);
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

describe('figures and sessions of a report', () => {
  it.each([
    ['đạt 1,8 tỷ USD', '1,8 tỷ USD', '1800000000 USD'],
    ['1.234.567 USD', '1.234.567 USD', '1234567 USD'],
    ['hơn 2.350 tấn hàng', '2.350 tấn', '2350 t'],
    ['612,5 triệu đô la Mỹ', '612,5 triệu đô la Mỹ', '612500000 USD'],
    ['进出口18.05亿美元', '18.05亿美元', '1805000000 USD'],
    ['出入境旅客12.3万人次', '12.3万人次', '123000 persons'],
    ['货车1,250辆次', '1,250辆次', '1250 vehicles'],
    ['worth 1.2 billion USD', '1.2 billion USD', '1200000000 USD'],
    ['1,2 milliard de dollars', '1,2 milliard de dollars', '1200000000 USD'],
    ['phiên họp lần thứ 12', 'phiên họp lần thứ 12', 12],
    ['联合工作组第十二次会议', '第十二次', 12],
    ['第9次会晤', '第9次', 9],
    ['the 12th session', '12th session', 12],
  ])('are read in “%s”', (text, said, meant) => {
    expect(read(text)).toContainEqual([said, meant]);
  });

  it('are none where they may mean two things, or count what the data do not', () => {
    expect(read('1,234 million USD')).toEqual([]);
    expect(read('12 lĩnh vực, 3 tháng, 4 tấnx')).toEqual([]);
  });
});
