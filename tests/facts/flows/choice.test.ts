import { describe, expect, it } from 'vitest';
import {
  borderUnits,
  chooseFlows,
  leftOutOf,
  nearestYear,
  withoutCountingTwice,
  yearsWithFigures,
} from '../../../src/facts/flows/choice.ts';
import type { Flow } from '../../../src/model/records.ts';
import {
  drawnFlows,
  figure,
  going,
  inYuan,
  numbered,
  ofMonths,
  ofYear,
  seriesOf,
  toldIn,
  tradeOf,
} from '../../fixtures/trade.ts';

const WEST = seriesOf('west', ['vn-west']);
const MIDDLE = seriesOf('middle', ['vn-middle']);
const WIDE = seriesOf('both', ['vn-middle', 'vn-west']);

describe('one arc a province, direction and count', () => {
  it('is that of the full year before any part of it', () => {
    const flows = [figure('part', 'west', ofMonths(11)), figure('full', 'west')];
    expect(drawnFlows(tradeOf([WEST], flows))).toEqual(['flow:full sourced']);
  });

  it('is the longest part where no full year is printed', () => {
    const flows = [3, 9, 6].map((months) => figure(`m${months}`, 'west', ofMonths(months)));
    expect(drawnFlows(tradeOf([WEST], flows))).toEqual(['flow:m9 part']);
  });

  it('is a part before a sum, and the sum where there is nothing else', () => {
    const sum = figure('sum', 'west', toldIn(2024));
    const part = figure('part', 'west', ofMonths(1));
    expect(drawnFlows(tradeOf([WEST], [sum, part]))).toEqual(['flow:part part']);
    expect(drawnFlows(tradeOf([WEST], [sum]))).toEqual(['flow:sum told']);
  });

  it('is of the widest count that has a figure, even where a narrower one has a fuller', () => {
    const gate = numbered(seriesOf('gate-alone', ['vn-west']), 2);
    const flows = [figure('narrow', 'gate-alone'), figure('wide', 'west', ofMonths(6))];
    expect(drawnFlows(tradeOf([gate, WEST], flows))).toEqual(['flow:wide part']);
    expect(drawnFlows(tradeOf([gate, WEST], flows.slice(0, 1)))).toEqual(['flow:narrow sourced']);
  });

  it('never mixes figures of two times as a pair', () => {
    const flows = [
      figure('out', 'west', { ...going('export'), ...ofMonths(9) }),
      figure('back', 'west', { ...going('import'), ...ofMonths(6) }),
    ];
    expect(drawnFlows(tradeOf([WEST], flows))).toEqual(['flow:out part']);
  });

  it('is of both directions before a longer time of one alone', () => {
    const flows = [
      figure('out', 'west', going('export')),
      figure('both', 'west', ofMonths(9)),
      figure('less', 'west', ofMonths(6)),
    ];
    expect(drawnFlows(tradeOf([WEST], flows))).toEqual(['flow:both part']);
    expect(drawnFlows(tradeOf([WEST], flows.slice(0, 1)))).toEqual(['flow:out sourced']);
  });

  it('is one of two that say the same', () => {
    const flows = [figure('one', 'west'), figure('twin', 'west')];
    expect(drawnFlows(tradeOf([WEST], flows))).toEqual(['flow:one sourced']);
  });
});

describe('a total and its parts', () => {
  const [total, out, back] = [
    figure('total', 'west', { value: 100, valueUsd: 100 }),
    figure('out', 'west', { ...going('export'), value: 60, valueUsd: 60 }),
    figure('back', 'west', { ...going('import'), value: 40, valueUsd: 40 }),
  ];
  const ids = (flows: readonly Flow[]) => withoutCountingTwice(flows).map(({ id }) => id);

  it('are never drawn beside each other', () => {
    expect(ids([total, out, back])).toEqual(['flow:out', 'flow:back']);
    expect(drawnFlows(tradeOf([WEST], [back, total, out]))).toEqual([
      'flow:back sourced',
      'flow:out sourced',
    ]);
  });

  it('are the total where one direction is unknown, or both do not make it up', () => {
    expect(ids([total, out])).toEqual(['flow:total']);
    expect(ids([total, out, { ...back, value: 20 }])).toEqual(['flow:total']);
    // Sources round: a little less than the total is the total.
    expect(ids([total, out, { ...back, value: 38 }])).toEqual(['flow:out', 'flow:back']);
  });

  it('are what there is where no total is printed', () => {
    expect(ids([out])).toEqual(['flow:out']);
    expect(ids([back, out])).toEqual(['flow:out', 'flow:back']);
    expect(ids([])).toEqual([]);
  });
});

