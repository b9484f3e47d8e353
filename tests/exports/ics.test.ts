import { expect, it } from 'vitest';
import { agreedCsv, sessionsIcs } from '../../src/exports/agreed.ts';
import { type IcsEvent, toIcs } from '../../src/exports/ics.ts';
import { calendarOf, datedSessions } from '../../src/facts/session-calendar.ts';
import type { Meeting } from '../../src/model/records.ts';
import { EDITION } from './edition.ts';

const SESSION: IcsEvent = {
  uid: 'meeting-heron-2@border-cooperation-map',
  from: '2023-12-30',
  to: '2024-01-02',
  summary: 'Hội Diệc; lần 2 · 鹭会，第二次',
  location: 'Town, North',
  description: 'one\\two\nthree',
  isHeld: true,
};

/** The lines of a file as a calendar reads them: folded ones joined again. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

it('writes whole days, marks what has a meaning of its own and ends every line with CRLF', () => {
  const text = toIcs([SESSION], '2026-11-30', 'Sessions');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(unfolded(text)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//border-cooperation-map//sessions//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Sessions',
    'X-WR-CALNAME:Sessions',
    'BEGIN:VEVENT',
    'UID:meeting-heron-2@border-cooperation-map',
    'DTSTAMP:20261130T000000Z',
    'DTSTART;VALUE=DATE:20231230',
    'DTEND;VALUE=DATE:20240102',
    'SUMMARY:Hội Diệc\\; lần 2 · 鹭会，第二次',
    'LOCATION:Town\\, North',
    'DESCRIPTION:one\\\\two\\nthree',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('folds no line above 75 octets and cuts no character', () => {
  const summary = '云南省与越南北部边境省联合工作组'.repeat(9);
  const text = toIcs([{ ...SESSION, summary, isHeld: false }], '2026-11-30', 'Sessions');
  const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
  expect(unfolded(text)).toContain(`SUMMARY:${summary}`);
  expect(unfolded(text)).toContain('STATUS:TENTATIVE');
});

it('holds the sessions of known days once each, in both languages', () => {
  const lines = unfolded(sessionsIcs(EDITION, ['vi', 'zh'], () => 'host'));
  const of = (name: string) => lines.filter((line) => line.startsWith(name));
  const dated = datedSessions(EDITION);
  expect(dated.length).toBeGreaterThan(20);
  expect(new Set(of('UID:')).size).toBe(dated.length);
  expect(of('DTSTART;VALUE=DATE:').every((line) => /:\d{8}$/.test(line))).toBe(true);
  expect(of('SUMMARY:').every((line) => / · .*[\u4e00-\u9fff]/.test(line))).toBe(true);
});

it('is a calendar by the rules of RFC 5545: each event with what it must have, once, its end behind its start', () => {
  const text = sessionsIcs(EDITION, ['vi', 'zh'], () => 'host');
  const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  for (const event of events) {
    const lines = event.split('END:VEVENT')[0]?.split('\r\n').filter(Boolean) ?? [];
    expect(lines.filter((line) => !/^[A-Z-]+(;[A-Z]+=[A-Z-]+)*:\S/.test(line))).toEqual([]);
    const names = lines.map((line) => line.split(/[:;]/)[0]);
    expect(new Set(names).size).toBe(names.length);
    for (const must of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY']) {
      expect(names).toContain(must);
    }
    const day = (name: string) =>
      new RegExp(`^${name};VALUE=DATE:(\\d{8})$`, 'm').exec(lines.join('\n'))?.[1];
    expect(Number(day('DTEND'))).toBeGreaterThan(Number(day('DTSTART')));
    expect(lines.filter((line) => line.startsWith('DTSTAMP'))).toEqual([
      expect.stringMatching(/^DTSTAMP:\d{8}T\d{6}Z$/),
    ]);
  }
  expect(events.length).toBeGreaterThan(20);
});

it('tells gaps, and a next session only where a source names one', () => {
  const [first, second] = EDITION.mechanisms;
  const base = EDITION.meetings.find(({ id }) => id === 'meeting:jwg-yunnan-11') as Meeting;
  const session = (mechanism = '', ordinal = 0, status: Meeting['status'] = 'held'): Meeting => ({
    ...base,
    id: `meeting:${mechanism}-${ordinal}`,
    mechanism,
    ordinal,
    status,
  });
  const meetings = [
    ...[9, 7, 3].map((ordinal) => session(first?.id, ordinal)),
    ...[session(second?.id, 2, 'planned'), session(second?.id, 1)],
  ];
  const told = calendarOf({ ...EDITION, meetings }).map(({ mechanism, entries, isNextNamed }) => [
    mechanism.id,
    isNextNamed,
    entries.flatMap((one) => (one.kind === 'gap' ? [`${one.from}-${one.to}`] : [])),
  ]);
  expect(told).toEqual([
    [first?.id, false, ['8-8', '4-6', '1-2']],
    [second?.id, true, []],
  ]);
});

it('names the province of the place as host', () => {
  const [group] = calendarOf(EDITION);
  const eleventh = group?.entries.find(
    (one) => one.kind === 'session' && one.meeting.id === 'meeting:jwg-yunnan-11',
  );
  expect(eleventh).toMatchObject({ host: 'vn-lai-chau' });
});

it('names the host that a source names before the province of the place, and has no day of a month alone', () => {
  const [mechanism] = EDITION.mechanisms;
  const base = EDITION.meetings.find(({ id }) => id === 'meeting:jwg-yunnan-11') as Meeting;
  const own = mechanism?.id ?? '';
  const meetings: Meeting[] = [
    { ...base, id: 'meeting:a', mechanism: own, ordinal: 1, hostRegion: 'cn-yunnan' },
    { ...base, id: 'meeting:b', mechanism: own, ordinal: 2, from: '2024-05', to: '2024-06' },
  ];
  const facts = { ...EDITION, meetings };
  expect(datedSessions(facts).map(({ meeting, host }) => [meeting.id, host])).toEqual([
    ['meeting:a', 'cn-yunnan'],
  ]);
});

it('writes a list of promises that is narrowed', () => {
  const commitments = EDITION.commitments.slice(0, 3);
  const rows = agreedCsv({ ...EDITION, commitments }, 'commitments')
    .trimEnd()
    .split('\r\n');
  expect(rows).toHaveLength(4);
  expect(rows[0]).toContain('state_date');
});
