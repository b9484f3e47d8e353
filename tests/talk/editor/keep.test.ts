import 'fake-indexeddb/auto';
import { createStore, entries, set } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Keeper, keepTalks } from '../../../src/talk/library/keep.ts';
import { makeTalk } from './talks.ts';

let database = 0;
let ids = 0;
let tabs: (() => void)[] = [];

/** One tab of the page over the store that all tabs of a test share. */
function tab(part: { isDeaf?: boolean; isRefused?: boolean; refusals?: number } = {}): Keeper {
  let refusals = part.refusals ?? 0;
  const name = `talks-${database}`;
  const others = tabs;
  return keepTalks({
    open: () => {
      if (part.isRefused) throw new DOMException('no', 'SecurityError');
      const store = createStore(name, 'talks');
      return (mode, work) => {
        if (mode === 'readonly' || refusals === 0) return store(mode, work);
        refusals -= 1;
        return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      };
    },
    listen(onChange) {
      if (part.isDeaf) return { tell: () => {} };
      others.push(onChange);
      return {
        tell: () => {
          for (const other of others) if (other !== onChange) other();
        },
      };
    },
    check: async (value) =>
      typeof value === 'object' && value !== null && 'scenes' in value
        ? (value as ReturnType<typeof makeTalk>)
        : null,
    newId: () => `own-new-${++ids}`,
    now: () => ++ids,
  });
}

/** Resolves once the keeper shows what is asked for. */
function until(keeper: Keeper, holds: (ids: readonly string[]) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = keeper.own.subscribe((talks) => {
      if (!holds(talks.map(({ title }) => title.en))) return;
      queueMicrotask(() => stop());
      resolve();
    });
  });
}

const titles = ({ own }: Keeper) => own.value.map(({ title }) => title.en).sort();

beforeEach(() => {
  database += 1;
  tabs = [];
});

describe('talks that are kept', () => {
  it('are there after a reload, the newest first', async () => {
    const first = tab();
    await first.load();
    await first.save(makeTalk('own-a', 'A'));
    await first.save(makeTalk('own-b', 'B'));
    const second = tab();
    await second.load();
    expect(second.own.value.map(({ id }) => id)).toEqual(['own-b', 'own-a']);
    expect(second.own.value).toEqual(first.own.value);
    expect(second.state.value).toBe('kept');
  });

  it('stand on screen at once and keep the last of many quick changes', async () => {
    const here = tab();
    await here.load();
    const all = ['A', 'B', 'C', 'D'].map((title) => here.save(makeTalk('own-a', title)));
    expect(titles(here)).toEqual(['D']);
    await Promise.all(all);
    const later = tab();
    await later.load();
    expect(titles(later)).toEqual(['D']);
    expect(here.clash.value).toBeNull();
  });

  it('go when removed, and come back when that is undone', async () => {
    const here = tab();
    await here.load();
    await here.save(makeTalk('own-a', 'A'));
    await here.remove('own-a');
    expect(titles(here)).toEqual([]);
    await here.save(makeTalk('own-a', 'A'));
    void here.remove('own-a');
    await here.save(makeTalk('own-a', 'A again'));
    expect(titles(here)).toEqual(['A again']);
    expect(here.clash.value).toBeNull();
  });

  it('go for good when removed while they are still being written', async () => {
    const here = tab();
    await here.load();
    void here.save(makeTalk('own-a', 'A'));
    await here.remove('own-a');
    const later = tab();
    await later.load();
    expect(titles(later)).toEqual([]);
  });
});

describe('two tabs', () => {
  it('show each the changes of the other', async () => {
    const [one, two] = [tab(), tab()];
    await Promise.all([one.load(), two.load()]);
    const seen = until(two, (all) => all.includes('A2'));
    await one.save(makeTalk('own-a', 'A'));
    await one.save(makeTalk('own-a', 'A2'));
    await seen;
    const gone = until(two, (all) => all.length === 0);
    await one.remove('own-a');
    await gone;
  });

  it('keep both where neither has seen the change of the other', async () => {
    const [one, two] = [tab(), tab({ isDeaf: true })];
    await one.load();
    await one.save(makeTalk('own-a', 'A'));
    await two.load();
    await one.save(makeTalk('own-a', 'A of one'));
    /** Whether the copy is there when the clash is told. */
    const seen: boolean[] = [];
    two.clash.subscribe((told) => {
      if (told) seen.push(two.own.peek().some(({ id }) => id === told.to));
    });
    await two.save(makeTalk('own-a', 'A of two'));
    expect(seen).toEqual([true]);
    expect(titles(two)).toEqual(['A of one', 'A of two']);
    expect(two.clash.value?.from).toBe('own-a');
    const later = tab();
    await later.load();
    expect(titles(later)).toEqual(['A of one', 'A of two']);
    expect(later.own.value.find(({ id }) => id === 'own-a')?.title.en).toBe('A of one');
  });

  it('see what the other has kept also where both write at once', async () => {
    const [one, two] = [tab(), tab()];
    await Promise.all([one.load(), two.load()]);
    await one.save(makeTalk('own-a', 'A'));
    await two.save(makeTalk('own-b', 'B'));
    expect(titles(two)).toEqual(['A', 'B']);
  });

  it('do not take away what the other has changed', async () => {
    const [one, two] = [tab(), tab({ isDeaf: true })];
    await one.load();
    await one.save(makeTalk('own-a', 'A'));
    await two.load();
    await one.save(makeTalk('own-a', 'A of one'));
    await two.remove('own-a');
    expect(titles(two)).toEqual(['A of one']);
  });
});

describe('a store that does not serve', () => {
  it('is told where the browser refuses it, and talks go on without it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const here = tab({ isRefused: true });
    await here.load();
    expect(here.state.value).toBe('refused');
    await here.save(makeTalk('own-a', 'A'));
    expect(titles(here)).toEqual(['A']);
    expect(here.state.value).toBe('refused');
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  it.each([
    ['another one', 'own-b'],
    ['itself', 'own-a'],
  ])('is asked again for what it refused, with the next change of %s', async (_, next) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const here = tab({ refusals: 1 });
    await here.load();
    await here.save(makeTalk('own-a', 'A'));
    expect(here.state.value).toBe('refused');
    await here.save(makeTalk(next, 'Next'));
    expect(here.state.value).toBe('kept');
    const later = tab();
    await later.load();
    expect(titles(later)).toEqual(next === 'own-a' ? ['Next'] : ['A', 'Next']);
    warn.mockRestore();
  });

  it('is not called good while one talk is still refused', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const here = tab({ refusals: 1 });
    await here.load();
    const both = [here.save(makeTalk('own-a', 'A')), here.save(makeTalk('own-b', 'B'))];
    await Promise.all(both);
    expect(here.state.value).toBe('refused');
    await here.remove('own-b');
    expect(here.state.value).toBe('kept');
    const later = tab();
    await later.load();
    expect(titles(later)).toEqual(['A']);
    warn.mockRestore();
  });

  it('keeps what this edition cannot read as it is', async () => {
    const store = createStore(`talks-${database}`, 'talks');
    const strange = { revision: 'x', madeAt: 1, version: 7, talk: { chapters: [] } };
    await set('own-z', strange, store);
    const here = tab();
    await here.load();
    await here.save(makeTalk('own-a', 'A'));
    expect(titles(here)).toEqual(['A']);
    expect(here.unreadable.value).toEqual([strange]);
    expect(new Map(await entries(store)).get('own-z')).toEqual(strange);
  });
});
