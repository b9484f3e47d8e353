import type { Project, Site } from '../../model/records.ts';
import { isThere, shownStage } from '../../model/shown.ts';
import { classesIn, stageIn, statusIn } from '../../model/site.ts';
import { spanOfDate } from '../../model/time/span.ts';
import type { AsOfYear, PartialDate, Span } from '../../model/time/time.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Facet, StateWord, Transition } from './changes.ts';
import { type Period, startOf } from './changes-period.ts';

/** The spans that stand for a site at one end of a period; `undefined`: no source speaks. */
export interface SiteStates {
  /** `false`: it came to be later. */
  readonly isThere: boolean;
  readonly status: Site['statuses'][number] | undefined;
  readonly classVietnam: Site['classHistory'][number] | undefined;
  readonly classChina: Site['classHistory'][number] | undefined;
}

/** The span that holds on the day before `day`: begun for certain, and not ended for certain. */
function holdingBefore<T extends Span>(spans: readonly T[], day: string): T | undefined {
  return spans.findLast(
    ({ from, to }) => (from === null || endOf(from) <= day) && (to === null || endOf(to) > day),
  );
}

const endOf = (date: PartialDate): string => spanOfDate(date).to ?? '';

type Class = Site['classHistory'][number];

function classesBefore(site: Site, day: string): Class[] {
  const by = (side: 'VN' | 'CN') =>
    holdingBefore(
      site.classHistory
        .filter((span) => span.by === side || span.by === 'both')
        .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
      day,
    );
  return [by('VN'), by('CN')].filter((span) => span !== undefined);
}

function withClasses(
  isThere: boolean,
  status: SiteStates['status'],
  classes: readonly Class[],
): SiteStates {
  return {
    isThere,
    status,
    classVietnam: classes.find(({ by }) => by !== 'CN'),
    classChina: classes.findLast(({ by }) => by !== 'VN'),
  };
}

/** The states of a site in a year, by the rules of map and list. */
export function siteStatesIn(site: Site, year: AsOfYear): SiteStates {
  return withClasses(isThere(site, year), statusIn(site, year), classesIn(site, year));
}

/** The states of a site at the start of a period: of the year, or of the day before `since`. */
export function siteStatesAt(site: Site, period: Period): SiteStates {
  if (period.since === null) return siteStatesIn(site, period.from);
  const day = startOf(period);
  const wasThere = !site.existence || endOf(site.existence.from) <= day;
  return withClasses(wasThere, holdingBefore(site.statuses, day), classesBefore(site, day));
}

/** The words of the states of a site. */
export function siteWords(states: SiteStates): Readonly<Partial<Record<Facet, StateWord>>> {
  return {
    status: states.status?.status ?? (states.isThere ? 'silent' : 'absent'),
    classVietnam: states.classVietnam?.class ?? 'silent',
    classChina: states.classChina?.class ?? 'silent',
  };
}

/** The stage of a project in a year, by the rules of map and list. */
export function stageWordIn(project: Project, year: AsOfYear): StateWord {
  if (shownStage(project, year) === undefined) return 'absent';
  return stageIn(project, year)?.stage ?? 'silent';
}

/** The span of the stage at the start of a period; `undefined` where no source speaks. */
export function stageSpanAt(project: Project, period: Period) {
  return period.since === null
    ? stageIn(project, period.from)
    : holdingBefore(project.stages, startOf(period));
}

/** The stage of a project at the start of a period. */
export function stageWordAt(project: Project, period: Period): StateWord {
  if (period.since === null) return stageWordIn(project, period.from);
  const span = stageSpanAt(project, period);
  if (span) return span.stage;
  const day = startOf(period);
  const [first] = project.stages;
  const starts = first ? [first.from] : project.events.map(({ date }) => date);
  const isKnown = starts.some((date) => date === null || endOf(date) <= day);
  return isKnown ? 'silent' : 'absent';
}

/** The facets of which the words differ. */
export function transitionsOf(
  before: Readonly<Partial<Record<Facet, StateWord>>>,
  after: Readonly<Partial<Record<Facet, StateWord>>>,
): Transition[] {
  return (Object.keys(after) as Facet[]).flatMap((facet) => {
    const [one, other] = [before[facet], after[facet]];
    return one === undefined || other === undefined || one === other
      ? []
      : [{ facet, before: one, after: other }];
  });
}

/** Ids of the sites and projects whose state differs between start and end of the period. */
export function changedIds(
  { gates, crossings, projects }: Pick<Catalogue, 'gates' | 'crossings' | 'projects'>,
  period: Period,
): ReadonlySet<RecordId> {
  const sites = [...gates, ...crossings].filter(
    (site) =>
      transitionsOf(siteWords(siteStatesAt(site, period)), siteWords(siteStatesIn(site, period.to)))
        .length > 0,
  );
  const moved = projects.filter(
    (project) => stageWordAt(project, period) !== stageWordIn(project, period.to),
  );
  return new Set([...sites, ...moved].map(({ id }) => id));
}
