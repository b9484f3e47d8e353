import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, EMPTY_CATALOGUE } from '../../../src/facts/catalogue.ts';
import type { ChangeEntry, Facet, StateWord } from '../../../src/facts/changes/changes.ts';
import {
  lastSessions,
  type Period,
  periodOf,
  sessionSince,
  startOf,
} from '../../../src/facts/changes/changes-period.ts';
import {
  changedIds,
  siteStatesAt,
  siteStatesIn,
  siteWords,
  stageWordAt,
} from '../../../src/facts/changes/changes-states.ts';
import { changeFilter, selectChanges } from '../../../src/facts/changes/select-changes.ts';
import { lensRecords } from '../../../src/facts/documents/lens.ts';
import { isThere, shownStage } from '../../../src/model/shown.ts';
import { classesIn, statusIn } from '../../../src/model/site.ts';
import { yearOf, yearsOf } from '../../../src/model/time/time.ts';
import { NO_FILTERS } from '../../../src/model/view/view.ts';
import { FILES } from '../../../src/state/parts.ts';
import { ALPHA, madeUpCatalogue, meeting } from '../../fixtures/catalogue.ts';
import { words } from '../../fixtures/words.ts';

/** The records that the page loads, all of them. */
const real: Catalogue = Object.assign(
  { ...EMPTY_CATALOGUE },
  ...Object.entries(FILES).map(([file, read]) => {
    const path = new URL(`../../../public/data/${file}`, import.meta.url);
    return read(JSON.parse(readFileSync(path, 'utf8'))).part;
  }),
);

const years = yearsOf(real.edition.years);
const sites = [...real.gates, ...real.crossings];

/** Every pair of years, and every session with every year from its own on. */
const pairs = years.flatMap((from) => years.filter((to) => to > from).map((to) => [from, to]));
const periods: Period[] = [
  ...pairs.map(([from = 0, to = 0]) => periodOf(real, [from, to], null)),
  ...real.meetings
    .filter(({ from, status }) => from !== null && status === 'held')
    .flatMap(({ id, from }) =>
      years
        .filter((to) => to >= yearOf(from ?? ''))
        .map((to) => periodOf(real, [yearOf(from ?? ''), to], id)),
    ),
];

const entriesIn = (period: Period, catalogue = real): ChangeEntry[] =>
  selectChanges(catalogue, period).flatMap(({ entries }) => entries);

let told: { readonly period: Period; readonly entries: readonly ChangeEntry[] }[];
beforeAll(() => {
  told = periods.map((period) => ({ period, entries: entriesIn(period) }));
}, 60_000);

type States = Map<string, StateWord>;
const put = (states: States, id: string, words: Partial<Record<Facet, StateWord>>) => {
  for (const [facet, word] of Object.entries(words)) states.set(`${id} ${facet}`, word);
};

/** What map, list and details show in a year, by the rules of the model alone. */
function statesIn(year: number): States {
  const states: States = new Map();
  for (const site of sites) {
    const classes = classesIn(site, year);
    put(states, site.id, {
      status: statusIn(site, year)?.status ?? (isThere(site, year) ? 'silent' : 'absent'),
      classVietnam: classes.find(({ by }) => by !== 'CN')?.class ?? 'silent',
      classChina: classes.findLast(({ by }) => by !== 'VN')?.class ?? 'silent',
    });
  }
  for (const project of real.projects) {
    const stage = shownStage(project, year);
    const silent = stage === 'unknown' ? 'silent' : stage;
    put(states, project.id, { stage: silent ?? 'absent' });
  }
  return states;
}

/** What holds at the start of a period. */
function statesAt(period: Period): States {
  if (period.since === null) return statesIn(period.from);
  const states: States = new Map();
  for (const site of sites) put(states, site.id, siteWords(siteStatesAt(site, period)));
  for (const project of real.projects) {
    put(states, project.id, { stage: stageWordAt(project, period) });
  }
  return states;
}

