import { sameInAll } from '../model/language.ts';
import type { Project, Site } from '../model/records.ts';
import { shownStage, shownStatus } from '../model/shown.ts';
import { changesIn, stageIn, statusIn } from '../model/site.ts';
import { withGaps } from '../model/time/span.ts';
import { type AsOfYear, firstDayOf, type PartialDate, type Span } from '../model/time/time.ts';
import type { Catalogue } from './catalogue.ts';
import { backed, type Concern, NO_CONCERN } from './detail/cite.ts';
import type {
  Backed,
  Change,
  HistoryStretch,
  PlaceRef,
  ProjectLink,
  SiteLink,
} from './detail/detail.ts';
import { freshOf } from './fresh.ts';

/** A gate or crossing by id. */
export function findSite(
  { gates, crossings }: Pick<Catalogue, 'gates' | 'crossings'>,
  id: string,
): Site | undefined {
  const byId = (site: Site) => site.id === id;
  return gates.find(byId) ?? crossings.find(byId);
}

export function siteLink(catalogue: Catalogue, site: Site, year: AsOfYear): SiteLink {
  return {
    record: site,
    status: shownStatus(site, year),
    fresh: freshOf(catalogue, statusIn(site, year), year),
  };
}

export function siteLinks(catalogue: Catalogue, ids: readonly string[], year: AsOfYear) {
  return ids.flatMap((id): SiteLink[] => {
    const site = findSite(catalogue, id);
    return site ? [siteLink(catalogue, site, year)] : [];
  });
}

export function projectLink(catalogue: Catalogue, project: Project, year: AsOfYear): ProjectLink {
  return {
    record: project,
    stage: shownStage(project, year),
    fresh: freshOf(catalogue, stageIn(project, year), year),
  };
}

export function placeRef({ places }: Catalogue, id: string): PlaceRef {
  const place = places.get(id) ?? null;
  return { id, names: place?.names ?? sameInAll(id), place };
}

export function placeRefs(catalogue: Catalogue, ids: readonly string[]): PlaceRef[] {
  return ids.map((id) => placeRef(catalogue, id));
}

/** By date; a date known only to the year stands before those inside it. */
export function byDate<T>(dateOf: (item: T) => PartialDate | null) {
  return (a: T, b: T): number => {
    const [one, other] = [dateOf(a) ?? '', dateOf(b) ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}

interface Stated extends Span {
  readonly sources: readonly string[];
}

/** The spans of a record with the gaps between them, each with who says so. */
export function historyOf<T extends Stated>(
  catalogue: Catalogue,
  spans: readonly T[],
  shown: T | undefined,
  concernOf: (span: T) => Concern,
): HistoryStretch<T>[] {
  return withGaps(spans).map(({ from, to, value }) => ({
    from,
    to,
    entry: value && backed(catalogue, value, concernOf(value)),
    isShown: value !== null && value === shown,
    absence: null,
  }));
}

/** A history of a site that came to be at a known date: before it nothing was there to be told of. */
export function withAbsence<T extends Stated>(
  catalogue: Catalogue,
  history: readonly HistoryStretch<T>[],
  { existence }: Pick<Site, 'existence'>,
): HistoryStretch<T>[] {
  const [first, ...others] = history;
  if (!existence || !first || first.entry) return [...history];
  const { from } = existence;
  const absence = backed(catalogue, existence, NO_CONCERN);
  const isGap = first.to === null || firstDayOf(from) < firstDayOf(first.to);
  return [
    { from: null, to: isGap ? from : first.to, entry: null, isShown: false, absence },
    ...(isGap ? [{ ...first, from }] : []),
    ...others,
  ];
}

/** The changes inside the year, each with who says so. */
export function changesOf<T extends Stated>(
  catalogue: Catalogue,
  spans: readonly T[],
  year: AsOfYear,
  concernOf: (span: T) => Concern,
): Change<T>[] {
  const back = (span: T | undefined): Backed<T> | null =>
    span ? backed(catalogue, span, concernOf(span)) : null;
  return changesIn(spans, year).map(({ date, begins, ends }) => ({
    date,
    begins: back(begins),
    ends: back(ends),
  }));
}
