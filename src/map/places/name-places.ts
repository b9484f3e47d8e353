import {
  type Box,
  crosses,
  gapTo,
  type Lines,
  linesWithin,
  meets,
  overlaps,
} from './name-ground.ts';

/*
 * Places for the names that must never be missing, pure. The map library tries a
 * few places and drops a name that fits nowhere; here every name gets the least
 * bad place, and none that reads as the name of a neighbour. CSS px, y runs down.
 */

/**
 * A symbol on the map: its point, and the way from there to where it is drawn; `isNamed`
 * where it is one of those that are named, `yields` where it will make way for a name.
 */
export interface Obstacle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly dx?: number;
  readonly dy?: number;
  readonly half: number;
  /** Has corners, as the sign of several has. */
  readonly isPlate?: boolean;
  readonly isNamed: boolean;
  readonly yields?: boolean;
}

/** A name to be set. */
export interface NameBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Where the middle of a name stands, from the middle of its symbol, and how its lines are set. */
export interface NamePlace {
  readonly dx: number;
  readonly dy: number;
  readonly justify: 'left' | 'center' | 'right';
  /** A hairline from the edge of the symbol to a name that stands off; `null` where none is needed. */
  readonly tie: Tie | null;
}

/** A straight line, from the middle of the symbol; `turn` in degrees, clockwise from the right. */
export interface Tie {
  readonly dx: number;
  readonly dy: number;
  readonly length: number;
  readonly turn: number;
}

type Place = Omit<NamePlace, 'tie'>;

/** A place that is tried, and what its distance costs. */
interface Tried extends Place {
  readonly cost: number;
}

/** What names have to heed. */
export interface Surroundings {
  /** All symbols, those with a name among them. */
  readonly symbols: readonly Obstacle[];
  readonly lines?: readonly Lines[];
  /** The rooms of names that have their places already. */
  readonly taken?: readonly Box[];
  readonly rules?: NameRules;
  /**
   * What a place costs beyond all this, infinitely much where it is out of the question. With it lines to names take room too, so that no name lies on the line to another.
   */
  readonly extra?: (name: NameBox, box: Box, tie: TieEnds | null) => number;
}

/** The two ends of a line from a symbol to its name. */
export type TieEnds = readonly [x1: number, y1: number, x2: number, y2: number];

/** How names are set: distances from symbol to name that are tried, and when a name is left out. */
export interface NameRules {
  readonly airs: readonly number[];
  /** The most that a place may cost. */
  readonly most: number;
}
/** The room of a desk: every name stands. */
export const ALL_NAMES: NameRules = {
  airs: [3, 8, 14, 21, 29, 38, 48, 60, 74],
  most: Number.POSITIVE_INFINITY,
};
/** Where the whole border is hardly wider than a hand a name stands by its symbol, whole and free, or not at all. */
export const FREE_NAMES: NameRules = { airs: [4, 8, 13], most: 100 };
/** What is to be paid, against 1 for a px of distance. */
const COST = {
  yieldingSymbol: 20,
  lesserSymbol: 55,
  namedSymbol: 400,
  name: 600,
  misread: 160,
};

const NEAR = 4;

/** Each name chooses again once all the others have chosen. */
const ROUNDS = 2;

