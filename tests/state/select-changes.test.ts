import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearOf } from '../../src/model/time.ts';
import { type Catalogue, EMPTY_CATALOGUE } from '../../src/state/catalogue.ts';
import type { ChangeEntry, Facet, StateWord } from '../../src/state/changes.ts';
import {
  lastSessions,
  type Period,
  periodOf,
  sessionSince,
  startOf,
} from '../../src/state/changes-period.ts';
import {
  changedIds,
  siteStatesAt,
  siteStatesIn,
  siteWords,
  stageWordAt,
  stageWordIn,
} from '../../src/state/changes-states.ts';
import { FILES } from '../../src/state/parts.ts';
import { selectChanges } from '../../src/state/select-changes.ts';
import { ALPHA, madeUpCatalogue, meeting } from '../fixtures/catalogue.ts';
import { words } from '../fixtures/words.ts';

/** The records that the page loads, all of them. */
const real: Catalogue = Object.entries(FILES).reduce((all, [file, read]) => {
  const path = new URL(`../../public/data/${file}`, import.meta.url);
  return { ...all, ...read(JSON.parse(readFileSync(path, 'utf8'))).part };
}, EMPTY_CATALOGUE);
const { first, last } = real.edition.years;

const anyYear = fc.integer({ min: first, max: last });
const sessions = real.mechanisms.flatMap(({ id }) =>
  real.meetings.filter((one) => one.mechanism === id && one.from !== null && one.status === 'held'),
);
/** Any two years, or any session and a year that is not before it. */
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(anyYear, anyYear).map((years) => periodOf(real, years, null)),
  fc
    .tuple(fc.constantFrom(...sessions), fc.integer({ min: 0, max: last - first }))
    .map(([{ id, from }, more]) => {
      const year = yearOf(from ?? '');
      return periodOf(real, [year, Math.min(last, year + more)], id);
    }),
);

type State = Partial<Record<Facet, StateWord>>;

const entriesIn = (period: Period, catalogue = real): ChangeEntry[] =>
  selectChanges(catalogue, period).flatMap(({ entries }) => entries);

function statesAt(
  { gates, crossings, projects }: Catalogue,
  siteState: (site: Catalogue['gates'][number]) => State,
  stage: (project: Catalogue['projects'][number]) => StateWord,
): Map<string, State> {
  return new Map([
    ...[...gates, ...crossings].map((site) => [site.id, siteState(site)] as const),
    ...projects.map((project) => [project.id, { stage: stage(project) }] as const),
  ]);
}

/** What the list of changes makes of the states at the start. */
function applied(states: ReadonlyMap<string, State>, entries: readonly ChangeEntry[]) {
  const next = new Map([...states].map(([id, state]) => [id, { ...state }]));
  for (const entry of entries) {
    for (const { facet, before, after } of entry.transitions) {
      const state = next.get('id' in entry ? entry.id : '');
      expect(state?.[facet]).toBe(before);
      if (state) state[facet] = after;
    }
  }
  return next;
}

describe('the changes of the real data', () => {
  it('lead from the states at the start to those at the end, for every record', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const start = statesAt(
          real,
          (site) => siteWords(siteStatesAt(site, period)),
          (project) => stageWordAt(project, period),
        );
        const end = statesAt(
          real,
          (site) => siteWords(siteStatesIn(site, period.to)),
          (project) => stageWordIn(project, period.to),
        );
        expect(applied(start, entriesIn(period))).toEqual(end);
      }),
      { numRuns: 80 },
    );
  });

  it('are told with a source, each of them, and each once', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const entries = entriesIn(period);
        for (const { lines } of entries) {
          expect(lines).not.toEqual([]);
          for (const { sources } of lines) {
            expect(sources).not.toEqual([]);
            for (const id of sources) expect(real.sources.has(id)).toBe(true);
          }
        }
        const keys = entries.map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)]);
      }),
      { numRuns: 50 },
    );
  });

  it('are none from a year to itself', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(selectChanges(real, periodOf(real, [year, year], null))).toEqual([]);
      }),
    );
  });

  it('say no event that lies outside', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const dates = entriesIn(period)
          .flatMap(({ lines }) => lines)
          .flatMap(({ text, date }) => (text.what === 'event' && date ? [date] : []));
        for (const date of dates) {
          expect(yearOf(date)).toBeLessThanOrEqual(period.to);
          expect(date >= startOf(period).slice(0, date.length)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('mark on the map what differs, and nothing else', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const told = entriesIn(period).flatMap((entry) =>
          'id' in entry && entry.transitions.length > 0 ? [entry.id] : [],
        );
        expect([...changedIds(real, period)].sort()).toEqual([...new Set(told)].sort());
      }),
      { numRuns: 50 },
    );
  });
});

