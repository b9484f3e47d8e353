import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inLines, linesOfName, nameBox } from '../../../src/map/places/name-text.ts';

describe('names on the map', () => {
  it.each([
    ['Sì Choang – Dền Suối Thàng', 'Sì Choang –\nDền Suối Thàng'],
    ['Ga quốc tế Đồng Đăng – Bằng Tường', 'Ga quốc tế\nĐồng Đăng –\nBằng Tường'],
    ['Bắc Luân II – Đông Hưng', 'Bắc Luân II –\nĐông Hưng'],
    [
      'Đường chuyên dụng mốc 1088/2-1089 – Pò Chài',
      'Đường chuyên dụng\nmốc 1088/2-1089 –\nPò Chài',
    ],
    ['新清货运专用通道—浦寨货运专用通道', '新清货运专用通道—\n浦寨货运专用通道'],
    ['热水塘', '热水塘'],
    ['Na Lan', 'Na Lan'],
  ])('break %s where the pair joins, and its parts at words', (name, lines) => {
    expect(inLines(name, 'lesser')).toBe(lines);
  });

  it('leave a great gate in one line where it has the room', () => {
    expect(inLines('Kim Thành – Bắc Sơn', 'great')).toBe('Kim Thành – Bắc Sơn');
    expect(inLines('Kim Thành – Bắc Sơn', 'lesser')).toBe('Kim Thành –\nBắc Sơn');
  });

  it('of all records have no line of a dash alone, none that begins with one, and lose no word', () => {
    for (const file of ['gates', 'crossings', 'projects', 'meetings']) {
      const { features } = JSON.parse(readFileSync(`public/data/${file}.geojson`, 'utf8'));
      for (const { properties } of features) {
        for (const rank of ['great', 'lesser'] as const) {
          for (const language of ['vi', 'zh', 'en', 'fr']) {
            const name: string = properties[`name_${language}`];
            const lines = inLines(name, rank).split('\n');
            for (const line of lines) expect(line).not.toMatch(/^\s*[–—-]|^\s*$/u);
            expect(lines.join('').replace(/\s/g, '')).toBe(name.replace(/\s/g, ''));
          }
        }
      }
    }
  });

  it('take the room of their longest line and of all lines', () => {
    const name = { name_vi: 'Ab', name_zh: '甲', name_en: 'Ab', name_fr: 'Ab' };
    const measure = (text: string) => text.length * 10;
    const one = nameBox(name, ['vi', 'en'], measure, 10);
    const two = nameBox(name, ['vi', 'zh'], measure, 10);
    expect(one.width).toBe(22);
    expect(two.height).toBeGreaterThan(one.height * 1.5);
    expect(linesOfName(name, 0)).toEqual(name);
  });
});