/** One place for each name that the rules keep; of two alike the earlier chooses first. */
export function placeNames(
  names: readonly NameBox[],
  { symbols, lines = [], taken = [], rules = ALL_NAMES, extra }: Surroundings,
): Map<string, NamePlace> {
  const rooms = new Map<string, readonly Box[]>();
  const places = new Map<string, NamePlace>();
  const grounds = names.flatMap((name) => {
    const own = symbols.find(({ id }) => id === name.id);
    if (!own) return [];
    const reach = reachOf(own, name);
    const near = symbols.filter((one) => one !== own && isNear(one, own, name));
    const there = taken.filter((box) => overlaps(box, reach));
    const tried = placesAround(own.half, name, rules.airs);
    return [{ name, own, tried, near, lines: linesWithin(lines, reach), taken: there, extra }];
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, ...ground } of grounds) {
      rooms.delete(name.id);
      places.delete(name.id);
      const place = bestPlace(
        name,
        { ...ground, taken: [...ground.taken, ...[...rooms.values()].flat()] },
        rules.most,
      );
      if (!place) continue;
      const tie = tieTo(place, ground.own.half, name);
      const { dx, dy, justify } = place;
      places.set(name.id, { dx, dy, justify, tie });
      rooms.set(name.id, [
        boxOf(name, place, ground.own),
        ...(extra && tie ? tieRooms(endsOf(ground.own, tie)) : []),
      ]);
    }
  }
  return places;
}

