import { computed, type ReadonlySignal } from '@preact/signals';
import { createStore } from 'idb-keyval';
import type { Talk } from '../../model/talk/talk.ts';
import { type KeepState, keepTalks } from './keep.ts';
import { newTalkId } from './own-id.ts';
import { patience } from './patience.ts';

/* The talks that people made in this browser. */

const CHANNEL = 'border-map-own-talks';

/** What was kept by another edition or damaged is not shown; the validator comes on demand. */
async function check(value: unknown): Promise<Talk | null> {
  const { draftSchema } = await import('../../model/schema/talk.ts');
  const { success, data } = draftSchema.safeParse(value);
  return success ? data : null;
}

/** Other tabs tell of their changes; where they cannot, the page looks when one comes back to it. */
function listen(onChange: () => void): { tell: () => void } {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') onChange();
  });
  if (!('BroadcastChannel' in window)) return { tell: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', onChange);
  return { tell: () => channel.postMessage('changed') };
}

const keeper = keepTalks({
  open: () => createStore('border-map', 'talks'),
  listen,
  check,
  newId: newTalkId,
  now: Date.now,
});

/** The talks made here, the newest first; empty until `loadOwn` has read them. */
export const own = keeper.own;

/** A store that does not answer is given up after this time, ms. */
const store = patience(4000);

/** Whether they are kept between visits; from a store that does not answer nothing comes back. */
export const keepState: ReadonlySignal<KeepState> = computed(() =>
  store.isSilent.value && keeper.state.value === 'unread' ? 'refused' : keeper.state.value,
);

/** Kept values that this edition cannot read; they stay where they are. */
export const unreadable = keeper.unreadable;

/** The last time that two tabs changed one talk. */
export const clash = keeper.clash;

/**
 * Reads the talks made here, once; never rejects, and does not wait for a store that does not answer:
 * what it holds is shown when it comes after all.
 */
export const loadOwn = (): Promise<void> => store.within(keeper.load());

/** Keeps a talk, at once; resolves when it is written or the browser has refused. */
export const saveOwn = (talk: Talk): Promise<void> => store.within(keeper.save(talk));

/** Takes a talk away; one that another tab has changed meanwhile stays. */
export const removeOwn = (id: string): Promise<void> => store.within(keeper.remove(id));
