import { describe, expect, it } from 'vitest';
import { type Box, placeSeries } from '../../src/charts/place-series.ts';
import type { Flow } from '../../src/model/records.ts';

const box: Box = { width: 300, height: 100, top: 10, right: 0, bottom: 10, left: 0 };

const flow = (year: number, value: number, change: Partial<Flow> = {}) =>
  ({
    id: `flow:y${year}-${value}`,
    year,
    from: `${year}`,
    to: `${year + 1}`,
    direction: 'total',
    value,
    unit: 'USD',
    usableAsYearlyFlow: true,
    isPlausible: true,
    isDerived: false,
    disputes: [],
    ...change,
  }) as Flow;

const dispute = {} as Flow['disputes'][number];
const place = (flows: readonly Flow[]) => placeSeries(flows, box);

describe('placeSeries', () => {
  it('joins whole years only with the year before', () => {
    const [chart] = place([flow(2018, 4), flow(2022, 3), flow(2023, 2), flow(2024, 3)]);
    expect(chart?.lines).toHaveLength(1);
    expect(chart?.lines[0]?.points.map((point) => point.flow.year)).toEqual([2022, 2023, 2024]);
  });

  it.each<[string, Partial<Flow>]>([
    ['part of a year', { to: '2023-09-01', usableAsYearlyFlow: false }],
    ['a disputed figure', { disputes: [dispute] }],
    ['a figure that cannot be right', { isPlausible: false }],
  ])('leaves %s hollow and alone', (_, change) => {
    const [chart] = place([flow(2022, 3), flow(2023, 2, change), flow(2024, 3)]);
    expect(chart?.points.map(({ isSolid }) => isSolid)).toEqual([true, false, true]);
    expect(chart?.lines).toEqual([]);
  });

  it('keeps directions and units apart', () => {
    const charts = place([
      flow(2022, 3, { direction: 'export' }),
      flow(2023, 2, { direction: 'import' }),
      flow(2024, 900, { unit: 'CNY' }),
    ]);
    expect(charts.map(({ unit, points, lines }) => [unit, points.length, lines.length])).toEqual([
      ['USD', 2, 0],
      ['CNY', 1, 0],
    ]);
  });

  it.each(['t', 'vehicles', 'persons'] as const)('charts what is counted in %s too', (unit) => {
    const charts = place([flow(2023, 2, { unit }), flow(2024, 3, { unit })]);
    expect(charts.map((chart) => [chart.unit, chart.lines.length])).toEqual([[unit, 1]]);
  });

  it('leaves a sum of years and what was told without its period hollow and alone', () => {
    const told = { date: '2025-10-30' };
    const [chart] = place([
      flow(2021, 1, { to: '2026', usableAsYearlyFlow: false }),
      flow(2024, 7, { from: '2024-06-12', to: '2025-10-31', told }),
      flow(2025, 2),
    ]);
    expect(chart?.points.map(({ isSolid }) => isSolid)).toEqual([false, false, true]);
    expect(chart?.lines).toEqual([]);
  });

  it('is not flattened by a figure that cannot be right: it stands at the edge', () => {
    const [chart] = place([
      flow(2021, 9.14),
      flow(2022, 7.2),
      flow(2022, 72.2, { isPlausible: false, usableAsYearlyFlow: false }),
    ]);
    const [one, , printed] = chart?.points ?? [];
    expect(printed).toMatchObject({ isOffScale: true, isSolid: false, y: box.top });
    expect(one?.isOffScale).toBe(false);
    expect(one?.y).toBeLessThan(30);
  });

  it('shows a figure that cannot be right on its own scale where there is no other', () => {
    const [chart] = place([flow(2022, 72.2, { isPlausible: false })]);
    expect(chart?.points[0]?.isOffScale).toBe(false);
  });

  it('stands at the middle of the period, on a scale from zero', () => {
    const [chart] = place([flow(2022, 2), flow(2024, 4)]);
    // 2022 up to the end of 2024: three years of 100 each.
    expect(chart?.points.map(({ x }) => Math.round(x))).toEqual([50, 250]);
    expect(chart?.valueTicks[0]).toEqual({ value: 0, y: box.height - box.bottom });
  });
});
