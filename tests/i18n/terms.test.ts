import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BANNED, EXCEPTIONS, type Scope } from '../../scripts/terms/banned.ts';
import { glossary } from '../../scripts/terms/glossary.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { loadMemo } from '../../src/pipeline/memo.ts';
import { parseYaml } from '../../src/pipeline/read/yaml.ts';

interface Text {
  readonly file: string;
  readonly scope: Scope;
  readonly language: Language;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, `${entry.parentPath}/${entry.name}`));
}

const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8');

const QUOTED = /'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g;
const quotedIn = (code: string) => [...code.matchAll(QUOTED)].map(([, a, b]) => a ?? b ?? '');

/** A text with its escapes read: `\\u00a0` is a space. */
const unescaped = (text: string): string =>
  String(
    JSON.parse(`"${text.replaceAll("\\'", "'").replaceAll('"', '\\"').replaceAll('\n', ' ')}"`),
  );

/** Everything between quotes in code; `0` for what is filled in. */
function textsIn(code: string): string[] {
  const bare = code
    .replaceAll(/\/\*[\s\S]*?\*\/|^import .*$|^\s*\/\/.*$/gm, '')
    // Keys are not texts.
    .replaceAll(/^\s*'[^'\n]*':/gm, '')
    .replaceAll(/\$\{[^{}'`]*\}/g, '0')
    // What remains chooses between texts: those belong to the text around them.
    .replaceAll(/\$\{([^{}]*)\}/g, (_, choice: string) => quotedIn(choice).join(' '));
  return quotedIn(bare).map(unescaped);
}

/** Where the words of a language begin in a file that has all four: at its key, or a helper's name. */
const OWN = /^ *(?:const|function) \w+?_?(vi|zh|en|fr)\b|(?<=^ +|\{ |, )(vi|zh|en|fr): /gim;

/** The code of each language of a file that has all four side by side. */
function sideBySide(code: string): { readonly language: Language; readonly code: string }[] {
  const starts = [...code.matchAll(OWN)];
  return starts.map(({ index, 1: helper, 2: key }, i) => ({
    language: LANGUAGES.find((one) => one === (helper ?? key)?.toLowerCase()) ?? 'en',
    code: code.slice(index, starts[i + 1]?.index),
  }));
}

/** All texts of the page, by the language that they are in. */
function pageTexts(): Text[] {
  const alone = filesIn('src/i18n', /^(vi|zh|en|fr)\.ts$/).flatMap((file) => {
    const language = LANGUAGES.find((one) => file.endsWith(`/${one}.ts`)) ?? 'en';
    return textsIn(read(file)).map((text) => ({ file, language, text }));
  });
  const together = ['panels', 'talk', 'page', 'files'].flatMap((room) =>
    filesIn(`src/i18n/messages/${room}`, /\.ts$/).flatMap((file) =>
      sideBySide(read(file)).flatMap(({ language, code }) =>
        textsIn(code).map((text) => ({ file, language, text })),
      ),
    ),
  );
  return [...alone, ...together].map((one) => ({ ...one, scope: 'page' as const }));
}

/** Every text below a key that is a language (`vi`), or ends in one (`name_vi`), lists of texts too. */
function textsBelow(value: unknown, file: string, of?: Language): Text[] {
  if (typeof value === 'string') {
    return of ? [{ file, scope: 'data', language: of, text: value }] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsBelow(child, file, LANGUAGES.find((one) => one === key.replace(/^.*_/, '')) ?? of),
  );
}

function dataTexts(): Text[] {
  // What the last build read need not be read again.
  const memo = loadMemo(ROOT);
  const written = filesIn('data', /\.yaml$/).map((file) => {
    const { data, faults } = parseYaml(file, read(file), memo);
    if (faults.length > 0) throw new Error(`${file} is not read: ${faults[0]?.message}`);
    return [file, data] as const;
  });
  const built = filesIn('public/data', /json$/).map(
    (file) => [file, JSON.parse(read(file))] as const,
  );
  return [...written, ...built].flatMap(([file, value]) => textsBelow(value, file));
}

const TEXTS = [...pageTexts(), ...dataTexts()];

/** The banned forms in a text, as what is written and what is better. */
function bannedIn({ scope, language, text }: Text): string[] {
  return BANNED[language].flatMap(({ form, instead, only }) => {
    const written = (only ?? scope) === scope ? form.exec(text)?.[0] : undefined;
    return written ? [`${written} (better: ${instead})`] : [];
  });
}

const isExcepted = ({ file, text }: Text) =>
  EXCEPTIONS.some((one) => one.file.test(file) && one.text.test(text));

describe('official terms', () => {
  it('stand in docs/terms.md as the page writes them', async () => {
    await expect(glossary()).toMatchFileSnapshot('../../docs/terms.md');
  });

  it('are read from page, data and what is built', () => {
    for (const language of LANGUAGES) {
      for (const scope of ['page', 'data'] as const) {
        const own = TEXTS.filter((one) => one.language === language && one.scope === scope);
        expect(own.length, `${language} ${scope}`).toBeGreaterThan(500);
      }
    }
  });

  it.each(LANGUAGES)('have no banned form beside them in %s', (language) => {
    const own = TEXTS.filter((one) => one.language === language && !isExcepted(one));
    const found = own.flatMap((one) =>
      bannedIn(one).map((what) => `${one.file}: ${what}: ${one.text}`),
    );
    expect(found).toEqual([]);
  });

  it('have no exception that is needed no more', () => {
    for (const { file, text, reason } of EXCEPTIONS) {
      const covered = TEXTS.filter((one) => file.test(one.file) && text.test(one.text));
      expect(covered.flatMap(bannedIn), reason).not.toEqual([]);
    }
  });
});
