/*
 * Sizes in px of an ordinary screen that go with a flow's width: one place for the map and its legend.
 */

export const headLength = (width: number) => 8 + 1.2 * width;
export const headWidth = (width: number) => 8 + 1.5 * width;
export const dashLength = (width: number) => 6 + 2 * width;
export const gapLength = (width: number) => 4 + 0.7 * width;

/** The rim of a wide line. */
export const RIM = 1.5;

/** From this width on a line is a translucent band with a rim; below it is a stroke. */
export const isBand = (width: number) => width >= 4;

/** How much of what lies below a band is covered; a disputed one is hardly more than its rim. */
export const BAND_OPACITY = { agreed: 0.42, disputed: 0.14 } as const;

/** The casing on each side of a line, and the ring outside it around the one that is meant. */
export const CASING = 1.5;
/** The dark outline in the middle of the casing, in a look that has one. */
export const EDGE = 0.6;
export const HALO = 2.5;
