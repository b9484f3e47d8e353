import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/facts/search/search.ts';
import { index } from './built.ts';

interface Case {
  readonly query: string;
  readonly expect: readonly string[];
}

const CASES: readonly Case[] = JSON.parse(
  readFileSync(new URL('../../fixtures/search-cases.json', import.meta.url), 'utf8'),
);
const first = (text: string) => search(index, text)[0]?.entry.id;

describe('spellings that people type', () => {
  it('find what is meant first, 99 of 100', { timeout: 120_000 }, () => {
    expect(CASES.length).toBeGreaterThan(250);
    const wrong = CASES.flatMap((one) => {
      const id = first(one.query);
      return id !== undefined && one.expect.includes(id) ? [] : [`${one.query}: ${id}`];
    });
    expect(wrong.length / CASES.length, wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
