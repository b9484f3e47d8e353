import type { LonLat } from '../../lib/mercator.ts';
import { type LocalText, type Names, sameInAll } from '../../model/language.ts';
import { positionsOf, worstOf } from '../../model/position.ts';
import type { Meeting, Position, Project, Site } from '../../model/records.ts';
import { isMeetingIn, isThere, shownStage, shownStatus } from '../../model/shown.ts';
import { changesIn, stageIn, statusIn } from '../../model/site.ts';
import type { AsOfYear, PartialDate } from '../../model/time/time.ts';
import type { ViewState } from '../../model/view/view.ts';
import type {
  CooperationField,
  PositionBasis,
  ProjectType,
  RecordId,
  SiteKind,
  Stage,
  Status,
} from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Fresh, freshOf } from '../fresh.ts';
import { type NarrowView, narrowed } from './narrow.ts';
import { isStandIn, type Stand } from './stands.ts';
import { placeOfMeeting, placeOfProject, placeOfStand, type Walk, walkOf } from './west-to-east.ts';

interface RowBase {
  readonly id: RecordId;
  /** `false`: in the list, but not on the map; the panel says why. */
  readonly hasPosition: boolean;
  /** How the position is known; of a line, its worst point. */
  readonly basis: PositionBasis | null;
  readonly precisionMetres: number | null;
  /** Dates inside the year at which status or stage changes, in order. */
  readonly changes: readonly PartialDate[];
  readonly isDisputed: boolean;
}

export interface SiteRow extends RowBase {
  readonly topic: 'gates' | 'crossings';
  readonly names: Names;
  readonly kind: SiteKind;
  /** `unknown`, for the sign on the map, where no source tells it. */
  readonly status: Status;
  readonly fresh: Fresh;
  /** `false`, only where such rows are asked for: it came to be later. */
  readonly isThere: boolean;
  readonly record: Site;
}

export interface ProjectRow extends RowBase {
  readonly topic: 'projects';
  readonly names: Names;
  readonly kind: ProjectType;
  /** `unknown`, for the sign on the map, where no source tells the stage. */
  readonly stage: Stage | 'unknown';
  readonly fresh: Fresh;
  readonly record: Project;
}

export interface MeetingRow extends RowBase {
  readonly topic: 'meetings';
  /** Names of the mechanism; the ordinal tells its sessions apart. */
  readonly names: Names | LocalText;
  readonly ordinal: number;
  readonly status: Meeting['status'];
  readonly record: Meeting;
}

export interface CooperationRow extends RowBase {
  readonly topic: 'cooperation';
  /** What it says. */
  readonly names: LocalText;
  readonly kind: CooperationField;
  /** Names of its places, as `record.spots` has them. */
  readonly places: readonly Names[];
  /** Between the two places that it binds; `null`: it binds no two alone. */
  readonly line: readonly [LonLat, LonLat] | null;
  readonly record: Stand;
}

/** One thing that stands on the map in the year on screen. */
export type Row = SiteRow | ProjectRow | MeetingRow | CooperationRow;

/** A row with its place in the walk along the border; ties go by rank, then by text. */
interface Placed {
  readonly row: Row;
  readonly place: number;
  readonly rank: number;
  readonly tie: string;
}

/** What decides about the rows; without filters and lens everything passes. */
export type RowsView = NarrowView &
  Pick<ViewState, 'topics'> & {
    /** Sites also that are not yet there, for what shows all years; none while a status is asked for. */
    readonly hasAbsent?: boolean;
  };

/**
 * Everything on the map in `view.year` in the topics switched on that filters and lens let through,
 * in one list from west to east: sites by their `order`, projects with the sites that they serve,
 * meetings by longitude, those at one place by date. What has no position stands in its place too.
 * Trade figures are no part of it.
 */
export function selectRows(catalogue: Catalogue, view: RowsView): readonly Row[] {
  const { year, topics } = view;
  const hasAbsent = view.hasAbsent === true && !view.filters?.statuses.size;
  const { passes } = narrowed(catalogue, view);
  const walk = walkOf(catalogue);
  const sites = (topic: SiteRow['topic']): Placed[] =>
    siteRows(catalogue, topic, year)
      .filter((row) => hasAbsent || row.isThere)
      .map((row) => ({ row, place: row.record.order, rank: 0, tie: row.id }));
  const placed: Placed[] = [
    ...(topics.has('gates') ? sites('gates') : []),
    ...(topics.has('crossings') ? sites('crossings') : []),
    ...(topics.has('projects') ? projects(catalogue, year, walk) : []),
    ...(topics.has('meetings') ? meetings(catalogue, year, walk) : []),
    ...(topics.has('cooperation') ? cooperation(catalogue, year, walk) : []),
  ];
  return placed
    .filter(({ row }) => passes(row))
    .sort((a, b) => a.place - b.place || a.rank - b.rank || (a.tie < b.tie ? -1 : 1))
    .map(({ row }) => row);
}

