import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/facts/search/entry.ts';
import { search } from '../../../src/facts/search/search.ts';
import { fold } from '../../../src/lib/fold.ts';
import { aliases, sharersOf } from './all-aliases.ts';
import { AMBIGUOUS } from './ambiguous.ts';
import { index } from './built.ts';

const sharers = sharersOf(aliases);
const foundBy = (text: string) => search(index, text).map(({ entry }) => entry.id);

/** A generator that gives the same numbers in each run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Each search takes its time: one of three is tried, others after each change of the data. */
const isTried = (_: unknown, at: number) => at % 3 === 0;

describe('a name or alias in the data', () => {
  it('finds what it is an alias of first, or among as many as share it', {
    timeout: 600_000,
  }, () => {
    const found = new Map<string, readonly string[]>();
    const wrong = aliases.filter(isTried).flatMap(({ entry, text }) => {
      const ids = found.get(text) ?? foundBy(text);
      found.set(text, ids);
      const sharing = sharers.get(fold(text).compact)?.size ?? 1;
      const isRight = ids.slice(0, sharing).includes(entry.id);
      return isRight ? [] : [`${text}: ${ids.slice(0, sharing)}, not ${entry.id}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(AMBIGUOUS))(
    '%s, which several things share, finds them in their order',
    (name, ids) => {
      expect(ids.length).toBeGreaterThan(1);
      expect([...(sharers.get(name) ?? [])]).toEqual(expect.arrayContaining([...ids]));
      const [typed] = aliases.filter(({ text }) => fold(text).compact === name);
      expect(foundBy(typed?.text ?? '').filter((id) => ids.includes(id))).toEqual(ids);
    },
  );
});

type Spoil = (text: string, at: number, letter: string) => string;

/** A letter left out, another one in its place, two that changed places. */
const ERRORS: readonly Spoil[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1),
  (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
];

describe('an alias of five letters or more with one typing error', () => {
  const random = numbers(Number(process.env.SEED ?? 3));
  const long = new Map<string, Set<Entry>>();
  for (const { entry, text } of aliases) {
    const { compact } = fold(text);
    if (!/^[a-z]{5,}$/.test(compact)) continue;
    // As people type it who have no accents at hand, with its spaces.
    const typed = fold(text).words.join(' ');
    long.set(typed, new Set([...(long.get(typed) ?? []), entry]));
  }

  it('finds it among the first three, 98 times of 100', { timeout: 600_000 }, () => {
    const missed: string[] = [];
    for (const [text, entries] of [...long].filter(isTried)) {
      const spoil = ERRORS[random(ERRORS.length)];
      if (!spoil) continue;
      const at = random(text.length - 1);
      const typed = spoil(text, at, String.fromCharCode(97 + random(26)));
      const first = new Set(foundBy(typed).slice(0, 3));
      const isFound = [...entries].some(({ id }) => first.has(id));
      if (!isFound) missed.push(`${typed} (${text})`);
    }
    expect(long.size).toBeGreaterThan(0);
    // The rest are short names that the error turns into a part of others: `nan a` for Nan Ya.
    expect((3 * missed.length) / long.size, missed.join('; ')).toBeLessThan(0.02);
  });
});

describe('titles and claims', () => {
  it('find their own document or claim first', { timeout: 600_000 }, () => {
    const entries = index.entries.filter(({ kind }) => kind === 'document' || kind === 'claim');
    expect(entries.length).toBeGreaterThan(0);
    const titles = entries.flatMap(({ id, keys: [title] }) =>
      title ? [{ id, text: title.text }] : [],
    );
    const called = new Map<string, number>();
    for (const { text } of titles) {
      const { compact } = fold(text);
      called.set(compact, (called.get(compact) ?? 0) + 1);
    }
    // Every fifth, because each takes its time.
    const wrong = titles.filter(({ id, text }, at) => {
      if (at % 5 !== 0) return false;
      const twins = called.get(fold(text).compact);
      // A page on a gate may be called as the gate is, which then stands first.
      const found = search(index, text).filter(({ entry }) => entries.includes(entry));
      return !found.slice(0, twins).some(({ entry }) => entry.id === id);
    });
    expect(wrong).toEqual([]);
  });
});