describe('several provinces together', () => {
  const both = figure('both', 'both', { a: ['vn-middle', 'vn-west'] });

  it('are not drawn beside one of them', () => {
    expect(drawnFlows(tradeOf([WIDE], [both]))).toEqual(['flow:both sourced']);
    const flows = [both, figure('west', 'west')];
    expect(drawnFlows(tradeOf([WIDE, WEST], flows))).toEqual(['flow:west sourced']);
  });

  it('are drawn beside one of them where a session told it', () => {
    const told = { ...both, ...toldIn(2024) };
    expect(drawnFlows(tradeOf([WIDE, WEST], [told, figure('west', 'west')]))).toEqual([
      'flow:both told',
      'flow:west sourced',
    ]);
  });

  it('do not give way to a figure that is only carried', () => {
    const old = figure('old', 'west', ofYear(2020));
    expect(drawnFlows(tradeOf([WIDE, WEST], [both, old]))).toContain('flow:both sourced');
  });

  it('are not carried into later years themselves', () => {
    expect(drawnFlows(tradeOf([WIDE], [both]), { year: 2025 })).toEqual([]);
  });
});

describe('what was told without its period', () => {
  it('stands in the year in which it was told, and in no other of its own', () => {
    const catalogue = tradeOf([WEST], [figure('told', 'west', toldIn(2022))]);
    const at = (year: number) => drawnFlows(catalogue, { year });
    expect([2020, 2021, 2022].map(at)).toEqual([[], [], ['flow:told told']]);
    expect(at(2023)).toEqual(['flow:told carried']);
  });

  it('stands there whatever years it is of, even one whole year', () => {
    const told = { told: { date: '2025-02-20' } };
    const flows = [figure('told', 'west', { ...told, usableAsYearlyFlow: false })];
    expect(drawnFlows(tradeOf([WEST], flows), { year: 2024 })).toEqual([]);
    expect(drawnFlows(tradeOf([WEST], flows), { year: 2025 })).toEqual(['flow:told told']);
  });

  it('stands in the last of its years where nobody says when it was told', () => {
    const sum = figure('sum', 'west', {
      year: null,
      period: 'several-years',
      from: '2021',
      to: '2024',
      usableAsYearlyFlow: false,
    });
    expect(drawnFlows(tradeOf([WEST], [sum]), { year: 2023 })).toEqual(['flow:sum told']);
  });
});

describe('a province without a figure in the year', () => {
  const flows = [
    figure('of-2019', 'west', ofYear(2019)),
    figure('of-2021', 'west', ofMonths(8, 2021)),
    figure('of-2025', 'west', ofYear(2025)),
  ];
  const catalogue = tradeOf([WEST], flows);

  it('shows its last one, never one of a later year', () => {
    expect(drawnFlows(catalogue, { year: 2018 })).toEqual([]);
    expect(drawnFlows(catalogue, { year: 2020 })).toEqual(['flow:of-2019 carried']);
    expect(drawnFlows(catalogue, { year: 2024 })).toEqual(['flow:of-2021 carried']);
  });

  it('shows what went into it as its own, from the year in which it did', () => {
    const old = seriesOf('old', ['vn-old']);
    const merged = tradeOf([old], [figure('old', 'old', ofYear(2023))]);
    const choices = (year: number) =>
      chooseFlows(merged, { layer: 'provinces', measure: 'value', money: 'reported', year });
    expect(choices(2024).drawn.map(({ of }) => of)).toEqual([['vn-old']]);
    expect(choices(2024).without).not.toContain('vn-old');
    expect(choices(2025).drawn.map(({ of }) => of)).toEqual([['vn-west']]);
    expect(choices(2025).without).not.toContain('vn-west');
  });

  it('shows its own figure and not the last one of what went into it beside that', () => {
    const old = seriesOf('old', ['vn-old']);
    const flows = [figure('old', 'old', ofYear(2024)), figure('new', 'west', ofMonths(9, 2025))];
    expect(drawnFlows(tradeOf([old, WEST], flows), { year: 2025 })).toEqual(['flow:new part']);
    expect(drawnFlows(tradeOf([old, WEST], flows), { year: 2026 })).toEqual(['flow:new carried']);
    const both = [figure('half', 'old', ofMonths(6, 2025)), ...flows];
    expect(drawnFlows(tradeOf([old, WEST], both), { year: 2025 })).toEqual(['flow:new part']);
  });
});

