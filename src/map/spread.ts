/*
 * Symbols that would cover each other are moved apart, the lesser ones only:
 * each, in order of rank, takes the free place nearest to its point. Same
 * input, same places; the order from west to east is kept where there is room.
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
  /** Years in which it may be on the map, both included: two that never meet may share a place. */
  readonly from: number;
  readonly to: number;
}

export type Offset = readonly [dx: number, dy: number];

/** Steps of the search outwards, in CSS px, and where it gives up. */
const STEP = 2;
export const REACH = 90;
/** What a swap of west and east costs, as a factor on the distance. */
const SWAP_COST = 0.6;

interface Placed extends SpreadNode {
  readonly atX: number;
  readonly atY: number;
}

/**
 * Offsets from each node's point, by id. No two nodes that share a year lie
 * closer than the sum of their radii, except where all places within
 * {@link REACH} are taken.
 */
export function spread(nodes: readonly SpreadNode[]): Map<string, Offset> {
  const placed: Placed[] = [];
  const offsets = new Map<string, Offset>();
  for (const node of nodes.toSorted((a, b) => a.rank - b.rank || compare(a.id, b.id))) {
    const rivals = placed.filter((other) => mayMeet(node, other));
    const [dx, dy] = placeFor(node, rivals);
    placed.push({ ...node, atX: node.x + dx, atY: node.y + dy });
    offsets.set(node.id, [dx, dy]);
  }
  return offsets;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function mayMeet(node: SpreadNode, other: Placed): boolean {
  if (node.from > other.to || other.from > node.to) return false;
  const reach = REACH + node.radius + other.radius;
  return Math.abs(node.x - other.atX) <= reach && Math.abs(node.y - other.atY) <= reach;
}

function placeFor(node: SpreadNode, rivals: readonly Placed[]): Offset {
  if (isFree(node, 0, 0, rivals)) return [0, 0];
  let best: Offset = [0, 0];
  let bestCost = Number.POSITIVE_INFINITY;
  for (let distance = STEP; distance <= REACH && distance < bestCost; distance += STEP) {
    const places = Math.max(8, Math.round((2 * Math.PI * distance) / 5));
    for (let i = 0; i < places; i += 1) {
      const angle = (i / places) * 2 * Math.PI;
      const dx = Math.round(distance * Math.cos(angle) * 2) / 2;
      const dy = Math.round(distance * Math.sin(angle) * 2) / 2;
      if (!isFree(node, dx, dy, rivals)) continue;
      const cost = distance * (1 + SWAP_COST * swaps(node, dx, rivals));
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
