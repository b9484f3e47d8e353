import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectFilterOptions } from '../../../src/facts/rows/filter-options.ts';
import {
  chosenCount,
  DIMENSIONS,
  isUnitIn,
  toggledFilter,
} from '../../../src/facts/rows/filters.ts';
import { type Row, selectRows } from '../../../src/facts/rows/select-rows.ts';
import { selectTable } from '../../../src/facts/rows/select-table.ts';
import { selectScene } from '../../../src/facts/scene/select-scene.ts';
import { selectHistogram } from '../../../src/facts/select-histogram.ts';
import { type Filters, INITIAL_VIEW, NO_FILTERS } from '../../../src/model/view/view.ts';
import {
  NO_SOURCE,
  PROJECT_TYPES,
  SITE_KINDS,
  STAGES,
  STATUSES,
  TOPICS,
  type Topic,
} from '../../../src/model/vocabulary.ts';
import { readLink, writeLink } from '../../../src/state/link/link.ts';
import { runs } from '../../chance.ts';
import { madeUpCatalogue } from '../../fixtures/catalogue.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const catalogue = realCatalogue();
const all = new Set<Topic>(TOPICS);
const THINGS = new Set<Topic>(['gates', 'crossings', 'projects', 'meetings', 'cooperation']);

const view = (change: Partial<Filters>, year = 2026) => ({
  ...INITIAL_VIEW,
  topics: all,
  year,
  filters: { ...NO_FILTERS, ...change },
});
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
const shown = (change: Partial<Filters>, year?: number) =>
  selectRows(catalogue, view(change, year));

const UNITS = [...catalogue.places.values()].flatMap(({ id, kind }) =>
  ['province', 'municipality', 'autonomous-region'].includes(kind) ? [id] : [],
);
const anySet = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }).map((list) => new Set(list));
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  provinces: anySet(UNITS),
  kinds: anySet([...SITE_KINDS, ...PROJECT_TYPES]),
  statuses: anySet([...STATUSES, ...STAGES, NO_SOURCE] as const),
  mechanisms: anySet(catalogue.mechanisms.map(({ id }) => id)),
});
const anyYear = fc.integer({ min: 2016, max: 2026 });

describe('for any filters and year', () => {
  it('list, map and tables have the same things', () => {
    fc.assert(
      fc.property(anyFilters, anyYear, (filters, year) => {
        const wanted = view(filters, year);
        const rows = ids(selectRows(catalogue, wanted));
        // Without trade, whose lines cost most and are no rows.
        const scene = selectScene(catalogue, { ...wanted, topics: THINGS }, null);
        expect([...scene.shown]).toEqual(rows);
        const tables = selectTable(catalogue, wanted).flatMap((table) =>
          table.topic === 'flows' ? [] : table.rows.map(({ row }) => row.id as string),
        );
        expect(tables.sort()).toEqual([...rows].sort());
      }),
      { numRuns: runs(25) },
    );
  });

  it('narrowing more never shows more', () => {
    const unfiltered = new Map(
      [2016, 2020, 2026].map((year) => [year, new Set(ids(shown({}, year)))]),
    );
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(2016, 2020, 2026), (filters, year) => {
        for (const id of ids(shown(filters, year))) expect(unfiltered.get(year)).toContain(id);
      }),
      { numRuns: runs(40) },
    );
  });

  it('each option counts what would be shown if it alone were chosen in its set', () => {
    fc.assert(
      fc.property(anyFilters, anyYear, (filters, year) => {
        const wanted = view(filters, year);
        const options = selectFilterOptions(catalogue, wanted);
        for (const { value, count } of options.kinds) {
          const alone = shown({ ...filters, kinds: new Set([value]) }, year);
          const own = alone.filter((row) => row.topic !== 'meetings' && row.kind === value);
          expect(own.length, value).toBe(count);
        }
        for (const { value, count } of options.mechanisms) {
          const alone = shown({ ...filters, mechanisms: new Set([value]) }, year);
          const own = alone.filter((row) => row.topic === 'meetings');
          expect(own.length, value).toBe(count);
        }
        expect(options.shown).toBe(selectRows(catalogue, wanted).length);
      }),
      { numRuns: runs(12) },
    );
  });
});

