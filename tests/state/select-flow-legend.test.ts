import { describe, expect, it } from 'vitest';
import type { Flow, Place } from '../../src/model/records.ts';
import { type Catalogue, EMPTY_CATALOGUE } from '../../src/state/catalogue.ts';
import { flowWidths } from '../../src/state/flow-width.ts';
import { selectFlowLegend } from '../../src/state/select-flow-legend.ts';
import { selectArcs } from '../../src/state/select-flows.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/state/view.ts';

const place = (id: string, lon: number, lat: number) =>
  ({ id, position: { lon, lat } }) as unknown as Place;

const flow = (change: Partial<Flow>) =>
  ({
    id: 'flow:made-up',
    series: 'made-up',
    year: 2024,
    from: '2024',
    to: '2025',
    direction: 'total',
    a: ['south'],
    b: ['north'],
    gates: [],
    value: 40e9,
    unit: 'USD',
    usableAsYearlyFlow: true,
    isPlausible: true,
    isDerived: false,
    disputes: [],
    ...change,
  }) as Flow;

const catalogueOf = (flows: readonly Flow[]): Catalogue => ({
  ...EMPTY_CATALOGUE,
  flows,
  places: new Map(
    [place('south', 106.8, 21.8), place('north', 107.4, 22.6), place('far', 116.4, 39.9)].map(
      (one) => [one.id, one],
    ),
  ),
});

const view: ViewState = {
  ...INITIAL_VIEW,
  year: 2024,
  series: 'made-up',
  topics: new Set(['flows']),
};

const legendOf = (catalogue: Catalogue, as: ViewState = view) =>
  selectFlowLegend(catalogue, selectArcs(catalogue, as));

describe('selectFlowLegend', () => {
  it('is silent when no flow is drawn', () => {
    expect(legendOf(catalogueOf([]))).toBeNull();
    expect(legendOf(catalogueOf([flow({})]), { ...view, year: 2020 })).toBeNull();
    const part = flow({ usableAsYearlyFlow: false });
    expect(legendOf(catalogueOf([part]))).toBeNull();
  });

  it('shows three widths that the map would draw for the same values', () => {
    const flows = [flow({}), flow({ id: 'flow:other', series: 'other', value: 170e9 })];
    const legend = legendOf(catalogueOf(flows));
    const [{ unit, samples } = { unit: 'CNY', samples: [] }] = legend?.widths ?? [];
    expect(unit).toBe('USD');
    expect(samples.map(({ value }) => value)).toEqual([100e9, 25e9, 5e9]);
    const { widthOf } = flowWidths(flows);
    for (const { value, widthPixels } of samples) expect(widthPixels).toBe(widthOf(value, 'USD'));
  });

  it('explains only what is on the map', () => {
    const plain = legendOf(catalogueOf([flow({})]));
    expect(plain).toMatchObject({ directions: ['total'], hasDispute: false, hasOpenEnd: false });
    const pair = legendOf(
      catalogueOf([
        flow({ id: 'flow:e', direction: 'export', b: ['far'] }),
        flow({
          id: 'flow:i',
          direction: 'import',
          b: ['far'],
          disputes: [{} as Flow['disputes'][number]],
        }),
      ]),
    );
    expect(pair).toMatchObject({
      directions: ['export', 'import'],
      hasDispute: true,
      hasOpenEnd: true,
    });
  });

  it('draws its samples as wide as the map draws the same figures, in every unit', () => {
    const flows = [flow({ value: 100e9 }), flow({ id: 'flow:y', value: 200e9, unit: 'CNY' })];
    const catalogue = catalogueOf(flows);
    const arcs = selectArcs(catalogue, view);
    const legend = selectFlowLegend(catalogue, arcs);
    for (const arc of arcs) {
      const { value, unit } = arc.amount;
      const samples = legend?.widths.find((one) => one.unit === unit)?.samples;
      expect(samples?.find((one) => one.value === value)?.widthPixels).toBe(arc.widthPixels);
    }
    expect(arcs).toHaveLength(2);
  });

  it('tells when a line is at its thinnest, below which the width says no more', () => {
    const [thick, thin] = [flow({ value: 100e9 }), flow({ value: 1e6, series: 'small' })];
    const facts = catalogueOf([thick, thin]);
    expect(legendOf(facts)?.hasThinnest).toBe(false);
    const small = legendOf(facts, { ...view, series: 'small' });
    expect(small?.hasThinnest).toBe(true);
    const { widthOf } = flowWidths(facts.flows);
    const least = small?.widths[0]?.least ?? 0;
    expect(widthOf(least * 0.5, 'USD')).toBe(widthOf(least, 'USD'));
    expect(widthOf(least * 2, 'USD')).toBeGreaterThan(widthOf(least, 'USD'));
  });

  it('has something that can move only where a direction is known', () => {
    expect(legendOf(catalogueOf([flow({})]))?.canMove).toBe(false);
    expect(legendOf(catalogueOf([flow({ direction: 'export' })]))?.canMove).toBe(true);
  });
});
