import type { Meeting, Project, Site } from './records.ts';
import { stageIn, statusIn } from './site.ts';
import { type AsOfYear, holdsIn, yearOf } from './time/time.ts';
import type { Stage, Status } from './vocabulary.ts';

/*
 * What stands on the map in a year. The pipeline builds the features by these
 * rules and the selectors build the list by them, so that the two agree.
 */

/** True unless the whole year lies before the site came to be. */
export function isThere({ existence }: Pick<Site, 'existence'>, year: AsOfYear): boolean {
  return existence === undefined || year >= yearOf(existence.from);
}

/**
 * The status of a site in `year`: `unknown` also where no source speaks of that year, `undefined`
 * (not on the map) while the site is not yet there.
 */
export function shownStatus(
  site: Pick<Site, 'statuses' | 'existence'>,
  year: AsOfYear,
): Status | undefined {
  return isThere(site, year) ? (statusIn(site, year)?.status ?? 'unknown') : undefined;
}

/**
 * The year in which a source first speaks of the project: of its first stage,
 * or, of a project without any stage, of its first event. `-Infinity`: from no
 * known start on; `undefined`: nothing about it is dated.
 */
export function firstYearOf(project: Pick<Project, 'stages' | 'events'>): AsOfYear | undefined {
  const [first] = project.stages;
  if (first) return first.from === null ? Number.NEGATIVE_INFINITY : yearOf(first.from);
  const years = project.events.map(({ date }) => yearOf(date));
  return years.length === 0 ? undefined : Math.min(...years);
}

/**
 * The stage of a project in `year`: `unknown` in a gap between stages or after
 * the last one, `undefined` (not on the map) before the first.
 */
export function shownStage(
  project: Pick<Project, 'stages' | 'events'>,
  year: AsOfYear,
): Stage | 'unknown' | undefined {
  const first = firstYearOf(project);
  if (first === undefined || year < first) return undefined;
  return stageIn(project, year)?.stage ?? 'unknown';
}

/** True when the session falls into `year`; one whose date no source prints falls into none. */
export function isMeetingIn(meeting: Pick<Meeting, 'from' | 'to'>, year: AsOfYear): boolean {
  if (meeting.from === null) return false;
  return meeting.to === null ? yearOf(meeting.from) === year : holdsIn(meeting, year);
}
