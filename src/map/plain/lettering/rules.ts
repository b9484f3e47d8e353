import { distanceTo } from '../../../lib/curve.ts';
import { type Box, isInside, overlaps } from '../../places/name-ground.ts';
import type { Sides } from '../../places/spread.ts';
import type { Ground } from '../shapes.ts';
import { plateIn, type Window } from '../window.ts';
import { type Outlines, outlinesIn } from './outlines.ts';
import { scaled } from './setting.ts';
import { type Territory, territoryIn, type Whose } from './territory.ts';

/*
 * The hard rules of names, see docs/names.md. Where a rule and a wish collide the name is set
 * elsewhere, smaller, as a number, or not at all.
 */

/** What no name may touch: a sign, as a square around its middle. Px. */
export interface Sign {
  readonly x: number;
  readonly y: number;
  /** From that point to the middle of what is drawn. */
  readonly offset: readonly [dx: number, dy: number];
  readonly half: number;
  readonly sides?: Sides;
}

export interface Rules {
  readonly territory: Territory;
  readonly outlines: Outlines;
  /** Where names may stand, px: what nothing covers, but for a rim. */
  readonly room: Box;
  /**
   * Whether a name may lie in a box: inside what is free, under no part of the page, off the border
   * line and on nobody else's land. Px.
   */
  allows(box: Box, whose: Whose): boolean;
}

/** Names keep so far off every edge, and so far off what lies over the map, px of an ordinary screen. */
const EDGE = 12;
const OVER_AIR = 4;
/** Between a name and a symbol. */
export const SYMBOL_AIR = 1;

/** A box on all sides larger by so much. */
export const grown = ({ left, top, right, bottom }: Box, by: number): Box => {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
};

function roomOf(window: Window): Box {
  const { free, scale } = window;
  const plate = plateIn(window);
  const seen = {
    left: Math.max(free.left, plate.left),
    top: Math.max(free.top, plate.top),
    right: Math.min(free.right, plate.right),
    bottom: Math.min(free.bottom, plate.bottom),
  };
  return grown(seen, -EDGE * scale);
}

/** Whether a box is free of names and symbols. Px. */
export const isClear = (
  box: Box,
  taken: readonly Box[],
  signs: readonly Sign[],
  scale: number,
): boolean =>
  taken.every((other) => !overlaps(box, other)) &&
  signs.every(({ x, y, offset: [dx, dy], half, sides = [half, half] }) => {
    const [across, down] = [sides[0] + SYMBOL_AIR * scale, sides[1] + SYMBOL_AIR * scale];
    const [ownX, ownY] = [x + dx, y + dy];
    return (
      ownX <= box.left - across ||
      ownX >= box.right + across ||
      ownY <= box.top - down ||
      ownY >= box.bottom + down
    );
  });

/** Whether a line from a symbol to its name goes over no other symbol. Px. */
export const isTieClear = (
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  signs: readonly Sign[],
): boolean => {
  const line = [
    [x1, y1],
    [x2, y2],
  ] as const;
  return signs.every(
    ({ x, y, offset: [dx, dy], half }) => distanceTo(line, [x + dx, y + dy]) >= half,
  );
};

/** The territory of the last windows: years and languages change much more often than these. */
const known = new WeakMap<Ground, { readonly key: string; readonly territory: Territory }[]>();
const MOST = 3;

function knownTerritory(ground: Ground, window: Window): Territory {
  const { width, height, world, left, top, scale } = window;
  const key = [width, height, world, left, top, scale].join();
  const all = known.get(ground) ?? [];
  const found = all.find((one) => one.key === key);
  const territory = found?.territory ?? territoryIn(ground, window);
  known.set(ground, [{ key, territory }, ...all.filter((one) => one !== found)].slice(0, MOST));
  return territory;
}

/** The rules for a picture of a year. */
export function rulesIn(ground: Ground, year: number, window: Window): Rules {
  const { scale, over = [] } = window;
  const territory = knownTerritory(ground, window);
  const room = roomOf(window);
  return {
    territory,
    outlines: outlinesIn(ground, year, window, territory),
    room,
    allows(box, whose) {
      const wide = grown(box, OVER_AIR * scale);
      return (
        isInside(box, room) &&
        !over.some((one) => overlaps(wide, one)) &&
        territory.allows(scaled(box, 1 / scale), whose)
      );
    },
  };
}
