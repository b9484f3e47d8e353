import { beforeAll, describe, expect, it } from 'vitest';
import { drawnOf } from '../../src/model/flow.ts';
import type { Dossier, Flow } from '../../src/model/records.ts';
import { built } from '../fixtures/built.ts';

/* What the shipped edition says of the trade of the western half of the border. */

let dossier: Dossier;
beforeAll(() => {
  ({ dossier } = built());
}, 60_000);

function figure(id: string): Flow {
  const found = dossier.flows.find((flow) => flow.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

/** Totals of a series that may be drawn as full years, by year. */
function fullYears(series: string): Record<number, number> {
  const years = dossier.flows
    .filter((flow) => flow.series === series && flow.direction === 'total')
    .filter((flow) => drawnOf(flow)?.as === 'sourced');
  return Object.fromEntries(years.map(({ year, value }) => [year, value]));
}

/** Money figures that the map can show of a province alone in a year. */
function shownOf(province: string, year: number): Flow[] {
  const own = dossier.flowSeries.filter(
    ({ measure, arc }) =>
      measure === 'value' && arc?.layer === 'provinces' && arc.of.join() === province,
  );
  const ids = new Set(own.map(({ id }) => id));
  return dossier.flows.filter((flow) => ids.has(flow.series) && drawnOf(flow)?.year === year);
}

describe('Lào Cai', () => {
  it('keeps the count of the province apart from those of customs', () => {
    const seriesOf = (value: number) =>
      dossier.flows
        .filter((flow) => flow.a.join() === 'vn-lao-cai' && flow.unit === 'USD')
        .filter((flow) => flow.value === value && flow.direction === 'total')
        .map(({ series }) => series);
    expect(seriesOf(1_570_000_000)).toEqual(['lao-cai-all-kinds']);
    expect(seriesOf(1_050_000_000)).toEqual(['lao-cai-declared']);
    expect(seriesOf(1_700_000_000).sort()).toEqual([
      'lao-cai-all-kinds', // nine months of 2022
      'lao-cai-declared-province', // the year 2020
    ]);
  });

  it('falls to 2022 and rises to 2024 in the wide count, with no year of customs between', () => {
    const wide = fullYears('lao-cai-all-kinds');
    expect(Object.keys(wide)).toEqual(['2019', '2022', '2024']);
    expect(wide[2019]).toBeGreaterThan(wide[2022] ?? 0);
    expect(wide[2024]).toBeGreaterThan(wide[2022] ?? 0);
    expect(fullYears('lao-cai-declared-province')).toEqual({ 2020: 1_700_000_000 });
  });

  it('shows the wide count first and a single gate after what the province declares', () => {
    const orders = dossier.flowSeries
      .filter(({ measure, arc }) => measure === 'value' && arc?.of.join() === 'vn-lao-cai')
      .sort((a, b) => (a.arc?.order ?? 0) - (b.arc?.order ?? 0));
    expect(orders.map(({ id }) => id)).toEqual([
      'lao-cai-all-kinds',
      'lao-cai-declared-province',
      'kim-thanh',
      'lao-cai-declared',
      'hekou-port',
    ]);
  });

  it('is opened by links to the series that held both counts', () => {
    const wide = dossier.flowSeries.find(({ id }) => id === 'lao-cai-all-kinds');
    expect(wide?.formerly).toContain('lao-cai-gates');
  });

  it('names both counts on each record of a year that has two', () => {
    for (const [wide, customs] of [
      ['flow:y2024-lao-cai-all-total', 'flow:y2024-lao-cai-total'],
      ['flow:y2024-lao-cai-first-half', 'flow:y2024-lao-cai-declared-first-half'],
      ['flow:y2025-lao-cai-all-first-half', 'flow:y2025-lao-cai-first-half'],
    ] as const) {
      expect(figure(wide).disputes, wide).toEqual(figure(customs).disputes);
      expect(figure(wide).disputes, wide).toHaveLength(1);
    }
  });
});

describe('the provinces of the west', () => {
  it('have figures in the years in which most of the border has', () => {
    for (const [province, year] of [
      ['vn-lao-cai', 2024],
      ['vn-lao-cai', 2025],
      ['vn-ha-giang', 2024],
      ['vn-tuyen-quang', 2025],
      ['vn-cao-bang', 2025],
    ] as const) {
      expect(shownOf(province, year), `${province} ${year}`).not.toEqual([]);
    }
  });

  it('never show what Tuyên Quang expected', () => {
    const forecast = figure('flow:y2025-tuyen-quang-expected');
    expect(drawnOf(forecast)).toBeNull();
    expect(forecast.disputes).toEqual(figure('flow:y2025-tuyen-quang-nine-months').disputes);
    expect(shownOf('vn-tuyen-quang', 2025).map(({ value }) => value)).toEqual([797_000_000]);
  });

  it('show nothing of Điện Biên, whose figure has Laos in it', () => {
    expect(drawnOf(figure('flow:y2025-dien-bien-total'))).toBeNull();
    for (let year = 2012; year <= 2026; year++) expect(shownOf('vn-dien-bien', year)).toEqual([]);
  });

  it('do not show a doubtful year of Ma Lù Thàng for want of another', () => {
    expect(drawnOf(figure('flow:y2017-ma-lu-thang-total'))).toBeNull();
    expect(shownOf('vn-lai-chau', 2017)).toEqual([]);
  });

  it('show Tianbao of 2016 as one gate, in the money and count of its source', () => {
    expect(shownOf('vn-ha-giang', 2016)).toMatchObject([
      { series: 'tianbao-port', unit: 'CNY', valueUsd: null, countedBy: 'CN' },
    ]);
  });
});

describe('the four provinces with Yunnan', () => {
  it('show the 7.2 billion of the eleventh session as told in 2025', () => {
    const told = figure('flow:since-jwg10-four-provinces-yunnan-7-2');
    expect(told.value).toBe(7_200_000_000);
    expect(told.told?.meeting).toBe('meeting:jwg-yunnan-11');
    expect(drawnOf(told)).toEqual({ year: 2025, as: 'told' });
    expect(told.disputes.length).toBeGreaterThan(0);
  });
});
