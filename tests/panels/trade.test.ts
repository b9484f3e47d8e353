import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/charts/figure-kind.ts';
import { type Catalogue, EMPTY_CATALOGUE } from '../../src/facts/catalogue.ts';
import { counterpartsOf } from '../../src/facts/detail/counterparts.ts';
import { amountIn } from '../../src/facts/flows/money.ts';
import { selectTrade } from '../../src/facts/flows/select-trade.ts';
import type { Flow, Place } from '../../src/model/records.ts';
import { INITIAL_VIEW, NO_FILTERS } from '../../src/model/view/view.ts';
import { placeAt } from '../../src/panels/common/card-place.ts';
import { words } from '../fixtures/words.ts';

const flow = (id: string, change: Partial<Flow> = {}) =>
  ({
    id: `flow:${id}`,
    series: 'one',
    year: 2023,
    period: 'full-year',
    from: '2023',
    to: '2024',
    direction: 'total',
    a: ['vn-east'],
    b: ['cn-north'],
    gates: [],
    value: 4e9,
    unit: 'USD',
    valueUsd: 4e9,
    approximation: 'exact',
    scope: words('made up'),
    usableAsYearlyFlow: true,
    isPlausible: true,
    isDerived: false,
    disputes: [],
    sources: [],
    ...change,
  }) as unknown as Flow;

const ids = (flows: readonly Flow[]) => flows.map(({ id }) => id);

describe('counterpartsOf', () => {
  const of = (own: Flow, ...others: Flow[]) => counterpartsOf({ flows: [own, ...others] }, own);

  it('are those of the other side for the same ends and time, whatever their series', () => {
    const own = flow('own');
    const { same } = of(own, flow('chinese', { series: 'two', unit: 'CNY' }), flow('more'));
    expect(ids(same)).toEqual(['flow:chinese', 'flow:more']);
  });

  it('take a year written as days for the same year', () => {
    const { same } = of(flow('own'), flow('days', { from: '2023-01-01', to: '2024-01-01' }));
    expect(ids(same)).toEqual(['flow:days']);
  });

  it('tell the directions of one count apart from what others say', () => {
    const { same, split } = of(
      flow('own'),
      flow('export', { direction: 'export' }),
      flow('import', { direction: 'import', series: 'two' }),
    );
    expect([ids(same), ids(split)]).toEqual([[], ['flow:export']]);
  });

  it('tell other times of the year, and leave other years and ends alone', () => {
    const { same, other } = of(
      flow('own'),
      flow('part', { to: '2023-10-01', period: 'first-9-months' }),
      flow('next', { year: 2024, from: '2024', to: '2025' }),
      flow('elsewhere', { a: ['vn-west'] }),
      flow('gate', { gates: ['gate:one'] }),
    );
    expect([ids(same), ids(other)]).toEqual([[], ['flow:part']]);
  });

  it('of a gate are all of the same gate, whoever trades through it', () => {
    const own = flow('own', { gates: ['gate:one'] });
    const { same } = of(own, flow('asean', { gates: ['gate:one'], a: ['asean'] }));
    expect(ids(same)).toEqual(['flow:asean']);
  });
});

describe('amountIn', () => {
  it('never converts', () => {
    const yuan = flow('yuan', { value: 254e9, unit: 'CNY', valueUsd: null });
    expect(amountIn(yuan, 'usd')).toBeNull();
    expect(amountIn(yuan, 'reported')?.value).toBe(254e9);
  });

  it.each<[string, number, string]>([
    ['up 29.2 percent; about 35 billion USD', 35e9, 'about'],
    ['up 31 percent; 31.42 billion USD', 31.42e9, 'exact'],
    ['about 30 billion CNY, nearly 4,200 million USD', 4.2e9, 'nearly'],
    ['about 34 billion USD', 35e9, 'exact'],
  ])('of “%s” says what the source says of its dollars', (note, valueUsd, approximation) => {
    const given = flow('yuan', { unit: 'CNY', valueUsd, note: words(note) });
    expect(amountIn(given, 'usd')).toEqual({ value: valueUsd, unit: 'USD', approximation });
  });
});

