import { signal } from '@preact/signals';
import { type Check, type Checked, isNullOr, isShape, isWithin } from '../../lib/check.ts';

/** A moment, ms since the epoch, that is no nonsense: of the years 2000 to 2200. */
export const isMoment: Check<number> = isWithin(946_684_800_000, 7_258_118_400_000);
const DAY = 86_400_000;

/** The speaker's stop watch. It runs from window to window, so it holds moments, not a count. */
export type Timer = Checked<typeof isTimer>;

export const isTimer = isShape({
  /** When somebody last pressed a button of it, ms since the epoch: of two the later one holds. */
  at: isWithin(0, 7_258_118_400_000),
  /** Since when it runs; `null` while it stands still. */
  since: isNullOr(isMoment),
  /** What had run before `since`, ms. */
  spent: isWithin(0, 30 * DAY),
  /** How long the talk may take, minutes; `null`: nobody has said. */
  planned: isNullOr(isWithin(1, 24 * 60)),
});

/** The watch of the talk in this window; `null` until somebody touches it. */
export const timer = signal<Timer | null>(null);

/** The watch as it is while nobody has touched it: it runs since the talk began. */
export function untouched(startedAt: number | null): Timer {
  return { at: 0, since: startedAt, spent: 0, planned: null };
}

/** What has run, ms. */
export function elapsed({ since, spent }: Timer, now: number): number {
  return spent + (since === null ? 0 : Math.max(0, now - since));
}

/** Lets the watch run on, or stops it. */
export function turned(one: Timer, isRunning: boolean, now: number): Timer {
  return { ...one, at: now, spent: elapsed(one, now), since: isRunning ? now : null };
}

/** Back to nothing; a watch that runs goes on running. */
export function reset(one: Timer, now: number): Timer {
  return { ...one, at: now, spent: 0, since: one.since === null ? null : now };
}

/** Of two states of the watch the one that was set later. */
export function later(one: Timer | null, other: Timer | null): Timer | null {
  if (one === null || other === null) return one ?? other;
  return other.at > one.at ? other : one;
}
