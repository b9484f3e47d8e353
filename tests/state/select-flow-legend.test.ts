import { describe, expect, it } from 'vitest';
import type { Flow, Place } from '../../src/model/records.ts';
import { type Catalogue, EMPTY_CATALOGUE } from '../../src/state/catalogue.ts';
import { flowWidths } from '../../src/state/flow-width.ts';
import { selectFlowLegend } from '../../src/state/select-flow-legend.ts';
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

describe('selectFlowLegend', () => {
  it('is silent when no flow is drawn', () => {
    expect(selectFlowLegend(catalogueOf([]), view)).toBeNull();
    expect(selectFlowLegend(catalogueOf([flow({})]), { ...view, year: 2020 })).toBeNull();
    const part = flow({ usableAsYearlyFlow: false });
    expect(selectFlowLegend(catalogueOf([part]), view)).toBeNull();
  });

  it('shows three widths that the map would draw for the same values', () => {
    const flows = [flow({}), flow({ id: 'flow:other', series: 'other', value: 170e9 })];
    const legend = selectFlowLegend(catalogueOf(flows), view);
    const [{ unit, samples } = { unit: 'CNY', samples: [] }] = legend?.widths ?? [];
    expect(unit).toBe('USD');
    expect(samples.map(({ value }) => value)).toEqual([100e9, 20e9, 2e9]);
    const { widthOf } = flowWidths(flows);
    for (const { value, widthPixels } of samples) expect(widthPixels).toBe(widthOf(value, 'USD'));
  });

  it('explains only what is on the map', () => {
    const plain = selectFlowLegend(catalogueOf([flow({})]), view);
    expect(plain).toMatchObject({ directions: ['total'], hasDispute: false, hasOpenEnd: false });
    const pair = selectFlowLegend(
      catalogueOf([
        flow({ id: 'flow:e', direction: 'export', b: ['far'] }),
        flow({
          id: 'flow:i',
          direction: 'import',
          b: ['far'],
          disputes: [{} as Flow['disputes'][number]],
        }),
      ]),
      view,
    );
    expect(pair).toMatchObject({
      directions: ['export', 'import'],
      hasDispute: true,
      hasOpenEnd: true,
    });
  });
});
