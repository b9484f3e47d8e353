import { describe, expect, it } from 'vitest';
import {
  A4,
  brokenLines,
  layOutPlate,
  MARGIN,
  type PlateTexts,
} from '../../src/talk/plate/layout.ts';

/** Every letter is as wide as high: wider than any, so that what fits here fits anywhere. */
const measure = (text: string, size: number) => text.length * size;

const said = (vi: string, zh: string) =>
  [
    { text: vi, language: 'vi' },
    { text: zh, language: 'zh' },
  ] as const;

const TEXTS: PlateTexts = {
  title: said('Hợp tác biên giới', '边境合作'),
  shown: said('Bản đồ năm 2026', '2026年地图'),
  selected: said('Hữu Nghị · đang mở', '友谊关 · 开放'),
  key: Array.from({ length: 12 }, () => ({
    mark: { mark: 'doubt' as const },
    words: said('phạm vi có thể', '可能范围'),
  })),
  sketch: said('Không phải bản đồ chính thức.', '并非官方地图。'),
  foot: said('Nguồn: '.repeat(60), '来源'.repeat(90)),
  qr: { path: 'M0 0h1v1h-1z', size: 41 },
};

describe('a plate', () => {
  it('has all of its texts and signs on the paper, none on the map or on another', () => {
    const { map, texts, marks, qr } = layOutPlate(TEXTS, measure);
    const boxes = [
      map,
      ...texts.map(({ text, x, y, size, anchor }) => {
        const width = measure(text, size);
        return { x: anchor === 'end' ? x - width : x, y: y - size * 0.8, width, height: size };
      }),
      ...marks.map(({ x, y, size }) => ({ x, y, width: size, height: size })),
      ...(qr ? [{ x: qr.x, y: qr.y, width: qr.scale * 41, height: qr.scale * 41 }] : []),
    ];
    for (const [i, one] of boxes.entries()) {
      expect(one.x, `${i}`).toBeGreaterThanOrEqual(MARGIN - 1);
      expect(one.y, `${i}`).toBeGreaterThanOrEqual(MARGIN - 1);
      expect(one.x + one.width, `${i}`).toBeLessThanOrEqual(A4.width - MARGIN + 1);
      expect(one.y + one.height, `${i}`).toBeLessThanOrEqual(A4.height - MARGIN + 3);
      for (const [j, other] of boxes.entries()) {
        if (j <= i) continue;
        const isApart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(isApart, `${i} and ${j}`).toBe(true);
      }
    }
    expect(map.height).toBeGreaterThan(A4.height / 3);
  });

  it('breaks Latin texts between words and Chinese ones anywhere, and loses no letter', () => {
    for (const text of [
      'Nguồn: Hải quan, tháng 2/2023; Tuổi Trẻ',
      '来源：越南《海关报》英文版，2023年2月',
    ]) {
      const lines = brokenLines(text, 120, 10, 400, measure);
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(measure(line, 10)).toBeLessThanOrEqual(120);
    }
  });
});
