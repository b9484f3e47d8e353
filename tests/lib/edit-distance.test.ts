import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, lettersMissing, lettersOf } from '../../src/lib/edit-distance.ts';

/** The same by its definition, slow and without a bound. */
function slow(a: string, b: string): number {
  const known = new Map<string, number>();
  const count = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const isSame = a[i - 1] === b[j - 1];
    let least = Math.min(count(i - 1, j), count(i, j - 1)) + 1;
    least = Math.min(least, count(i - 1, j - 1) + (isSame ? 0 : 1));
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    if (isSwapped) least = Math.min(least, count(i - 2, j - 2) + 1);
    known.set(key, least);
    return least;
  };
  return count(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('editDistance', () => {
  it.each([
    ['youyigun', 'youyiguan', 1],
    ['ngih', 'nghi', 1],
    ['halong', 'halang', 1],
    ['abc', 'abc', 0],
    ['abcd', 'dcba', 3],
  ])('%s is from %s by %i', (typed, text, errors) => {
    expect(editDistance(typed, text, 2).whole).toBe(errors);
  });

  it('counts as the definition does, up to its bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (typed, text, most) => {
        const { whole, prefix } = editDistance(typed, text, most);
        expect(whole).toBe(Math.min(most + 1, slow(typed, text)));
        const heads = Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));
        const nearest = Math.min(...heads.map((head) => slow(typed, head)));
        expect(prefix).toBe(Math.min(most + 1, nearest));
      }),
    );
  });
});

it('never misses more letters than there are errors', () => {
  fc.assert(
    fc.property(word, word, (typed, text) => {
      expect(lettersMissing(lettersOf(typed), lettersOf(text))).toBeLessThanOrEqual(
        slow(typed, text),
      );
    }),
  );
});
