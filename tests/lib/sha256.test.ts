import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/lib/sha256.ts';

const known = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

it('is the hash that everybody else makes, of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(known(text));
    }),
  );
  for (const length of [0, 54, 55, 56, 63, 64, 65, 119, 120]) {
    expect(sha256('x'.repeat(length))).toBe(known('x'.repeat(length)));
  }
});
