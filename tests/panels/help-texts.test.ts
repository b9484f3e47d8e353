import { describe, expect, it } from 'vitest';
import { en as embedEn } from '../../src/i18n/messages/embed/en.ts';
import { fr as embedFr } from '../../src/i18n/messages/embed/fr.ts';
import { vi as embedVi } from '../../src/i18n/messages/embed/vi.ts';
import { zh as embedZh } from '../../src/i18n/messages/embed/zh.ts';
import { en } from '../../src/i18n/messages/help/en.ts';
import { fr } from '../../src/i18n/messages/help/fr.ts';
import { vi } from '../../src/i18n/messages/help/vi.ts';
import { zh } from '../../src/i18n/messages/help/zh.ts';
import { SHORTCUTS } from '../../src/panels/shortcuts.ts';

type Texts = Readonly<Record<string, unknown>>;

/** Parameters that answer to any name, each with a text of its own. */
const anything = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });
const told = (text: unknown) =>
  typeof text === 'function' ? String(text(anything)) : String(text);
const used = (text: unknown) => [...new Set(told(text).match(/‹\w+›/g))].sort();

const PARTS: readonly (readonly [string, Texts, Readonly<Record<string, Texts>>])[] = [
  ['help', vi, { zh, en, fr }],
  ['embed', embedVi, { zh: embedZh, en: embedEn, fr: embedFr }],
];

describe.each(PARTS)('the texts of %s', (_, base, others) => {
  it('say the same numbers in every language, and nothing is empty', () => {
    for (const [language, texts] of Object.entries(others)) {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(base).sort());
      for (const [key, text] of Object.entries(base)) {
        expect(told(texts[key]).trim(), `${language} ${key}`).not.toBe('');
        expect(used(texts[key]), `${language} ${key}`).toEqual(used(text));
      }
    }
  });

  it('have unbreakable spaces before the double signs of French', () => {
    for (const [key, text] of Object.entries(others.fr ?? {})) {
      expect(told(text), key).not.toMatch(/\S [:;!?»]/);
    }
  });
});

it('tells what every key does', () => {
  for (const name of SHORTCUTS) expect(vi).toHaveProperty([`key.${name}`]);
});
