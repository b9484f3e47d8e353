import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Names } from '../../src/model/language.ts';
import type { Place, Site } from '../../src/model/records.ts';
import { readingOf, searchFile } from '../../src/pipeline/search/readings.ts';
import { madeUpDossier } from '../fixtures/dossier.ts';

const built = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), 'utf8'));
const letters = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

describe('the pinyin of names', () => {
  const sites: Site[] = [...built('details/gates'), ...built('details/crossings')];
  const places: Place[] = built('details/places');
  const names: (Names & { id: string })[] = [
    ...sites.flatMap(({ id, vietnam, china }) => [
      { id, ...vietnam.names },
      { id, ...china.names },
    ]),
    ...places.map(({ id, names: own }) => ({ id, ...own })),
  ];
  const known = names.flatMap(({ id, zh, pinyin }) => (zh && pinyin ? [{ id, zh, pinyin }] : []));

  it('is what the records say wherever they say it', () => {
    expect(known.length).toBeGreaterThan(150);
    const wrong = known.filter(({ id, zh, pinyin }) => {
      // A bridge is told without its countries.
      if (id === 'bridge-ban-vuoc-basa') return false;
      return !letters(readingOf(zh)).startsWith(letters(pinyin));
    });
    expect(wrong).toEqual([]);
  });

  it('is built for every name in Han characters', () => {
    const { readings } = built('search');
    for (const { zh, id } of names) if (zh !== null) expect(readings[zh], id).toBeTruthy();
  });
});

it('keeps what is not Han, and marks the tones', () => {
  expect(readingOf('金水河')).toBe('jīn shuǐ hé');
  expect(readingOf('绿春')).toBe('lǜ chūn');
  expect(readingOf('Km3+4 浮桥')).toBe('Km3+4 fú qiáo');
});

it('reads each text once, in a fixed order', () => {
  const { readings } = searchFile(madeUpDossier());
  const texts = Object.keys(readings);
  expect(texts.length).toBeGreaterThan(3);
  expect(texts).toEqual(texts.toSorted());
});
