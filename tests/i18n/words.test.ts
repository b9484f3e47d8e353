import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { t } from '../../src/i18n/t.ts';
import { translate } from '../../src/i18n/translate.ts';
import { CURRENCIES, SOURCE_LANGUAGES, UNITS } from '../../src/i18n/vocabulary/types.ts';
import { languageName, sessionTitle, word, words } from '../../src/i18n/words.ts';
import { chineseNumber } from '../../src/lib/chinese-number.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import type { Meeting, Project, Source } from '../../src/model/records.ts';

const data = new URL('../../data/', import.meta.url);
const read = (name: string) => parse(readFileSync(new URL(name, data), 'utf8'));

describe('the words', () => {
  it('are there in every language, none left empty or twice within a group', () => {
    for (const language of LANGUAGES) {
      for (const [group, entries] of Object.entries(words(language))) {
        if (typeof entries === 'function') continue;
        const texts = Object.values(entries).filter((entry) => typeof entry === 'string');
        for (const text of texts) expect(text.trim(), `${language} ${group}`).not.toBe('');
        if (['siteKind', 'status', 'stage', 'direction', 'sourceLanguage'].includes(group)) {
          expect(new Set(texts).size, `${language} ${group}`).toBe(texts.length);
        }
      }
    }
  });

  it('have the official terms', () => {
    const kinds = LANGUAGES.map((language) => word(language, 'siteKind', 'international'));
    expect(kinds).toEqual([
      'cửa khẩu quốc tế',
      '国际性口岸',
      'international border gate',
      'poste-frontière international',
    ]);
    const routes = LANGUAGES.map((language) => word(language, 'siteKind', 'customs-route'));
    expect(routes).toEqual([
      'lối thông quan',
      '通关通道',
      'customs clearance route',
      'voie de dédouanement',
    ]);
  });

  it('count sessions', () => {
    expect([1, 2, 3, 11, 12, 21, 111].map(words('en').ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '12th',
      '21st',
      '111th',
    ]);
    expect([1, 2].map(words('fr').ordinal)).toEqual(['1re', '2e']);
  });

  it('call a session as its mechanism does: by its number, or by the year', () => {
    const session = {
      vi: 'Phiên họp lần thứ {ordinal}',
      zh: '第{ordinal}次会议',
      en: '{ordinal} talks of {year}',
      fr: '{ordinal} réunion',
    };
    const held = { ordinal: 11, from: '2025-10-30' };
    expect(sessionTitle({ session }, held, 'vi')).toBe('Phiên họp lần thứ 11');
    expect(sessionTitle({ session }, held, 'zh')).toBe('第十一次会议');
    expect(sessionTitle({ session }, held, 'en')).toBe('11th talks of 2025');
    expect(sessionTitle({ session }, { ordinal: 1, from: null }, 'fr')).toBe('1re réunion');
    expect([5, 10, 20, 21].map(chineseNumber)).toEqual(['五', '十', '二十', '二十一']);
  });

  it('say so when they do not know a word', () => {
    expect(languageName('eo', 'en')).toBe('eo');
    expect(languageName('zh-Hans', 'fr')).toBe('chinois');
  });
});

describe('the data', () => {
  const meetings: { meetings: Meeting[] } = read('meetings.yaml');
  const sources: { sources: Source[] } = read('sources.yaml');
  const projects: Project[] = readdirSync(new URL('projects/', data)).map((name) =>
    read(`projects/${name}`),
  );

  it('uses no word that we do not have', () => {
    const units = [
      ...projects.flatMap(({ figures }) => figures.map(({ unit }) => unit)),
      ...meetings.meetings.flatMap(({ outcomes }) => outcomes.map(({ unit }) => unit)),
    ];
    const known = new Set<string>([...UNITS, ...CURRENCIES]);
    expect(units.filter((unit) => !known.has(unit))).toEqual([]);
    const missing = (used: readonly string[], have: readonly string[]) =>
      used.filter((one) => !have.includes(one));
    expect(
      missing(
        sources.sources.map(({ language }) => language),
        SOURCE_LANGUAGES,
      ),
    ).toEqual([]);
  });
});

describe('the texts of the page', () => {
  const base = { plain: 'Xin chào', counted: (p: { n: number }) => `${p.n} cửa khẩu` };
  const say = translate({
    vi: base,
    zh: { plain: '你好', counted: ({ n }) => `${n}个口岸` },
    en: { plain: 'Hello', counted: ({ n }) => `${n} gates` },
    fr: { plain: 'Bonjour', counted: ({ n }) => `${n} postes` },
  } satisfies Record<string, typeof base>);

  it('come in the language asked for, with their parameters', () => {
    expect(say('zh', 'plain')).toBe('你好');
    expect(say('fr', 'counted', { n: 3 })).toBe('3 postes');
    // @ts-expect-error a parameter that is missing does not compile
    expect(() => say('fr', 'counted')).toThrow();
    // @ts-expect-error a key that is missing does not compile
    say('fr', 'nothing');
  });

  it('are the page’s own', () => {
    expect(t('fr', 'app.edition', { version: '2026.11' })).toContain('2026.11');
  });
});
