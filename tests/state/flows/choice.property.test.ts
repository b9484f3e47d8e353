import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, chooseFlows, idsOf, leftOutOf } from '../../../src/facts/flows/choice.ts';
import type { Flow } from '../../../src/model/records.ts';
import { runs } from '../../chance.ts';
import {
  figure,
  numbered,
  ofMonths,
  ofYear,
  seriesOf,
  toldIn,
  tradeOf,
} from '../../fixtures/trade.ts';

const WEST = seriesOf('west', ['vn-west']);

describe('whatever the figures', () => {
  const SERIES = [
    WEST,
    numbered(seriesOf('west-2', ['vn-west']), 2),
    seriesOf('middle', ['vn-middle']),
    seriesOf('old', ['vn-old']),
    seriesOf('both', ['vn-middle', 'vn-west']),
    { ...seriesOf('west-tonnes', ['vn-west']), measure: 'tonnes' as const },
    seriesOf('north', ['cn-north']),
  ];
  const anyTime = fc.oneof(
    fc.integer({ min: 2014, max: 2026 }).map(ofYear),
    fc
      .tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 2014, max: 2026 }))
      .map(([months, year]) => ofMonths(months, year)),
    fc.integer({ min: 2014, max: 2026 }).map(toldIn),
  );
  const anyFlow = fc
    .record({
      series: fc.constantFrom(...SERIES),
      time: anyTime,
      direction: fc.constantFrom('total' as const, 'export' as const, 'import' as const),
      value: fc.integer({ min: 1, max: 100 }),
      isPlausible: fc.boolean(),
      isDerived: fc.constantFrom(false, false, true),
    })
    .map(({ series, time, value, ...rest }) => ({
      ...figure('any', series.id),
      ...(series.measure === 'tonnes'
        ? { unit: 't' as const, valueUsd: null }
        : { valueUsd: value }),
      ...time,
      ...rest,
      value,
    }));
  const anyTrade = fc
    .array(anyFlow, { maxLength: 24 })
    .map((flows) => flows.map((flow, i): Flow => ({ ...flow, id: `flow:n${i}` })));
  const anyYear = fc.integer({ min: 2016, max: 2026 });
  const question = { layer: 'provinces', measure: 'value', money: 'reported' } as const;

  const standsInItsYear = ({ as, flows: own, of, year: standing }: Choice, year: number) => {
    expect(as === 'carried' ? standing < year : standing === year).toBe(true);
    if (as === 'carried') expect(of).toHaveLength(1);
    for (const flow of own) {
      expect(flow.isPlausible && !flow.isDerived).toBe(true);
      const last = flow.told ? flow.told.date.slice(0, 4) : flow.from.slice(0, 4);
      expect(Number(last)).toBe(standing);
      if (as === 'sourced') expect(flow.usableAsYearlyFlow).toBe(true);
    }
  };
  /** Either one figure, or an export and an import of the same time. */
  const countsOnce = ({ flows: own }: Choice) => {
    if (own.length > 1) {
      expect(own.map(({ direction }) => direction)).toEqual(['export', 'import']);
    }
    expect(new Set(own.map(({ from, to }) => `${from} ${to}`)).size).toBe(1);
  };

  it('none is drawn twice, none of another measure or layer, and states go with years', () => {
    fc.assert(
      fc.property(anyTrade, anyYear, (flows, year) => {
        const { drawn, without } = chooseFlows(tradeOf(SERIES, flows), { ...question, year });
        const all = drawn.flatMap((choice) => choice.flows);
        expect(idsOf(drawn).size).toBe(all.length);
        for (const choice of drawn) {
          expect(choice.series).toMatchObject({ measure: 'value', arc: { layer: 'provinces' } });
          standsInItsYear(choice, year);
          countsOnce(choice);
          if (choice.of.length === 1) expect(without).not.toContain(choice.of[0]);
        }
        const units = drawn.map(({ of }) => of.join('+'));
        expect(new Set(units).size).toBe(units.length);
      }),
      { numRuns: runs(200) },
    );
  });

  it('each is on the map in its year, or it is told why not', () => {
    fc.assert(
      fc.property(anyTrade, (flows) => {
        const catalogue = tradeOf(SERIES, flows);
        const leftOut = leftOutOf(catalogue, 'reported');
        const shown = new Set<string>();
        for (let year = 2014; year <= 2026; year += 1) {
          for (const measure of ['value', 'tonnes'] as const) {
            for (const layer of ['provinces', 'regions'] as const) {
              const { drawn } = chooseFlows(catalogue, { ...question, measure, layer, year });
              const own = drawn.filter(({ as }) => as !== 'carried');
              for (const id of idsOf(own)) shown.add(id);
            }
          }
        }
        for (const flow of flows) expect(leftOut(flow) === null, flow.id).toBe(shown.has(flow.id));
      }),
      { numRuns: runs(60) },
    );
  });
});
