import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commit,
  type History,
  mapHistory,
  redo,
  settle,
  startHistory,
  undo,
} from '../../../src/talk/editor/history.ts';

const times = <T>(count: number, change: (value: T) => T, start: T): T =>
  Array.from({ length: count }).reduce<T>((value) => change(value), start);

const values = fc.array(fc.integer(), { minLength: 1, maxLength: 30 });
const committed = (all: readonly number[]) =>
  all.reduce<History<{ n: number }>>(
    (history, n) => commit(history, { n }, null),
    startHistory({ n: Number.NaN }),
  );

describe('undo', () => {
  it('goes back through every step, and redo forward again', () => {
    fc.assert(
      fc.property(values, fc.nat(40), (all, steps) => {
        const end = committed(all);
        const back = times(steps, undo, end);
        const past = Math.max(0, all.length - steps);
        expect(back.present.n).toBe(past === 0 ? Number.NaN : all[past - 1]);
        expect(times(steps, redo, back).present).toBe(end.present);
      }),
    );
  });

  it('forgets what was undone once something else is done', () => {
    const changed = commit(undo(committed([1, 2])), { n: 3 }, null);
    expect(redo(changed)).toBe(changed);
    expect(undo(changed).present.n).toBe(1);
  });

  it('takes letters typed one after the other as one step, until it is ended', () => {
    const typed = ['a', 'ab', 'abc'].reduce(
      (history, text) => commit(history, text, 'title'),
      startHistory(''),
    );
    expect(undo(typed).present).toBe('');
    const more = commit(settle(typed), 'abcd', 'title');
    expect(undo(more).present).toBe('abc');
    expect(undo(commit(typed, 'other', 'note')).present).toBe('abc');
  });

  it('goes on under another form of its values', () => {
    const mapped = mapHistory(undo(committed([1, 2])), ({ n }) => ({ n: n * 10 }));
    expect([undo(mapped), mapped, redo(mapped)].map(({ present }) => present.n)).toEqual([
      Number.NaN,
      10,
      20,
    ]);
  });

  it('counts nothing where nothing changed', () => {
    const start = startHistory('a');
    expect(commit(start, 'a', null)).toBe(start);
    expect(undo(start)).toBe(start);
  });
});
