import type { Site } from '../../model/records.ts';
import { isThere } from '../../model/shown.ts';
import { classesIn, statusIn, unitsIn } from '../../model/site.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { Catalogue } from '../catalogue.ts';
import {
  byDate,
  changesOf,
  findSite,
  historyOf,
  placeRef,
  projectLink,
  siteLink,
  withAbsence,
} from '../find.ts';
import { freshOf } from '../fresh.ts';
import {
  backed,
  backingOf,
  claimEntries,
  disputesOf,
  mentions,
  NO_CONCERN,
  onEvent,
  onStatus,
} from './cite.ts';
import type { SiteDetail } from './detail.ts';

/** A gate or crossing as of `year`. */
export function siteDetail(
  catalogue: Catalogue,
  site: Site,
  topic: SiteDetail['topic'],
  year: AsOfYear,
): SiteDetail {
  const { id } = site;
  const mention = mentions(catalogue, id);
  const inSpan = (span: Site['statuses'][number] | Site['classHistory'][number]) =>
    onStatus(catalogue, id, span);
  const shown = statusIn(site, year);
  const parent = site.partOf ? findSite(catalogue, site.partOf) : undefined;
  const sites = [...catalogue.gates, ...catalogue.crossings];
  return {
    kind: 'site',
    id,
    topic,
    year,
    record: site,
    status: shown ? backed(catalogue, shown, inSpan(shown)) : null,
    fresh: freshOf(catalogue, shown, year),
    absence:
      site.existence && !isThere(site, year) ? backed(catalogue, site.existence, NO_CONCERN) : null,
    changes: changesOf(catalogue, site.statuses, year, inSpan),
    history: withAbsence(catalogue, historyOf(catalogue, site.statuses, shown, inSpan), site),
    classes: classesOf(catalogue, site, year),
    classHistory: site.classHistory.map((span) => backed(catalogue, span, inSpan(span))),
    ...unitsOf(catalogue, site, year),
    events: site.events
      .toSorted(byDate(({ date }) => date))
      .map((event) => backed(catalogue, event, onEvent(catalogue, id, event))),
    projects: catalogue.projects
      .filter(({ gates }) => gates.includes(id))
      .map((project) => projectLink(catalogue, project, year)),
    partOf: parent ? siteLink(catalogue, parent, year) : null,
    routes: sites
      .filter(({ partOf }) => partOf === id)
      .map((route) => siteLink(catalogue, route, year)),
    flows: catalogue.flows
      .filter(({ gates }) => gates.includes(id))
      .toSorted(byDate(({ from }) => from)),
    claims: claimEntries(catalogue, mention),
    disputes: disputesOf(catalogue, site.disputes, mention),
    position: site.position && backed(catalogue, site.position, NO_CONCERN),
    markers: backingOf(catalogue, site.markerSources ?? site.sources, NO_CONCERN),
    note: backingOf(catalogue, site.noteSources ?? site.sources, mention),
    backing: backingOf(catalogue, site.sources, mention),
  };
}

function classesOf(catalogue: Catalogue, site: Site, year: AsOfYear): SiteDetail['classes'] {
  const spans = classesIn(site, year);
  const back = (span: (typeof spans)[number] | undefined) =>
    span ? backed(catalogue, span, onStatus(catalogue, site.id, span)) : null;
  return {
    vietnam: back(spans.find(({ by }) => by !== 'CN')),
    china: back(spans.findLast(({ by }) => by !== 'VN')),
  };
}

function unitsOf(
  catalogue: Catalogue,
  site: Site,
  year: AsOfYear,
): Pick<SiteDetail, 'vietnam' | 'china'> {
  const ref = (id: string | null | undefined) => (id ? placeRef(catalogue, id) : null);
  const units = unitsIn(site, year);
  return {
    vietnam: {
      span: units ? { from: units.from, to: units.to } : null,
      province: ref(units?.province),
      district: ref(units?.district),
      commune: units?.commune ?? null,
      isCommunePlotted: Boolean(units?.commune) && units?.communeBasis === 'plotted-point',
    },
    china: {
      region: placeRef(catalogue, site.china.region),
      prefecture: ref(site.china.prefecture),
      county: ref(site.china.county),
    },
  };
}
