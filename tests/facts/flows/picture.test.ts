import { describe, expect, it } from 'vitest';
import { countFlows, hasFlows, selectFlows } from '../../../src/facts/flows/picture.ts';
import { NARROWEST, WIDEST } from '../../../src/facts/flows/width.ts';
import type { Source } from '../../../src/model/records.ts';
import { NO_FILTERS, type ViewState } from '../../../src/model/view/view.ts';
import {
  drawn,
  drawnFlows,
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
import { words } from '../../fixtures/words.ts';

const SERIES = [
  seriesOf('west', ['vn-west']),
  {
    ...seriesOf('middle', ['vn-middle']),
    arc: {
      layer: 'provinces' as const,
      of: ['vn-middle'],
      order: 1,
      label: words('its gate only'),
    },
  },
  seriesOf('east', ['vn-east']),
  seriesOf('north', ['cn-north']),
  { ...seriesOf('west-tonnes', ['gate:west']), measure: 'tonnes' as const },
];
const FLOWS = [
  figure('west', 'west', { value: 16e9, valueUsd: 16e9 }),
  figure('middle', 'middle', { ...ofMonths(9), value: 4e9, valueUsd: 4e9 }),
  figure('east', 'east', ofYear(2021)),
  figure('north', 'north', { value: 40e9, valueUsd: 40e9, a: ['vn'], b: ['cn-north'] }),
  figure('tonnes', 'west-tonnes', {
    unit: 't',
    value: 5e6,
    valueUsd: null,
    gates: ['gate:west'],
  }),
];
const CATALOGUE = tradeOf(SERIES, FLOWS);
const BOTH: Partial<ViewState> = { flows: new Set(['provinces', 'regions']) };
const select = (change: Partial<ViewState> = {}) =>
  selectFlows(CATALOGUE, { ...VIEW_2024, ...change });

describe('the picture of a year', () => {
  it('leaves out of a talk whatever is disputed, whole, and lets no older figure step in', () => {
    const dispute = { about: words('value'), statements: [], view: words('open') };
    const out = figure('out', 'west', { ...going('export'), disputes: [dispute as never] });
    const back = figure('back', 'west', going('import'));
    const old = figure('old', 'west', ofYear(2022));
    const trade = tradeOf(SERIES, [
      old,
      out,
      back,
      ...FLOWS.filter(({ id }) => id !== 'flow:west'),
    ]);
    const ids = (talk: string | null) =>
      selectFlows(trade, { ...VIEW_2024, ...BOTH, talk }).arcs.map(({ id }) => id);
    expect(ids(null)).toEqual(expect.arrayContaining(['flow:out', 'flow:back']));
    expect(ids('heron')).toEqual(ids(null).filter((id) => !/out|back/u.test(id)));
    expect(ids('heron')).not.toContain('flow:old');
  });

  it('has an arc for each province, its last one where there is none, a stub where none ever was', () => {
    expect(drawn(CATALOGUE)).toEqual([
      'flow:east carried',
      'flow:middle part',
      'flow:west sourced',
      'stub vn-old',
    ]);
  });

  it('has a stub for a province until its first figure, and none from then on', () => {
    const stubs = (year: number) => select({ year }).stubs.map(({ unit }) => unit);
    expect(stubs(2020)).toEqual(['vn-old', 'vn-west', 'vn-middle', 'vn-east']);
    expect(stubs(2021)).toEqual(['vn-old', 'vn-west', 'vn-middle']);
    expect(stubs(2024)).toEqual(['vn-old']);
    // vn-old is part of vn-west by then.
    expect(stubs(2025)).toEqual([]);
    expect(select().stubs).toEqual([{ unit: 'vn-old', at: [102.2, 21.6] }]);
  });

  it('counts a province as known where one of its gates is', () => {
    const stubs = select({ measure: 'tonnes' }).stubs.map(({ unit }) => unit);
    expect(stubs).toEqual(['vn-old', 'vn-middle', 'vn-east']);
  });

  it('tells the year of what it carries, and what of a province is counted', () => {
    const { arcs } = select();
    const of = (id: string) => arcs.find((arc) => arc.id === `flow:${id}`);
    expect(of('east')).toMatchObject({ year: 2021, state: 'carried', scope: null });
    expect(of('middle')).toMatchObject({ year: 2024, scope: words('its gate only') });
  });

  it('shows regions as badges, beside the arcs or alone, and never as arcs', () => {
    expect(drawnFlows(CATALOGUE, BOTH)).toContain('badge flow:north sourced');
    const alone = select({ flows: new Set(['regions']) });
    expect(alone.arcs).toEqual([]);
    expect(alone.stubs).toEqual([]);
    expect(alone.badges).toMatchObject([{ id: 'flow:north', at: [104.8, 25.5] }]);
  });

  it('is empty while trade is switched off, or both layers are', () => {
    for (const change of [{ topics: new Set(['gates'] as const) }, { flows: new Set<never>() }]) {
      const picture = select(change);
      expect(hasFlows(picture)).toBe(false);
      expect(picture.arcs).toEqual([]);
    }
    expect(hasFlows(select())).toBe(true);
  });

  it('counts carried figures apart', () => {
    expect(countFlows(select())).toEqual({ own: 2, carried: 1 });
    expect(countFlows(select(BOTH))).toEqual({ own: 3, carried: 1 });
    expect(countFlows(select({ year: 2026 }))).toEqual({ own: 0, carried: 3 });
  });
});

describe('widths', () => {
  it('are those of the layer alone: a badge is on no common scale', () => {
    const west = (change: Partial<ViewState>) =>
      select(change).arcs.find(({ id }) => id === 'flow:west')?.widthPixels;
    expect(west({})).toBe(WIDEST);
    expect(west(BOTH)).toBe(WIDEST);
    expect(select(BOTH).badges[0]).not.toHaveProperty('widthPixels');
  });

  it('mean the same in every year', () => {
    const widths = [2024, 2025, 2026].map(
      (year) => select({ year }).arcs.find(({ id }) => id === 'flow:middle')?.widthPixels,
    );
    expect(widths).toEqual([WIDEST / 2, WIDEST / 2, WIDEST / 2]);
  });

  it('are the least for a figure printed only in yuan, which says so', () => {
    const catalogue = tradeOf(SERIES, [...FLOWS, figure('yuan', 'east', inYuan(900e9))]);
    const arcs = selectFlows(catalogue, VIEW_2024).arcs;
    expect(arcs.find(({ id }) => id === 'flow:yuan')).toMatchObject({
      widthPixels: NARROWEST,
      isLeast: true,
      amount: { value: 900e9, unit: 'CNY' },
    });
    expect(arcs.find(({ id }) => id === 'flow:west')?.isLeast).toBe(false);
  });
});

describe('two directions', () => {
  it('are a pair along one way', () => {
    const flows = [
      figure('out', 'west', { ...going('export'), value: 3, valueUsd: 3 }),
      figure('back', 'west', { ...going('import'), value: 2, valueUsd: 2 }),
    ];
    const { arcs } = selectFlows(tradeOf(SERIES, flows), VIEW_2024);
    expect(arcs.map(({ direction, isPair }) => [direction, isPair])).toEqual([
      ['export', true],
      ['import', true],
    ]);
    expect(arcs[0]?.via).toEqual(arcs[1]?.via);
    expect(select().arcs.every(({ isPair }) => !isPair)).toBe(true);
  });
});

describe('what the reader narrows', () => {
  const wanted = (...provinces: string[]): Partial<ViewState> => ({
    filters: { ...NO_FILTERS, provinces: new Set(provinces) },
  });

  it('leaves out arcs and stubs of other provinces', () => {
    const flows = FLOWS.map((flow) =>
      flow.id === 'flow:middle' ? { ...flow, a: ['vn-middle'] } : flow,
    );
    const catalogue = tradeOf(SERIES, flows);
    expect(drawn(catalogue, wanted('vn-middle'))).toEqual(['flow:middle part']);
    expect(drawn(catalogue, wanted('vn-old'))).toEqual(['stub vn-old']);
  });

  it('by a source leaves out what it does not say, and lets nothing come in for it', () => {
    const said = { sources: ['doc'] };
    const flows = [
      figure('total', 'west', { value: 5, valueUsd: 5, ...said }),
      figure('out', 'west', { ...going('export'), value: 3, valueUsd: 3 }),
      figure('back', 'west', { ...going('import'), value: 2, valueUsd: 2, ...said }),
      figure('half', 'middle', { ...ofMonths(6), ...said }),
      figure('nine', 'middle', ofMonths(9)),
      figure('old', 'east', { ...ofYear(2020), ...said }),
      figure('new', 'east'),
      figure('sum', 'east', { ...toldIn(2024), ...said }),
    ];
    const sources = new Map([['doc', { id: 'doc' } as unknown as Source]]);
    const catalogue = tradeOf(SERIES, flows, { sources });
    // No stub either: that a source is silent is said by none.
    expect(drawn(catalogue, { lens: 'doc' })).toEqual(['flow:back sourced']);
  });
});

it('calls a figure disputed that sources dispute', () => {
  const disputes = [{ about: words('value'), statements: [] }];
  const flows = [figure('a', 'west', { disputes }), figure('b', 'east')];
  const { arcs } = selectFlows(tradeOf(SERIES, flows), VIEW_2024);
  expect(arcs.map(({ isDisputed }) => isDisputed)).toEqual([true, false]);
});
