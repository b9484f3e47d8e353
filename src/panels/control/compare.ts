import { computed, effect, signal } from '@preact/signals';
import { periodOf, sessionSince } from '../../facts/changes/changes-period.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { catalogue, compare, panel, since, update, year } from '../../state/store.ts';
import { showPanel } from './layout.ts';

/*
 * Holding two years against each other: what the panel, the bar and the map have to do with it.
 * The way of looking is remembered while the page is open; it is not part of the link.
 */

/** One map over the other with a handle between, or one beside the other. */
export type CompareWay = 'swipe' | 'side';
export const compareWay = signal<CompareWay>('swipe');

/** How far the second map is, that of the year held against the one on screen. */
export const otherState = signal<'none' | 'coming' | 'painted' | 'impossible'>('none');

const MIDDLE = 0.5;

/** Where the handle stands, as a share of the map that panels leave free. */
export const swipeShare = signal(MIDDLE);

/** In a talk: what a wall names is new, so the later year takes three quarters. */
const ON_WALL = 0.25;

/** Sets the handle whenever a scene of a talk compares two years. @returns a function that ends it. */
export function setHandleForTalk(): () => void {
  const end = effect(() => {
    if (compare.value !== null) swipeShare.value = ON_WALL;
  });
  return () => {
    end();
    swipeShare.value = MIDDLE;
  };
}

/** The years that are compared, the earlier first; `null` where none are. */
export const comparedYears = computed((): readonly [AsOfYear, AsOfYear] | null => {
  const other = compare.value;
  if (other === null) return null;
  return other < year.value ? [other, year.value] : [year.value, other];
});

/** The time of the comparison, from a session on where one is chosen. */
export const period = computed(() => {
  const years = comparedYears.value;
  return years && periodOf(catalogue.value, years, since.value);
});

/** The session since which changes are counted; `null` where it is a whole year. */
export const session = computed(() => {
  const years = comparedYears.value;
  return years && sessionSince(catalogue.value, since.value, years[0]);
});

/** The year held against `shown` where the reader has named none: the one before. */
export function otherYear(shown: AsOfYear): AsOfYear {
  const { first, last } = catalogue.peek().edition.years;
  return shown > first ? shown - 1 : Math.min(last, shown + 1);
}

/** Shows what changed, and begins a comparison where there is none. */
export function openCompare(): void {
  if (compare.peek() === null) update({ compare: otherYear(year.peek()), since: null });
  showPanel('changes');
}

/** Ends the comparison; the list takes the place of its panel. */
export function closeCompare(): void {
  const isOpen = panel.peek() === 'changes';
  update({ compare: null, since: null, ...(isOpen ? { panel: 'list' } : {}) });
}

/** Holds another year against the one on screen, whole. */
export function compareWith(other: AsOfYear): void {
  update({ compare: other, since: null });
}

/** Counts from a session on: its year is the other year; the later of the two is the one on screen. */
export function compareSince(id: RecordId, other: AsOfYear): void {
  update({ compare: other, since: id, ...(other > year.peek() ? { year: other } : {}) });
}

/** Changes the two years; what changed stays the same, what stands in the details does not. */
export function swapYears(): void {
  const other = compare.peek();
  if (other !== null) update({ year: other, compare: year.peek() });
}
