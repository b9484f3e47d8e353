import { describe, expect, it } from 'vitest';
import { packText, unpackText } from '../../src/exports/pack.ts';

describe('a packed text', () => {
  it('comes back as it was', () => {
    for (const text of ['', 'Móng Cái 东兴', 'x'.repeat(200_000)]) {
      expect(unpackText(packText(text), 1_000_000)).toBe(text);
    }
  });

  it('is refused before it is unfolded to much more than is allowed', () => {
    // 40 MB of one letter in some 40 kB: unfolded whole it would take the tab for seconds.
    const packed = packText('x'.repeat(40_000_000));
    const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    expect(() => unpackText(packed, 1_000_000)).toThrow(/more than 1000000 bytes/);
    const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    expect(after - before).toBeLessThan(30_000_000);
  });

  it('is refused unseen where it has more letters than any link of ours', () => {
    expect(() => unpackText('A'.repeat(100_001), 1_000_000)).toThrow(/letters/);
  });
});
