import { drawnOf } from '../../model/flow.ts';
import type { Place } from '../../model/records.ts';
import { isMeetingIn, isThere, shownStage } from '../../model/shown.ts';
import {
  agreementId,
  commitmentId,
  type Placeless,
  placeRecordId,
  statementId,
} from '../../model/talk/stand.ts';
import { type AsOfYear, holdsIn, yearOf, yearsOf } from '../../model/time/time.ts';
import { type Camera, type Filters, NO_FILTERS, type ViewState } from '../../model/view/view.ts';
import { type RecordId, type RecordKind, TOPIC_OF, type Topic } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { placeCard } from '../detail/place-card.ts';
import { findSite } from '../find.ts';
import { selectRows } from '../rows/select-rows.ts';
import { isStandIn } from '../rows/stands.ts';
import { madeOn } from '../select-agreed.ts';
import { aimAt, signsOfCommitment } from '../signs-of.ts';
import type { Entry } from './entry.ts';

/** What choosing a hit changes beside showing it: all of it is told to the reader. */
export interface Told {
  /** The year that was left because the thing is not there then, and the one gone to. */
  readonly moved: { readonly from: AsOfYear; readonly to: AsOfYear } | null;
  /** The thing is in no year that the time line offers. */
  readonly isInNoYear: boolean;
  readonly topic: Topic | null;
  /** What would have hidden it, to bring it back. */
  readonly filters: Filters | null;
  readonly lens: string | null;
  /** No position is known: nothing on the map to go to. */
  readonly isOffMap: boolean;
  /** Why what was said or agreed stands nowhere. */
  readonly reason: Placeless | null;
}

export interface Choice {
  readonly change: Partial<ViewState>;
  readonly told: Told;
  /** Places to point at on the map. */
  readonly places: readonly string[];
}

const NOTHING_TOLD: Told = {
  moved: null,
  isInNoYear: false,
  topic: null,
  filters: null,
  lens: null,
  isOffMap: false,
  reason: null,
};

/** What the view must become to show an entry, and what of it the reader must be told. */
export function choose(catalogue: Catalogue, view: ViewState, entry: Entry): Choice {
  switch (entry.kind) {
    case 'place':
      return choosePlace(catalogue, view, entry.id);
    case 'document':
      return open({ lens: entry.id, claims: [] });
    case 'claim':
      return chooseStand(catalogue, view, statementId(entry.id));
    case 'agreement':
      return chooseStand(catalogue, view, agreementId(entry.id));
    case 'commitment':
      return chooseCommitment(catalogue, view, entry.id);
    case 'field':
      return chooseField(catalogue, view, entry.id);
    case 'mechanism':
      return chooseMechanism(catalogue, view, entry.id);
    case 'flow':
      return chooseFigure(catalogue, view, entry.id);
    default:
      return chooseRecord(catalogue, view, entry.id as RecordId);
  }
}

function open(change: Pick<ViewState, 'lens' | 'claims'>): Choice {
  return {
    change: { panel: 'documents', selection: null, ...change },
    told: NOTHING_TOLD,
    places: [],
  };
}

/** A figure is opened in its year, with the measure and the layer to which it belongs. */
function chooseFigure({ flows, flowSeries }: Catalogue, view: ViewState, id: string): Choice {
  const flow = flows.find((one) => one.id === id);
  const series = flowSeries.find((one) => one.id === flow?.series);
  if (!flow || !series) return { change: {}, told: NOTHING_TOLD, places: [] };
  const drawn = drawnOf(flow);
  const year = drawn?.year ?? view.year;
  const topics = withTopic(view, 'flows');
  const { measure, arc } = series;
  return {
    change: {
      year,
      topics,
      selection: flow.id,
      ...(arc ? { flows: new Set([...view.flows, arc.layer]) } : {}),
      ...(measure === 'trains' ? {} : { measure }),
    },
    told: {
      ...NOTHING_TOLD,
      moved: year === view.year ? null : { from: view.year, to: year },
      topic: topics === view.topics ? null : 'flows',
      isOffMap: !arc || !drawn,
    },
    places: [],
  };
}

