import { batch, effect } from '@preact/signals';
import type { Told } from '../../facts/search/choose.ts';
import { filters, lens, selection, update, year } from '../../state/store.ts';
import { openLens } from '../control/lens.ts';
import { told } from './typed.ts';

/** What a choice changed that can be had back. */
export type WayBack = 'moved' | 'filters' | 'lens';

const WAYS: readonly WayBack[] = ['moved', 'filters', 'lens'];

let stopWatching = () => {};

/** Does what is told of. From then on the notice holds until the reader goes on. */
export function telling(work: () => void): void {
  // What was told before must not take the new notice away with itself.
  stopWatching();
  batch(work);
  let isLeft = false;
  stopWatching = effect(() => {
    for (const part of [selection, year, filters, lens]) void part.value;
    if (isLeft) told.value = null;
    isLeft = true;
  });
}

function restore(way: WayBack, { moved, filters: old, lens: looked }: Told): void {
  if (way === 'moved' && moved) update({ year: moved.from });
  if (way === 'filters' && old) update({ filters: old });
  if (way === 'lens' && looked) openLens(looked);
}

/** Goes one way back; what is told goes with the last of them, the others stay. */
export function goBack(way: WayBack): void {
  const now = told.peek();
  if (!now) return;
  const rest = { ...now, [way]: null };
  telling(() => {
    restore(way, now);
    told.value = WAYS.some((one) => rest[one] !== null) ? rest : null;
  });
}
