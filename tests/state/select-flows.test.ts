import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kilometres } from '../../src/lib/mercator.ts';
import type { Flow, FlowSeries, Place, Site, Source } from '../../src/model/records.ts';
import type { RecordId } from '../../src/model/vocabulary.ts';
import { type Catalogue, EMPTY_CATALOGUE } from '../../src/state/catalogue.ts';
import { flowWidths, isDrawable, NARROWEST, WIDEST } from '../../src/state/flow-width.ts';
import { type FlowArc, selectArcs, selectSeries } from '../../src/state/select-flows.ts';
import { INITIAL_VIEW, NO_FILTERS, type ViewState } from '../../src/state/view.ts';

const text = (word: string) => ({ vi: word, zh: word, en: word, fr: word });

const place = (id: string, position: [number, number] | null) =>
  ({
    id,
    sources: [],
    position: position && { lon: position[0], lat: position[1], sources: [] },
  }) as unknown as Place;

const site = (id: RecordId, lon: number, lat: number) =>
  ({
    id,
    position: { lon, lat },
    vietnam: { units: [] },
    china: { region: 'north' },
  }) as unknown as Site;

function flow(change: Partial<Flow> = {}): Flow {
  return {
    id: 'flow:made-up',
    year: 2024,
    period: 'full-year',
    from: '2024',
    to: '2025',
    direction: 'total',
    a: ['south-town'],
    b: ['north-town'],
    gates: [],
    value: 4e9,
    unit: 'USD',
    valueUsd: 4e9,
    approximation: 'exact',
    scope: text('scope'),
    series: 'made-up',
    usableAsYearlyFlow: true,
    usableReason: text('full year'),
    isPlausible: true,
    isDerived: false,
    disputes: [],
    sources: ['made-up-source'],
    ...change,
  };
}

const places = [
  place('south-town', [106.8, 21.8]),
  place('north-town', [107.4, 22.4]),
  place('far-country', [116.4, 39.9]),
  place('nowhere', null),
];

const catalogueOf = (flows: readonly Flow[], gates: readonly Site[] = []): Catalogue => ({
  ...EMPTY_CATALOGUE,
  flows,
  gates,
  places: new Map(places.map((one) => [one.id, one])),
});

const view: ViewState = {
  ...INITIAL_VIEW,
  year: 2024,
  series: 'made-up',
  topics: new Set(['flows']),
};

const ids = (drawn: readonly FlowArc[]) => drawn.map(({ id }) => id);

const arcs = (flows: readonly Flow[], change: Partial<ViewState> = {}) =>
  selectArcs(catalogueOf(flows), { ...view, ...change });

const dispute = { about: text('type'), statements: [] };

