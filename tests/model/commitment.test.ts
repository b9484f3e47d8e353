import { describe, expect, it } from 'vitest';
import { isOpen, stateOf, termOn } from '../../src/model/commitment.ts';
import type { Outcome } from '../../src/model/records.ts';

const told = (state: 'done' | 'partly' | 'superseded'): Outcome => ({ state, date: '2024' });

describe('the state of a commitment', () => {
  it('is that of its last outcome', () => {
    expect(stateOf({ outcomes: [told('partly'), told('done')] })).toBe('done');
    expect(stateOf({ outcomes: [] })).toBe('no-report');
  });

  it('stays open until it is done or superseded', () => {
    expect(isOpen({ outcomes: [told('partly')] })).toBe(true);
    expect(isOpen({ outcomes: [told('done')] })).toBe(false);
    expect(isOpen({ outcomes: [told('superseded')] })).toBe(false);
  });
});

it.each([
  [null, '2026-11-29', 'none'],
  ['2025', '2026-01-01', 'ended'],
  ['2025', '2025-12-31', 'ending'],
  ['2026', '2026-01-01', 'ending'],
  ['2026', '2025-12-31', 'running'],
  ['2026-03-15', '2026-03-15', 'ending'],
  ['2026-03-15', '2026-03-16', 'ended'],
] as const)('a term until %s stands on %s as %s', (until, day, state) => {
  expect(termOn({ until }, day)).toBe(state);
});
