import { beforeAll, describe, expect, it } from 'vitest';
import { drawnOf } from '../../src/model/flow.ts';
import type { Dossier, Flow } from '../../src/model/records.ts';
import { built } from '../fixtures/built.ts';

let dossier: Dossier;
beforeAll(() => {
  ({ dossier } = built());
}, 60_000);

const flowOf = (id: string): Flow => {
  const flow = dossier.flows.find((one) => one.id === `flow:${id}`);
  if (!flow) throw new Error(`there is no ${id}`);
  return flow;
};
const ofSeries = (id: string) => dossier.flows.filter(({ series }) => series === id);
const drawnIn = (flows: readonly Flow[], year: number) =>
  flows.filter((flow) => drawnOf(flow)?.year === year);
/** What stands on the map for exactly this province, in its order of precedence. */
const seriesOfProvince = (place: string) =>
  dossier.flowSeries
    .filter(({ measure, arc }) => measure === 'value' && arc?.of.join('+') === place)
    .sort((a, b) => (a.arc?.order ?? 0) - (b.arc?.order ?? 0));
const placesThatCount = (place: string, year: number) =>
  seriesOfProvince(place).filter(({ id }) => drawnIn(ofSeries(id), year).length > 0);

describe('the trade of Guangxi with all of Vietnam', () => {
  it('is one line in dollars, one full year each', () => {
    const line = ofSeries('guangxi-vietnam-usd').filter((flow) => drawnOf(flow)?.as === 'sourced');
    expect(line.map(({ year, value, unit }) => [year, value, unit])).toEqual([
      [2016, 25_000_000_000, 'USD'],
      [2020, 27_080_000_000, 'USD'],
      [2022, 29_300_000_000, 'USD'],
      [2023, 36_300_000_000, 'USD'],
      [2024, 41_600_000_000, 'USD'],
      [2025, 43_500_000_000, 'USD'],
    ]);
  });

  it('stands in yuan only where no dollars are printed, and old links still open it', () => {
    const [usd, cny] = ['guangxi-vietnam-usd', 'guangxi-vietnam-cny'].map((id) =>
      dossier.flowSeries.find((series) => series.id === id),
    );
    expect(usd?.arc).toMatchObject({ layer: 'regions', of: ['cn-guangxi'], order: 1 });
    expect(cny?.arc).toMatchObject({ layer: 'regions', of: ['cn-guangxi'], order: 2 });
    expect(usd?.formerly).toEqual(['guangxi-vietnam']);
    expect(ofSeries('guangxi-vietnam-cny').every(({ unit }) => unit === 'CNY')).toBe(true);
  });
});

describe('counts of the two sides', () => {
  it('mix in no series', () => {
    const mixed = dossier.flowSeries.filter(({ id }) => {
      const sides = new Set(ofSeries(id).flatMap(({ countedBy }) => countedBy ?? []));
      return sides.size > 1;
    });
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it('of the whole trade stand side by side, neither on the map', () => {
    for (const [id, side] of [
      ['vietnam-china-vn', 'VN'],
      ['vietnam-china-cn', 'CN'],
    ] as const) {
      expect(dossier.flowSeries.find((series) => series.id === id)?.arc, id).toBeNull();
      expect(new Set(ofSeries(id).map(({ countedBy }) => countedBy)), id).toEqual(new Set([side]));
    }
    expect(flowOf('y2020-vietnam-china-vn-total').disputes).toHaveLength(1);
    expect(flowOf('y2020-vietnam-china-cn-total').disputes).toHaveLength(1);
  });
});

describe('the four provinces with Guangxi', () => {
  it('exported for 9.14 billion in 2021, apart from the total of the next year', () => {
    const exports = flowOf('y2021-four-provinces-guangxi-total');
    const total = flowOf('y2022-four-provinces-guangxi-total');
    expect(exports).toMatchObject({ direction: 'export', value: 9_140_000_000, disputes: [] });
    expect(total).toMatchObject({ direction: 'total', value: 7_200_000_000 });
    expect(exports.series).not.toBe(total.series);
    expect(drawnOf(exports)).toEqual({ year: 2021, as: 'sourced' });
  });

  it('never show 72.2 billion', () => {
    expect(drawnOf(flowOf('y2022-four-provinces-guangxi-72-2'))).toBeNull();
    expect(drawnIn(ofSeries('four-provinces-guangxi'), 2022).map(({ value }) => value)).toEqual([
      7_200_000_000,
    ]);
  });
});

describe('Lạng Sơn and Quảng Ninh', () => {
  it('show 66.4 billion of all goods through Lạng Sơn in 2024', () => {
    const all = flowOf('y2024-lang-son-all-total');
    expect(all).toMatchObject({ value: 66_400_000_000, approximation: 'about' });
    expect(drawnOf(all)).toEqual({ year: 2024, as: 'sourced' });
    expect(placesThatCount('vn-lang-son', 2024)[0]?.id).toBe('lang-son-all-goods');
  });

  it('have a figure of their own in 2024 and 2025', () => {
    const first = (place: string, year: number) => placesThatCount(place, year)[0]?.id;
    expect([2024, 2025].map((year) => first('vn-lang-son', year))).toEqual([
      'lang-son-all-goods',
      'lang-son-all-goods',
    ]);
    expect([2024, 2025].map((year) => first('vn-quang-ninh', year))).toEqual([
      'mong-cai-declared',
      'mong-cai',
    ]);
  });

  it('keep an amount with a slip of the unit off the map', () => {
    expect(drawnOf(flowOf('y2024-mong-cai-eight-months-2-64'))).toBeNull();
    expect(flowOf('y2024-mong-cai-eight-months-total').disputes).toHaveLength(1);
  });

  it('tell fruit apart from all goods', () => {
    const tonnes = drawnIn(ofSeries('huu-nghi-tonnes-cn'), 2024);
    expect(tonnes.map(({ value }) => value)).not.toContain(825_000);
    expect(flowOf('y2024-huu-nghi-tonnes-total').series).toBe('huu-nghi-fruit-tonnes-cn');
  });

  it('draw no Chinese port that trades with all countries as trade of the province', () => {
    for (const id of ['youyiguan-port', 'youyiguan-asean', 'pingxiang-ports', 'dongxing-city']) {
      expect(dossier.flowSeries.find((series) => series.id === id)?.arc, id).toBeNull();
    }
  });
});

describe('travellers at Móng Cái and Dongxing', () => {
  it('in 2016 are told by both sides, each with the dispute', () => {
    const [vn, cn] = [
      flowOf('y2016-mong-cai-travellers-total'),
      flowOf('y2016-dongxing-travellers-to-25-december'),
    ];
    expect([vn.countedBy, cn.countedBy]).toEqual(['VN', 'CN']);
    expect([vn.disputes.length, cn.disputes.length]).toEqual([1, 1]);
  });
});