describe('what is never drawn', () => {
  it.each<[string, Partial<Flow>]>([
    ['what cannot be right', { isPlausible: false, usableAsYearlyFlow: false }],
    ['what we worked out', { isDerived: true, usableAsYearlyFlow: false }],
    ['a full year that was only expected', { usableAsYearlyFlow: false }],
    ['a sum that cannot be right', { ...toldIn(2024), isPlausible: false }],
    ['a part that we worked out', { ...ofMonths(6), isDerived: true }],
  ])('is %s, in its year or carried', (_, change) => {
    const catalogue = tradeOf([WEST], [figure('never', 'west', change)]);
    for (const year of [2023, 2024, 2026]) expect(drawnFlows(catalogue, { year })).toEqual([]);
  });

  it('is a series that stands in the table alone', () => {
    const table = { ...WEST, arc: null };
    expect(drawnFlows(tradeOf([table], [figure('table', 'west')]))).toEqual([]);
  });
});

describe('in dollars', () => {
  const yuan = figure('yuan', 'west', inYuan(30e9));

  it('a figure that no source gives in dollars is not drawn, and says so', () => {
    const catalogue = tradeOf([WEST], [yuan]);
    expect(drawnFlows(catalogue)).toEqual(['flow:yuan sourced']);
    expect(drawnFlows(catalogue, { money: 'usd' })).toEqual([]);
    expect(leftOutOf(catalogue, 'usd')(yuan)).toBe('no-dollars');
    expect(leftOutOf(catalogue, 'reported')(yuan)).toBeNull();
  });

  it('a narrower count that has dollars comes in its stead', () => {
    const narrow = numbered(seriesOf('narrow', ['vn-west']), 2);
    const catalogue = tradeOf([WEST, narrow], [yuan, figure('dollars', 'narrow')]);
    expect(drawnFlows(catalogue)).toEqual(['flow:yuan sourced']);
    expect(drawnFlows(catalogue, { money: 'usd' })).toEqual(['flow:dollars sourced']);
  });
});

describe('why a figure is not on the map', () => {
  const narrow = numbered(seriesOf('narrow', ['vn-west']), 2);
  const table = { ...seriesOf('table', ['vn-west']), arc: null };
  const flows = [
    figure('full', 'west', going('export')),
    figure('back', 'west', going('import')),
    figure('total', 'west', { value: 8e9, valueUsd: 8e9 }),
    figure('half', 'west', ofMonths(6)),
    figure('narrow', 'narrow'),
    figure('both', 'both', { a: ['vn-middle', 'vn-west'] }),
    figure('table', 'table'),
    figure('wrong', 'west', { isPlausible: false }),
    figure('ours', 'west', { isDerived: true }),
    figure('hoped', 'west', { usableAsYearlyFlow: false }),
  ];
  const leftOut = leftOutOf(tradeOf([WEST, WIDE, narrow, table], flows), 'reported');

  it.each([
    ['full', null],
    ['back', null],
    ['total', 'counts-twice'],
    ['half', 'shorter-part'],
    ['narrow', 'narrower-count'],
    ['both', 'several-provinces'],
    ['table', 'table-only'],
    ['wrong', 'implausible'],
    ['ours', 'derived'],
    ['hoped', 'not-yearly'],
  ])('%s: %s', (id, reason) => {
    const flow = flows.find((one) => one.id === `flow:${id}`);
    expect(flow && leftOut(flow)).toBe(reason);
  });
});

describe('years with figures', () => {
  const catalogue = tradeOf(
    [WEST, MIDDLE],
    [
      figure('a', 'west', ofYear(2019)),
      figure('b', 'west', ofYear(2022)),
      figure('c', 'middle', toldIn(2023)),
    ],
  );
  const years = yearsWithFigures(catalogue, {
    layer: 'provinces',
    measure: 'value',
    money: 'reported',
  });

  it('are those that have one of their own', () => {
    expect(years).toEqual([2019, 2022, 2023]);
  });

  it('have one nearest to any year, the earlier of two', () => {
    expect([2016, 2020, 2021, 2026].map((year) => nearestYear(years, year))).toEqual([
      2019, 2019, 2022, 2023,
    ]);
    expect(nearestYear([2019, 2021], 2020)).toBe(2019);
    expect(nearestYear([], 2020)).toBeNull();
  });
});

describe('units at the border', () => {
  it('are those of the year, from west to east', () => {
    const catalogue = tradeOf([], []);
    expect(borderUnits(catalogue, 2024).provinces).toEqual([
      'vn-old',
      'vn-west',
      'vn-middle',
      'vn-east',
    ]);
    expect(borderUnits(catalogue, 2025).provinces).toEqual(['vn-west', 'vn-middle', 'vn-east']);
    expect(borderUnits(catalogue, 2025).regions).toEqual(['cn-north']);
  });
});
