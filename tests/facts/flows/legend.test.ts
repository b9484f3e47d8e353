import { describe, expect, it } from 'vitest';
import { selectFlowLegend } from '../../../src/facts/flows/legend.ts';
import { selectFlows } from '../../../src/facts/flows/picture.ts';
import { NARROWEST } from '../../../src/facts/flows/width.ts';
import type { Flow } from '../../../src/model/records.ts';
import { NO_FILTERS, type ViewState } from '../../../src/model/view/view.ts';
import {
  figure,
  going,
  inYuan,
  ofMonths,
  ofYear,
  seriesOf,
  toldIn,
  tradeOf,
  VIEW_2024,
} from '../../fixtures/trade.ts';

const SERIES = [
  seriesOf('west', ['vn-west']),
  seriesOf('middle', ['vn-middle']),
  seriesOf('east', ['vn-east']),
  seriesOf('north', ['cn-north']),
];

function legendOf(flows: readonly Flow[], change: Partial<ViewState> = {}) {
  const catalogue = tradeOf(SERIES, flows);
  const view = { ...VIEW_2024, ...change };
  return selectFlowLegend(catalogue, selectFlows(catalogue, view), view.measure);
}
const dollars = (value: number) => ({ value, valueUsd: value });

describe('the legend of trade', () => {
  it('is silent when nothing of it is on the map', () => {
    expect(legendOf([figure('a', 'west')], { topics: new Set(['gates']) })).toBeNull();
    const elsewhere = { ...NO_FILTERS, provinces: new Set(['vn-nowhere']) };
    expect(legendOf([figure('a', 'west')], { filters: elsewhere })).toBeNull();
  });

  it('shows three widths of the very scale that draws', () => {
    const flows = [figure('a', 'west', dollars(50e9)), figure('b', 'east', dollars(10e9))];
    const legend = legendOf(flows);
    expect(legend?.widths.map(({ value }) => value)).toEqual([50e9, 10e9, 1e9]);
    const { arcs } = selectFlows(tradeOf(SERIES, flows), VIEW_2024);
    for (const { amount, widthPixels } of arcs) {
      const sample = legend?.widths.find(({ value }) => value === amount.value);
      expect(sample?.widthPixels).toBe(widthPixels);
    }
  });

  it('has the states that occur, and no others', () => {
    const flows = [
      figure('full', 'west'),
      figure('part', 'middle', ofMonths(6)),
      figure('late', 'east', ofYear(2021)),
    ];
    expect(legendOf(flows)).toMatchObject({
      states: ['sourced', 'part', 'carried'],
      hasOld: false,
    });
    expect(legendOf([figure('old', 'east', ofYear(2020))])).toMatchObject({
      states: [],
      hasOld: true,
    });
    expect(legendOf([figure('told', 'west', toldIn(2024))])?.states).toEqual(['told']);
  });

  it('tells directions, dashes, stubs and what can move only where they are', () => {
    const plain = legendOf([figure('a', 'west', { gates: ['gate:west'], b: ['cn-near'] })]);
    expect(plain).toMatchObject({
      directions: ['total'],
      hasArcs: true,
      hasBadges: false,
      hasStubs: true,
      hasSchematic: false,
      hasOpenEnd: false,
      canMove: false,
    });
    const flows = ['west', 'middle', 'east', 'north'].map((id) =>
      figure(id, id, going(id === 'west' ? 'export' : 'total')),
    );
    const rich = legendOf(flows, { year: 2025, flows: new Set(['provinces', 'regions']) });
    expect(rich).toMatchObject({
      directions: ['total', 'export'],
      hasBadges: true,
      hasStubs: false,
      hasSchematic: true,
      hasOpenEnd: true,
      canMove: true,
    });
  });

  it('has no widths beside badges alone, which have no scale', () => {
    const legend = legendOf([figure('n', 'north')], { flows: new Set(['regions']) });
    expect(legend).toMatchObject({ widths: [], hasArcs: false, hasBadges: true });
  });

  it('tells when an arc is at its thinnest, and whether for want of dollars', () => {
    expect(legendOf([figure('a', 'west')])).toMatchObject({ hasLeast: false, hasYuan: false });
    const small = legendOf([figure('a', 'west', dollars(50e9)), figure('b', 'east', dollars(1e6))]);
    expect(small).toMatchObject({ hasLeast: true, hasYuan: false });
    expect(small?.least).toBeGreaterThan(1e6);
    const yuan = legendOf([figure('a', 'west'), figure('b', 'east', inYuan(4e9))]);
    expect(yuan).toMatchObject({ hasLeast: true, hasYuan: true });
  });

  it('never has a sample thinner than what is drawn', () => {
    const legend = legendOf([figure('a', 'west', dollars(10e9))]);
    for (const { widthPixels } of legend?.widths ?? []) {
      expect(widthPixels).toBeGreaterThanOrEqual(NARROWEST);
    }
  });
});
