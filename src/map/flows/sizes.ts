import { OLD_AFTER } from '../../facts/flows/legend.ts';
import type { FlowState } from '../../model/flow.ts';

/*
 * Sizes in px of an ordinary screen that go with an arc's width: one place for the map and its legend.
 */

export const headLength = (width: number) => 8 + 0.9 * width;
export const headWidth = (width: number) => 9 + 1.3 * width;

/** The rim of an arc. */
export const RIM = 1.8;
/** Dashes of the rim of a figure that was told without its period. */
export const TOLD = { dash: 7, gap: 4 } as const;
/** The line to a gate that stands for all gates of a province. */
export const SCHEMATIC = { width: 2, dash: 5, gap: 4 } as const;

/** A hollow arc is at least so wide, or nobody sees that it is hollow. */
export const LEAST_HOLLOW = 7;

/** The casing on each side of an arc, and the ring outside it around the one that is meant. */
export const CASING = 1.5;
export const HALO = 2.5;

interface ArcLook {
  readonly fill: number;
  readonly rim: number;
  readonly isDashed: boolean;
}

/**
 * How a state is drawn: how much of the inside is covered, and how strong the rim is. What is not of
 * a full year is hollow; what is carried from an earlier year is pale.
 */
const LOOK_OF: Readonly<Record<FlowState, ArcLook>> = {
  sourced: { fill: 0.72, rim: 1, isDashed: false },
  part: { fill: 0.12, rim: 1, isDashed: false },
  told: { fill: 0.12, rim: 1, isDashed: true },
  carried: { fill: 0.22, rim: 0.4, isDashed: false },
};

/** What is old is drawn all the same, as the last one known, but hardly. */
const OLD_LOOK: ArcLook = { fill: 0.08, rim: 0.26, isDashed: false };

/** How an arc is drawn, by its state and by how many years old its figure is. */
export const lookOf = (state: FlowState, age: number): ArcLook =>
  state === 'carried' && age > OLD_AFTER ? OLD_LOOK : LOOK_OF[state];

/** An open end fades over this share of the way beyond the gate, in so many steps. */
export const FADE = { share: 0.4, steps: 8 } as const;

/** The dash that stands for a province without a figure. */
export const STUB = { length: 16, width: 4 } as const;

export const widthOf = (state: FlowState, widthPixels: number): number =>
  LOOK_OF[state].fill < 0.2 ? Math.max(LEAST_HOLLOW, widthPixels) : widthPixels;

/** Size of the letters of a value, CSS px of an ordinary screen. */
export const FLOW_NAME = 12.5;

/** Air between the value of a region and the frame around it, and the disc of a number. */
export const BADGE = { across: 6, down: 3, edge: 1 } as const;
/** The pointer at the edge of the map to a place beyond it: length and half its breadth. */
export const POINTER = { length: 9, half: 6 } as const;
