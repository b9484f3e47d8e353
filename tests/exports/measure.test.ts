import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, rowHeight } from '../../src/exports/workbook/measure.ts';

describe('the columns of a sheet', () => {
  it('fit on one page, each still wide enough for a date, the wider still the wider', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 6, max: 80 }), { maxLength: 20 }), (widths) => {
        const narrowed = fitted(widths);
        const total = narrowed.reduce((sum, width) => sum + width, 0);
        // Rounded, each may take half a character more.
        expect(total).toBeLessThanOrEqual(250 + widths.length / 2);
        widths.forEach((width, at) => {
          expect(narrowed[at]).toBeLessThanOrEqual(width);
          expect(narrowed[at]).toBeGreaterThanOrEqual(Math.min(width, 11));
        });
        const ranked = widths.map((width, at) => [width, narrowed[at] ?? 0] as const);
        ranked.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        const after = ranked.map(([, width]) => width);
        expect(after).toEqual(after.toSorted((a, b) => a - b));
      }),
    );
  });

  it('make a row as high as its longest text, Chinese counting twice, up to a limit', () => {
    const one = rowHeight(['short', null], [20, 20]);
    expect(rowHeight(['a'.repeat(30), 'b'], [20, 20])).toBe(one + 13);
    expect(rowHeight(['友谊关友谊关友谊关友谊'], [20])).toBe(one + 13);
    expect(rowHeight(['a\nb'], [20])).toBe(one + 13);
    expect(rowHeight(['a'.repeat(5000)], [20])).toBe(rowHeight(['a'.repeat(9000)], [20]));
    // What is lower than its text is cut on paper: the limit is that of Excel, in points.
    expect(rowHeight(['a'.repeat(400)], [20])).toBeGreaterThanOrEqual(20 * 13);
    expect(rowHeight(['a'.repeat(5000)], [20])).toBeGreaterThan(390);
    expect(rowHeight(['a'.repeat(5000)], [20])).toBeLessThanOrEqual(409);
  });
});
