import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en.ts';
import { fr } from '../../src/i18n/messages/fr.ts';
import { vi } from '../../src/i18n/messages/vi.ts';
import { zh } from '../../src/i18n/messages/zh.ts';

const tables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { zh, en, fr };

/** Parameters that answer to any name, each with a text of its own. */
const anything = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });
const say = (text: unknown) => (typeof text === 'function' ? String(text(anything)) : String(text));
/** Names of the parameters that a text really uses; numbers of things choose words, so they are left out. */
const used = (text: unknown) =>
  [...new Set(say(text).match(/‹\w+›/g))].filter((name) => name !== '‹count›').sort();

describe.each(Object.keys(tables))('the texts in %s', (language) => {
  const table = tables[language] ?? {};

  it('have the keys of the Vietnamese ones, no more and no less', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(vi).sort());
  });

  it('are never empty and say what they are given', () => {
    for (const [key, base] of Object.entries(vi)) {
      expect(say(table[key]).trim(), key).not.toBe('');
      expect(used(table[key]), key).toEqual(used(base));
    }
  });
});

it('has unbreakable spaces before the double signs of French', () => {
  for (const [key, text] of Object.entries(fr)) expect(say(text), key).not.toMatch(/\S [:;!?»]/);
});

describe('the list of texts', () => {
  const root = new URL('../../src/', import.meta.url);
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/i18n.(messages|vocabulary)/.test(name))
    .map((name) => readFileSync(new URL(name, root), 'utf8'))
    .join('\n');
  /** Heads of keys that are put together, e.g. `topic.` of `topic.${topic}`. */
  const heads = new Set([...code.matchAll(/`((?:\w+\.)+)\$\{/g)].map(([, head]) => head));
  const isUsed = (key: string) => {
    const cut = key.lastIndexOf('.') + 1;
    const [head, tail] = [key.slice(0, cut), key.slice(cut)];
    return code.includes(`'${key}'`) || (heads.has(head) && code.includes(`'${tail}'`));
  };

  it('has none that the page never shows', () => {
    expect(Object.keys(vi).filter((key) => !isUsed(key))).toEqual([]);
  });
});
