import type { Stage } from '../vocabulary.ts';
import { firstDayAfter } from './span.ts';
import { type AsOfYear, firstDayOf, type PartialDate, type Span, yearOf } from './time.ts';

/*
 * How fresh a state is. A state that a source told once is shown until another source tells a
 * change; here stands when it was last confirmed, so that what is carried on is not shown as if
 * somebody had looked this year.
 */

/** What of a source decides: when it was published. By id. */
export type DatedSources = ReadonlyMap<string, { readonly date: PartialDate | null }>;

/** A status of a site or a stage of a project, with who says so. */
export interface StatedSpan extends Span {
  /** Parts that are our own reckoning; they confirm nothing. */
  readonly inferred?: readonly string[] | undefined;
  /** Of a project; a site has a status instead, which always ages. */
  readonly stage?: Stage | undefined;
  readonly sources: readonly string[];
}

/** Finished works stand: nobody reports of a bridge every year that it is still there. */
const LASTING: ReadonlySet<Stage> = new Set(['completed', 'open']);

/** How a state stands in a year: a source speaks of that year, or an older word is carried on. */
export type Freshness =
  | { readonly kind: 'sourced' }
  /** A finished work by an older source: it does not age, and nobody is asked for it. */
  | { readonly kind: 'lasting' }
  | {
      readonly kind: 'carried';
      /** The latest date for which it is known; `null`: nothing about it is dated. */
      readonly lastKnown: PartialDate | null;
      /** Who says so; `null` only where `lastKnown` is. */
      readonly source: string | null;
    };

/** Freshness of what is shown: also that no source speaks at all. */
export type ShownFreshness = Freshness | { readonly kind: 'silent' };

export const SOURCED: Freshness = { kind: 'sourced' };
const LASTS: Freshness = { kind: 'lasting' };
export const SILENT: ShownFreshness = { kind: 'silent' };

/** The day up to which a year is shown: its last one, never after the day on which the data was closed. */
export function dateShown(year: AsOfYear, closed: PartialDate): PartialDate {
  return year < yearOf(closed) ? `${year}-12-31` : closed;
}

interface Dated {
  readonly id: string;
  readonly date: PartialDate;
}

/** Of two dates on one first day the more exact one is the later: `2023` stands before `2023-01-01`. */
const later = <T extends Pick<Dated, 'date'>>(one: T, other: T): T =>
  other.date > one.date ? other : one;

function newestOf(ids: readonly string[], sources: DatedSources): Dated | null {
  const dated = ids.flatMap((id): Dated[] => {
    const date = sources.get(id)?.date ?? null;
    return date === null ? [] : [{ id, date }];
  });
  return dated.length === 0 ? null : dated.reduce(later);
}

/**
 * The one source of a span that decides how fresh it is: the newest, or where none is dated the first
 * one named.
 */
export function decisiveOf(ids: readonly string[], sources: DatedSources): string | null {
  return newestOf(ids, sources)?.id ?? ids[0] ?? null;
}

/** The dates of a span that its sources print, and that are not our own reckoning. */
function printed({ from, to, inferred = [] }: StatedSpan) {
  return {
    from: inferred.includes('from') ? null : from,
    to: inferred.includes('to') ? null : to,
  };
}

/**
 * Whether a state is confirmed in a year. It is *sourced* where a dated source of its span is of
 * that year or later, or where a printed start or end of the span names the year. Else it is
 * *carried*, last known at the date of its newest source, or at its printed start where that is
 * newer. A source without a date confirms nothing. A project that is completed or open is *lasting*
 * instead of carried: a finished work does not age.
 *
 * @param span the span whose state is shown in `year`.
 * @param closed the day on which the edition was closed; a year after it is shown as of that day.
 */
export function freshnessOf(
  span: StatedSpan,
  year: AsOfYear,
  sources: DatedSources,
  closed: PartialDate,
): Freshness {
  const asked = yearOf(dateShown(year, closed));
  const newest = newestOf(span.sources, sources);
  if (newest && yearOf(newest.date) >= asked) return SOURCED;
  const { from, to } = printed(span);
  if ([from, to].some((date) => date !== null && yearOf(date) === asked)) return SOURCED;
  if (span.stage !== undefined && LASTING.has(span.stage)) return LASTS;
  const start = from === null ? null : { id: decisiveOf(span.sources, sources), date: from };
  const last = newest && start ? later<{ id: string | null; date: string }>(newest, start) : newest;
  const known = last ?? start;
  return { kind: 'carried', lastKnown: known?.date ?? null, source: known?.id ?? null };
}

/** The freshness of what is shown: of the span, or that there is none. */
export function shownFreshness(
  span: StatedSpan | undefined,
  year: AsOfYear,
  sources: DatedSources,
  closed: PartialDate,
): ShownFreshness {
  return span ? freshnessOf(span, year, sources, closed) : SILENT;
}

/**
 * Whole months that have passed for certain from a date to another: of a date known to the month
 * or year, from its last day. Never negative.
 */
export function monthsBetween(earlier: PartialDate, until: PartialDate): number {
  const [a, b] = [lastDayOf(earlier), firstDayOf(until)].map((day) => day.split('-').map(Number));
  const [y1 = 0, m1 = 0, d1 = 0] = a ?? [];
  const [y2 = 0, m2 = 0, d2 = 0] = b ?? [];
  return Math.max(0, (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0));
}

/** True where more than 12 months have passed for certain since a date; also where nothing is dated. */
export function isOverdue(lastKnown: PartialDate | null, shown: PartialDate): boolean {
  if (lastKnown === null) return true;
  const day = firstDayOf(shown);
  const yearBefore = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return lastDayOf(lastKnown) < yearBefore;
}

/** The last day that a date may cover. */
function lastDayOf(date: PartialDate): string {
  const day = new Date(`${firstDayAfter(date)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
