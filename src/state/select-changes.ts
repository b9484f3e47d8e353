import type { Flow, Meeting } from '../model/records.ts';
import { firstDayOf } from '../model/time.ts';
import type { RecordId } from '../model/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { CHANGE_GROUPS, type ChangeEntry, type ChangeLine, type ChangeList } from './changes.ts';
import { isInside, isPerhapsEarlier, type Period } from './changes-period.ts';
import { projectEntries } from './changes-project.ts';
import { endsInside, siteEntries } from './changes-site.ts';
import { NO_CONCERN, onFlow, onMeeting } from './cite.ts';
import { placeRef } from './find.ts';
import { placeOfProject, walkOf } from './west-to-east.ts';

/** Who is let through; without it everything passes. */
export interface ChangeFilter {
  readonly passes: (id: RecordId) => boolean;
  readonly passesFlow: (flow: Flow) => boolean;
  /** Whether units of administration are told: they belong to no record. */
  readonly hasUnits: boolean;
  /** The session since which changes are counted: it is no change itself. */
  readonly session?: RecordId | null;
}

const EVERYTHING: ChangeFilter = { passes: () => true, passesFlow: () => true, hasUnits: true };

/**
 * What changed in a period: the states at its start held against those at its end, and all that
 * is dated inside, in groups, from west to east or by date. Groups without entries are left out.
 */
export function selectChanges(
  catalogue: Catalogue,
  period: Period,
  { passes, passesFlow, hasUnits, session }: ChangeFilter = EVERYTHING,
): readonly ChangeList[] {
  const walk = walkOf(catalogue);
  const isIn = ({ id }: { readonly id: RecordId }) => passes(id);
  const sites = [...catalogue.gates, ...catalogue.crossings]
    .filter(isIn)
    .toSorted((a, b) => a.order - b.order);
  const projects = catalogue.projects
    .filter(isIn)
    .toSorted((a, b) => placeOfProject(a, walk) - placeOfProject(b, walk));
  const entries: ChangeEntry[] = [
    ...sites.flatMap((site) => siteEntries(catalogue, site, period)),
    ...projects.flatMap((project) => projectEntries(catalogue, project, period)),
    ...catalogue.meetings
      .filter((meeting) => isIn(meeting) && meeting.id !== session)
      .flatMap((meeting) => meetingEntry(meeting, period)),
    ...catalogue.flows.filter(passesFlow).flatMap((flow) => flowEntry(flow, period)),
    ...(hasUnits ? unitEntries(catalogue, period) : []),
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
  more: Pick<ChangeLine, 'date' | 'text' | 'sources' | 'concern'>,
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

/** A trade figure whose time ended in the period. */
function flowEntry(flow: Flow, period: Period): ChangeEntry[] {
  const { id, to, sources } = flow;
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
        line({ date: null, text: { what: 'trade' }, sources, concern: onFlow(flow) }, period),
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
