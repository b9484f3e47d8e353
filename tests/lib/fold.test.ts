import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accented, fold } from '../../src/lib/fold.ts';

/** Any characters at all, half of a pair too. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
  maxLength: 40,
});

describe('fold', () => {
  it.each([
    ['Cửa khẩu Móng Cái', 'cuakhaumongcai'],
    ['ĐỒNG ĐĂNG', 'dongdang'],
    ['Jīn shuǐ hé', 'jinshuihe'],
    ['Lǜchūn', 'luchun'],
    ['gränsporten Röda', 'gransportenroda'],
    ['cœur, Ｋｍ３', 'coeurkm3'],
    ["Ping'erguan", 'pingerguan'],
    ['马鹿塘—金水河', '马鹿塘金水河'],
    ['62(2)', '62/2'],
    ['1088/2-1089', '1088/2/1089'],
    ['Bắc Luân II', 'bacluan2'],
    ['a\u0302\u0301', 'a'],
    ['—·。 ', ''],
  ])('%s is %s', (text, compact) => {
    expect(fold(text).compact).toBe(compact);
  });

  it('parts words at spaces, signs and where the script changes', () => {
    expect(fold('Lồ Cố Chin 货物通关').words).toEqual(['lo', 'co', 'chin', '货物通关']);
    expect(fold('第11次').words).toEqual(['第', '11', '次']);
  });

  it('does not care how accents are coded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD')).compact).toBe(fold(text.normalize('NFC')).compact);
      }),
    );
  });

  it('takes any text, and knows where each letter comes from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { compact, origin, starts, words } = fold(text);
        expect(origin).toHaveLength(compact.length);
        expect(starts).toHaveLength(words.length);
        expect(origin.every(([start, end]) => start >= 0 && end <= text.length)).toBe(true);
      }),
    );
  });
});

it('keeps the accents where they are wanted', () => {
  expect(accented('Hạ Lang')).toBe('hạlang');
  expect(accented('Hạ Lang')).not.toBe(accented('Hà Lang'));
});
