import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { problemText } from '../../../src/talk/desk/problem.ts';
import { placeAfter } from '../../../src/talk/editor/form/move.ts';
import type { FileProblem } from '../../../src/talk/editor/talk-file.ts';

const nowhere = { talk: null, scene: null, point: null, field: null, language: null };

it('says where a fault is, what it is and what to do, in every language', () => {
  const problem: FileProblem = {
    kind: 'field',
    place: { ...nowhere, talk: 2, scene: 3, point: 1, field: 'text', language: 'zh' },
    fault: { is: 'too-long', most: 4000 },
  };
  expect(LANGUAGES.map((language) => problemText(problem, language))).toEqual([
    'Bài 2, Trang chiếu 3, ý 1, nội dung, 中文: quá dài. Nhiều nhất 4000 ký tự.',
    '第2份演示稿，第3页，要点1，文字，中文：过长，最多4000个字符。',
    'Presentation 2, Slide 3, point 1, text, 中文: too long. At most 4000 characters.',
    'Exposé 2, Vue 3, point 1, texte, 中文\u00a0: trop long. Au plus 4000 caractères.',
  ]);
});

it('names a field that nobody knows as it stands in the file, and the file itself by nothing', () => {
  const unknown = (field: string | null): FileProblem => ({
    kind: 'field',
    place: { ...nowhere, field },
    fault: { is: 'unknown', names: ['a', 'b'] },
  });
  expect(problemText(unknown('show'), 'en')).toContain('View: has parts');
  expect(problemText(unknown('music'), 'en')).toContain('Music: ');
  expect(problemText(unknown(null), 'en')).toMatch(/^has parts that are not recognised: a and b\./);
});

it('says how large a file is and may be', () => {
  const large: FileProblem = { kind: 'large', bytes: 12_340_000, most: 5_000_000 };
  expect(problemText(large, 'en')).toContain('12.4 MB');
  expect(problemText(large, 'fr')).toContain('12,4 Mo');
});

it('moves what is picked up by arrows, Home and End, and stays within the talk', () => {
  expect(['ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) => placeAfter(key, 2, 5))).toEqual([
    1, 3, 0, 4,
  ]);
  expect(placeAfter('ArrowUp', 0, 5)).toBe(0);
  expect(placeAfter('ArrowDown', 4, 5)).toBe(4);
  expect(placeAfter('Tab', 2, 5)).toBeNull();
});
