import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { Talk } from '../../../src/model/talk/talk.ts';
import { piecesOf } from '../../../src/talk/picture/whole.tsx';

/* Where a line on the wall may end. */

const talks: readonly Talk[] = JSON.parse(
  readFileSync(new URL('../../../public/data/talks.json', import.meta.url), 'utf8'),
).talks;

const wholesOf = (text: string, language: 'vi' | 'zh' | 'en' | 'fr') =>
  piecesOf(text, language).flatMap((piece) => (piece.isWhole ? [piece.text] : []));

describe('dates, figures and words', () => {
  it.each([
    ['zh', '第十次会议：2024年6月，昆明', ['2024年6月', '昆明']],
    ['zh', '2025年10月30日，莱州', ['2025年10月30日']],
    ['zh', '落实2023—2026年行动计划', ['2023—2026年', '行动', '计划']],
    ['zh', '计划425公顷', ['计划', '425公顷']],
    ['vi', 'Lai Châu, ngày 30/10/2025', ['ngày 30/10/2025']],
    ['vi', 'Côn Minh, tháng 6/2024', ['tháng 6/2024']],
    ['vi', 'Hạ Long, 19–21/2/2025', ['19–21/2/2025']],
    ['vi', 'gần 549 triệu USD', ['549 triệu USD']],
    ['en', 'Begun on 31 March 2025', ['31 March 2025']],
    ['fr', 'depuis le 1er juillet 2025', ['1er juillet 2025']],
  ] as const)('keep together in %s: %s', (language, text, wholes) => {
    expect(wholesOf(text, language)).toEqual(expect.arrayContaining([...wholes]));
  });

  it('let no line begin with a dash', () => {
    const [piece] = piecesOf('Việt Nam – Quảng Tây', 'vi');
    expect(piece?.text).toBe('Việt Nam\u00a0– Quảng Tây');
  });
});

it('reads as before, in all talks and languages, and leaves room to break', () => {
  const texts = talks.flatMap(({ scenes }) => scenes.flatMap(({ title, line }) => [title, line]));
  for (const text of texts) {
    for (const language of LANGUAGES) {
      const pieces = piecesOf(text[language], language);
      expect(
        pieces
          .map((piece) => piece.text)
          .join('')
          .replaceAll('\u00a0', ' '),
      ).toBe(text[language].replaceAll('\u00a0', ' '));
      // The column of a small wall holds fifteen Chinese characters.
      for (const whole of pieces.filter(({ isWhole }) => isWhole)) {
        expect([...whole.text].length, whole.text).toBeLessThanOrEqual(18);
      }
    }
  }
});
