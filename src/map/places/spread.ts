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
  /** What it keeps free around itself: half the width of a disc, or air around a plate. */
  readonly radius: number;
  /** Of a plate half its width and half its height: it stands on no name, or not at all. */
  readonly sides?: Sides;
  /** Lower ranks choose first. */
  readonly rank: number;
  /** Makes way for names as well. */
  readonly yields?: boolean;
}

/** Half the width and half the height of a plate. */
export type Sides = readonly [across: number, down: number];

export type Offset = readonly [dx: number, dy: number];

/** Steps of the search outwards, in CSS px, and where it gives up. */
const STEP = 2;
export const REACH = 90;
/** What a swap of west and east costs, as a factor on the distance. */
const SWAP_COST = 0.6;
/** What it costs to stand on a name, or to have a leader across it, in CSS px of distance. */
const ON_NAME = 24;
const ACROSS_NAME = 10;
const BARRED = Number.POSITIVE_INFINITY;

/** The sides of what is no plate. */
const POINT: Sides = [0, 0];
/** Where along a leader names are looked for. */
const ALONG = [0.2, 0.4, 0.6, 0.8];

/** Gap between two symbols, CSS px, and the pale edge of a plate. */
const GAP = 1;
const EDGE = 1.5;

/** A symbol of the map where it would stand by itself; CSS px of an ordinary screen. */
export interface SpreadSymbol extends Omit<SpreadNode, 'radius' | 'yields'> {
  readonly tier: Tier;
  /** Half of what is drawn. */
  readonly half: number;
  /** Makes way for no name, whatever its tier. */
  readonly isFixed?: boolean;
  /** Was one of those that a plate stood for, and is moved apart at every level as that is. */
  readonly isOpened?: boolean;
}

/**
 * The ways of the symbols of a level from their points: where the whole border is on a phone only the
 * greatest are moved apart. The lesser ones make way for names. A plate for which there is no room has none.
 */
export function spreadSymbols(
  symbols: readonly SpreadSymbol[],
  level: number,
  names: readonly Box[] = [],
  over: readonly Box[] = [],
): Map<string, Offset> {
  const isSmall = level < SMALL_SCREEN;
  const isMoved = ({ tier, sides, isOpened }: SpreadSymbol) =>
    !isSmall || tier === 0 || sides !== undefined || isOpened === true;
  const nodeOf = ({ half, tier, isFixed = false, isOpened: _, ...node }: SpreadSymbol) => {
    const yields = isFixed ? false : yieldsToNames(tier);
    return { ...node, radius: (node.sides ? EDGE : half) + GAP / 2, yields };
  };
  return spread(
    symbols.filter(isMoved).map(nodeOf),
    names,
    over,
    symbols.filter((one) => !isMoved(one)).map(nodeOf),
  );
}

interface Placed extends SpreadNode {
  readonly atX: number;
  readonly atY: number;
}

/**
 * Offsets from each node's point, by id. No two nodes lie closer than the sum of their radii, except where all places within
 * {@link REACH} are taken. Those that yield go a reasonable way to leave names clear. Plates touch nothing: where
 * that is not to be had they are left out.
 *
 * @param firm what is not moved, and makes way for plates alone.
 */
export function spread(
  nodes: readonly SpreadNode[],
  names: readonly Box[] = [],
  over: readonly Box[] = [],
  firm: readonly SpreadNode[] = [],
): Map<string, Offset> {
  const placed: Placed[] = [];
  const fixed = firm.map((one): Placed => ({ ...one, atX: one.x, atY: one.y }));
  const offsets = new Map<string, Offset>();
  for (const node of nodes.toSorted(byRank)) {
    const isPlate = node.sides !== undefined;
    const rivals = (isPlate ? [...placed, ...fixed] : placed).filter((one) => mayMeet(node, one));
    // A plate of counts is to be read: it keeps off what the page has over the map as well.
    const own = isPlate ? [...names, ...over] : names;
    const grounds = node.yields ? own.filter((name) => mayCover(name, node)) : [];
    const found = placeFor(node, rivals, grounds);
    if (!found && isPlate) continue;
    const [dx, dy] = found ?? [0, 0];
    placed.push({ ...node, atX: node.x + dx, atY: node.y + dy });
    offsets.set(node.id, [dx, dy]);
    if (found) continue;
    for (const one of rivals) if (one.sides && !isApart(node, 0, 0, one)) offsets.delete(one.id);
  }
  return offsets;
}

/** How far the middle of a node is from what it reaches to at most. */
const reachOf = ({ radius, sides: [across, down] = POINT }: SpreadNode): number =>
  radius + Math.max(across, down);

function mayMeet(node: SpreadNode, other: Placed): boolean {
  const reach = REACH + reachOf(node) + reachOf(other);
  return Math.abs(node.x - other.atX) <= reach && Math.abs(node.y - other.atY) <= reach;
}

const mayCover = (name: Box, node: SpreadNode): boolean =>
  gapTo(name, node.x, node.y) < 2 * REACH + reachOf(node);

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

/** The least bad place; `null` where all are taken. */
function placeFor(
  node: SpreadNode,
  rivals: readonly Placed[],
  names: readonly Box[],
): Offset | null {
  const nameCost = (dx: number, dy: number) => {
    let sum = 0;
    for (const name of names) {
      sum += costOn(name, node, dx, dy);
      if (sum === BARRED) return sum;
    }
    return sum;
  };
  const stay = isFree(node, 0, 0, rivals) ? nameCost(0, 0) : BARRED;
  if (stay === 0) return [0, 0];
  let best: Offset | null = stay < BARRED ? [0, 0] : null;
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
  for (const other of rivals) if (!isApart(node, dx, dy, other)) return false;
  return true;
}

/** Whether a node and another that stands do not touch: discs, plates with air around them, or either. */
function isApart(
  { x, y, radius, sides = POINT }: SpreadNode,
  dx: number,
  dy: number,
  { atX, atY, radius: otherRadius, sides: other = POINT }: Placed,
): boolean {
  const across = Math.max(0, Math.abs(x + dx - atX) - sides[0] - other[0]);
  const down = Math.max(0, Math.abs(y + dy - atY) - sides[1] - other[1]);
  const least = radius + otherRadius;
  return across * across + down * down >= least * least;
}

function costOn(
  name: Box,
  { x, y, radius, sides = POINT }: SpreadNode,
  dx: number,
  dy: number,
): number {
  const [across, down] = sides;
  const { left, right, top, bottom } = name;
  const beside = Math.max(left - x - dx - across, 0, x + dx - right - across);
  const over = Math.max(top - y - dy - down, 0, y + dy - bottom - down);
  if (Math.hypot(beside, over) < radius) return sides === POINT ? ON_NAME : BARRED;
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