describe('kindOf', () => {
  it.each<[string, Partial<Flow>]>([
    ['full', {}],
    ['part', { to: '2023-10', period: 'first-9-months', usableAsYearlyFlow: false }],
    ['several', { from: '2021', to: '2026', year: null, usableAsYearlyFlow: false }],
    ['told', { told: { date: '2025-10-30' }, from: '2024-06-12', to: '2025-10-31', year: null }],
    ['expected', { usableAsYearlyFlow: false }],
    ['implausible', { isPlausible: false, usableAsYearlyFlow: false }],
    ['derived', { isDerived: true, usableAsYearlyFlow: false }],
  ])('tells %s', (kind, change) => {
    expect(kindOf(flow('one', change))).toBe(kind);
  });
});

describe('selectTrade', () => {
  const place = (id: string, kind: Place['kind'], country: Place['country'], lon: number) =>
    [
      id,
      { id, kind, country, parent: null, valid: null, sources: [], position: { lon, sources: [] } },
    ] as unknown as [string, Place];
  const facts = (...flows: Flow[]): Catalogue => ({
    ...EMPTY_CATALOGUE,
    flows,
    flowSeries: (['one', 'two', 'lorries'] as const).map((id) => ({
      id,
      names: { vi: id, zh: id, en: id, fr: id },
      measure: id === 'lorries' ? 'vehicles' : 'value',
      arc: null,
    })),
    places: new Map([
      place('vn-west', 'province', 'VN', 103),
      place('vn-east', 'province', 'VN', 107),
      place('cn-north', 'autonomous-region', 'CN', 108),
      place('vn', 'country', 'VN', 105),
    ]),
  });
  const keys = (change = {}, ...flows: Flow[]) =>
    selectTrade(facts(...flows), { ...INITIAL_VIEW, year: 2023, ...change }).map(({ key }) => key);

  it('groups by province from west to east, a whole country by the region it trades with', () => {
    const flows = [flow('r', { a: ['vn'] }), flow('e'), flow('w', { a: ['vn-west'] })];
    expect(keys({}, ...flows)).toEqual(['vn-west', 'vn-east', 'cn-north']);
  });

  it('keeps every figure, and those in dollars apart from those that have none', () => {
    const flows = [
      flow('yuan', { unit: 'CNY', valueUsd: null }),
      flow('part', { from: '2022-01', to: '2022-06', usableAsYearlyFlow: false }),
    ];
    const [group] = selectTrade(facts(...flows), { ...INITIAL_VIEW, money: 'usd' });
    const [series] = group?.series ?? [];
    expect(ids(series?.flows ?? [])).toEqual(['flow:part', 'flow:yuan']);
    expect(ids(series?.inMoney ?? [])).toEqual(['flow:part']);
  });

  it('has one measure at a time', () => {
    const flows = [flow('e'), flow('lorries', { series: 'lorries', unit: 'vehicles' })];
    const shown = (change = {}) =>
      selectTrade(facts(...flows), { ...INITIAL_VIEW, ...change }).flatMap(({ series }) =>
        series.map(({ series: { id } }) => id),
      );
    expect(shown()).toEqual(['one']);
    expect(shown({ measure: 'vehicles' })).toEqual(['lorries']);
  });

  it('follows the filters', () => {
    const filters = { ...NO_FILTERS, provinces: new Set(['vn-west']) };
    expect(keys({ filters }, flow('e'), flow('w', { a: ['vn-west'] }))).toEqual(['vn-west']);
  });
});

describe('placeAt', () => {
  const screen = { width: 1000, height: 600 };

  it('hangs the card on the side where there is room, never taller than that', () => {
    expect(placeAt('flow:one', 100, 100, screen).style).toEqual({
      left: '114px',
      top: '114px',
      maxBlockSize: '478px',
    });
    expect(placeAt('flow:one', 900, 500, screen).style).toEqual({
      right: '114px',
      bottom: '114px',
      maxBlockSize: '478px',
    });
  });
});
