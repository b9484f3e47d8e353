import { GATE_KINDS, type SiteKind, STAGES, type Stage } from '../../model/vocabulary.ts';
import type { ChangeEntry, ChangeGroup, ChangeList, StateWord, Transition } from './changes.ts';

/** How far a gate is open; of the other words nobody can tell. */
const OPENNESS: Partial<Record<StateWord, number>> = {
  open: 3,
  restricted: 2,
  suspended: 0,
  closed: 0,
  planned: 0,
  absent: 0,
};

/** That a source begins or ceases to speak is less than any change that a source tells. */
const OF_SILENCE = 0.5;

/** How much passes at a site of a kind, against one of the least kind. */
const weightOf = (kind: SiteKind): number =>
  kind === 'international' || kind === 'rail'
    ? 4
    : (GATE_KINDS as readonly string[]).includes(kind)
      ? 2
      : 1;

function greatnessOfTurn({ facet, before, after }: Transition): number {
  if (facet === 'classVietnam' || facet === 'classChina') return 1;
  if (facet === 'stage') {
    const [from, to] = [before, after].map((word) => STAGES.indexOf(word as Stage));
    if (from === undefined || to === undefined || to < 0) return OF_SILENCE;
    // A project that is begun or done is more than one of which more is written.
    return 1 + Math.abs(to - Math.max(0, from));
  }
  const [from, to] = [OPENNESS[before], OPENNESS[after]];
  return from === undefined || to === undefined ? OF_SILENCE : Math.max(1, Math.abs(to - from));
}

/**
 * How great a change is: how far what passes has opened or closed, the more at gates through which
 * much passes. Without a change of state nothing; numbers only to be held against each other.
 */
export function greatness(entry: ChangeEntry): number {
  const turns = Math.max(0, ...entry.transitions.map(greatnessOfTurn));
  // A silence is small at a great gate too, and stands behind whatever is known.
  if (entry.kind !== 'site' || turns === 0) return turns;
  return turns > OF_SILENCE
    ? turns * weightOf(entry.record.kind)
    : turns + weightOf(entry.record.kind) / 10;
}

/** Parts that tell of sites being open or not: of these the one comes first in which more happened. */
const OPENING: ReadonlySet<ChangeGroup> = new Set(['opened', 'restricted', 'suspended']);

/**
 * The list with what is greatest first: the parts about opening and closing by all that happened in
 * them, then the others as they were; in each part the greatest entries, then as they were.
 */
export function greatFirst(lists: readonly ChangeList[]): readonly ChangeList[] {
  const sorted = lists.map(({ group, entries }) => ({
    group,
    entries: entries.toSorted((a, b) => greatness(b) - greatness(a)),
    sum: entries.reduce((sum, entry) => sum + greatness(entry), 0),
  }));
  const opening = sorted.filter(({ group }) => OPENING.has(group));
  return [
    ...opening.toSorted((a, b) => b.sum - a.sum),
    ...sorted.filter(({ group }) => !OPENING.has(group)),
  ].map(({ group, entries }) => ({ group, entries }));
}