const between = (from: number, to: number, since: string | null = null): Period => ({
  from,
  to,
  since,
});
const span = (from: string | null, to: string | null, status: string) => ({
  from,
  to,
  status,
  note: words(status),
  sources: [`about-${status}`],
});
const withSite = (more: object) =>
  madeUpCatalogue({
    gates: [{ ...ALPHA, statuses: [], classHistory: [], events: [], figures: [], ...more }],
    crossings: [],
    projects: [],
    flows: [],
    meetings: [],
  });
/** What the list says: group, transitions, and of each line date and word. */
const told = (catalogue: Catalogue, period: Period) =>
  entriesIn(period, catalogue).map(({ group, transitions, lines }) => [
    group,
    transitions.map(({ before, after }) => `${before} → ${after}`).join(),
    lines
      .map(({ date, text }) =>
        text.what === 'state' ? `${date} ${text.word}` : `${date} ${'type' in text && text.type}`,
      )
      .join(),
  ]);

describe('of a gate', () => {
  const gate = withSite({
    statuses: [
      span(null, '2020-02-01', 'open'),
      span('2020-02-01', '2023-01-08', 'suspended'),
      span('2023-01-08', '2024', 'open'),
    ],
    events: [
      { date: '2023-01-08', type: 'resumed', note: words('again'), sources: ['about-again'] },
      { date: '2023-03', type: 'announced', note: words('plan'), sources: ['about-plan'] },
    ],
  });

  it('tells how the year differs and when that came', () => {
    expect(told(gate, between(2019, 2021))).toEqual([
      ['suspended', 'open → suspended', '2020-02-01 suspended'],
    ]);
  });

  it('tells what came and went in between as such', () => {
    expect(told(gate, between(2019, 2023)).slice(0, 2)).toEqual([
      ['agreed', '', '2023-03 announced'],
      ['passing', '', '2020-02-01 suspended,2023-01-08 open'],
    ]);
  });

  it('takes an event of the same day for the same fact, with its sources', () => {
    const [entry] = entriesIn(between(2021, 2023), gate);
    expect(entry?.lines.map(({ sources }) => sources)).toEqual([['about-open', 'about-again']]);
  });

  it('says that no source speaks any more, on the word of the last one', () => {
    const [entry] = entriesIn(between(2023, 2025), gate);
    expect(entry).toMatchObject({
      group: 'unknown',
      transitions: [{ before: 'open', after: 'silent' }],
      lines: [{ date: '2024', text: { word: 'silent' }, sources: ['about-open'] }],
    });
  });

  it('tells a class that both sides declare once, and that of one side as its own', () => {
    const cls = (from: string | null, to: string | null, kind: string, by: string) => ({
      ...{ from, to, class: kind, by, sources: ['law'] },
    });
    const both = withSite({
      classHistory: [cls(null, '2020', 'main', 'both'), cls('2020', null, 'international', 'both')],
    });
    const one = withSite({
      classHistory: [cls(null, null, 'main', 'VN'), cls('2020', null, 'international', 'CN')],
    });
    expect(entriesIn(between(2019, 2020), both)).toMatchObject([
      { group: 'upgraded', transitions: [{}, {}], lines: [{ text: { isOfBoth: true } }] },
    ]);
    expect(told(one, between(2019, 2020))).toEqual([
      ['upgraded', 'silent → international', '2020 international'],
    ]);
  });
});