describe('selectArcs on made-up figures', () => {
  it('draws a whole year of the series and year on screen', () => {
    expect(arcs([flow()])).toHaveLength(1);
    expect(arcs([flow()], { year: 2023 })).toEqual([]);
    expect(arcs([flow()], { series: 'another' })).toEqual([]);
    expect(arcs([flow()], { topics: new Set(['gates']) })).toEqual([]);
  });

  it.each<[string, Partial<Flow>]>([
    ['a figure not usable as a yearly flow', { usableAsYearlyFlow: false }],
    ['a sum of part of the year', { to: '2024-10-01' }],
    ['a sum of several years', { from: '2020' }],
    ['a figure without a year', { year: null }],
    ['a figure that cannot be right', { isPlausible: false }],
    ['a figure that we worked out', { isDerived: true }],
    ['a figure with an end that nobody can place', { b: ['nowhere'] }],
    ['a figure with an end that is not among the places', { a: ['missing'] }],
  ])('never draws %s', (_, change) => {
    expect(arcs([flow(change)])).toEqual([]);
  });

  it('draws a disputed figure as disputed', () => {
    expect(arcs([flow({ disputes: [dispute] })])[0]?.isDisputed).toBe(true);
    expect(arcs([flow()])[0]?.isDisputed).toBe(false);
  });

  it('draws the two directions instead of the total, as two lines that swing apart', () => {
    const pair = arcs([
      flow({ id: 'flow:t' }),
      flow({ id: 'flow:e', direction: 'export' }),
      flow({ id: 'flow:i', direction: 'import' }),
    ]);
    const [there, back] = pair;
    expect(pair.map(({ id }) => id)).toEqual(['flow:e', 'flow:i']);
    expect([there?.from, there?.to]).toEqual([back?.to, back?.from]);
    expect(there?.bend).toBe(back?.bend);
    expect(there?.bend).toBeGreaterThan(0);
  });

  it('draws the total where only one direction is known beside it', () => {
    const drawn = arcs([flow({ id: 'flow:t' }), flow({ id: 'flow:i', direction: 'import' })]);
    expect(ids(drawn)).toEqual(['flow:t']);
  });

  it('keeps the bends of several lines between the same ends apart', () => {
    const bends = arcs(['1', '2', '3', '4'].map((n) => flow({ id: `flow:${n}` }))).map(
      (arc) => arc.bend,
    );
    for (const [i, one] of bends.entries()) {
      for (const other of bends.slice(i + 1)) {
        expect(Math.abs(one - other)).toBeGreaterThanOrEqual(0.09 - 1e-9);
      }
    }
  });

  it('keeps a line in its place when the year moves', () => {
    const flows = [
      flow({ year: 2023, from: '2023', to: '2024', value: 100e9 }),
      flow({ value: 1e6 }),
    ];
    const gates = [site('gate:near', 107.06, 22.14), site('gate:off', 107.2, 22.02)];
    const bends = [2023, 2024].map(
      (year) => selectArcs(catalogueOf(flows, gates), { ...view, year })[0]?.bend,
    );
    expect(bends[0]).toBeDefined();
    expect(bends[0]).toBe(bends[1]);
  });

  it('ends a line to a place beyond the border strip at its edge, and says so', () => {
    const [arc] = arcs([flow({ b: ['far-country'] })]);
    expect(arc?.openEnd).toBe('to');
    expect(arc?.to[1]).toBeLessThan(24.1);
    expect(arc?.to[1]).toBeGreaterThan(23.5);
    const [back] = arcs([flow({ b: ['far-country'], direction: 'import' })]);
    expect(back?.openEnd).toBe('from');
  });

  it('passes beside the gate that a figure is of, and does not end on its symbol', () => {
    const gate = site('gate:made-up', 106.85, 21.85);
    const [arc] = selectArcs(catalogueOf([flow({ gates: ['gate:made-up'] })], [gate]), view);
    expect(arc?.via).toEqual([106.85, 21.85]);
    expect(kilometres(arc?.from ?? [0, 0], [106.85, 21.85])).toBeGreaterThanOrEqual(12);
  });

  it('lets a place without a point lie beyond the gate', () => {
    const gate = site('gate:made-up', 107, 22);
    const figure = flow({ a: ['nowhere'], gates: ['gate:made-up'] });
    const [arc] = selectArcs(catalogueOf([figure], [gate]), view);
    expect(arc?.openEnd).toBe('from');
    expect(arc?.from[1]).toBeLessThan(22);
  });

  it('bends away from a gate that lies on one side', () => {
    const right = site('gate:right', 107.2, 22.02);
    const left = site('gate:left', 106.98, 22.22);
    const bendWith = (gate: Site) => selectArcs(catalogueOf([flow()], [gate]), view)[0]?.bend ?? 0;
    expect(bendWith(left)).toBeLessThan(0);
    expect(bendWith(right)).toBeGreaterThan(0);
  });
});

