import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measureByFonts } from '../../scripts/start/letters.ts';
import { startNames, startWindows } from '../../scripts/start/windows.ts';

const measure = await measureByFonts(readFileSync('src/fonts.css', 'utf8'), 'public');
const FONT = '400 100px "Be Vietnam Pro", "Noto Sans SC"';

it('measures with the letters of the page: pairs closer than alone, bold wider, size for size', () => {
  expect(measure('AV', FONT)).toBeLessThan(measure('A', FONT) + measure('V', FONT));
  expect(measure('Lào Cai', FONT.replace('400', '600'))).toBeGreaterThan(measure('Lào Cai', FONT));
  expect(measure('Lào Cai', FONT.replace('100', '10'))).toBeCloseTo(
    measure('Lào Cai', FONT) / 10,
    6,
  );
});

it('takes each letter from the first family that has it', () => {
  // A Han character is as wide as it is high, and in no cut of the Latin family.
  expect(measure('河口', FONT)).toBeCloseTo(200, 6);
  expect(measure('河口 Hekou', FONT)).toBeGreaterThan(measure('Hekou', FONT) + 200);
  const tabular = FONT.replace('"Be', '"Be Vietnam Pro Tabular", "Be');
  expect(measure('1', tabular)).toBeCloseTo(measure('8', tabular), 6);
  expect(measure('1', FONT)).not.toBeCloseTo(measure('8', FONT), 1);
});

it('names a letter that no font of the page has', () => {
  expect(() => measure('Lào ﷽', FONT)).toThrow('has the letter');
});

it('knows what panels cover of each window whose start view is placed', () => {
  const windows = startWindows();
  expect(windows).toHaveLength(startNames.length);
  for (const { width, height, padding } of windows) {
    expect(width - padding.left - padding.right).toBeGreaterThan(width / 2);
    expect(height - padding.top - padding.bottom).toBeGreaterThan(height / 2);
  }
});
