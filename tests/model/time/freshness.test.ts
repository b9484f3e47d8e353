import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateShown,
  freshnessOf,
  isOverdue,
  monthsBetween,
  type StatedSpan,
} from '../../../src/model/time/freshness.ts';
import { yearOf } from '../../../src/model/time/time.ts';
import { anyDate } from '../../fixtures/arbitrary.ts';

const CLOSED = '2026-11-22';
const SOURCES = new Map([
  ['early', { date: '2019-04' }],
  ['late', { date: '2023-02-21' }],
  ['undated', { date: null }],
]);
const span = (change: Partial<StatedSpan> = {}): StatedSpan => ({
  from: null,
  to: null,
  sources: ['early', 'late'],
  ...change,
});
const of = (one: StatedSpan, year: number) => freshnessOf(one, year, SOURCES, CLOSED);
const carried = (lastKnown: string | null, source: string | null) => ({
  kind: 'carried',
  lastKnown,
  source,
});

describe('a state', () => {
  it('is sourced in the years up to that of its newest source, and carried after', () => {
    expect(of(span(), 2018)).toEqual({ kind: 'sourced' });
    expect(of(span(), 2023)).toEqual({ kind: 'sourced' });
    expect(of(span(), 2024)).toEqual(carried('2023-02-21', 'late'));
  });

  it('lasts where it is a finished work, and ages where it is not yet one', () => {
    const stages = ['open', 'completed', 'under-construction', 'suspended'] as const;
    const in2026 = stages.map((stage) => of(span({ stage }), 2026).kind);
    expect(in2026).toEqual(['lasting', 'lasting', 'carried', 'carried']);
    expect(of(span({ stage: 'open' }), 2023).kind).toBe('sourced');
  });

  it('is sourced in a year that its own printed start or end names', () => {
    const told = span({ from: '2024-06', to: '2026-03-01' });
    expect([2024, 2025, 2026].map((year) => of(told, year).kind)).toEqual([
      'sourced',
      'carried',
      'sourced',
    ]);
    expect(of(told, 2025)).toEqual(carried('2024-06', 'late'));
  });

  it('is not confirmed by a start or end that is our own reckoning', () => {
    const told = span({ from: '2024-06', to: '2026-03', inferred: ['from', 'to'] });
    expect([2024, 2026].map((year) => of(told, year))).toEqual([
      carried('2023-02-21', 'late'),
      carried('2023-02-21', 'late'),
    ]);
  });

  it('is confirmed by no source without a date', () => {
    expect(of(span({ sources: ['undated'] }), 2016)).toEqual(carried(null, null));
    expect(of(span({ from: '2017', sources: ['undated'] }), 2020)).toEqual(
      carried('2017', 'undated'),
    );
    expect(of(span({ sources: ['lost'] }), 2016)).toEqual(carried(null, null));
  });

  it('is asked for no later than the data was closed', () => {
    const told = span({ from: '2026-02' });
    expect(freshnessOf(told, 2030, SOURCES, CLOSED)).toEqual({ kind: 'sourced' });
  });

  const anySpan = fc
    .record({
      dates: fc.uniqueArray(anyDate, { minLength: 2, maxLength: 2, selector: yearOf }),
      isOpen: fc.tuple(fc.boolean(), fc.boolean()),
      inferred: fc.subarray(['from', 'to', 'stage']),
      sources: fc.array(fc.option(anyDate), { minLength: 1, maxLength: 4 }),
    })
    .map(({ dates, isOpen: [start, end], inferred, sources }) => {
      const [from = null, to = null] = dates.toSorted();
      return {
        one: {
          from: start ? null : from,
          to: end ? null : to,
          inferred,
          sources: sources.map((_, i) => `s${i}`),
        },
        known: new Map(sources.map((date, i) => [`s${i}`, { date }])),
      };
    });
  const anyYear = fc.integer({ min: 2014, max: 2026 });

  it('that is carried was last known before the year, at a date that stands somewhere', () => {
    fc.assert(
      fc.property(anySpan, anyYear, ({ one, known }, year) => {
        fc.pre(one.from === null || yearOf(one.from) <= year);
        const fresh = freshnessOf(one, year, known, CLOSED);
        if (fresh.kind !== 'carried') return;
        const dates = [...known.values()].map(({ date }) => date);
        if (fresh.lastKnown === null) {
          expect(dates.every((date) => date === null)).toBe(true);
          expect(fresh.source).toBeNull();
        } else {
          expect(yearOf(fresh.lastKnown)).toBeLessThan(year);
          expect([...dates, one.from]).toContain(fresh.lastKnown);
          for (const date of dates) expect((date ?? '') <= fresh.lastKnown).toBe(true);
        }
      }),
    );
  });

  it('that a source of a later year tells is sourced in every year before', () => {
    fc.assert(
      fc.property(anySpan, anyYear, anyYear, ({ one, known }, a, b) => {
        const bare = { ...one, inferred: ['from', 'to'] };
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        if (freshnessOf(bare, second, known, CLOSED).kind === 'carried') return;
        expect(freshnessOf(bare, first, known, CLOSED).kind).toBe('sourced');
      }),
    );
  });

  it('is as fresh with more undated sources as without them', () => {
    fc.assert(
      fc.property(anySpan, anyYear, ({ one, known }, year) => {
        const more = { ...one, sources: [...one.sources, 'none'] };
        expect(freshnessOf(more, year, known, CLOSED)).toEqual(
          freshnessOf(one, year, known, CLOSED),
        );
      }),
    );
  });
});

describe('the date shown', () => {
  it('is the end of the year, never after the data was closed', () => {
    expect(dateShown(2023, CLOSED)).toBe('2023-12-31');
    expect(dateShown(2026, CLOSED)).toBe(CLOSED);
    expect(dateShown(2026, '2026')).toBe('2026');
  });
});

describe('what has passed since', () => {
  it.each([
    ['2025-11-22', '2026-11-22', 12],
    ['2025-11-23', '2026-11-22', 11],
    ['2025-10', '2026-11-22', 12],
    ['2025', '2026-11-22', 10],
    ['2026-12-01', '2026-11-22', 0],
  ])('from %s to %s is %i whole months', (earlier, until, months) => {
    expect(monthsBetween(earlier, until)).toBe(months);
  });

  it('is overdue after more than twelve months that have passed for certain', () => {
    expect(isOverdue('2025-11-22', CLOSED)).toBe(false);
    expect(isOverdue('2025-11-21', CLOSED)).toBe(true);
    expect(isOverdue('2025-11', CLOSED)).toBe(false);
    expect(isOverdue('2025', CLOSED)).toBe(false);
    expect(isOverdue('2024', CLOSED)).toBe(true);
    expect(isOverdue(null, CLOSED)).toBe(true);
  });
});
