import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANGE_GROUPS } from '../../src/facts/changes/changes.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { OTHER_NAME_KINDS } from '../../src/model/talk/written-words.ts';
import { FIELD_KEYS, WORD_KEYS } from '../fixtures/form-words.ts';

type Table = Readonly<Record<string, unknown>>;

/** The dictionaries with a file a language, by their folder; `base` has the texts of the first picture. */
const modules = import.meta.glob<Readonly<Record<string, Table>>>(
  '../../src/i18n/messages/{*,fresh/*,trade/*}.ts',
  { eager: true },
);
/** Those whose languages stand side by side. */
const together = import.meta.glob<
  Readonly<Record<string, { readonly texts?: Readonly<Record<string, Table>> }>>
>('../../src/i18n/messages/{panels,talk,page,files}/{*,*/*}.ts', { eager: true });

const tables: Record<string, Record<string, Table>> = {};
for (const [path, exported] of Object.entries(modules)) {
  const [, part = 'base', language = ''] =
    /messages\/(?:(\w+)\/)?(vi|zh|en|fr)\.ts$/.exec(path) ?? [];
  if (language) tables[part] = { ...tables[part], [language]: exported[language] ?? {} };
}
for (const [path, exported] of Object.entries(together)) {
  const [, part = ''] = /messages\/(\w+\/[\w-]+(?:\/\w+)?)\.ts$/.exec(path) ?? [];
  const { texts } = Object.values(exported).find((one) => one.texts) ?? {};
  // A table that stands in another one for its length.
  if (!texts) continue;
  tables[part] = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      Object.fromEntries(Object.entries(texts).map(([key, all]) => [key, all[language]])),
    ]),
  );
}

/** Parameters that answer to any name, each with a text of its own. */
const anything = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });
const say = (text: unknown) => (typeof text === 'function' ? String(text(anything)) : String(text));
/**
 * Names of the parameters that a text really uses; numbers of things choose words, a month is an
 * index of names, so both are left out.
 */
const used = (text: unknown) =>
  [...new Set(say(text).match(/‹\w+›/g))]
    .filter((name) => name !== '‹count›' && name !== '‹month›')
    .sort();

it('finds every dictionary in all four languages', () => {
  const root = new URL('../../src/i18n/messages/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\/.*\.ts$/.test(name))
    .filter((name) => !/^export const [A-Z_]+ = /m.test(readFileSync(new URL(name, root), 'utf8')));
  const parts = files.map((name) =>
    name.replace(/\.ts$/, '').replace(/\/(vi|zh|en|fr|fresh|trade)$/, ''),
  );
  expect(Object.keys(tables).sort()).toEqual([...new Set([...parts, 'base'])].sort());
  for (const [part, table] of Object.entries(tables)) {
    expect(Object.keys(table).sort(), part).toEqual(['en', 'fr', 'vi', 'zh']);
  }
});

describe.each(Object.entries(tables))('the texts of %s', (_, { vi = {}, ...others }) => {
  it.each(Object.keys(others))('in %s have the keys of the Vietnamese ones', (language) => {
    expect(Object.keys(others[language] ?? {}).sort()).toEqual(Object.keys(vi).sort());
  });

  it.each(Object.keys(others))('in %s are never empty and say what they are given', (language) => {
    const table = others[language] ?? {};
    for (const [key, base] of Object.entries(vi)) {
      expect(say(table[key]).trim(), key).not.toBe('');
      expect(used(table[key]), key).toEqual(used(base));
    }
  });

  it('have the unbreakable spaces of French, wide at : « » and thin at ; ! ? %', () => {
    for (const [key, text] of Object.entries(others.fr ?? {})) {
      const said = say(text);
      expect(said, key).not.toMatch(/[^\u00a0](:(?=\s|$)|»)|«(?!\u00a0)/);
      expect(said, key).not.toMatch(/[^\u202f][;!?%]/);
    }
  });
});

describe('the lists of texts', () => {
  const root = new URL('../../src/', import.meta.url);
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/i18n.(messages|vocabulary)/.test(name))
    .map((name) => readFileSync(new URL(name, root), 'utf8'));
  /** Keys that are words of the model as they stand. */
  const asValues: Readonly<Record<string, readonly string[]>> = {
    'panels/compare': CHANGE_GROUPS,
    'panels/names': OTHER_NAME_KINDS,
    'panels/factfields': FIELD_KEYS,
    'panels/factwords': WORD_KEYS,
  };
  /** Where keys of a dictionary are written down for others to say. */
  const writtenIn: Readonly<Record<string, string>> = { 'files/whole': "'./column.ts'" };
  /** The files that speak through each dictionary, so that a key of another is no excuse. */
  const addressOf = (part: string) => {
    if (part === 'base') return '/t.ts';
    return part.includes('/') ? `messages/${part}.ts` : `messages/${part}/${part}.ts`;
  };
  const users = (part: string) =>
    code
      .filter(
        (text) =>
          text.includes(addressOf(part)) || text.includes(writtenIn[part] ?? addressOf(part)),
      )
      .join('\n');

  it.each(Object.keys(tables))('of %s has none that the page never shows', (part) => {
    const text = users(part);
    /** Heads of keys that are put together, e.g. `topic.` of `topic.${topic}`. */
    const heads = new Set([...text.matchAll(/`((?:\w+[._])+)\$\{/g)].map(([, head]) => head));
    const all = code.join('\n');
    const isUsed = (key: string) => {
      if (text.includes(`'${key}'`) || asValues[part]?.includes(key)) return true;
      const cut = Math.max(key.lastIndexOf('.'), key.lastIndexOf('_')) + 1;
      const [head, tail] = [key.slice(0, cut), key.slice(cut)];
      return heads.has(head) && new RegExp(`'${tail}'|\\b${tail}:`).test(all);
    };
    expect(Object.keys(tables[part]?.vi ?? {}).filter((key) => !isUsed(key))).toEqual([]);
  });
});
