import { TOWNS_FROM } from '../hierarchy.ts';
import { type Box, isInside } from '../name-ground.ts';
import type { NamePlace } from '../name-places.ts';
import {
  boxAt,
  enlarged,
  isClear,
  type NameKind,
  roomOf,
  type SetName,
  type Setting,
} from './setting.ts';
import type { Town } from './shapes.ts';
import type { Placed } from './things.ts';
import { levelOf, place, type Window } from './window.ts';

/** The towns that are drawn at the level of the picture. */
export function townsIn(
  towns: readonly Town[],
  window: Window,
): (Town & { readonly x: number; readonly y: number })[] {
  const level = levelOf(window);
  return towns.flatMap((town) => {
    const from = TOWNS_FROM.find(([rank]) => rank === town.rank)?.[1] ?? Number.POSITIVE_INFINITY;
    const [x, y] = place(window, town.at);
    const isIn = x > 4 && y > 4 && x < window.width - 4 && y < window.height - 4;
    return level >= from && isIn ? [{ ...town, x, y }] : [];
  });
}

/** A point that is to be named. */
interface NamedPoint {
  readonly key: string;
  readonly kind: NameKind;
  readonly x: number;
  readonly y: number;
  /** Half the width of what is drawn there. */
  readonly half: number;
  readonly setting: Setting;
  /** Stands also where there is no room. */
  readonly mustStand?: boolean;
}

interface Room {
  readonly window: Window;
  /** Names that have their places. */
  readonly taken: readonly Box[];
  readonly placed: readonly Placed[];
  /** The name stands on its point, not beside. */
  readonly onPoint?: boolean;
}

const SIDES: readonly (readonly [right: number, below: number, justify: NamePlace['justify']])[] = [
  [1, 0, 'left'],
  [-1, 0, 'right'],
  [0, -1, 'center'],
  [0, 1, 'center'],
];
const ON: typeof SIDES = [[0, 0, 'center']];

/** Names beside points, or on them, wherever there is room: the first of the list choose first. */
export function pointNames(
  points: readonly NamedPoint[],
  { window, taken, placed, onPoint = false }: Room,
): SetName[] {
  const { scale } = window;
  const edge = roomOf(window);
  const set: SetName[] = [];
  for (const { key, kind, x, y, half, setting, mustStand = false } of points) {
    const [across, down] = [(setting.width * scale) / 2, (setting.height * scale) / 2];
    const air = half + 3 * scale;
    const places = (onPoint ? ON : SIDES).map(([right, below, justify]) => {
      const at = [x + right * (air + across), y + below * (air * 0.6 + down)] as const;
      return { at, justify, box: boxAt(...at, setting, scale) };
    });
    const names = [...taken, ...set.map((one) => one.box)];
    const isFree = ({ box }: (typeof places)[number]) =>
      isInside(box, edge) && isClear(box, names, placed, 0);
    const chosen = places.find(isFree) ?? (mustStand ? places[0] : undefined);
    if (!chosen) continue;
    const { at, justify, box } = chosen;
    const ends = { left: box.left + scale, center: at[0], right: box.right - scale };
    const lines = enlarged(setting.lines, scale);
    set.push({ key, kind, x: ends[justify], y: at[1], justify, lines, box, tie: null });
  }
  return set;
}
