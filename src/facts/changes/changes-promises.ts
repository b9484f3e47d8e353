import type { Commitment } from '../../model/records.ts';
import type { ViewState } from '../../model/view/view.ts';
import type { Catalogue } from '../catalogue.ts';
import { addressees, givers, madeOn } from '../select-agreed.ts';
import { isInside, type Period } from './changes-period.ts';

/** Promises of a period, each once: those made in it, and older ones of which it tells an outcome. */
export interface PeriodPromises {
  readonly made: readonly Commitment[];
  readonly told: readonly Commitment[];
}

/** What is let through of promises; a filter by kind or state of sites says nothing of them. */
function passes(
  one: Commitment,
  { meetings }: Pick<Catalogue, 'meetings'>,
  { filters, lens }: Pick<ViewState, 'filters' | 'lens'>,
): boolean {
  const { provinces, mechanisms } = filters;
  const sides = [...givers(one), ...addressees(one)];
  const mechanism = meetings.find(({ id }) => id === one.session)?.mechanism;
  return (
    (provinces.size === 0 || sides.some((side) => provinces.has(side))) &&
    (mechanisms.size === 0 || (mechanism !== undefined && mechanisms.has(mechanism))) &&
    (lens === null || one.sources.includes(lens))
  );
}

/** The promises of a period, the newest first. A silence is no outcome of any day. */
export function promisesOf(
  catalogue: Pick<Catalogue, 'commitments' | 'meetings'>,
  period: Period,
  narrowed: Pick<ViewState, 'filters' | 'lens'>,
): PeriodPromises {
  const sessions = new Map(catalogue.meetings.map((one) => [one.id, one]));
  const day = (one: Commitment) => madeOn(one, sessions);
  const own = catalogue.commitments
    .filter((one) => passes(one, catalogue, narrowed))
    .toSorted((a, b) => ((day(a) ?? '') < (day(b) ?? '') ? 1 : -1));
  const isMade = (one: Commitment) => isInside(day(one), period);
  const isTold = ({ outcomes }: Commitment) =>
    outcomes.some((one) => one.state !== 'no-report' && isInside(one.date, period));
  return { made: own.filter(isMade), told: own.filter((one) => !isMade(one) && isTold(one)) };
}