/** A statement or a signed text: where it stands, all of its signs in sight. */
function chooseStand(catalogue: Catalogue, view: ViewState, id: RecordId): Choice {
  const choice = chooseRecord(catalogue, view, id);
  const stand = catalogue.stands.find((one) => one.id === id);
  const aim = stand && stand.reason === null ? aimAt(stand.spots.map(({ at }) => at)) : null;
  return aim ? { ...choice, change: { ...choice.change, camera: aim } } : choice;
}

const withTopic = ({ topics }: ViewState, topic: Topic): ReadonlySet<Topic> =>
  topics.has(topic) ? topics : new Set([...topics, topic]);

/** A commitment has no sign of its own: the map shows those to which it leads, not before it was made. */
function chooseCommitment(catalogue: Catalogue, view: ViewState, id: string): Choice {
  const commitment = catalogue.commitments.find((one) => one.id === id);
  if (!commitment) return { change: {}, told: NOTHING_TOLD, places: [] };
  const made = madeOn(commitment, new Map(catalogue.meetings.map((one) => [one.id, one])));
  const isMade = (year: AsOfYear) => made === null || yearOf(made) <= year;
  const year = nearestYear(catalogue, view.year, isMade) ?? view.year;
  const topics = withTopic(view, 'cooperation');
  const signs = signsOfCommitment(catalogue, commitment);
  const aim = aimAt(signs.map(({ at }) => at));
  return {
    change: { year, topics, selection: commitmentId(id), ...(aim ? { camera: aim } : {}) },
    told: {
      ...NOTHING_TOLD,
      moved: year === view.year ? null : { from: view.year, to: year },
      topic: topics === view.topics ? null : 'cooperation',
      reason: aim ? null : 'two-countries',
    },
    places: signs.flatMap(({ place }) => place ?? []),
  };
}

/** A field of cooperation: its signs of the year, or of the nearest that has any, are pointed at. */
function chooseField(catalogue: Catalogue, view: ViewState, field: string): Choice {
  const own = catalogue.stands.filter((one) => one.field === field && one.reason === null);
  const [first] = own;
  if (!first) return { change: {}, told: NOTHING_TOLD, places: [] };
  const isIn = (year: AsOfYear) => own.some((one) => isStandIn(one, year));
  const year = nearestYear(catalogue, view.year, isIn) ?? view.year;
  const now = own.filter((one) => isStandIn(one, year));
  const choice = chooseRecord(catalogue, { ...view, year }, (now[0] ?? first).id);
  const spots = now.flatMap((one) => one.spots);
  const aim = aimAt(spots.map(({ at }) => at));
  return {
    change: { ...choice.change, selection: null, ...(aim ? { camera: aim } : {}) },
    told: { ...choice.told, moved: year === view.year ? null : { from: view.year, to: year } },
    places: [...new Set(spots.map(({ place }) => place))],
  };
}

/** The last session that was held, else the last that is planned. */
function chooseMechanism(catalogue: Catalogue, view: ViewState, id: string): Choice {
  const sessions = catalogue.meetings
    .filter(({ mechanism, from }) => mechanism === id && from !== null)
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  const last = sessions.find(({ status }) => status === 'held') ?? sessions[0];
  return last
    ? chooseRecord(catalogue, view, last.id)
    : { change: {}, told: NOTHING_TOLD, places: [] };
}

