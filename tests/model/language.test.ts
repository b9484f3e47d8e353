import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Names, nameIn, namesIn, sameInAll } from '../../src/model/language.ts';

const full: Names = { vi: 'Bến Cò', zh: '鹭渡', en: 'Heron ford', fr: 'Gué du Héron' };
const noChinese: Names = { ...full, zh: null };
const noVietnamese: Names = { ...full, vi: null };
const neither: Names = { ...full, vi: null, zh: null };

describe('a name', () => {
  it('is told in the language asked for', () => {
    expect(LANGUAGES.map((language) => nameIn(full, language))).toEqual([
      { text: 'Bến Cò', language: 'vi' },
      { text: '鹭渡', language: 'zh' },
      { text: 'Heron ford', language: 'en' },
      { text: 'Gué du Héron', language: 'fr' },
    ]);
  });

  it('is Vietnamese where no Chinese form is known, and says that it is', () => {
    expect(nameIn(noChinese, 'zh')).toEqual({ text: 'Bến Cò', language: 'vi' });
    expect(nameIn(noChinese, 'vi')).toEqual({ text: 'Bến Cò', language: 'vi' });
  });

  it('stands in Chinese where no Vietnamese form is known, in English where there is neither', () => {
    expect(nameIn(noVietnamese, 'vi')).toEqual({ text: '鹭渡', language: 'zh' });
    expect(nameIn(noVietnamese, 'zh')).toEqual({ text: '鹭渡', language: 'zh' });
    expect(nameIn(neither, 'zh')).toEqual({ text: 'Heron ford', language: 'en' });
  });
});

it('is Vietnamese where a Chinese form has no Chinese character', () => {
  expect(nameIn({ ...full, zh: 'Seo Co San—Gia Khau' }, 'zh').language).toBe('vi');
});

describe('the names on screen', () => {
  it('are those of the languages, in their order', () => {
    expect(namesIn(full, ['zh', 'vi'])).toEqual([
      { text: '鹭渡', language: 'zh' },
      { text: 'Bến Cò', language: 'vi' },
    ]);
  });

  it('are one where both read the same', () => {
    expect(namesIn(noChinese, ['vi', 'zh'])).toEqual([{ text: 'Bến Cò', language: 'vi' }]);
    expect(namesIn({ ...full, fr: full.en }, ['fr', 'en'])).toEqual([
      { text: 'Heron ford', language: 'fr' },
    ]);
    expect(namesIn(neither, ['vi', 'zh'])).toEqual([{ text: 'Heron ford', language: 'en' }]);
  });
});

it('stands in for names as the same text in every language, told once', () => {
  const names = sameInAll('cn-nowhere');
  expect(LANGUAGES.map((language) => names[language])).toEqual(Array(4).fill('cn-nowhere'));
  expect(namesIn(names, ['vi', 'zh'])).toEqual([{ text: 'cn-nowhere', language: 'vi' }]);
});
