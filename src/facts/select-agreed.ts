import { isOpen, type TermState, termOn } from '../model/commitment.ts';
import type { Agreement, Commitment, Meeting } from '../model/records.ts';
import { firstDayOf, type PartialDate, yearOf } from '../model/time/time.ts';
import type { AgreedField, RecordId } from '../model/vocabulary.ts';

/** What the list of promises is narrowed to; `null`: to nothing. Never sums by side. */
export interface AgreedFilter {
  /** The session from which on, and that up to which, promises were made. */
  readonly since: RecordId | null;
  readonly until: RecordId | null;
  readonly field: AgreedField | null;
  /** Ids of places. */
  readonly by: string | null;
  readonly to: string | null;
  /** A gate, crossing or project. */
  readonly about: RecordId | null;
}

export const NO_AGREED_FILTER: AgreedFilter = {
  since: null,
  until: null,
  field: null,
  by: null,
  to: null,
  about: null,
};

type Sessions = ReadonlyMap<RecordId, Pick<Meeting, 'from' | 'to'>>;

/** When a commitment was made: its own day, else that of its session; `null`: not known. */
export function madeOn(commitment: Commitment, sessions: Sessions): PartialDate | null {
  if (commitment.date !== null) return commitment.date;
  return commitment.session === null ? null : (sessions.get(commitment.session)?.from ?? null);
}

/** The commitments that a filter lets through, the newest first, those without a day last. */
export function selectCommitments(
  commitments: readonly Commitment[],
  filter: AgreedFilter,
  meetings: readonly Meeting[],
): readonly Commitment[] {
  const sessions: Sessions = new Map(meetings.map((one) => [one.id, one]));
  const { since, until, field, by, to, about } = filter;
  const start = since && sessions.get(since)?.from;
  const end = until && sessions.get(until)?.to;
  const isIn = (one: Commitment) => {
    const made = madeOn(one, sessions);
    // What was made at the session itself belongs to it, whatever its day.
    const isSince =
      !start || one.session === since || (made !== null && firstDayOf(made) >= firstDayOf(start));
    const isUntil =
      !end || one.session === until || (made !== null && firstDayOf(made) < firstDayOf(end));
    return isSince && isUntil;
  };
  return commitments
    .filter(isIn)
    .filter((one) => field === null || one.fields.includes(field))
    .filter((one) => by === null || givers(one).includes(by))
    .filter((one) => to === null || addressees(one).includes(to))
    .filter((one) => about === null || one.records.includes(about))
    .map((one) => ({ one, made: madeOn(one, sessions) ?? '' }))
    .sort((a, b) => (a.made < b.made ? 1 : a.made > b.made ? -1 : 0))
    .map(({ one }) => one);
}

/** Whether both sides gave it: then each also received it. */
export const isMutual = ({ kind }: Commitment): boolean => kind === 'agreed' || kind === 'signed';

/** Who gave it: of what was agreed or signed both sides. */
export function givers(one: Commitment): readonly string[] {
  return isMutual(one) ? [...one.by, ...one.to] : one.by;
}

/** To whom it was given: of what was agreed or signed both sides. */
export function addressees(one: Commitment): readonly string[] {
  return isMutual(one) ? [...one.by, ...one.to] : one.to;
}

/** How an agreement stands in the register on a day: by its term, or not signed until later. */
export type RegisterTerm = TermState | 'later';

const TERM_ORDER: readonly RegisterTerm[] = ['ending', 'running', 'none', 'ended', 'later'];

export interface AgreementGroup {
  readonly term: RegisterTerm;
  readonly agreements: readonly Agreement[];
}

/**
 * The agreements by their term, what ends within 12 months first; parts of another stand with it only
 * where they have no term of their own.
 *
 * @param day from which terms are looked at.
 */
export function agreementGroups(
  agreements: readonly Agreement[],
  day: PartialDate,
): readonly AgreementGroup[] {
  const own = agreements.filter(({ partOf, until }) => partOf === undefined || until !== null);
  const newestFirst = own.toSorted((a, b) => ((a.signed ?? '') < (b.signed ?? '') ? 1 : -1));
  const termOf = (one: Agreement): RegisterTerm =>
    one.signed !== null && firstDayOf(one.signed) > firstDayOf(day) ? 'later' : termOn(one, day);
  return TERM_ORDER.map((term) => ({
    term,
    agreements: newestFirst.filter((one) => termOf(one) === term),
  })).filter(({ agreements: { length } }) => length > 0);
}

type Sided = { readonly commitments: readonly Commitment[]; readonly meetings: readonly Meeting[] };

/**
 * The gates, crossings and projects on which a promise was open at the end of a year, by what is told up
 * to then. Of one that is done in part, what is seen done is open no more.
 */
export function promisedIn({ commitments, meetings }: Sided, year: number): ReadonlySet<RecordId> {
  const sessions: Sessions = new Map(meetings.map((one) => [one.id, one]));
  const open = commitments.flatMap((one): readonly RecordId[] => {
    const made = madeOn(one, sessions);
    if (made === null || yearOf(made) > year) return [];
    const told = one.outcomes.filter(
      (outcome) =>
        outcome.state === 'no-report' || outcome.date === null || yearOf(outcome.date) <= year,
    );
    if (!isOpen({ outcomes: told })) return [];
    const seen = new Set(
      told
        .flatMap((outcome) => (outcome.state === 'partly' ? (outcome.seen ?? []) : []))
        .map(({ record }) => record),
    );
    return one.records.filter((record) => !seen.has(record));
  });
  return new Set(open);
}
