import { signal } from '@preact/signals';

/** The speaker's stop watch. It runs from window to window, so it holds moments, not a count. */
export interface Timer {
  /** When somebody last pressed a button of it, ms since the epoch: of two the later one holds. */
  readonly at: number;
  /** Since when it runs, ms since the epoch; `null` while it stands still. */
  readonly since: number | null;
  /** What had run before `since`, ms. */
  readonly spent: number;
  /** How long the talk may take, minutes; `null`: nobody has said. */
  readonly planned: number | null;
}

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
