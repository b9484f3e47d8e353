import type { Flow } from '../../model/records.ts';
import { firstDayOf } from '../../model/time/time.ts';
import type { Catalogue } from '../catalogue.ts';

/** Other figures for the same thing as one figure, each in the order of the data. */
export interface Counterparts {
  /** Of the very same time and direction, whoever counts: Vietnamese and Chinese statistics, other scopes. */
  readonly same: readonly Flow[];
  /** The other directions, or the total, of the same count and time. */
  readonly split: readonly Flow[];
  /** Of part of the same year, or of a time that holds it. */
  readonly other: readonly Flow[];
}

const isSameSet = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Between the same ends through the same gates, or through one and the same gate. */
function isOfSame(one: Flow, other: Flow): boolean {
  const sameGates = isSameSet(one.gates, other.gates);
  if (one.gates.length > 0) return sameGates;
  return sameGates && isSameSet(one.a, other.a) && isSameSet(one.b, other.b);
}

const isSameTime = (one: Flow, other: Flow) =>
  firstDayOf(one.from) === firstDayOf(other.from) && firstDayOf(one.to) === firstDayOf(other.to);

const overlaps = (one: Flow, other: Flow) =>
  firstDayOf(one.from) < firstDayOf(other.to) && firstDayOf(other.from) < firstDayOf(one.to);

/** What else the data hold about the ends and the time of a figure; figures of other scopes included. */
export function counterpartsOf({ flows }: Pick<Catalogue, 'flows'>, flow: Flow): Counterparts {
  const around = flows.filter(
    (other) => other.id !== flow.id && isOfSame(flow, other) && overlaps(flow, other),
  );
  const isSplit = (other: Flow) =>
    other.series === flow.series &&
    isSameTime(flow, other) &&
    other.direction !== flow.direction &&
    !other.isDerived;
  const isSame = (other: Flow) =>
    !isSplit(other) && isSameTime(flow, other) && other.direction === flow.direction;
  return {
    same: around.filter(isSame),
    split: around.filter(isSplit),
    other: around.filter((other) => !isSame(other) && !isSplit(other)),
  };
}