function projects(catalogue: Catalogue, year: AsOfYear, walk: Walk): Placed[] {
  return catalogue.projects.flatMap((project) => {
    const row = projectRow(catalogue, project, year);
    return row ? [{ row, place: placeOfProject(project, walk), rank: 1, tie: project.id }] : [];
  });
}

function meetings(catalogue: Catalogue, year: AsOfYear, walk: Walk): Placed[] {
  return catalogue.meetings
    .filter((meeting) => isMeetingIn(meeting, year))
    .map((meeting) => ({
      row: meetingRow(catalogue, meeting),
      place: placeOfMeeting(meeting, catalogue.places, walk),
      rank: 2,
      tie: `${meeting.from} ${meeting.id}`,
    }));
}

function cooperation(catalogue: Catalogue, year: AsOfYear, walk: Walk): Placed[] {
  return catalogue.stands
    .filter((stand) => isStandIn(stand, year))
    .map((stand) => ({
      row: cooperationRow(catalogue, stand),
      place: placeOfStand(stand, walk),
      rank: 3,
      tie: stand.id,
    }));
}

/** A seat stands for the province: how well its own point is known is no matter of the statement. */
const cooperationRow = ({ places }: Catalogue, stand: Stand): CooperationRow => ({
  id: stand.id,
  topic: 'cooperation',
  names: stand.names,
  kind: stand.field,
  places: stand.spots.map(({ place }) => places.get(place)?.names ?? sameInAll(place)),
  line: lineBetween(places, stand),
  changes: [],
  isDisputed: false,
  record: stand,
  ...{ hasPosition: stand.spots.length > 0, basis: null, precisionMetres: null },
});

function lineBetween(places: Catalogue['places'], { binds }: Stand): CooperationRow['line'] {
  const [one, other] = binds.map((id) => places.get(id)?.position);
  return one && other
    ? [
        [one.lon, one.lat],
        [other.lon, other.lat],
      ]
    : null;
}

const known = new WeakMap<Catalogue, Map<string, readonly SiteRow[]>>();

/** All sites of a topic as of the year, each the same object for as long as the records are the same. */
function siteRows(
  catalogue: Catalogue,
  topic: SiteRow['topic'],
  year: AsOfYear,
): readonly SiteRow[] {
  const kept = known.get(catalogue) ?? new Map<string, readonly SiteRow[]>();
  known.set(catalogue, kept);
  const key = `${topic} ${year}`;
  const rows =
    kept.get(key) ?? catalogue[topic].map((site) => siteRow(catalogue, topic, site, year));
  kept.set(key, rows);
  return rows;
}

function siteRow(
  catalogue: Catalogue,
  topic: SiteRow['topic'],
  site: Site,
  year: AsOfYear,
): SiteRow {
  return {
    id: site.id,
    topic,
    names: site.names,
    kind: site.kind,
    status: shownStatus(site, year) ?? 'unknown',
    fresh: freshOf(catalogue, statusIn(site, year), year),
    isThere: isThere(site, year),
    changes: changesIn(site.statuses, year).map(({ date }) => date),
    isDisputed: site.disputes.length > 0,
    record: site,
    ...quality(site.position ? [site.position] : []),
  };
}

function projectRow(catalogue: Catalogue, project: Project, year: AsOfYear): ProjectRow | null {
  const stage = shownStage(project, year);
  if (stage === undefined) return null;
  return {
    id: project.id,
    topic: 'projects',
    names: project.names,
    kind: project.type,
    stage,
    fresh: freshOf(catalogue, stageIn(project, year), year),
    changes: changesIn(project.stages, year).map(({ date }) => date),
    isDisputed: project.disputes.length > 0,
    record: project,
    ...quality(positionsOf(project)),
  };
}

function meetingRow(catalogue: Catalogue, meeting: Meeting): MeetingRow {
  return {
    id: meeting.id,
    topic: 'meetings',
    names: mechanismNames(catalogue, meeting.mechanism),
    ordinal: meeting.ordinal,
    status: meeting.status,
    changes: [],
    isDisputed: false,
    record: meeting,
    ...quality(meeting.position ? [meeting.position] : []),
  };
}

/** Names of a mechanism; its id stands in while the file is missing. */
export function mechanismNames(catalogue: Catalogue, id: string): Names {
  const mechanism = catalogue.mechanisms.find((one) => one.id === id);
  return mechanism?.names ?? sameInAll(id);
}

function quality(positions: readonly Position[]) {
  const worst = worstOf(positions);
  return {
    hasPosition: worst !== null,
    basis: worst?.basis ?? null,
    precisionMetres: worst?.precisionMetres ?? null,
  };
}
