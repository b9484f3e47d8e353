import type { Agreement, Commitment, Flow, Meeting } from '../../model/records.ts';
import { firstDayOf, holdsIn, yearOf } from '../../model/time/time.ts';
import type { Catalogue } from '../catalogue.ts';
import { placeRefs, projectLink, siteLink } from '../find.ts';
import { facetsOf, unitOf, withPredecessors } from '../rows/filters.ts';
import { isStandIn, type Stand } from '../rows/stands.ts';
import { addressees, givers, isMutual } from '../select-agreed.ts';
import type { PlaceRef, ProjectLink, SiteLink } from './detail.ts';

/** All that the data hold of a place, as of a year. */
export interface PlaceCard {
  readonly stands: readonly Stand[];
  /** Of other years than the one on screen. */
  readonly otherStands: readonly Stand[];
  readonly sites: readonly SiteLink[];
  readonly projects: readonly ProjectLink[];
  /** The figures of the year on screen that arcs are drawn from: the latest first, a whole year before its parts. */
  readonly flows: readonly Flow[];
  /** Those of other years. */
  readonly otherFlows: readonly Flow[];
  readonly agreements: readonly Agreement[];
  /** What it gave, agreed or asked, and what was asked of it alone. */
  readonly given: readonly Commitment[];
  readonly asked: readonly Commitment[];
  readonly sisters: readonly PlaceRef[];
  readonly hosted: readonly Meeting[];
}

/** The latest first; of what ends on one day, the longer span. */
function byEnd(a: Flow, b: Flow): number {
  const [endA, endB, startA, startB] = [a.to, b.to, a.from, b.from].map(firstDayOf);
  return (endB ?? '').localeCompare(endA ?? '') || (startA ?? '').localeCompare(startB ?? '');
}

/** Places of friendship: one on each side, by a text on friendship. */
function sistersOf(agreements: readonly Agreement[], isIt: (id: string) => boolean): string[] {
  return agreements.flatMap(({ parties: { vn, cn }, fields }) => {
    if (!fields.includes('party') || vn.length !== 1 || cn.length !== 1) return [];
    const [one = '', other = ''] = [vn[0], cn[0]];
    return isIt(one) ? [other] : isIt(other) ? [one] : [];
  });
}

/**
 * Gathers what belongs to a place: of a province also what belonged to those that went into it.
 *
 * @param id of a place.
 */
export function placeCard(catalogue: Catalogue, id: string, year: number): PlaceCard {
  const ids = withPredecessors(catalogue, new Set([id]));
  const isIt = (one: string | null | undefined) =>
    one !== null && one !== undefined && ids.has(one);
  const { gates, crossings, projects, flows, flowSeries, meetings, stands } = catalogue;
  const ofPlace = stands.filter(
    ({ spots, binds }) => spots.some(({ place }) => isIt(place)) || binds.some(isIt),
  );
  const isSite = (site: (typeof gates)[number]) => {
    const { region, prefecture, county } = site.china;
    const units = site.vietnam.units.flatMap(({ province, district }) => [province, district]);
    return [...units, region, prefecture, county].some(isIt);
  };
  const isProject = (record: (typeof projects)[number]) =>
    record.ends.some(({ place }) => isIt(place)) ||
    facetsOf(catalogue, { topic: 'projects', record }, year).units.some(isIt);
  const series = new Set(
    flowSeries.filter(({ arc }) => arc?.of.some(isIt)).map(({ id: own }) => own),
  );
  const figures = flows.filter((flow) => series.has(flow.series)).toSorted(byEnd);
  const agreements = catalogue.agreements.filter(({ parties }) =>
    [...parties.vn, ...parties.cn].some(isIt),
  );
  return {
    stands: ofPlace.filter((one) => isStandIn(one, year)),
    otherStands: ofPlace.filter((one) => !isStandIn(one, year)),
    sites: [...gates, ...crossings].filter(isSite).map((site) => siteLink(catalogue, site, year)),
    projects: projects.filter(isProject).map((one) => projectLink(catalogue, one, year)),
    flows: figures.filter((flow) => holdsIn(flow, year)),
    otherFlows: figures.filter((flow) => !holdsIn(flow, year)),
    agreements: agreements.toSorted((a, b) => ((a.signed ?? '') < (b.signed ?? '') ? 1 : -1)),
    given: catalogue.commitments.filter((one) => givers(one).some(isIt)),
    asked: catalogue.commitments.filter((one) => !isMutual(one) && addressees(one).some(isIt)),
    sisters: placeRefs(catalogue, [...new Set(sistersOf(agreements, isIt))]),
    hosted: meetings.filter(
      ({ place, hostRegion, from, status }) =>
        status === 'held' &&
        [place, hostRegion].some(
          (at) =>
            isIt(at) || (at !== null && isIt(unitOf(catalogue, at, from ? yearOf(from) : year))),
        ),
    ),
  };
}
