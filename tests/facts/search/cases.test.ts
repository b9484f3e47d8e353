import { describe, expect, it } from 'vitest';
import { search } from '../../../src/facts/search/search.ts';
import { keystrokes, SPELLINGS } from '../../fixtures/spellings.ts';
import { index } from './built.ts';

const first = (text: string) => search(index, text)[0]?.entry.id;

describe('spellings that people type', () => {
  it.each(Object.entries(SPELLINGS))(
    'of %s find what is meant first, 99 of 100',
    {
      timeout: 120_000,
    },
    (_, spellings) => {
      expect(spellings.length).toBeGreaterThan(250);
      const wrong = spellings.flatMap(({ query, expect }) => {
        const id = first(query);
        return id !== undefined && expect.includes(id) ? [] : [`${query}: ${id}`];
      });
      expect(wrong.length / spellings.length, wrong.join('\n')).toBeLessThanOrEqual(0.01);
    },
  );

  it('find something after most keystrokes, and nothing twice', { timeout: 120_000 }, () => {
    // Two thousand states of the field are for the benchmark; every third is enough here.
    const typed = keystrokes().filter((_, at) => at % 3 === 0);
    const hits = typed.map((text) => search(index, text));
    const twice = typed.filter((_, at) => {
      const found = hits[at] ?? [];
      return new Set(found.map(({ entry }) => entry)).size < found.length;
    });
    expect(twice).toEqual([]);
    expect(hits.filter(({ length }) => length > 0).length / typed.length).toBeGreaterThan(0.9);
  });
});
