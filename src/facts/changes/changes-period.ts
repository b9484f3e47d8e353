import type { Meeting } from '../../model/records.ts';
import { spanOfDate } from '../../model/time/span.ts';
import { type AsOfYear, firstDayOf, type PartialDate, yearOf } from '../../model/time/time.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';

/**
 * The time of a comparison: from the end of the year `from` to the end of the year `to`; with
 * `since`, from that day of `from` on, the day included.
 */
export interface Period {
  readonly from: AsOfYear;
  /** Not before `from`. */
  readonly to: AsOfYear;
  readonly since: PartialDate | null;
}

/** A meeting that was held on a known date. */
export type Session = Meeting & { readonly from: PartialDate };

const isSession = (meeting: Meeting): meeting is Session =>
  meeting.status === 'held' && meeting.from !== null;

/** The session that the view counts from; `null` where it is none or not of the earlier year. */
export function sessionSince(
  { meetings }: Pick<Catalogue, 'meetings'>,
  since: RecordId | null,
  from: AsOfYear,
): Session | null {
  const meeting = since === null ? undefined : meetings.find(({ id }) => id === since);
  return meeting && isSession(meeting) && yearOf(meeting.from) === from ? meeting : null;
}

/** The period between two years, whichever comes first, from a session on where one is named. */
export function periodOf(
  catalogue: Pick<Catalogue, 'meetings'>,
  years: readonly [AsOfYear, AsOfYear],
  since: RecordId | null,
): Period {
  const from = Math.min(...years);
  return {
    from,
    to: Math.max(...years),
    since: sessionSince(catalogue, since, from)?.from ?? null,
  };
}

/** The first day of the period. */
export function startOf({ from, since }: Period): string {
  return since === null ? `${from + 1}-01-01` : firstDayOf(since);
}

/** True where the date may lie in the period. */
export function isInside(date: PartialDate | null, period: Period): date is PartialDate {
  if (date === null) return false;
  const { from, to } = spanOfDate(date);
  return (to ?? '') > startOf(period) && (from ?? '') <= `${period.to}-12-31`;
}

/** True where the date covers days before the period as well. */
export function isPerhapsEarlier(date: PartialDate, period: Period): boolean {
  return firstDayOf(date) < startOf(period);
}

/** The last held session of each mechanism up to the end of `year`, in the order of the mechanisms. */
export function lastSessions(
  { mechanisms, meetings }: Pick<Catalogue, 'mechanisms' | 'meetings'>,
  year: AsOfYear,
): readonly Session[] {
  return mechanisms.flatMap(({ id }) => sessionsOf({ meetings }, id, year)[0] ?? []);
}

/** The held sessions of a mechanism with a known date up to the end of `year`, latest first. */
export function sessionsOf(
  { meetings }: Pick<Catalogue, 'meetings'>,
  mechanism: string,
  year: AsOfYear,
): readonly Session[] {
  return meetings
    .filter(isSession)
    .filter((meeting) => meeting.mechanism === mechanism && yearOf(meeting.from) <= year)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
}