describe('money', () => {
  const yuan = flow({ id: 'flow:yuan', value: 254e9, unit: 'CNY', valueUsd: null });
  const both = {
    ...yuan,
    id: 'flow:both' as RecordId,
    valueUsd: 35e9,
    note: text('about 35 billion USD'),
  };

  it('draws what the source reports, in its own unit', () => {
    expect(arcs([yuan])[0]?.amount).toEqual({ value: 254e9, unit: 'CNY', approximation: 'exact' });
  });

  it('draws in dollars only what a source gives in dollars, and converts nothing', () => {
    expect(arcs([yuan], { money: 'usd' })).toEqual([]);
    const [arc] = arcs([both], { money: 'usd' });
    expect(arc?.amount).toEqual({ value: 35e9, unit: 'USD', approximation: 'about' });
    expect(arc?.widthPixels).toBe(flowWidths([both]).widthOf(35e9, 'USD'));
  });

  it('leaves a figure that is reported in dollars as it is', () => {
    expect(arcs([flow()], { money: 'usd' })).toEqual(arcs([flow()]));
  });

  it('shows the total in dollars where a source gives dollars for it alone', () => {
    const flows = [
      flow({ id: 'flow:t' }),
      { ...yuan, id: 'flow:e' as RecordId, direction: 'export' as const },
      { ...yuan, id: 'flow:i' as RecordId, direction: 'import' as const },
    ];
    expect(ids(arcs(flows))).toEqual(['flow:e', 'flow:i']);
    expect(ids(arcs(flows, { money: 'usd' }))).toEqual(['flow:t']);
  });

  it('says for which years of a series a source gives dollars', () => {
    const flowSeries: FlowSeries[] = [{ id: 'made-up', names: text('made up') }];
    const flows = [yuan, flow({ year: 2022, from: '2022', to: '2023' })];
    const [row] = selectSeries({ flowSeries, flows }, 'usd');
    expect([row?.drawnYears, row?.moneyYears]).toEqual([[2022, 2024], [2022]]);
  });
});

describe('what the reader narrows', () => {
  const flows = [
    flow({ id: 'flow:t' }),
    flow({ id: 'flow:e', direction: 'export' }),
    flow({ id: 'flow:i', direction: 'import', sources: ['another-source'] }),
  ];
  const source = { id: 'another-source' } as unknown as Source;
  const facts: Catalogue = {
    ...catalogueOf(flows),
    sources: new Map([['another-source', source]]),
  };

  it('leaves lines out by the lens, and lets no other figure come in for them', () => {
    expect(ids(selectArcs(facts, { ...view, lens: 'another-source' }))).toEqual(['flow:i']);
  });

  it('leaves lines out by the filters', () => {
    const filters = { ...NO_FILTERS, provinces: new Set(['elsewhere']) };
    expect(selectArcs(facts, { ...view, filters })).toEqual([]);
  });
});

describe('widths', () => {
  const anyFlow = fc
    .record({
      value: fc.double({ min: 1e6, max: 2e11, noNaN: true }),
      year: fc.integer({ min: 2012, max: 2026 }),
      series: fc.constantFrom('made-up', 'another'),
      unit: fc.constantFrom('USD' as const, 'CNY' as const),
    })
    .map((some) => flow({ ...some, from: `${some.year}`, to: `${some.year + 1}` }));

  it('are one scale over all years and series: no more for less, the same for the same', () => {
    fc.assert(
      fc.property(fc.array(anyFlow, { minLength: 1, maxLength: 12 }), (flows) => {
        const widths = new Map<Flow, number>();
        for (const one of flows) {
          const drawn = arcs(flows, { year: one.year ?? 0, series: one.series });
          expect(drawn.length).toBeGreaterThan(0);
          widths.set(one, flowWidths(flows).widthOf(one.value, one.unit));
          for (const arc of drawn) expect(arc.widthPixels).toBeLessThanOrEqual(WIDEST);
        }
        for (const one of flows) {
          for (const other of flows) {
            if (one.unit === other.unit && one.value <= other.value) {
              expect(widths.get(one)).toBeLessThanOrEqual(widths.get(other) ?? 0);
            }
          }
        }
      }),
    );
  });

  it('grow with the square root', () => {
    const { widthOf } = flowWidths([flow({ value: 100e9 })]);
    expect(widthOf(100e9, 'USD')).toBe(WIDEST);
    expect(widthOf(25e9, 'USD')).toBeCloseTo(WIDEST / 2);
    expect(widthOf(1, 'USD')).toBe(NARROWEST);
  });

  it('are explained by three round values of the unit on screen', () => {
    const scale = flowWidths([flow({ value: 175.6e9 }), flow({ value: 472e9, unit: 'CNY' })]);
    expect(scale.samples('USD').map(({ value }) => value)).toEqual([100e9, 25e9, 5e9]);
    expect(scale.samples('CNY').map(({ value }) => value)).toEqual([200e9, 50e9, 10e9]);
    for (const { value, widthPixels } of scale.samples('USD')) {
      expect(widthPixels).toBe(scale.widthOf(value, 'USD'));
    }
    expect(flowWidths([]).samples('USD')).toEqual([]);
  });

  it('are not changed by figures that are never drawn', () => {
    const [plain, withPrinted] = [
      [flow()],
      [flow(), flow({ value: 72.2e9, usableAsYearlyFlow: false })],
    ].map((flows) => flowWidths(flows).widthOf(4e9, 'USD'));
    expect(withPrinted).toBe(plain);
  });
});

