import {
  type Box,
  crosses,
  gapTo,
  isInside,
  type Lines,
  linesWithin,
  overlaps,
} from './name-ground.ts';
import { isOnSymbol, type Obstacle, remembered, type Stage, type Taken } from './name-places.ts';

/*
 * Places for the names of areas that must never be missing, pure: each stands
 * somewhere in its area, clear of names and symbols. CSS px, y runs down.
 */

/** The name of an area in the years `from` to `to`, both included. */
export interface AreaName {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Points in the area for the middle of the name; it stands best at the first, the nearest come next. */
  readonly room: readonly (readonly [x: number, y: number])[];
  /** What the name measures where the map has grown so much. */
  readonly size: (growth: number) => { readonly width: number; readonly height: number };
}

/** What the names of areas have to heed. */
export interface AreaSurroundings {
  readonly symbols: readonly Obstacle[];
  readonly lines: readonly Lines[];
  /** Names that have their places. */
  readonly taken: readonly Taken[];
  readonly stages: readonly Stage[];
}

/** What is to be paid, against 1 for a px of distance from the best point. */
const COST = { distance: 0.6, yieldingSymbol: 60, symbol: 160, name: 900, outside: 900 };

interface Room {
  readonly from: number;
  readonly to: number;
  readonly box: Taken;
}

/** Where a name stands: the number of its place in `room`, and the room that it takes there. */
export interface AreaPlace {
  readonly index: number;
  readonly box: Taken;
}

/** Places by the names' ids; whose area offers the fewest places chooses first. */
export function placeAreas(
  names: readonly AreaName[],
  ground: AreaSurroundings,
): Map<string, AreaPlace> {
  const rooms: Room[] = [];
  const places = new Map<string, AreaPlace>();
  for (const name of names.toSorted((a, b) => a.room.length - b.room.length)) {
    const rivals = rooms.filter(({ from, to }) => from <= name.to && to >= name.from);
    const taken = [...ground.taken, ...rivals.map(({ box }) => box)];
    const reach = reachOf(name);
    const near = {
      stages: ground.stages,
      taken,
      lines: linesWithin(ground.lines, reach),
      symbols: ground.symbols.filter(({ x, y }) => gapTo(reach, x, y) < MOST_OFFSET),
    };
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    // The room is in order of distance from the best point.
    for (const index of name.room.keys()) {
      if (distanceCost(name, index) >= least) break;
      const cost = costOf(name, index, near, least);
      if (cost < least) [best, least] = [index, cost];
    }
    const { from, to } = name;
    const box: Taken = remembered((growth) => boxAt(name, best, growth));
    rooms.push({ from, to, box });
    places.set(name.id, { index: best, box });
  }
  return places;
}

/** How far a symbol may stand from its point, and its size beside. */
const MOST_OFFSET = 110;

/** Everything that a name can meet, at the smallest size of the map. */
function reachOf({ room, size }: AreaName): Box {
  const { width, height } = size(1);
  const [xs, ys] = [room.map(([x]) => x), room.map(([, y]) => y)];
  return {
    left: Math.min(...xs) - width,
    right: Math.max(...xs) + width,
    top: Math.min(...ys) - height,
    bottom: Math.max(...ys) + height,
  };
}

/** The room of the name at one of its places, at a size of the map. */
function boxAt({ room, size }: AreaName, index: number, growth: number): Box {
  const [x = 0, y = 0] = room[index] ?? [];
  const { width, height } = size(growth);
  return {
    left: x * growth - width / 2,
    right: x * growth + width / 2,
    top: y * growth - height / 2,
    bottom: y * growth + height / 2,
  };
}

/** Stops counting where a place costs more than the least so far. */
function costOf(name: AreaName, index: number, ground: AreaSurroundings, most: number): number {
  let cost = distanceCost(name, index);
  for (const stage of ground.stages) {
    if (cost >= most) return cost;
    cost += stage.weight * costAt(boxAt(name, index, stage.growth), stage, ground);
  }
  return cost;
}

function distanceCost({ room }: AreaName, index: number): number {
  const [x = 0, y = 0] = room[index] ?? [];
  const [bestX = 0, bestY = 0] = room[0] ?? [];
  return COST.distance * Math.hypot(x - bestX, y - bestY);
}

function costAt(
  box: Box,
  { growth, frame }: Stage,
  { symbols, lines, taken }: AreaSurroundings,
): number {
  let cost = frame && !isInside(box, frame) ? COST.outside : 0;
  for (const other of taken) if (overlaps(box, other(growth))) cost += COST.name;
  for (const symbol of symbols) {
    if (!isOnSymbol(box, symbol, growth, 2)) continue;
    cost += symbol.yields ? COST.yieldingSymbol : COST.symbol;
  }
  return cost + crosses(box, growth, lines);
}
