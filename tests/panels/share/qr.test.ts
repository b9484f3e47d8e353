import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../src/panels/share/qr.tsx';

/** The dark modules that a path of unit-high boxes fills. */
function darkIn(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(wide); at += 1) dark.add(`${Number(x) + at},${y}`);
  }
  return dark;
}

describe('a QR code', () => {
  it('has the three finders of the standard in its corners, within a quiet border', () => {
    const code = qrPath('https://example.org/map/#year=2026&lang=vi,zh');
    expect(code).not.toBeNull();
    const { path, size } = code ?? { path: '', size: 0 };
    const dark = darkIn(path);
    const far = size - 4 - 7;
    for (const [left, top] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const) {
      for (let x = 0; x < 7; x += 1) {
        for (let y = 0; y < 7; y += 1) {
          const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
          expect(dark.has(`${left + x},${top + y}`), `${x},${y}`).toBe(ring !== 2);
        }
      }
    }
    const spots = [...dark].map((key) => key.split(',').map(Number));
    expect(spots.every(([x = 0, y = 0]) => Math.min(x, y) >= 4 && Math.max(x, y) < size - 4)).toBe(
      true,
    );
  });

  it('is left out where the text is too long for one', () => {
    expect(qrPath('x'.repeat(4000))).toBeNull();
  });
});
