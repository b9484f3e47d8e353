import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstDayOf,
  holdsIn,
  isPartialDate,
  lastHolding,
  lastYearOf,
  type Span,
  yearOf,
  yearRuns,
  yearsOf,
} from '../../../src/model/time/time.ts';

const span = (from: string | null, to: string | null): Span => ({ from, to });

describe('a date', () => {
  it('is a year, a month or a day', () => {
    expect(['2017', '2017-06', '2017-06-30'].map(isPartialDate)).toEqual([true, true, true]);
    const others = ['', '17', '2017-6', '2017-06-3', '2017/06', '2017-06-30T00:00', ' 2017'];
    for (const text of others) expect(isPartialDate(text), text).toBe(false);
  });

  it('names a month that there is', () => {
    expect(['2017-01', '2017-12'].map(isPartialDate)).toEqual([true, true]);
    expect(['2017-00', '2017-13', '2017-13-01'].map(isPartialDate)).toEqual([false, false, false]);
  });

  it('names a day that there is, 29 February in leap years only', () => {
    expect(['2020-02-29', '2024-02-29', '2000-02-29'].map(isPartialDate)).toEqual(
      Array(3).fill(true),
    );
    for (const text of ['2023-02-29', '2100-02-29', '2024-02-30', '2024-04-31', '2024-01-00']) {
      expect(isPartialDate(text), text).toBe(false);
    }
  });

  it('counts from its first day', () => {
    expect(['2017', '2017-06', '2017-06-30'].map(firstDayOf)).toEqual([
      '2017-01-01',
      '2017-06-01',
      '2017-06-30',
    ]);
  });

  it('is refused with its text when it is none', () => {
    expect(() => firstDayOf('2023-02-29')).toThrow(new RangeError('not a date: "2023-02-29"'));
    expect(() => firstDayOf('spring')).toThrow(RangeError);
  });

  it('has its year, and as an excluded end the year before when it is a New Year’s Day', () => {
    expect(['2018', '2018-01', '2018-01-01', '2018-12-31'].map(yearOf)).toEqual(
      Array(4).fill(2018),
    );
    expect(['2018', '2018-01', '2018-01-01'].map(lastYearOf)).toEqual([2017, 2017, 2017]);
    expect(['2018-01-02', '2018-02', '2018-12-31'].map(lastYearOf)).toEqual([2018, 2018, 2018]);
  });
});

describe('a span', () => {
  const years = (one: Span) =>
    yearsOf({ first: 2016, last: 2022 }).filter((year) => holdsIn(one, year));

  it('holds from the year of its start, New Year’s Day included', () => {
    for (const from of ['2018', '2018-01', '2018-01-01', '2018-12-31']) {
      expect(years(span(from, '2020')), from).toEqual([2018, 2019]);
    }
  });

  it('holds no more in a year of which it ends on New Year’s Day', () => {
    for (const to of ['2020', '2020-01', '2020-01-01']) {
      expect(years(span('2018', to)), to).toEqual([2018, 2019]);
    }
    expect(years(span('2018', '2020-01-02'))).toEqual([2018, 2019, 2020]);
  });

  it('holds without limit where an end is open', () => {
    expect(years(span(null, '2018'))).toEqual([2016, 2017]);
    expect(years(span('2021', null))).toEqual([2021, 2022]);
    expect(years(span(null, null))).toHaveLength(7);
  });

  it('is the last that holds of several', () => {
    const [one, two] = [span(null, '2018-06'), span('2018-06', '2019')];
    expect(lastHolding([one, two], 2017)).toBe(one);
    expect(lastHolding([one, two], 2018)).toBe(two);
    expect(lastHolding([one, two], 2019)).toBeUndefined();
    expect(lastHolding([], 2018)).toBeUndefined();
  });
});

describe('runs of years', () => {
  const range = { first: 2016, last: 2022 };

  it('have every year of the range, or none', () => {
    expect(yearsOf({ first: 2016, last: 2018 })).toEqual([2016, 2017, 2018]);
    expect(yearsOf({ first: 2018, last: 2016 })).toEqual([]);
  });

  it('end at a gap and at another value', () => {
    const said: Record<number, string> = { 2016: 'a', 2017: 'a', 2019: 'a', 2020: 'b', 2021: 'b' };
    expect(yearRuns(range, (year) => said[year])).toEqual([
      { from: 2016, to: 2017, value: 'a' },
      { from: 2019, to: 2019, value: 'a' },
      { from: 2020, to: 2021, value: 'b' },
    ]);
  });

  it('take values as the same when the caller says so', () => {
    const runs = yearRuns(
      range,
      (year) => ({ isLate: year > 2020 }),
      (a, b) => a.isLate === b.isLate,
    );
    expect(runs.map(({ from, to }) => [from, to])).toEqual([
      [2016, 2020],
      [2021, 2022],
    ]);
  });

  it('cover exactly the years that have a value, each once, and are as long as can be', () => {
    const anyYears = fc.array(fc.option(fc.constantFrom('a', 'b'), { nil: undefined }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyYears, (values) => {
        const all = { first: 2000, last: 2000 + values.length - 1 };
        const runs = yearRuns(all, (year) => values[year - 2000]);
        const covered = runs.flatMap(({ from, to, value }) =>
          yearsOf({ first: from, last: to }).map((year) => [year, value]),
        );
        const wanted = values.flatMap((value, i) => (value ? [[2000 + i, value]] : []));
        expect(covered).toEqual(wanted);
        for (const [i, run] of runs.entries()) {
          const before = runs[i - 1];
          if (before?.to === run.from - 1) expect(before.value).not.toBe(run.value);
        }
      }),
    );
  });
});