describe('selectSeries', () => {
  it('lists the series that have figures, with the years that are drawn', () => {
    const flows = [
      flow({ id: 'flow:b' }),
      flow({ id: 'flow:a', year: 2023, from: '2023', to: '2024' }),
      flow({
        id: 'flow:c',
        year: 2025,
        from: '2025-01',
        to: '2025-06',
        usableAsYearlyFlow: false,
      }),
    ];
    const flowSeries: FlowSeries[] = [
      { id: 'made-up', names: text('made up') },
      { id: 'empty', names: text('empty') },
    ];
    const rows = selectSeries({ flowSeries, flows });
    expect(rows.map(({ id }) => id)).toEqual(['made-up']);
    expect(rows[0]?.drawnYears).toEqual([2023, 2024]);
  });
});

describe('the real figures', () => {
  const read = (file: string) =>
    parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));
  const { flows, series } = read('flows.yaml') as { flows: Flow[]; series: FlowSeries[] };
  const real: Catalogue = {
    ...EMPTY_CATALOGUE,
    flows,
    flowSeries: series,
    places: new Map((read('places.yaml').places as Place[]).map((one) => [one.id, one])),
  };
  const years = [...new Set(flows.flatMap(({ year }) => year ?? []))];
  const allArcs = (): FlowArc[] =>
    series.flatMap(({ id }) =>
      years.flatMap((year) => selectArcs(real, { ...view, year, series: id })),
    );

  it('never draw the 72.2 billion of 2022 or the 7.2 billion since the tenth meeting', () => {
    const drawn = new Set(allArcs().map(({ id }) => id));
    const printed = flows.filter(
      ({ id }) => id.endsWith('guangxi-72-2') || id.endsWith('four-provinces-yunnan-7-2'),
    );
    expect(printed.map(({ value }) => value)).toEqual([72.2e9, 7.2e9]);
    for (const { id } of printed) expect(drawn).not.toContain(id);
    expect(drawn).toContain('flow:y2022-four-provinces-guangxi-total');
  });

  it('draw nothing but what the records call usable, and every such figure that counts once', () => {
    const drawn = new Set(allArcs().map(({ id }) => id));
    const usable = flows.filter(({ usableAsYearlyFlow }) => usableAsYearlyFlow);
    expect([...drawn].filter((id) => !usable.some((one) => one.id === id))).toEqual([]);
    // The rest are totals beside both of their parts, and a part beside its total.
    const left = usable.filter(({ id }) => !drawn.has(id)).map(({ id }) => id);
    expect(left).toEqual([
      'flow:y2023-lang-son-declared-total',
      // Without the gates of this test's catalogue nothing says where ASEAN's end lies.
      'flow:y2024-youyiguan-asean-total',
      'flow:y2020-lao-cai-import',
      'flow:y2023-kim-thanh-total',
    ]);
  });

  it('keep every line on the border strip', () => {
    for (const arc of allArcs()) {
      for (const [lon, lat] of [arc.from, arc.to]) {
        expect(lon).toBeGreaterThan(101);
        expect(lon).toBeLessThan(109.5);
        expect(lat).toBeGreaterThan(19.5);
        // On screen with the whole border: an arrowhead is seen, also towards Kunming.
        expect(lat).toBeLessThan(24.1);
      }
    }
  });

  it('agree with their own whole-year rule', () => {
    const refused = flows.filter((one) => one.usableAsYearlyFlow && !isDrawable(one));
    expect(refused.map(({ id }) => id)).toEqual([]);
  });
});