/** The year nearest to the one on screen in which something is there; `null`: in none. */
function nearestYear(
  { edition }: Catalogue,
  year: AsOfYear,
  isThere: (year: AsOfYear) => boolean,
): AsOfYear | null {
  const near = yearsOf(edition.years).toSorted(
    (a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a,
  );
  return near.find(isThere) ?? null;
}

/** Whether a record is on the map, or in the list, in a year. */
function isOnMap(catalogue: Catalogue, id: RecordId, year: AsOfYear): boolean {
  const { projects, meetings, stands } = catalogue;
  const stand = stands.find((one) => one.id === id);
  // Without a day it is in no year more than in another.
  if (stand) return stand.from === null || isStandIn(stand, year);
  const site = findSite(catalogue, id);
  if (site) return isThere(site, year);
  const project = projects.find((one) => one.id === id);
  if (project) return shownStage(project, year) !== undefined;
  const meeting = meetings.find((one) => one.id === id);
  return meeting ? isMeetingIn(meeting, year) : true;
}

function hasPosition(catalogue: Catalogue, id: RecordId): boolean {
  const { gates, crossings, projects, meetings, stands } = catalogue;
  // Of a statement the reason is told in its place.
  if (stands.some((one) => one.id === id)) return true;
  const point = [...gates, ...crossings, ...meetings].find((one) => one.id === id);
  if (point) return point.position !== null;
  const project = projects.find((one) => one.id === id);
  return project ? project.position !== null || project.line !== null : false;
}

/** What the view must become to show a record. */
export function chooseRecord(catalogue: Catalogue, view: ViewState, id: RecordId): Choice {
  const there = nearestYear(catalogue, view.year, (year) => isOnMap(catalogue, id, year));
  const year = there ?? view.year;
  const topic = TOPIC_OF[id.split(':')[0] as RecordKind];
  const topics = withTopic(view, topic);
  const wanted: ViewState = { ...view, year, topics, selection: id };
  const isUndated = catalogue.stands.some((one) => one.id === id && one.from === null);
  const isShown = (change: Partial<ViewState>) =>
    there === null ||
    isUndated ||
    selectRows(catalogue, { ...wanted, ...change }).some((row) => row.id === id);
  // What hides it goes, and only that: the filters, else the lens, else both.
  const freed = [{}, { filters: NO_FILTERS }, { lens: null }].find(isShown) ?? {
    filters: NO_FILTERS,
    lens: null,
  };
  return {
    change: { year, topics, selection: id, ...freed },
    told: {
      moved: year === view.year ? null : { from: view.year, to: year },
      isInNoYear: there === null,
      topic: topics === view.topics ? null : topic,
      filters: 'filters' in freed ? view.filters : null,
      lens: 'lens' in freed ? view.lens : null,
      isOffMap: !hasPosition(catalogue, id),
      reason: catalogue.stands.find((one) => one.id === id)?.reason ?? null,
    },
    places: [],
  };
}

/** How near the camera goes to a place: the larger, the farther. */
const ZOOM: Readonly<Record<string, number>> = {
  province: 7.8,
  'autonomous-region': 7,
  prefecture: 8,
  river: 8.5,
  county: 9,
  district: 9.5,
};
const CLOSE = 10;

function cameraAt({ kind, position }: Place): Camera | null {
  // A country is larger than the map: all of the border stands for it.
  if (!position || kind === 'country') return null;
  return { lon: position.lon, lat: position.lat, zoom: ZOOM[kind] ?? CLOSE };
}

/** Whether there is more to tell of a place than where it is. */
const hasCard = (catalogue: Catalogue, id: string, year: AsOfYear) =>
  Object.values(placeCard(catalogue, id, year)).some(({ length }) => length > 0);

function choosePlace(catalogue: Catalogue, view: ViewState, id: string): Choice {
  const place = catalogue.places.get(id);
  if (!place) return { change: {}, told: NOTHING_TOLD, places: [] };
  if (!place.position && place.kind !== 'border') {
    // Nowhere to go: what the documents say of it stands for it.
    const claims = catalogue.claims.filter(({ places }) => places.includes(id));
    const shown = open({ lens: null, claims: claims.map((claim) => claim.id) });
    const isSilent = claims.length === 0;
    return {
      ...shown,
      change: isSilent ? {} : shown.change,
      told: { ...NOTHING_TOLD, isOffMap: true },
    };
  }
  const { valid } = place;
  const there = nearestYear(catalogue, view.year, (year) => valid === null || holdsIn(valid, year));
  const year = there ?? view.year;
  return {
    change: {
      year,
      selection: hasCard(catalogue, id, year) ? placeRecordId(id) : null,
      camera: cameraAt(place),
    },
    told: {
      ...NOTHING_TOLD,
      moved: year === view.year ? null : { from: view.year, to: year },
      isInNoYear: there === null,
    },
    places: [id],
  };
}
