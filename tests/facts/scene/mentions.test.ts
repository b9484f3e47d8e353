import { describe, expect, it } from 'vitest';
import { selectRows } from '../../../src/facts/rows/select-rows.ts';
import { isNameIn, mentionedIn } from '../../../src/facts/scene/mentions.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const catalogue = realCatalogue();
const rows = selectRows(catalogue, {
  year: 2025,
  topics: new Set(['gates', 'crossings', 'projects', 'meetings'] as const),
});

const text = (vi: string, zh = '') => ({ vi, zh, en: '', fr: '' });

/** What a scene with this title, and these points, speaks of. */
function spokenOf(title: ReturnType<typeof text>, ...points: ReturnType<typeof text>[]): string[] {
  const told = { title, line: text(''), points: points.map((one) => ({ text: one, sources: [] })) };
  return [...mentionedIn(catalogue, rows, told, true).ids].sort();
}

describe('a scene speaks of', () => {
  it('a gate by its pair, in either language, and not of its works where it is shown itself', () => {
    expect(spokenOf(text('Chi Ma – Ái Điểm'))).toEqual(['gate:chi-ma-aidian']);
    expect(spokenOf(text('', '爱店—峙马升格'))).toEqual(['gate:chi-ma-aidian']);
  });

  it('a gate by a name that one of its sides alone has', () => {
    expect(spokenOf(text('2023: Trà Lĩnh quốc tế'))).toContain('gate:tra-linh-longbang');
    expect(spokenOf(text('Họp tại tỉnh Lào Cai'))).toEqual([]);
    expect(spokenOf(text('Qua cửa khẩu Lào Cai'))).toContain('gate:lao-cai-hekou-road');
  });

  it('a railway by both its ends, wherever in the scene these stand together', () => {
    const railway = 'project:ha-noi-lang-son-railway';
    expect(spokenOf(text('Kết nối'), text('Hà Nội – Lạng Sơn: quy hoạch'))).toContain(railway);
    expect(spokenOf(text('Kết nối'), text('Lạng Sơn'), text('Hà Nội'))).not.toContain(railway);
  });
});

describe('a place is named', () => {
  it('by whole words', () => {
    const place = { name_vi: 'Hà Nam', name_zh: '河南省' };
    expect(isNameIn([text('tỉnh Hà Nam.')], place)).toBe(true);
    expect(isNameIn([text('Hà Namur')], place)).toBe(false);
  });

  it('in Chinese only where there is no other text: 和平 is peace as well', () => {
    const place = { name_vi: 'Hòa Bình', name_zh: '和平省' };
    expect(isNameIn([text('đường biên giới hòa bình', '和平的边界')], place)).toBe(false);
    expect(isNameIn([text('', '在和平')], place)).toBe(true);
  });
});