function bestPlace(name: NameBox, ground: Ground, most: number): Place | null {
  let best: Place | null = null;
  let least = most;
  for (const place of ground.tried) {
    const distance = place.cost;
    if (distance >= least) continue;
    const box = boxOf(name, place, ground.own);
    const known = distance + costOf(box, ground, least - distance);
    if (known >= least) continue;
    const cost = known + extraCost(name, box, place, ground);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function extraCost(name: NameBox, box: Box, place: Place, { own, extra, taken }: Ground): number {
  if (!extra) return 0;
  const tie = tieTo(place, own.half, name);
  const ends = tie && endsOf(own, tie);
  if (ends && taken.some((room) => meets(room, ends))) return Number.POSITIVE_INFINITY;
  return extra(name, box, ends);
}

/** Along a line to a name so often there is a small room that names keep off, px. */
const TIE_STEP = 4;

/** The room of a line to a name. */
export function tieRooms([x1, y1, x2, y2]: TieEnds, scale = 1): Box[] {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (TIE_STEP * scale));
  return Array.from({ length: steps + 1 }, (_, step): Box => {
    const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
    return { left: x - scale, right: x + scale, top: y - scale, bottom: y + scale };
  });
}

/** Where a line from a symbol to its name begins and ends. */
export function endsOf(
  { x, y, dx = 0, dy = 0 }: Pick<Obstacle, 'x' | 'y' | 'dx' | 'dy'>,
  tie: Tie,
): TieEnds {
  const turn = (tie.turn * Math.PI) / 180;
  const start = [x + dx + tie.dx, y + dy + tie.dy] as const;
  return [...start, start[0] + Math.cos(turn) * tie.length, start[1] + Math.sin(turn) * tie.length];
}

/** A name closer than this needs no line to its symbol. */
const LEAST_TIE = 9;

function tieTo({ dx, dy }: Place, half: number, { width, height }: NameBox): Tie | null {
  const nearest = (middle: number, size: number) =>
    Math.max(middle - size / 2, Math.min(middle + size / 2, 0));
  const [x, y] = [nearest(dx, width), nearest(dy, height * 0.8)];
  const distance = Math.hypot(x, y);
  const length = distance - half - 2;
  if (length < LEAST_TIE) return null;
  const [right, down] = [x / distance, y / distance];
  const turn = (Math.atan2(down, right) * 180) / Math.PI;
  return { dx: right * half, dy: down * half, length, turn };
}

/** How far around its symbol a name may come to stand, beyond its own size. */
const REACH = 90;

function isNear(one: Obstacle, own: Obstacle, { width, height }: NameBox): boolean {
  const across = Math.abs(one.x + (one.dx ?? 0) - own.x - (own.dx ?? 0));
  const down = Math.abs(one.y + (one.dy ?? 0) - own.y - (own.dy ?? 0));
  return across < width + REACH + one.half && down < height + REACH;
}

/** All of where a name may come to stand. */
function reachOf({ x, y, dx = 0, dy = 0 }: Obstacle, { width, height }: NameBox): Box {
  const [across, down] = [width + REACH, height + REACH];
  return {
    left: x + dx - across,
    right: x + dx + across,
    top: y + dy - down,
    bottom: y + dy + down,
  };
}

/** Right, left, below, above and between, each further and further off; the first ones cost least. */
function placesAround(half: number, { width, height }: NameBox, airs: readonly number[]): Tried[] {
  return airs.flatMap((air) => {
    const side = half + air + width / 2;
    const over = half + air + height / 2;
    const slip = height / 2 - half * 0.6;
    const lean = width / 2 - half;
    const at = (dx: number, dy: number, justify: NamePlace['justify'], worse: number) => ({
      dx,
      dy,
      justify,
      cost: air + worse,
    });
    return [
      at(side, 0, 'left', 0),
      at(-side, 0, 'right', 1),
      at(side, slip, 'left', 2),
      at(-side, slip, 'right', 3),
      at(side, -slip, 'left', 2),
      at(-side, -slip, 'right', 3),
      at(0, over, 'center', 4),
      at(0, -over, 'center', 5),
      at(lean, over, 'left', 5),
      at(-lean, over, 'right', 6),
      at(lean, -over, 'left', 6),
      at(-lean, -over, 'right', 7),
      at(side - half * 0.3, over * 0.8, 'left', 6),
      at(half * 0.3 - side, over * 0.8, 'right', 7),
      at(side - half * 0.3, -over * 0.8, 'left', 7),
      at(half * 0.3 - side, -over * 0.8, 'right', 8),
    ];
  });
}

/** The room of a name beside its symbol. */
export function boxOf(
  { width, height }: Omit<NameBox, 'id'>,
  { dx, dy }: Pick<NamePlace, 'dx' | 'dy'>,
  own: Pick<Obstacle, 'x' | 'y' | 'dx' | 'dy'>,
): Box {
  const x = own.x + (own.dx ?? 0) + dx;
  const y = own.y + (own.dy ?? 0) + dy;
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

interface Ground {
  readonly own: Obstacle;
  readonly tried: readonly Tried[];
  readonly near: readonly Obstacle[];
  readonly lines: readonly Lines[];
  readonly taken: readonly Box[];
  readonly extra: Surroundings['extra'];
}

/** What a place costs beside its distance; stops counting where that is more than `most`. */
function costOf(box: Box, { own, near, lines, taken }: Ground, most: number): number {
  let cost = 0;
  const ownGap = gapToSymbol(box, own);
  for (const symbol of near) {
    if (!symbol.isNamed) {
      if (isOnSymbol(box, symbol, 1)) cost += costUnder(symbol);
      continue;
    }
    const gap = gapToSymbol(box, symbol);
    if (gap < 1) cost += costUnder(symbol);
    // Closer to another named symbol than to its own, a name would be read as that one's.
    if (gap < ownGap + NEAR) cost += COST.misread;
  }
  for (const other of taken) if (overlaps(box, other)) cost += COST.name;
  return cost >= most ? cost : cost + crosses(box, lines);
}

function costUnder({ isNamed, yields }: Obstacle): number {
  if (isNamed) return COST.namedSymbol;
  return yields ? COST.yieldingSymbol : COST.lesserSymbol;
}

/** Whether a symbol comes closer to a box than `air`. */
export function isOnSymbol(
  box: Box,
  { x, y, dx = 0, dy = 0, half, isPlate = false }: Obstacle,
  air: number,
): boolean {
  const reach = half + air;
  const [across, down] = [x + dx, y + dy];
  if (across < box.left - reach || across > box.right + reach) return false;
  if (down < box.top - reach || down > box.bottom + reach) return false;
  return isPlate || gapTo(box, across, down) < reach;
}

/** Distance from the edge of a symbol to a box; negative where it reaches in. */
const gapToSymbol = (box: Box, { x, y, dx = 0, dy = 0, half }: Obstacle): number =>
  gapTo(box, x + dx, y + dy) - half;