describe('a province', () => {
  it('of both sides together is what lies in both', () => {
    const both = shown({
      provinces: new Set(['vn-cao-bang', 'cn-guangxi']),
      kinds: new Set(SITE_KINDS),
    });
    const sites = both.filter((row) => row.topic === 'gates' || row.topic === 'crossings');
    expect(sites.length).toBeGreaterThan(5);
    for (const { record } of sites) {
      expect('china' in record && record.china.region).toBe('cn-guangxi');
    }
    expect(
      ids(shown({ provinces: new Set(['vn-lai-chau', 'cn-guangxi']) })).filter((id) =>
        /^(gate|crossing)/.test(id),
      ),
    ).toEqual([]);
  });

  it('that was merged into another goes on as that other', () => {
    const old = { provinces: new Set(['vn-ha-giang']), kinds: new Set(SITE_KINDS) };
    const sites = (year: number) => ids(shown(old, year)).filter((id) => !id.startsWith('meeting'));
    const inOldProvince = [...catalogue.gates, ...catalogue.crossings].filter(({ vietnam }) =>
      vietnam.units.some(({ province }) => province === 'vn-ha-giang'),
    );
    expect([...sites(2024)].sort()).toEqual(inOldProvince.map(({ id }) => id).sort());
    expect(sites(2026)).toEqual(sites(2024));
    const heir = { provinces: new Set(['vn-tuyen-quang']), kinds: new Set(SITE_KINDS) };
    expect(ids(shown(heir, 2026)).filter((id) => /^(gate|crossing)/.test(id))).toEqual(sites(2024));
    expect(ids(shown(heir, 2024)).filter((id) => /^(gate|crossing)/.test(id))).toEqual([]);
  });

  it('is gone from the year of its merger on, whatever is shown', () => {
    const isThere = (year: number) => isUnitIn(catalogue, 'vn-ha-giang', year);
    expect([2020, 2024, 2025, 2026].map(isThere)).toEqual([true, true, false, false]);
  });

  it('is offered in the years that have it', () => {
    const offered = (year: number) =>
      selectFilterOptions(catalogue, view({}, year)).provinces.map(({ value }) => value);
    expect(offered(2024)).toContain('vn-ha-giang');
    expect(offered(2026)).not.toContain('vn-ha-giang');
    expect(offered(2026)).toContain('vn-tuyen-quang');
  });

  it('holds for trade figures by their ends and gates', () => {
    const table = (province: string) =>
      selectTable(catalogue, view({ provinces: new Set([province]) }, 2023)).find(
        ({ topic }) => topic === 'flows',
      )?.rows ?? [];
    const everything = selectTable(catalogue, view({}, 2023)).find(
      ({ topic }) => topic === 'flows',
    );
    for (const province of ['vn-lang-son', 'cn-yunnan']) {
      expect(table(province).length).toBeGreaterThan(0);
      expect(table(province).length).toBeLessThan(everything?.rows.length ?? 0);
    }
  });
});

describe('a status', () => {
  const facts = madeUpCatalogue();
  const shownOf = (...statuses: readonly (typeof NO_SOURCE | 'unknown' | 'open')[]) =>
    ids(selectRows(facts, view({ statuses: new Set(statuses) }, 2023)));

  it('that no source tells is another than one that a source calls unknown', () => {
    expect(shownOf(NO_SOURCE)).toContain('crossing:ford');
    expect(shownOf('unknown')).not.toContain('crossing:ford');
  });

  it('of a project is silence, never unknown, where no source tells its stage', () => {
    const project = 'project:alpha-bridge';
    const inGap = (state: typeof NO_SOURCE | 'unknown') =>
      ids(selectRows(facts, view({ statuses: new Set([state]) }, 2022)));
    expect(inGap(NO_SOURCE)).toContain(project);
    expect(inGap('unknown')).not.toContain(project);
  });

  it('is asked of no meeting', () => {
    expect(shownOf('open').filter((id) => id.startsWith('meeting:'))).toHaveLength(2);
  });
});

it('a mechanism is asked of meetings alone', () => {
  const [mechanism] = catalogue.mechanisms;
  const rows = shown({ mechanisms: new Set([mechanism?.id ?? '']) }, 2025);
  const idsOf = (topic: Topic, all: readonly Row[]) =>
    ids(all.filter((row) => row.topic === topic));
  const own = catalogue.meetings.filter((meeting) => meeting.mechanism === mechanism?.id);
  const everything = shown({}, 2025);
  expect(idsOf('meetings', rows)).toEqual(
    idsOf('meetings', everything).filter((id) => own.some((one) => one.id === id)),
  );
  expect(idsOf('meetings', rows).length).toBeLessThan(idsOf('meetings', everything).length);
  expect(idsOf('gates', rows)).toEqual(idsOf('gates', everything));
});

it('the bars of the years count only what passes', () => {
  for (const topic of ['gates', 'crossings', 'projects', 'meetings'] as const) {
    const bars = (change: Partial<Filters>) =>
      selectHistogram(catalogue, { ...view(change), topics: new Set([topic]) }).reduce(
        (sum, { count }) => sum + count,
        0,
      );
    const some = bars({ provinces: new Set(['vn-lang-son']) });
    expect(some, topic).toBeGreaterThan(0);
    expect(some, topic).toBeLessThan(bars({}));
  }
});

it('a link brings every filter back', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const { filters: read } = readLink(writeLink({ ...INITIAL_VIEW, filters }));
      for (const dimension of DIMENSIONS) {
        expect([...read[dimension]].sort()).toEqual([...filters[dimension]].sort());
      }
    }),
  );
});

it('values go in and out of a set', () => {
  const once = toggledFilter(NO_FILTERS, 'statuses', 'open');
  expect(chosenCount(once)).toBe(1);
  expect(toggledFilter(once, 'statuses', 'open')).toEqual(NO_FILTERS);
});
