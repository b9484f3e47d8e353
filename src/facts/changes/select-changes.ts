import type { Flow, Meeting } from '../../model/records.ts';
import { firstDayOf } from '../../model/time/time.ts';
import type { ViewState } from '../../model/view/view.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { NO_CONCERN, onFlow, onMeeting } from '../detail/cite.ts';
import { placeRef } from '../find.ts';
import type { Thing } from '../rows/filters.ts';
import { narrowed } from '../rows/narrow.ts';
import { placeOfProject, walkOf } from '../rows/west-to-east.ts';
import { CHANGE_GROUPS, type ChangeEntry, type ChangeLine, type ChangeList } from './changes.ts';
import { isInside, isPerhapsEarlier, type Period } from './changes-period.ts';
import { projectEntries } from './changes-project.ts';
import { endsInside, siteEntries } from './changes-site.ts';

/** What is let through; without it everything passes. */
export interface ChangeFilter {
  readonly passes: (thing: Thing) => boolean;
  readonly passesFlow: (flow: Flow) => boolean;
  /** By the ids of two units, of which one went into the other. */
  readonly passesUnits: (from: string, to: string) => boolean;
  /** The session since which changes are counted: it is no change itself. */
  readonly session?: RecordId | null;
}

const EVERYTHING: ChangeFilter = {
  passes: () => true,
  passesFlow: () => true,
  passesUnits: () => true,
};

/** Filters and lens for a period: a thing passes that passes in the first or in the last year. */
export function changeFilter(
  catalogue: Catalogue,
  { from, to }: Period,
  { filters, lens, session }: Pick<ViewState, 'filters' | 'lens'> & Pick<ChangeFilter, 'session'>,
): ChangeFilter {
  const ends = [from, to].map((year) => narrowed(catalogue, { year, filters, lens }));
  const { provinces, ...others } = filters;
  const isOfUnits = lens === null && Object.values(others).every(({ size }) => size === 0);
  return {
    passes: (thing) => ends.some((end) => end.passes(thing)),
    passesFlow: (flow) => ends.some((end) => end.passesFlow(flow)),
    passesUnits: (one, other) =>
      isOfUnits && (provinces.size === 0 || provinces.has(one) || provinces.has(other)),
    session: session ?? null,
  };
}

/**
 * What changed in a period: the states at its start held against those at its end, and all that
 * is dated inside, in groups, from west to east or by date. Groups without entries are left out.
 */
export function selectChanges(
  catalogue: Catalogue,
  period: Period,
  { passes, passesFlow, passesUnits, session }: ChangeFilter = EVERYTHING,
): readonly ChangeList[] {
  const walk = walkOf(catalogue);
  const sites = (['gates', 'crossings'] as const)
    .flatMap((topic) => catalogue[topic].filter((record) => passes({ topic, record })))
    .toSorted((a, b) => a.order - b.order);
  const projects = catalogue.projects
    .filter((record) => passes({ topic: 'projects', record }))
    .toSorted((a, b) => placeOfProject(a, walk) - placeOfProject(b, walk));
  const entries: ChangeEntry[] = [
    ...sites.flatMap((site) => siteEntries(catalogue, site, period)),
    ...projects.flatMap((project) => projectEntries(catalogue, project, period)),
    ...catalogue.meetings
      .filter((record) => record.id !== session && passes({ topic: 'meetings', record }))
      .flatMap((meeting) => meetingEntry(meeting, period)),
    ...catalogue.flows.filter(passesFlow).flatMap((flow) => flowEntry(flow, period)),
    ...unitEntries(catalogue, period).filter(
      (entry) => entry.kind === 'unit' && passesUnits(entry.from.id, entry.to.id),
    ),
  ];
  return CHANGE_GROUPS.flatMap((group) => {
    const own = entries.filter((entry) => entry.group === group);
    if (own.length === 0) return [];
    return [{ group, entries: group === 'sessions' ? byDate(own) : own }];
  });
}

function byDate(entries: readonly ChangeEntry[]): ChangeEntry[] {
  const day = ({ lines }: ChangeEntry) => (lines[0]?.date ? firstDayOf(lines[0].date) : '');
  return entries.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

const line = (
  more: Pick<ChangeLine, 'date' | 'text' | 'sources' | 'concern'> &
    Partial<Pick<ChangeLine, 'note' | 'isInferred'>>,
  period: Period,
): ChangeLine => ({
  note: null,
  isInferred: false,
  isPerhapsEarlier:
    period.since !== null && more.date !== null && isPerhapsEarlier(more.date, period),
  ...more,
});

/** A session that was held; a planned one has changed nothing yet. */
function meetingEntry(meeting: Meeting, period: Period): ChangeEntry[] {
  const { id, from, status, sources } = meeting;
  if (status !== 'held' || !isInside(from, period)) return [];
  return [
    {
      kind: 'meeting',
      id,
      record: meeting,
      key: id,
      group: 'sessions',
      transitions: [],
      lines: [
        line(
          { date: from, text: { what: 'session' }, sources, concern: onMeeting(meeting) },
          period,
        ),
      ],
    },
  ];
}

/** A trade figure whose time ended in the period, with what it counts. */
function flowEntry(flow: Flow, period: Period): ChangeEntry[] {
  const { id, to, scope, inferred, sources } = flow;
  if (!endsInside(to, period)) return [];
  return [
    {
      kind: 'flow',
      id,
      record: flow,
      key: id,
      group: 'figures',
      transitions: [],
      lines: [
        line(
          {
            date: null,
            text: { what: 'trade' },
            note: scope,
            isInferred: inferred !== undefined,
            sources,
            concern: onFlow(flow),
          },
          period,
        ),
      ],
    },
  ];
}

/** Provinces that went into another one; told only where a source says so. */
function unitEntries(catalogue: Catalogue, period: Period): ChangeEntry[] {
  return [...catalogue.places.values()].flatMap(({ id, kind, successor, valid, sources }) => {
    const date = valid?.to ?? null;
    if (kind !== 'province' || !successor || sources.length === 0 || !isInside(date, period)) {
      return [];
    }
    return [
      {
        kind: 'unit' as const,
        from: placeRef(catalogue, id),
        to: placeRef(catalogue, successor),
        key: `unit ${id}`,
        group: 'units' as const,
        transitions: [],
        lines: [line({ date, text: { what: 'unit' }, sources, concern: NO_CONCERN }, period)],
      },
    ];
  });
}
