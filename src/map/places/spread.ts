import { byRank, SMALL_SCREEN, type Tier, yieldsToNames } from './hierarchy.ts';
import { type Box, gapTo } from './name-ground.ts';

/*
 * Symbols that would cover each other are moved apart, the lesser ones only:
 * each, in order of rank, takes the free place nearest to its point; those that
 * yield also keep off names. Same input, same places; the order from west to east
 * is kept where there is room.
 */

/** A symbol to be placed; lengths in CSS px, y runs down. */
export interface SpreadNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the width that it keeps free around itself. */
  readonly radius: number;
  /** Lower ranks choose first. */
  readonly rank: number;
  /** Makes way for names as well. */
  readonly yields?: boolean;
  /** What it costs to stand on a name; as that of a single symbol where left out. */
  readonly onName?: number;
}

export type Offset = readonly [dx: number, dy: number];

/** Steps of the search outwards, in CSS px, and where it gives up. */
const STEP = 2;
export const REACH = 90;
/** What a swap of west and east costs, as a factor on the distance. */
const SWAP_COST = 0.6;
/** What it costs to stand on a name, or to have a leader across it, in CSS px of distance. */
const ON_NAME = 24;
/** The same for the plate of a group, which has further to go to be off a name. */
const GROUP_ON_NAME = 70;
const ACROSS_NAME = 10;
/** Where along a leader names are looked for. */
const ALONG = [0.2, 0.4, 0.6, 0.8];

/** Gap between two symbols, CSS px. */
const GAP = 1;

/** A symbol of the map where it would stand by itself; CSS px of an ordinary screen. */
export interface SpreadSymbol extends Omit<SpreadNode, 'radius' | 'yields'> {
  readonly tier: Tier;
  /** Half of what is drawn. */
  readonly half: number;
  /** Makes way for no name, whatever its tier. */
  readonly isFixed?: boolean;
  /** Stands for several, and is moved apart at every level. */
  readonly isGroup?: boolean;
  /** Was one of those: likewise. */
  readonly isOpened?: boolean;
}

/**
 * The ways of the symbols of a level from their points: where the whole border is on a phone only the
 * greatest are moved apart. The lesser ones make way for names.
 */
export function spreadSymbols(
  symbols: readonly SpreadSymbol[],
  level: number,
  names: readonly Box[] = [],
  over: readonly Box[] = [],
): Map<string, Offset> {
  const isSmall = level < SMALL_SCREEN;
  const nodes = symbols
    .filter(({ tier, isGroup, isOpened }) => !isSmall || tier === 0 || isGroup || isOpened)
    .map(({ half, tier, isFixed = false, isGroup = false, isOpened: _, ...node }): SpreadNode => {
      const yields = isFixed ? false : yieldsToNames(tier);
      const own = { ...node, radius: half + GAP / 2, yields };
      return isGroup ? { ...own, onName: GROUP_ON_NAME } : own;
    });
  return spread(nodes, names, over);
}

interface Placed extends SpreadNode {
  readonly atX: number;
  readonly atY: number;
}

/**
 * Offsets from each node's point, by id. No two nodes lie closer than the sum of their radii, except where all places within
 * {@link REACH} are taken. Those that yield go a reasonable way to leave names clear.
 */
export function spread(
  nodes: readonly SpreadNode[],
  names: readonly Box[] = [],
  over: readonly Box[] = [],
): Map<string, Offset> {
  const placed: Placed[] = [];
  const offsets = new Map<string, Offset>();
  for (const node of nodes.toSorted(byRank)) {
    const rivals = placed.filter((other) => mayMeet(node, other));
    // A plate of counts is to be read: it keeps off what the page has over the map as well.
    const own = node.onName === undefined ? names : [...names, ...over];
    const grounds = node.yields ? own.filter((name) => mayCover(name, node)) : [];
    const [dx, dy] = placeFor(node, rivals, grounds);
    placed.push({ ...node, atX: node.x + dx, atY: node.y + dy });
    offsets.set(node.id, [dx, dy]);
  }
  return offsets;
}

function mayMeet(node: SpreadNode, other: Placed): boolean {
  const reach = REACH + node.radius + other.radius;
  return Math.abs(node.x - other.atX) <= reach && Math.abs(node.y - other.atY) <= reach;
}

const mayCover = (name: Box, { x, y, radius }: SpreadNode): boolean =>
  gapTo(name, x, y) < 2 * REACH + radius;

/** The places that are tried around a point, outwards; half px. */
const RINGS: readonly { readonly distance: number; readonly places: readonly Offset[] }[] =
  Array.from({ length: REACH / STEP }, (_, ring) => {
    const distance = (ring + 1) * STEP;
    const count = Math.max(8, Math.round((2 * Math.PI * distance) / 5));
    const places = Array.from({ length: count }, (__, i): Offset => {
      const angle = (i / count) * 2 * Math.PI;
      const half = (px: number) => Math.round(px * 2) / 2;
      return [half(distance * Math.cos(angle)), half(distance * Math.sin(angle))];
    });
    return { distance, places };
  });

function placeFor(node: SpreadNode, rivals: readonly Placed[], names: readonly Box[]): Offset {
  const nameCost = (dx: number, dy: number) => {
    let sum = 0;
    for (const name of names) sum += costOn(name, node, dx, dy);
    return sum;
  };
  const stay = isFree(node, 0, 0, rivals) ? nameCost(0, 0) : Number.POSITIVE_INFINITY;
  if (stay === 0) return [0, 0];
  let best: Offset = [0, 0];
  let bestCost = stay;
  for (const { distance, places } of RINGS) {
    if (distance >= bestCost) break;
    for (const [dx, dy] of places) {
      if (!isFree(node, dx, dy, rivals)) continue;
      const way = distance * (1 + SWAP_COST * swaps(node, dx, rivals));
      if (way >= bestCost) continue;
      const cost = way + nameCost(dx, dy);
      if (cost < bestCost) [best, bestCost] = [[dx, dy], cost];
    }
  }
  return best;
}

function isFree(node: SpreadNode, dx: number, dy: number, rivals: readonly Placed[]): boolean {
  for (const other of rivals) {
    const across = node.x + dx - other.atX;
    const down = node.y + dy - other.atY;
    const least = node.radius + other.radius;
    if (across * across + down * down < least * least) return false;
  }
  return true;
}

function costOn(
  name: Box,
  { x, y, radius, onName = ON_NAME }: SpreadNode,
  dx: number,
  dy: number,
): number {
  if (gapTo(name, x + dx, y + dy) < radius) return onName;
  const isAcross = ALONG.some((part) => gapTo(name, x + part * dx, y + part * dy) === 0);
  return isAcross ? ACROSS_NAME : 0;
}

/** Number of neighbours that would change sides, west for east. */
function swaps(node: SpreadNode, dx: number, rivals: readonly Placed[]): number {
  let count = 0;
  for (const other of rivals) {
    const before = node.x - other.x;
    const after = node.x + dx - other.atX;
    if (before * after < 0 && Math.abs(other.atY - node.y) < REACH / 2) count += 1;
  }
  return count;
}
