import type { ClassSpan, Project, Site, StageSpan, StatusSpan } from './records.ts';
import { type AsOfYear, lastHolding, type PartialDate, type Span, yearOf } from './time/time.ts';

/** The status shown for `year`: the last that holds on some day of it and is known, else the last that holds. */
export function statusIn(site: Pick<Site, 'statuses'>, year: AsOfYear): StatusSpan | undefined {
  const known = site.statuses.filter((span) => span.status !== 'unknown');
  return lastHolding(known, year) ?? lastHolding(site.statuses, year);
}

/** The stage shown for `year`; `undefined` where no source speaks of it. */
export function stageIn(project: Pick<Project, 'stages'>, year: AsOfYear): StageSpan | undefined {
  return lastHolding(project.stages, year);
}

/** The administrative units shown for `year`: the last that are valid on some day of it. */
export function unitsIn(site: Pick<Site, 'vietnam'>, year: AsOfYear) {
  return lastHolding(site.vietnam.units, year);
}

/** The classes declared for `year`, at most one by each side. */
export function classesIn(site: Pick<Site, 'classHistory'>, year: AsOfYear): ClassSpan[] {
  const by = (side: 'VN' | 'CN') =>
    lastHolding(
      site.classHistory
        .filter((span) => span.by === side || span.by === 'both')
        .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
      year,
    );
  const [vietnam, china] = [by('VN'), by('CN')];
  return [...new Set([vietnam, china])].filter((span) => span !== undefined);
}

/**
 * Dates inside the year at which a span begins or ends; they are told with the
 * status. A date that is only the year itself, or its first day, changes nothing
 * within the year. `2020-01` does: the source prints a month, and its first day
 * is our reckoning only.
 */
export function changesIn<T extends Span>(
  spans: readonly T[],
  year: AsOfYear,
): { date: string; begins: T | undefined; ends: T | undefined }[] {
  const dates = new Set<string>();
  for (const { from, to } of spans) {
    for (const date of [from, to]) {
      if (date !== null && yearOf(date) === year && !isNewYear(date)) dates.add(date);
    }
  }
  return [...dates].sort().map((date) => ({
    date,
    begins: spans.find((span) => span.from === date),
    ends: spans.find((span) => span.to === date),
  }));
}

function isNewYear(date: PartialDate): boolean {
  return date.length === 4 || date.endsWith('-01-01');
}