describe('since a session', () => {
  const gate = withSite({
    statuses: [
      span(null, '2020-02-01', 'open'),
      span('2020-02-01', '2020-09', 'suspended'),
      span('2020-09', null, 'restricted'),
    ],
    events: [{ date: '2020', type: 'announced', note: words('plan'), sources: ['about-plan'] }],
  });

  it('counts from the day and not from the year', () => {
    expect(told(gate, between(2020, 2021, '2020-02-01'))).toContainEqual([
      'restricted',
      'open → restricted',
      '2020-02-01 suspended,2020-09 restricted',
    ]);
    expect(told(gate, between(2020, 2021, '2020-02-02'))).toContainEqual([
      'restricted',
      'suspended → restricted',
      '2020-09 restricted',
    ]);
    expect(told(gate, between(2020, 2021))).toEqual([]);
  });

  it('keeps what may lie before the day, and says so', () => {
    const entry = entriesIn(between(2020, 2021, '2020-05-01'), gate).find(
      ({ group }) => group === 'agreed',
    );
    expect(entry?.lines).toMatchObject([{ date: '2020', isPerhapsEarlier: true }]);
  });

  it('holds only for a held session of the earlier year', () => {
    const meetings = [
      meeting('meeting:held', 1, { from: '2020-05-01', to: '2020-05-02' }),
      meeting('meeting:planned', 2, { from: '2020-06-01', to: null, status: 'planned' }),
    ];
    expect(periodOf({ meetings }, [2022, 2020], 'meeting:held')).toEqual(
      between(2020, 2022, '2020-05-01'),
    );
    for (const [id, years] of [
      ['meeting:held', [2019, 2022]],
      ['meeting:planned', [2020, 2022]],
      ['meeting:none', [2020, 2022]],
    ] as const) {
      expect(periodOf({ meetings }, years, id).since).toBeNull();
    }
    expect(sessionSince({ meetings }, 'meeting:held', 2020)?.id).toBe('meeting:held');
  });

  it('offers the last session of each mechanism up to the year', () => {
    const catalogue = madeUpCatalogue({
      meetings: [
        meeting('meeting:a-1', 1, { from: '2020-05-01' }),
        meeting('meeting:a-2', 2, { from: '2022-05' }),
        meeting('meeting:a-3', 3, { from: '2023' }),
        meeting('meeting:b-1', 1, { mechanism: 'committee', from: null, to: null }),
      ],
    });
    expect(lastSessions(catalogue, 2022).map(({ id }) => id)).toEqual(['meeting:a-2']);
  });
});

it('lists figures when their time has ended, and sessions once held', () => {
  const groups = (from: number, to: number) =>
    selectChanges(madeUpCatalogue(), between(from, to)).flatMap(({ group, entries }) =>
      entries.map((entry) => `${group} ${'id' in entry ? entry.id : ''}`),
    );
  expect(groups(2021, 2022)).toContain('figures flow:high');
  expect(groups(2022, 2023)).not.toContain('figures flow:high');
  expect(groups(2022, 2023)).toContain('figures flow:part');
  expect(groups(2022, 2023)).toContain('sessions meeting:talks-3');
  expect(groups(2025, 2026)).not.toContain('sessions meeting:talks-4');
});

it('lets through what it is asked to, and never the session that it counts from', () => {
  const ids = selectChanges(madeUpCatalogue(), between(2022, 2023), {
    passes: (id) => id.startsWith('meeting:'),
    passesFlow: () => false,
    hasUnits: false,
    session: 'meeting:talks-3',
  }).flatMap(({ entries }) => entries.flatMap((entry) => ('id' in entry ? [entry.id] : [])));
  expect(ids).toEqual(['meeting:committee-9']);
});
