import type { Site } from '../../model/records.ts';
import { firstDayOf } from '../../model/time/time.ts';
import type { Catalogue } from '../catalogue.ts';
import { NO_CONCERN, onEvent, onStatus } from '../detail/cite.ts';
import { type Fresh, freshOf } from '../fresh.ts';
import type { ChangeEntry, ChangeGroup, ChangeLine } from './changes.ts';
import { eventLine, groupOfEvent, groupOfWord, stateLines, withEvents } from './changes-lines.ts';
import { isInside, type Period, startOf } from './changes-period.ts';
import {
  type SiteStates,
  siteStatesAt,
  siteStatesIn,
  siteWords,
  transitionsOf,
} from './changes-states.ts';

type Told = { readonly line: ChangeLine; readonly group: ChangeGroup };

const STATES: ReadonlySet<ChangeGroup> = new Set(['opened', 'restricted', 'suspended']);

/** What changed of a gate or crossing: its status, its classes, its events, its figures. */
export function siteEntries(catalogue: Catalogue, site: Site, period: Period): ChangeEntry[] {
  const ends = [siteStatesAt(site, period), siteStatesIn(site, period.to)] as const;
  const transitions = transitionsOf(siteWords(ends[0]), siteWords(ends[1]));
  const events = eventsOf(catalogue, site, period);
  const status = statusLines(catalogue, site, ends, period);
  const classes = classLines(catalogue, site, ends, period);
  const isOfStatus = ({ group }: Told) => STATES.has(group) && status.length > 0;
  const isOfClass = ({ group }: Told) => group === 'upgraded' && classes.length > 0;

  const turn = transitions.find(({ facet }) => facet === 'status');
  const base = { kind: 'site', id: site.id, record: site } as const;
  const entry = (
    group: ChangeGroup,
    lines: readonly ChangeLine[],
    turns: ChangeEntry['transitions'] = [],
    part = '',
    fresh: { readonly fresh?: Fresh } = {},
  ): ChangeEntry[] =>
    lines.length === 0
      ? []
      : [
          {
            ...base,
            key: `${group} ${site.id}${part}`,
            group,
            transitions: turns,
            lines,
            ...fresh,
          },
        ];
  const rest = events.filter((event) => !isOfStatus(event) && !isOfClass(event));
  return [
    ...entry(
      turn ? groupOfWord('status', turn.after) : 'passing',
      withEvents(status, events.filter(isOfStatus)),
      turn ? [turn] : [],
      '',
      { fresh: freshOf(catalogue, ends[1].status, period.to) },
    ),
    ...entry(
      'upgraded',
      withEvents(classes, events.filter(isOfClass)),
      transitions.filter(({ facet }) => facet !== 'status'),
    ),
    ...[...new Set(rest.map(({ group }) => group))].flatMap((group) =>
      entry(
        group,
        withEvents(
          [],
          rest.filter((event) => event.group === group),
        ),
        [],
        ' events',
      ),
    ),
  ];
}

function eventsOf(catalogue: Catalogue, site: Site, period: Period): Told[] {
  return site.events
    .filter(({ date }) => isInside(date, period))
    .map((event) => ({
      line: eventLine(event, onEvent(catalogue, site.id, event), period),
      group: groupOfEvent(event.type, false),
    }));
}

type Ends = readonly [SiteStates, SiteStates];

/** A site that came to be, of whose status nobody speaks yet. */
function arrivalLines({ existence }: Site, [before, after]: Ends): ChangeLine[] {
  if (!existence || before.isThere || !after.isThere || after.status) return [];
  return [
    {
      date: existence.from,
      isPerhapsEarlier: false,
      text: { what: 'state', facet: 'status', word: 'silent' },
      note: existence.note,
      isInferred: false,
      sources: existence.sources,
      concern: NO_CONCERN,
    },
  ];
}

function statusLines(catalogue: Catalogue, site: Site, ends: Ends, period: Period) {
  const [before, after] = ends;
  const arrival = arrivalLines(site, ends);
  if (arrival.length > 0) return arrival;
  return stateLines(
    site.statuses,
    { before: before.status, after: after.status },
    {
      facet: 'status',
      wordOf: ({ status }) => status,
      concernOf: (span) => onStatus(catalogue, site.id, span),
      beforeAll: site.existence ? 'absent' : 'silent',
    },
    period,
  );
}

/** The lines of both sides; what both declare together is told once. */
function classLines(catalogue: Catalogue, site: Site, [before, after]: Ends, period: Period) {
  const of = (facet: 'classVietnam' | 'classChina', other: 'VN' | 'CN') =>
    stateLines(
      site.classHistory
        .filter(({ by }) => by !== other)
        .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
      { before: before[facet], after: after[facet] },
      {
        facet,
        wordOf: (span) => span.class,
        concernOf: (span) => onStatus(catalogue, site.id, span),
        beforeAll: 'silent',
      },
      period,
    );
  const [vietnam, china] = [of('classVietnam', 'CN'), of('classChina', 'VN')];
  const isTold = (line: ChangeLine) => vietnam.some((other) => isSameLine(line, other));
  return [
    ...vietnam.map((line) =>
      china.some((other) => isSameLine(line, other)) ? ofBoth(line) : line,
    ),
    ...china.filter((line) => !isTold(line)),
  ];
}

/** Two lines that differ at most in the side that declares. */
function isSameLine(one: ChangeLine, other: ChangeLine): boolean {
  if (one.text.what !== 'state' || other.text.what !== 'state') return false;
  return (
    one.date === other.date &&
    one.text.word === other.text.word &&
    one.sources.join() === other.sources.join()
  );
}

function ofBoth(line: ChangeLine): ChangeLine {
  return line.text.what === 'state' ? { ...line, text: { ...line.text, isOfBoth: true } } : line;
}

/** True where the last day before `end` lies in the period. */
export function endsInside(end: string, period: Period): boolean {
  const day = firstDayOf(end);
  return day > startOf(period) && day <= `${period.to + 1}-01-01`;
}
