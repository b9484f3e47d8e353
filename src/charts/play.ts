import { type ReadonlySignal, signal } from '@preact/signals-core';

/** Calls back again and again until the function it returns is called. */
export type Clock = (tick: () => void, everyMs: number) => () => void;

/** The clock of the page. */
export const pageClock: Clock = (tick, everyMs) => {
  const timer = setInterval(tick, everyMs);
  return () => clearInterval(timer);
};

/** The years as the player sees them; whoever owns them may also move them. */
export interface YearControl {
  readonly first: () => number;
  readonly last: () => number;
  readonly year: () => number;
  readonly show: (year: number) => void;
}

export interface Player {
  readonly isPlaying: ReadonlySignal<boolean>;
  /** Goes year by year to the last one and stops there; started on the last, from the first. */
  play(): void;
  pause(): void;
  toggle(): void;
  /** Moves by hand: ends the playing and stays within the years. */
  moveTo(year: number): void;
}

/** Long enough to see what changed before it changes again. */
export const YEAR_MS = 1600;

/** Plays through the years on a clock that is handed in. Without a screen: tests wind it. */
export function createPlayer(years: YearControl, clock: Clock = pageClock): Player {
  const isPlaying = signal(false);
  let stop: (() => void) | null = null;

  const pause = () => {
    stop?.();
    stop = null;
    isPlaying.value = false;
  };

  const advance = () => {
    if (years.year() < years.last()) years.show(years.year() + 1);
    if (years.year() >= years.last()) pause();
  };

  const play = () => {
    if (isPlaying.value || years.first() >= years.last()) return;
    if (years.year() >= years.last()) years.show(years.first());
    isPlaying.value = true;
    stop = clock(advance, YEAR_MS);
  };

  return {
    isPlaying,
    play,
    pause,
    toggle: () => (isPlaying.value ? pause() : play()),
    moveTo(year) {
      pause();
      years.show(Math.min(years.last(), Math.max(years.first(), Math.round(year))));
    },
  };
}
