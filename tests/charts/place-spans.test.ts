import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSpans } from '../../src/charts/place-spans.ts';
import { yearNumber } from '../../src/charts/year-scale.ts';
import { holdsIn, type Span, yearsOf } from '../../src/model/time/time.ts';

const range = { first: 2016, last: 2025 };
const span = (from: string | null, to: string | null): Span => ({ from, to });
const brief = (spans: readonly Span[]) =>
  placeSpans(spans, range, 100).map(({ x, width, span: own, years }) => ({
    x: Number(x.toFixed(6)),
    width: Number(width.toFixed(6)),
    isGap: own === null,
    years: [years.first, years.last],
  }));

describe('yearNumber', () => {
  it('counts the days of the year', () => {
    expect(yearNumber('2019')).toBe(2019);
    expect(yearNumber('2019-01')).toBe(2019);
    expect(yearNumber('2019-12-31')).toBeCloseTo(2019 + 364 / 365);
    expect(yearNumber('2020-07-01')).toBeCloseTo(2020 + 182 / 366);
  });
});

describe('placeSpans', () => {
  it('shows a gap where no source speaks, before, between and after', () => {
    expect(brief([span('2017', '2019'), span('2021', '2024')])).toEqual([
      { x: 0, width: 10, isGap: true, years: [2016, 2016] },
      { x: 10, width: 20, isGap: false, years: [2017, 2018] },
      { x: 30, width: 20, isGap: true, years: [2019, 2020] },
      { x: 50, width: 30, isGap: false, years: [2021, 2023] },
      { x: 80, width: 20, isGap: true, years: [2024, 2025] },
    ]);
  });

  it('is all gap without spans', () => {
    expect(brief([])).toEqual([{ x: 0, width: 100, isGap: true, years: [2016, 2025] }]);
  });

  it('begins an unknown start with the strip, lets an open end last, cuts what lies outside', () => {
    expect(brief([span(null, '2018'), span('2018', null)])).toEqual([
      { x: 0, width: 20, isGap: false, years: [2016, 2017] },
      { x: 20, width: 80, isGap: false, years: [2018, 2025] },
    ]);
    expect(brief([span('1993', '2030')])).toEqual([
      { x: 0, width: 100, isGap: false, years: [2016, 2025] },
    ]);
    expect(brief([span('1993', '2001'), span('2029', null)])).toHaveLength(1);
  });

  it('names the years that a piece touches', () => {
    const [, piece] = placeSpans([span('2019-07-01', '2020-02-10')], range, 100);
    expect(piece?.years).toEqual({ first: 2019, last: 2020 });
  });

  const boundary = fc
    .tuple(fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${`${month}`.padStart(2, '0')}`);
  const history = fc
    .uniqueArray(boundary, { minLength: 2, maxLength: 8 })
    .map((dates) => dates.sort())
    .chain((dates) =>
      fc.tuple(
        fc.constant(dates),
        fc.array(fc.boolean(), { minLength: dates.length, maxLength: dates.length }),
      ),
    )
    .map(([dates, keep]) =>
      dates.slice(1).flatMap((to, i) => (keep[i] ? [span(dates[i] ?? null, to)] : [])),
    );

  it('fills the strip without overlap, whatever the history', () => {
    fc.assert(
      fc.property(history, (spans) => {
        const pieces = placeSpans(spans, range, 100);
        let reached = 0;
        for (const { x, width } of pieces) {
          expect(x).toBeCloseTo(reached, 6);
          expect(width).toBeGreaterThan(0);
          reached = x + width;
        }
        expect(reached).toBeCloseTo(100, 6);
      }),
    );
  });

  it('touches exactly the years in which a span holds', () => {
    fc.assert(
      fc.property(history, (spans) => {
        for (const { span: own, years } of placeSpans(spans, range, 100)) {
          if (!own) continue;
          const expected = yearsOf(range).filter((year) => holdsIn(own, year));
          expect([years.first, years.last]).toEqual([expected[0], expected.at(-1)]);
        }
      }),
    );
  });
});
