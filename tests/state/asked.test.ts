import { describe, expect, it } from 'vitest';
import type { Flow, FlowSeries } from '../../src/model/records.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/model/view/view.ts';
import { openedBy, watchAsked } from '../../src/state/asked.ts';
import { provide, update, view } from '../../src/state/store.ts';
import { words } from '../fixtures/words.ts';

const series = (id: string, change: Partial<FlowSeries> = {}): FlowSeries => ({
  id,
  names: words(id),
  measure: 'value',
  arc: { layer: 'regions', of: ['cn-guangxi'], order: 1 },
  ...change,
});

const figure = (id: string, of: string, year: number, change: Partial<Flow> = {}) =>
  ({
    id: `flow:${id}`,
    series: of,
    year,
    period: 'full-year',
    from: `${year}`,
    to: `${year + 1}`,
    unit: 'USD',
    usableAsYearlyFlow: true,
    isPlausible: true,
    isDerived: false,
    ...change,
  }) as unknown as Flow;

const facts = {
  flowSeries: [
    series('guangxi-vietnam-usd', { formerly: ['guangxi-vietnam'] }),
    series('guangxi-vietnam-cny', { arc: { layer: 'regions', of: ['cn-guangxi'], order: 2 } }),
    series('lorries', {
      measure: 'vehicles',
      arc: { layer: 'provinces', of: ['gate:alpha'], order: 1 },
    }),
    series('apart', { arc: null }),
  ],
  flows: [
    figure('gx-2022', 'guangxi-vietnam-usd', 2022),
    figure('gx-2024', 'guangxi-vietnam-usd', 2024),
    figure('gx-2024-yuan', 'guangxi-vietnam-cny', 2024, { unit: 'CNY' }),
    figure('lorries-2023', 'lorries', 2023),
    figure('apart-2024', 'apart', 2024),
  ],
};
const opened = (change: Partial<ViewState>) => openedBy(facts, { ...INITIAL_VIEW, ...change });

describe('an older link with series=', () => {
  it('opens the series that took its place: layer, measure and the figure of the year', () => {
    expect(opened({ asked: 'guangxi-vietnam', year: 2022 })).toEqual({
      asked: null,
      flows: new Set(['provinces', 'regions']),
      measure: 'value',
      selection: 'flow:gx-2022',
    });
  });

  it('opens the newest figure where the year has none', () => {
    expect(opened({ asked: 'guangxi-vietnam', year: 2019 })?.selection).toBe('flow:gx-2024');
  });

  it('counts what the series counts', () => {
    expect(opened({ asked: 'lorries', year: 2023 })).toMatchObject({ measure: 'vehicles' });
  });

  it('opens a figure that stands in the table alone, on the layers that are on', () => {
    const { flows } = INITIAL_VIEW;
    expect(opened({ asked: 'apart', year: 2024 })).toMatchObject({
      flows,
      selection: 'flow:apart-2024',
    });
  });

  it('leaves alone what the link itself has opened', () => {
    const selection = 'gate:alpha';
    expect(opened({ asked: 'guangxi-vietnam', selection })?.selection).toBe(selection);
  });

  it.each<[string, Partial<ViewState>]>([
    ['where trade is switched off', { topics: new Set(['gates']) }],
    ['in a talk', { talk: 'given' }],
  ])('opens no figure %s', (_, change) => {
    expect(opened({ asked: 'guangxi-vietnam', year: 2024, ...change })?.selection).toBeNull();
  });

  it('that nobody knows any more is forgotten', () => {
    expect(opened({ asked: 'no-such-series' })).toEqual({ asked: null });
    expect(opened({ asked: null })).toBeNull();
  });

  it('waits for the figures', () => {
    update({ ...INITIAL_VIEW, asked: 'guangxi-vietnam', year: 2024 });
    const stop = watchAsked();
    expect(view.value.asked).toBe('guangxi-vietnam');
    provide(facts);
    expect(view.value).toMatchObject({ asked: null, selection: 'flow:gx-2024' });
    stop();
  });
});
