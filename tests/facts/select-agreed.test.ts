import { describe, expect, it } from 'vitest';
import {
  type AgreedFilter,
  addressees,
  agreementGroups,
  givers,
  NO_AGREED_FILTER,
  promisedIn,
  selectCommitments,
} from '../../src/facts/select-agreed.ts';
import type { Agreement, Commitment, Meeting } from '../../src/model/records.ts';
import { madeUpAgreed } from '../fixtures/agreed.ts';
import { at } from '../fixtures/dossier.ts';
import { words } from '../fixtures/words.ts';

const base = at(madeUpAgreed().commitments, 0);
const promise = (id: string, change: Partial<Commitment>): Commitment => ({
  ...base,
  id,
  ...change,
});

const COMMITMENTS = [
  promise('old', { date: '2018-05-02', fields: ['trade'], records: [] }),
  promise('at-session', {
    date: null,
    session: 'meeting:two',
    kind: 'proposed',
    by: ['cn-north'],
    to: ['vn-west'],
  }),
  promise('day-after', {
    date: '2023-02-24',
    kind: 'requested',
    by: ['vn-west'],
    to: ['cn-south'],
  }),
  promise('no-day', { date: null, session: 'meeting:undated' }),
];
const meeting = (id: Meeting['id'], from: string | null, to: string | null) =>
  ({ id, from, to }) as Meeting;
const MEETINGS = [
  meeting('meeting:one', '2018-05-01', '2018-05-03'),
  meeting('meeting:two', '2023-02-22', '2023-02-23'),
  meeting('meeting:undated', null, null),
];
const idsOf = (filter: Partial<AgreedFilter>) =>
  selectCommitments(COMMITMENTS, { ...NO_AGREED_FILTER, ...filter }, MEETINGS).map(({ id }) => id);

describe('promises', () => {
  it('stand newest first, those without a day last', () => {
    expect(idsOf({})).toEqual(['day-after', 'at-session', 'old', 'no-day']);
  });

  it('are told since a session and up to one, both with the session itself', () => {
    expect(idsOf({ since: 'meeting:two' })).toEqual(['day-after', 'at-session']);
    expect(idsOf({ until: 'meeting:two' })).toEqual(['at-session', 'old']);
    expect(idsOf({ since: 'meeting:one', until: 'meeting:one' })).toEqual(['old']);
  });

  it('belong to their session whatever their own day, and others from its first day to its last', () => {
    const all = [
      promise('day-before', { date: '2023-02-21' }),
      promise('first-day', { date: '2023-02-22' }),
      promise('next-day', { date: '2023-02-23' }),
      promise('its-own-before', { date: '2023-02-20', session: 'meeting:two' }),
      promise('its-own-after', { date: '2023-03-01', session: 'meeting:two' }),
    ];
    const of = (filter: Partial<AgreedFilter>) =>
      selectCommitments(all, { ...NO_AGREED_FILTER, ...filter }, MEETINGS)
        .map(({ id }) => id)
        .sort();
    const own = ['first-day', 'its-own-after', 'its-own-before'];
    expect(of({ since: 'meeting:two' })).toEqual([...own, 'next-day']);
    expect(of({ until: 'meeting:two' })).toEqual(['day-before', ...own]);
  });

  it('are narrowed by field and by what they are about', () => {
    expect(idsOf({ field: 'trade' })).toEqual(['old']);
    expect(idsOf({ about: 'gate:alpha-beta' })).toEqual(['day-after', 'at-session', 'no-day']);
  });

  it.each([
    ['agreed', true],
    ['signed', true],
    ['promised', false],
    ['proposed', false],
    ['requested', false],
  ] as const)('of the kind %s count as given by both: %s', (kind, isOfBoth) => {
    const one = promise('one', { kind, by: ['vn-west'], to: ['cn-north'] });
    expect(givers(one)).toEqual(isOfBoth ? ['vn-west', 'cn-north'] : ['vn-west']);
    expect(addressees(one)).toEqual(isOfBoth ? ['vn-west', 'cn-north'] : ['cn-north']);
  });

  it('count as given by both sides where both agreed', () => {
    expect(idsOf({ by: 'cn-north' })).toEqual(['at-session', 'old', 'no-day']);
    expect(idsOf({ to: 'vn-west' })).toEqual(['at-session', 'old', 'no-day']);
    expect(idsOf({ to: 'cn-south' })).toEqual(['day-after']);
  });
});

it('puts agreements that end within a year first, and parts with a term of their own beside them', () => {
  const text = (id: string, change: Partial<Agreement>): Agreement => ({
    ...at(madeUpAgreed().agreements, 0),
    id,
    ...change,
  });
  const all = [
    text('over', { until: '2025' }),
    text('no-term', { until: null }),
    text('soon', { until: '2026' }),
    text('part', { until: null, partOf: 'no-term' }),
    text('part-soon', { until: '2026', partOf: 'no-term', signed: '2025-02-21' }),
    text('later', { until: '2029' }),
  ];
  expect(
    agreementGroups(all, '2026-11-29').map(({ term, agreements }) => [
      term,
      agreements.map(({ id }) => id),
    ]),
  ).toEqual([
    ['ending', ['part-soon', 'soon']],
    ['running', ['later']],
    ['none', ['no-term']],
    ['ended', ['over']],
  ]);
});

it('tells terms as of the day that is asked for, and what was signed only later last', () => {
  const text = (id: string, signed: string | null, until: string | null): Agreement => ({
    ...at(madeUpAgreed().agreements, 0),
    id,
    signed,
    until,
  });
  const all = [
    text('now', '2022-02-25', '2023'),
    text('later', '2025-02-21', '2026'),
    text('undated', null, '2026'),
  ];
  const of = (day: string) =>
    agreementGroups(all, day).map(({ term, agreements }) => [term, agreements.map(({ id }) => id)]);
  expect(of('2023-06-30')).toEqual([
    ['ending', ['now']],
    ['running', ['undated']],
    ['later', ['later']],
  ]);
  expect(of('2025-02-21')).toEqual([
    ['running', ['later', 'undated']],
    ['ended', ['now']],
  ]);
});

it('marks what a promise was open on at the end of the year, by what was told until then', () => {
  const of = (year: number, outcomes = base.outcomes) => [
    ...promisedIn({ commitments: [{ ...base, outcomes }], meetings: [] }, year),
  ];
  expect(of(2017)).toEqual([]);
  expect(of(2018)).toEqual(['gate:alpha-beta']);
  const kept: Commitment['outcomes'] = [
    { state: 'done', date: '2020', note: words('open'), sources: ['heron-times'] },
  ];
  expect(of(2019, kept)).toEqual(['gate:alpha-beta']);
  expect(of(2020, kept)).toEqual([]);
});
