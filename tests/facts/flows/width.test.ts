import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowWidths, NARROWEST, WIDEST } from '../../../src/facts/flows/width.ts';
import { figure, inYuan, ofYear, seriesOf } from '../../fixtures/trade.ts';

const SERIES = [
  seriesOf('west', ['vn-west']),
  seriesOf('east', ['vn-east']),
  seriesOf('north', ['cn-north']),
  { ...seriesOf('tonnes', ['vn-west']), measure: 'tonnes' as const },
];
const PROVINCES = { layer: 'provinces', measure: 'value' } as const;
const dollars = (value: number) => ({ value, valueUsd: value });
const scaleOf = (flows: Parameters<typeof flowWidths>[0], scope = PROVINCES) =>
  flowWidths(flows, SERIES, scope);

describe('widths', () => {
  it('grow with the square root of dollars, down to what can be seen', () => {
    const { widthOf, least } = scaleOf([figure('most', 'west', dollars(100e9))]);
    const of = (value: number) => widthOf(figure('any', 'west', dollars(value)));
    expect(of(100e9)).toBe(WIDEST);
    expect(of(25e9)).toBeCloseTo(WIDEST / 2);
    expect(of(1)).toBe(NARROWEST);
    expect(of(least)).toBeCloseTo(NARROWEST);
    expect(of(least / 2)).toBe(NARROWEST);
    expect(of(least * 2)).toBeGreaterThan(NARROWEST);
  });

  it('are one scale over all years and provinces: no more for less, the same for the same', () => {
    const any = fc
      .record({
        value: fc.double({ min: 1e6, max: 2e11, noNaN: true }),
        year: fc.integer({ min: 2012, max: 2026 }),
        series: fc.constantFrom('west', 'east'),
      })
      .map(({ value, year, series }) =>
        figure('any', series, { ...dollars(value), ...ofYear(year) }),
      );
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), (flows) => {
        const { widthOf } = scaleOf(flows);
        for (const one of flows) {
          expect(widthOf(one)).toBeLessThanOrEqual(WIDEST);
          expect(widthOf(one)).toBeGreaterThanOrEqual(NARROWEST);
          for (const other of flows) {
            if (one.value <= other.value) {
              expect(widthOf(one)).toBeLessThanOrEqual(widthOf(other));
            }
          }
        }
      }),
    );
  });

  it('never mix layers or measures', () => {
    const own = figure('own', 'west', dollars(1e9));
    const others = [
      figure('region', 'north', dollars(90e9)),
      figure('tonnes', 'tonnes', { unit: 't', value: 5e12, valueUsd: null }),
    ];
    expect(scaleOf([own, ...others]).widthOf(own)).toBe(WIDEST);
    const tonnes = flowWidths([own, ...others], SERIES, {
      layer: 'provinces',
      measure: 'tonnes',
    });
    expect(tonnes.widthOf(others[1] ?? own)).toBe(WIDEST);
  });

  it('are not changed by what is never drawn', () => {
    const own = figure('own', 'west', dollars(4e9));
    const never = [
      figure('wrong', 'west', { ...dollars(72.2e9), isPlausible: false }),
      figure('hoped', 'west', { ...dollars(50e9), usableAsYearlyFlow: false }),
      figure('ours', 'west', { ...dollars(50e9), isDerived: true }),
    ];
    expect(scaleOf([own, ...never]).widthOf(own)).toBe(WIDEST);
  });

  it('are the least for a figure printed only in yuan, and that of its dollars where it has them', () => {
    const { widthOf } = scaleOf([
      figure('dollars', 'west', dollars(4e9)),
      figure('yuan', 'east', inYuan(900e9)),
    ]);
    expect(widthOf(figure('yuan', 'east', inYuan(900e9)))).toBe(NARROWEST);
    expect(widthOf(figure('both', 'east', inYuan(7e9, 1e9)))).toBe(WIDEST / 2);
  });

  it('are explained by three round values, drawn as wide as they are', () => {
    const { samples, widthOf } = scaleOf([figure('most', 'west', dollars(72.2e9))]);
    expect(samples.map(({ value }) => value)).toEqual([50e9, 10e9, 1e9]);
    for (const { value, widthPixels } of samples) {
      expect(widthPixels).toBe(widthOf(figure('any', 'west', dollars(value))));
    }
    expect(scaleOf([]).samples).toEqual([]);
    expect(scaleOf([]).widthOf(figure('any', 'west'))).toBe(NARROWEST);
  });
});
