/*
 * What the page is held to, in one place. Times are ratios in one run on one machine, told by
 * `npm run bench` and asserted nowhere; what does not depend on the machine is held by a browser test.
 */

/**
 * Up to the first map of the plain map, cold. `goal` is where it is to come to, `held` what it may
 * not go back behind: bring `held` down with whatever brings the page down, until both are one.
 */
export const FIRST_MAP = {
  /** What is asked for before it stands. */
  requests: { goal: 20, held: 18 },
  /** Bytes of these answers, with brotli; the goal is 0.6 × what the bare MapLibre page asks for. */
  bytes: { goal: 265_000, held: 265_000 },
} as const;

/** At most so many times what the bare MapLibre page takes in the same run. */
export const RATIOS = {
  first: 0.4,
  firstSmall: 0.6,
  bytes: 0.6,
  tasks: 0.4,
  /** Of the page's own cold time. */
  repeat: 0.4,
  /** Of the same change by `setFilter` on the bare MapLibre page. */
  year: 1 / 3,
} as const;

/** Frames a second at least while the map is dragged or zoomed. */
export const FRAMES = { small: 50, large: 30 } as const;

/** The longest task of a change, ms. */
export const TASK = 50;

/** A change of year among 10 000 things, ms. */
export const MANY = 100;
