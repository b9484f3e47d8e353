import type { Agreement, Claim, Commitment, Outcome } from './records.ts';
import { firstDayAfter } from './time/span.ts';
import { firstDayOf, type PartialDate } from './time/time.ts';
import type { OutcomeState } from './vocabulary.ts';

/** The outcome that holds: the last one. */
export function lastOutcome({ outcomes }: Pick<Commitment, 'outcomes'>): Outcome | undefined {
  return outcomes.at(-1);
}

/** The state of a commitment; without any outcome nothing is reported. */
export function stateOf(commitment: Pick<Commitment, 'outcomes'>): OutcomeState {
  return lastOutcome(commitment)?.state ?? 'no-report';
}

/** Whether something may still come of it: it is neither done nor superseded, by what sources say. */
export function isOpen(commitment: Pick<Commitment, 'outcomes'>): boolean {
  const state = stateOf(commitment);
  return state !== 'done' && state !== 'superseded';
}

/** How the term of an agreement stands on a day. `none`: no term is told. */
export type TermState = 'none' | 'running' | 'ending' | 'ended';

/**
 * How the term of an agreement stands.
 *
 * @param day the day looked from, `YYYY-MM-DD`; a term that ends within 12 months of it is `ending`.
 */
export function termOn({ until }: Pick<Agreement, 'until'>, day: PartialDate): TermState {
  if (until === null) return 'none';
  const end = firstDayAfter(until);
  const from = firstDayOf(day);
  if (end <= from) return 'ended';
  const yearOn = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  return end <= yearOn ? 'ending' : 'running';
}

const LOOKS_AHEAD: Readonly<Record<Claim['status'], boolean>> = {
  signed: true,
  agreed: true,
  proposed: true,
  requested: true,
  planned: true,
  expected: true,
  promoted: true,
  studied: true,
  affirmed: true,
  held: false,
  ongoing: false,
  implemented: false,
  reported: false,
  restored: false,
  'ground-broken': false,
  'in-force': false,
  'in-office': false,
  attended: false,
};

/** Whether a statement tells of something to come: then it is judged whether it is a commitment. */
export const looksAhead = ({ status }: Pick<Claim, 'status'>): boolean => LOOKS_AHEAD[status];