describe('the changes of the real data', () => {
  it('lead from the states at the start to those at the end, for every record', () => {
    const wrong = told.flatMap(({ period, entries }) => {
      const states = statesAt(period);
      const turns = entries.flatMap((entry) =>
        entry.transitions.map((turn) => ({
          ...turn,
          key: `${'id' in entry && entry.id} ${turn.facet}`,
        })),
      );
      const unfit = turns.filter(({ key, before }) => states.get(key) !== before);
      for (const { key, after } of turns) states.set(key, after);
      const end = statesIn(period.to);
      const off = [...end].filter(([key, word]) => states.get(key) !== word);
      return unfit.length + off.length === 0 ? [] : [{ period, unfit, off }];
    });
    expect(wrong).toEqual([]);
    expect(periods.length).toBeGreaterThan(100);
  });

  it('are told with a known source, each of them, and each once', () => {
    for (const { entries } of told) {
      const lines = entries.map((entry) => entry.lines);
      expect(lines.every(({ length }) => length > 0)).toBe(true);
      const sources = lines.flat().map((line) => line.sources);
      expect(
        sources.every((ids) => ids.length > 0 && ids.every((id) => real.sources.has(id))),
      ).toBe(true);
      const keys = entries.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it('are none from a year to itself', () => {
    for (const year of years) {
      expect(selectChanges(real, periodOf(real, [year, year], null))).toEqual([]);
    }
  });

  it('say no event that lies outside', () => {
    for (const { period, entries } of told) {
      const dates = entries
        .flatMap(({ lines }) => lines)
        .flatMap(({ text, date }) => (text.what === 'event' && date ? [date] : []));
      const start = startOf(period);
      expect(
        dates.filter((date) => yearOf(date) > period.to || date < start.slice(0, date.length)),
      ).toEqual([]);
    }
  });

  it('mark on the map what differs, and nothing else', () => {
    for (const { period, entries } of told) {
      const ids = entries.flatMap((entry) =>
        'id' in entry && entry.transitions.length > 0 ? [entry.id] : [],
      );
      expect([...changedIds(real, period)].sort()).toEqual([...new Set(ids)].sort());
    }
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
    gates: [{ ...ALPHA, statuses: [], classHistory: [], events: [], ...more }],
    crossings: [],
    projects: [],
    flows: [],
    meetings: [],
  });
/** What the list says: group, transitions, and of each line date and word. */
const said = (catalogue: Catalogue, period: Period) =>
  entriesIn(period, catalogue).map(({ group, transitions, lines }) => [
    group,
    transitions.map(({ before, after }) => `${before} → ${after}`).join(),
    lines
      .map(({ date, text }) =>
        text.what === 'state' ? `${date} ${text.word}` : `${date} ${'type' in text && text.type}`,
      )
      .join(),
  ]);

/** Note and sources of the lines of a gate that opens on the day of an event. */
const linesWith = (event: object) => {
  const day = '2023-01-08';
  const catalogue = withSite({
    statuses: [span('2020', day, 'suspended'), span(day, null, 'open')],
    events: [
      { date: day, type: 'resumed', note: words('again'), sources: ['about-again'], ...event },
    ],
  });
  const [entry] = entriesIn(between(2021, 2023), catalogue);
  return entry?.lines.map(({ note, sources }) => [note?.en, sources.join()]);
};

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
    expect(said(gate, between(2019, 2021))).toEqual([
      ['suspended', 'open → suspended', '2020-02-01 suspended'],
    ]);
  });

  it('tells what came and went in between as such', () => {
    expect(said(gate, between(2019, 2023)).slice(0, 2)).toEqual([
      ['agreed', '', '2023-03 announced'],
      ['passing', '', '2020-02-01 suspended,2023-01-08 open,2023-01-08 resumed'],
    ]);
  });

  it('takes an event of the same day that says the same for one statement, with its sources', () => {
    expect(linesWith({ note: words('open') })).toEqual([['open', 'about-open,about-again']]);
    // Less than the state says, on no other source than the state has.
    const less = { note: words('ope'), sources: ['about-open'] };
    expect(linesWith(less)).toEqual([['open', 'about-open']]);
  });

  it('keeps an event that says anything else, so that no source stands under words of others', () => {
    const apart = (note: string, sources: string) => [
      ['open', 'about-open'],
      [note, sources],
    ];
    expect(linesWith({})).toEqual(apart('again', 'about-again'));
    expect(linesWith({ note: words('ope') })).toEqual(apart('ope', 'about-again'));
    const inferred = { note: words('open'), inferred: ['date'] };
    expect(linesWith(inferred)).toEqual(apart('open', 'about-again'));
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
    expect(said(one, between(2019, 2020))).toEqual([
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
    expect(said(gate, between(2020, 2021, '2020-02-01'))).toContainEqual([
      'restricted',
      'open → restricted',
      '2020-02-01 suspended,2020-09 restricted',
    ]);
    expect(said(gate, between(2020, 2021, '2020-02-02'))).toContainEqual([
      'restricted',
      'suspended → restricted',
      '2020-09 restricted',
    ]);
    expect(said(gate, between(2020, 2021))).toEqual([]);
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

it('says of each figure what it counts, and where its time is inferred', () => {
  const told = selectChanges(real, between(2015, 2026)).flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'flow' ? [entry] : [])),
  );
  expect(told.length).toBeGreaterThan(20);
  for (const { record, lines } of told) {
    const isInferred = record.inferred !== undefined;
    expect(lines).toMatchObject([{ note: record.scope, isInferred }]);
  }
});

it('lets through what it is asked to, and never the session that it counts from', () => {
  const ids = selectChanges(madeUpCatalogue(), between(2022, 2023), {
    passes: ({ topic }) => topic === 'meetings',
    passesFlow: () => false,
    passesUnits: () => false,
    session: 'meeting:talks-3',
  }).flatMap(({ entries }) => entries.flatMap((entry) => ('id' in entry ? [entry.id] : [])));
  expect(ids).toEqual(['meeting:committee-9']);
});

it('narrows as list and map do: by either of the two years, and by the lens', () => {
  const filters = { ...NO_FILTERS, statuses: new Set(['suspended'] as const) };
  const idsOf = (years: [number, number], lens: string | null = null) => {
    const period = periodOf(real, years, null);
    const filter = changeFilter(real, period, { filters: lens ? NO_FILTERS : filters, lens });
    return selectChanges(real, period, filter).flatMap(({ entries }) =>
      entries.filter(({ kind }) => kind === 'site').map((entry) => 'id' in entry && entry.id),
    );
  };
  for (const id of idsOf([2022, 2023])) {
    const site = sites.find((one) => one.id === id);
    const shown = [2022, 2023].map((year) => site && siteWords(siteStatesIn(site, year)).status);
    expect(shown).toContain('suspended');
  }
  expect(idsOf([2022, 2023])).not.toEqual([]);
  const source = real.documents[0]?.source ?? '';
  const seen = lensRecords(real, source);
  const through = idsOf([2022, 2026], source);
  expect(through).not.toEqual([]);
  expect(through.every((id) => id && seen?.has(id))).toBe(true);
});
