import { describe, expect, it } from 'vitest';
import { promiseGroups, shareOf } from '../../src/facts/promise-rows.ts';
import type { Commitment } from '../../src/model/records.ts';
import { madeUpAgreed } from '../fixtures/agreed.ts';

const [first] = madeUpAgreed().commitments as [Commitment];

describe('promises on the time line', () => {
  it('run from the day they were made to what is told, and on as far as was looked in vain', () => {
    const [group] = promiseGroups([first], []);
    expect(group).toMatchObject({
      session: null,
      rows: [
        {
          made: '2018-05-02',
          marks: [{ state: 'under-way', day: '2019-01' }],
          silentTo: '2026-03',
        },
      ],
    });
  });

  it('end where a source tells the last of it', () => {
    const told = { ...first, outcomes: first.outcomes.slice(0, 1) };
    expect(promiseGroups([told], [])[0]?.rows[0]?.silentTo).toBeNull();
  });

  it('stand with their session, in the order given', () => {
    const at = (id: string, session: Commitment['session']) => ({ ...first, id, session });
    const all = [at('a', 'meeting:x'), at('b', null), at('c', 'meeting:x')];
    const ids = promiseGroups(all, []).map(({ rows }) => rows.map(({ one }) => one.id));
    expect(ids).toEqual([['a', 'c'], ['b']]);
  });

  it('lie on a scale whose ends hold what is outside; of a year the middle', () => {
    const years = { first: 2016, last: 2025 };
    expect(shareOf('2009-11-18', years)).toBe(0);
    expect(shareOf('2030', years)).toBe(1);
    expect(shareOf('2016', years)).toBeCloseTo(0.05, 3);
  });
});
