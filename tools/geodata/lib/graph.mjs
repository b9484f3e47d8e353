import { metres } from './geometry.mjs';

const JOIN_METRES = 2200;
const JOIN_PENALTY = 3;

/**
 * Graph of all vertices of some lines. Line ends also reach every vertex within 2.2 km, at three
 * times the cost, because WDBII leaves gaps where rivers meet.
 */
export function makeGraph(lines) {
  const positions = [];
  const index = new Map();
  const neighbours = [];
  const nodeOf = (p) => {
    const key = `${p}`;
    if (!index.has(key)) {
      index.set(key, positions.length);
      positions.push(p);
      neighbours.push([]);
    }
    return index.get(key);
  };
  const link = (a, b, cost) => {
    neighbours[a].push([b, cost]);
    neighbours[b].push([a, cost]);
  };
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) link(nodeOf(line[i - 1]), nodeOf(line[i]), metres(line[i - 1], line[i]));
  }
  for (const end of new Set(lines.flatMap((line) => [nodeOf(line[0]), nodeOf(line.at(-1))]))) {
    positions.forEach((p, other) => {
      const distance = metres(p, positions[end]);
      if (other !== end && distance < JOIN_METRES) link(end, other, distance * JOIN_PENALTY);
    });
  }
  return { positions, neighbours };
}

/** Index of the vertex nearest to `p`, and its distance in metres. */
export function nearestNode({ positions }, p) {
  return positions.reduce(
    (best, q, node) => {
      const distance = metres(p, q);
      return distance < best.distance ? { node, distance } : best;
    },
    { node: -1, distance: Infinity },
  );
}

/** Cheapest path between two vertices as positions (Dijkstra); null when there is none. */
export function shortestPath({ positions, neighbours }, from, to) {
  const cost = new Map([[from, 0]]);
  const before = new Map();
  const done = new Set();
  const queue = [[0, from]];
  while (queue.length > 0) {
    const [, node] = pop(queue);
    if (node === to) break;
    if (done.has(node)) continue;
    done.add(node);
    for (const [next, step] of neighbours[node]) {
      const total = cost.get(node) + step;
      if (total >= (cost.get(next) ?? Infinity)) continue;
      cost.set(next, total);
      before.set(next, node);
      push(queue, [total, next]);
    }
  }
  if (!cost.has(to)) return null;
  const path = [positions[to]];
  for (let node = to; node !== from; node = before.get(node)) path.unshift(positions[before.get(node)]);
  return path;
}

function push(heap, item) {
  heap.push(item);
  for (let i = heap.length - 1; i > 0; ) {
    const parent = (i - 1) >> 1;
    if (heap[parent][0] <= heap[i][0]) return;
    [heap[parent], heap[i]] = [heap[i], heap[parent]];
    i = parent;
  }
}

function pop(heap) {
  const top = heap[0];
  const last = heap.pop();
  if (heap.length === 0) return top;
  heap[0] = last;
  for (let i = 0; ; ) {
    let child = 2 * i + 1;
    if (child >= heap.length) return top;
    if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) child++;
    if (heap[i][0] <= heap[child][0]) return top;
    [heap[child], heap[i]] = [heap[i], heap[child]];
    i = child;
  }
}
