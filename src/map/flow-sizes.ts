/*
 * Sizes in px that go with a flow's width: one place for the map and its legend.
 */

export const headLength = (width: number) => 8 + 1.2 * width;
export const headWidth = (width: number) => 8 + 1.6 * width;
export const dashLength = (width: number) => 8 + 2 * width;
export const gapLength = (width: number) => 5 + 0.6 * width;
