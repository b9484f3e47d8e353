import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/lib/fold.ts';
import type { Entry, KeyOrigin } from '../../../src/state/search/entry.ts';
import { search } from '../../../src/state/search/search.ts';
import { AMBIGUOUS } from './ambiguous.ts';
import { index } from './built.ts';

const NAMES: ReadonlySet<KeyOrigin> = new Set(['name', 'alias', 'pinyin', 'marker']);

/** Names, both sides' names, aliases, pinyin and markers of what is no document. */
const aliases = index.entries
  .filter(({ kind }) => kind !== 'document' && kind !== 'claim')
  .flatMap((entry) =>
    entry.keys.filter(({ origin }) => NAMES.has(origin)).map(({ text }) => ({ entry, text })),
  );
const folded = aliases.map(({ entry, text }) => ({ entry, compact: fold(text).compact }));
const foundBy = (text: string) => search(index, text).map(({ entry }) => entry.id);

/** A generator that gives the same numbers in each run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('every alias in the data', () => {
  it('finds what it is an alias of as the first hit', { timeout: 600_000 }, () => {
    expect(aliases.length).toBeGreaterThan(1900);
    const found = new Map<string, readonly string[]>();
    const wrong = aliases.flatMap(({ entry, text }) => {
      const ids = found.get(text) ?? foundBy(text);
      found.set(text, ids);
      const shared = AMBIGUOUS[fold(text).compact];
      if (!shared) return ids[0] === entry.id ? [] : [`${text}: ${ids[0]}, not ${entry.id}`];
      const isRight =
        shared.includes(entry.id) && ids.slice(0, shared.length).join() === `${shared}`;
      return isRight ? [] : [`${text}: ${ids.slice(0, 4)}, not ${shared}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is called ambiguous only where several things share it', { timeout: 60_000 }, () => {
    for (const [name, ids] of Object.entries(AMBIGUOUS)) {
      expect(ids.length, name).toBeGreaterThan(1);
      const called = folded.filter(({ compact }) => compact === name);
      expect([...new Set(called.map(({ entry }) => entry.id))].sort(), name).toEqual(
        [...ids].sort(),
      );
    }
    expect(Object.keys(AMBIGUOUS).length).toBeLessThan(30);
  });
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
    for (const [text, entries] of long) {
      const spoil = ERRORS[random(ERRORS.length)];
      if (!spoil) continue;
      const at = random(text.length - 1);
      const typed = spoil(text, at, String.fromCharCode(97 + random(26)));
      const first = new Set(foundBy(typed).slice(0, 3));
      const isFound = [...entries].some(({ id }) => first.has(id));
      if (!isFound) missed.push(`${typed} (${text})`);
    }
    expect(long.size).toBeGreaterThan(1000);
    // The rest are short names that the error turns into a part of others: `nan a` for Nan Ya.
    expect(missed.length / long.size, missed.join('; ')).toBeLessThan(0.02);
  });
});

describe('titles and claims', () => {
  it('find their own document or claim first', { timeout: 600_000 }, () => {
    const entries = index.entries.filter(({ kind }) => kind === 'document' || kind === 'claim');
    expect(entries.length).toBeGreaterThan(500);
    const titles = entries.flatMap(({ id, keys: [title] }) =>
      title ? [{ id, text: title.text }] : [],
    );
    // Every fifth, because each takes its time.
    const wrong = titles.filter(({ id, text }, at) => {
      if (at % 5 !== 0) return false;
      const twins = titles.filter((one) => fold(one.text).compact === fold(text).compact).length;
      // A page on a gate may be called as the gate is, which then stands first.
      const found = search(index, text).filter(({ entry }) => entries.includes(entry));
      return !found.slice(0, twins).some(({ entry }) => entry.id === id);
    });
    expect(wrong).toEqual([]);
  });
});
