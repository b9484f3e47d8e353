import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstDayAfter,
  lastDateBefore,
  spanOfDate,
  touches,
  withGaps,
} from '../../../src/model/time/span.ts';
import { firstDayOf } from '../../../src/model/time/time.ts';
import { anyDate, anyHistory } from '../../fixtures/arbitrary.ts';

describe('the first day after a date', () => {
  it.each([
    ['2017', '2018-01-01'],
    ['2024-06', '2024-07-01'],
    ['2024-12', '2025-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['2025-02-28', '2025-03-01'],
    ['2025-12-31', '2026-01-01'],
  ])('%s: %s', (date, expected) => {
    expect(firstDayAfter(date)).toBe(expected);
  });

  it('refuses what is no date', () => {
    expect(() => firstDayAfter('2025-13')).toThrow(RangeError);
  });
});

describe('the last date before an end', () => {
  it.each([
    ['2025-07-01', '2025-06-30'],
    ['2024-03-01', '2024-02-29'],
    ['2024-06', '2024-05'],
    ['2025-01', '2024-12'],
    ['2020', '2019'],
  ])('%s: %s', (end, expected) => {
    expect(lastDateBefore(end)).toBe(expected);
  });

  it('is undone by the first day after', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(firstDayAfter(lastDateBefore(date))).toBe(firstDayOf(date));
      }),
    );
  });
});

describe('two spans touch', () => {
  const span = (from: string | null, to: string | null) => ({ from, to });

  it.each([
    [span('2020', '2021'), span('2021', '2022'), false],
    [span('2020', '2021-01-02'), span('2021', '2022'), true],
    [span(null, '2021'), span('2020-12-31', null), true],
    [span(null, null), span('2020', '2021'), true],
    [span('2022', null), span(null, '2022-01-01'), false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(touches(a, b)).toBe(expected);
    expect(touches(b, a)).toBe(expected);
  });

  it('when a date lies in its own year', () => {
    expect(touches(spanOfDate('2023-10-30'), spanOfDate('2023'))).toBe(true);
    expect(touches(spanOfDate('2023-10-30'), spanOfDate('2023-10-31'))).toBe(false);
  });
});

describe('a history with its gaps', () => {
  it('covers all time without a hole, whatever its spans', () => {
    fc.assert(
      fc.property(anyHistory(fc.integer()), (spans) => {
        const stretches = withGaps(spans);
        expect(stretches[0]?.from).toBeNull();
        expect(stretches.at(-1)?.to).toBeNull();
        for (const [index, { to }] of stretches.slice(0, -1).entries()) {
          const next = stretches[index + 1]?.from ?? '';
          expect(firstDayOf(to ?? '')).toBe(firstDayOf(next));
        }
        expect(stretches.flatMap(({ value }) => value ?? [])).toEqual(spans);
      }),
    );
  });

  it('has no gap where a year ends with the day that begins the next', () => {
    const spans = [
      { from: null, to: '2020' },
      { from: '2020-01-01', to: null },
    ];
    expect(withGaps(spans)).toHaveLength(2);
  });
});
