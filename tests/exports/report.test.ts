import { describe, expect, it } from 'vitest';
import type { About } from '../../src/exports/common/about.ts';
import { mailAddress, reportText } from '../../src/exports/report.ts';
import { sameInAll } from '../../src/model/language.ts';

const about: About = {
  edition: { version: '2026.11', closed: '2026-11-22' },
  year: 2025,
  link: 'https://example.org/#year=2025&sel=gate:alpha',
  accessed: '2026-12-01',
  record: null,
  extract: null,
  attribution: [],
};
const record = { id: 'gate:alpha', names: { ...sameInAll('Alpha'), zh: '甲口岸' } };
const report = { statement: 'open', proposed: ' closed since May ', source: '' };

describe('a report of an error', () => {
  it('names record, year, statement, proposed value, source and where it was read', () => {
    expect(reportText(about, record, report, ['en', 'zh'])).toBe(
      [
        'Report an error · 数据纠错',
        'Record · 条目: Alpha (gate:alpha)',
        'Year on screen · 所示年份: 2025',
        'What it says now · 现有内容: open',
        'What it should say · 建议改为: closed since May',
        'Source (publisher, title, date, address) · 出处（发布单位、标题、日期、网址）: –',
        'Edition of the data · 数据版本: 2026.11 (2026-11-22)',
        'Link · 链接: https://example.org/#year=2025&sel=gate:alpha',
        'Day of reading · 查看日期: 2026-12-01',
        '',
      ].join('\n'),
    );
  });

  it('opens a mail with the whole text, lines and signs kept', () => {
    const text = reportText(about, record, { ...report, source: 'A & B?\n#1' }, ['vi']);
    const address = mailAddress(record.id, text, 'vi') ?? '';
    const mail = new URL(address);
    expect(mail.pathname).toBe('');
    expect(mail.searchParams.get('subject')).toBe('Báo lỗi trong dữ liệu: gate:alpha');
    expect(mail.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
  });

  it('offers no mail that a mail program would cut', () => {
    const text = reportText(about, record, { ...report, proposed: '改'.repeat(200) }, ['zh']);
    expect(mailAddress(record.id, text, 'zh')).toBeNull();
  });
});
