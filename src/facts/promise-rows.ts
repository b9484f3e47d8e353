import type { Commitment, Meeting } from '../model/records.ts';
import { firstDayAfter } from '../model/time/span.ts';
import { firstDayOf, type PartialDate } from '../model/time/time.ts';
import type { OutcomeState, RecordId } from '../model/vocabulary.ts';
import { madeOn } from './select-agreed.ts';

/** What is told of a promise at a day. */
export interface PromiseMark {
  readonly state: Exclude<OutcomeState, 'no-report'>;
  /** `null`: its source prints none. */
  readonly day: PartialDate | null;
}

/** One promise on the time line: from the day it was made to what came of it. */
export interface PromiseRow {
  readonly one: Commitment;
  /** `null`: no day is known. */
  readonly made: PartialDate | null;
  readonly marks: readonly PromiseMark[];
  /** How far was looked in vain, where that is the last that is known. */
  readonly silentTo: PartialDate | null;
}

/** The promises of one session; `null`: made between sessions. */
export interface PromiseGroup {
  readonly session: Meeting | null;
  readonly rows: readonly PromiseRow[];
}

function rowOf(one: Commitment, made: PartialDate | null): PromiseRow {
  const last = one.outcomes.at(-1);
  return {
    one,
    made,
    marks: one.outcomes.flatMap((outcome): PromiseMark[] =>
      outcome.state === 'no-report' ? [] : [{ state: outcome.state, day: outcome.date }],
    ),
    silentTo: last?.state === 'no-report' ? last.until : null,
  };
}

/** Promises by the session at which they were made, in the order in which they are given. */
export function promiseGroups(
  commitments: readonly Commitment[],
  meetings: readonly Meeting[],
): PromiseGroup[] {
  const sessions = new Map<RecordId, Meeting>(meetings.map((one) => [one.id, one]));
  const groups = new Map<RecordId | null, PromiseRow[]>();
  for (const one of commitments) {
    const rows = groups.get(one.session) ?? [];
    rows.push(rowOf(one, madeOn(one, sessions)));
    groups.set(one.session, rows);
  }
  return [...groups].map(([id, rows]) => ({
    session: id === null ? null : (sessions.get(id) ?? null),
    rows,
  }));
}

/**
 * Where a date lies on a line from the first day of a year to the last day of another, as a share of it;
 * what lies outside stands at its end. Of a month or year the middle.
 */
export function shareOf(
  date: PartialDate,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
  const [start, end] = [at(`${first}-01-01`), at(`${last + 1}-01-01`)];
  const middle = (at(firstDayOf(date)) + at(firstDayAfter(date))) / 2;
  return Math.min(1, Math.max(0, (middle - start) / (end - start)));
}
