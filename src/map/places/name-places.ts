import {
  type Box,
  crosses,
  gapTo,
  isInside,
  type Lines,
  linesWithin,
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

/**
 * One size of the map with the same places: points lie `growth` times as far apart as they are
 * given, names and symbols keep their size. What is amiss there counts `weight` times.
 */
export interface Stage {
  readonly growth: number;
  readonly weight: number;
  /** Names stay inside where they can, e.g. the part of the map first seen. */
  readonly frame?: Box;
  /** A name whose symbol is not in this stays out of it as well. */
  readonly closed?: Box;
}

/** A map of one size. */
export const ONE_STAGE: readonly Stage[] = [{ growth: 1, weight: 1 }];

type Place = Omit<NamePlace, 'tie'>;

/** What names have to heed. */
export interface Surroundings {
  /** All symbols, those with a name among them. */
  readonly symbols: readonly Obstacle[];
  readonly lines?: readonly Lines[];
  /** Where names of areas would stand best. */
  readonly reserved?: readonly Taken[];
  /** Names that have their places already. */
  readonly taken?: readonly Taken[];
  readonly stages?: readonly Stage[];
  readonly rules?: NameRules;
  /**
   * What a place costs beyond all this, infinitely much where it is out of the question; at the size as
   * given. With it lines to names take room too, so that no name lies on the line to another.
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
  reserved: 24,
  outside: 1200,
  misread: 160,
};

const NEAR = 4;

/** Each name chooses again once all the others have chosen. */
const ROUNDS = 2;

/** One place for each name that the rules keep; of two alike the earlier chooses first. */
export function placeNames(
  names: readonly NameBox[],
  {
    symbols,
    lines = [],
    reserved = [],
    taken = [],
    stages = ONE_STAGE,
    rules = ALL_NAMES,
    extra,
  }: Surroundings,
): Map<string, NamePlace> {
  const rooms = new Map<string, readonly Taken[]>();
  const places = new Map<string, NamePlace>();
  const grounds = names.flatMap((name) => {
    const own = symbols.find(({ id }) => id === name.id);
    if (!own) return [];
    const near = symbols.filter((one) => one !== own && isNear(one, own, name));
    return [{ name, own, near, lines: linesNear(lines, own, name), reserved, stages, extra }];
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, ...ground } of grounds) {
      rooms.delete(name.id);
      places.delete(name.id);
      const place = bestPlace(
        name,
        { ...ground, taken: [...taken, ...[...rooms.values()].flat()] },
        rules,
      );
      if (!place) continue;
      const tie = tieTo(place, ground.own.half, name);
      places.set(name.id, { ...place, tie });
      rooms.set(name.id, [
        remembered((growth) => boxOf(name, place, ground.own, growth)),
        ...(extra && tie ? tieRooms(endsOf(ground.own, tie)).map((box) => () => box) : []),
      ]);
    }
  }
  return places;
}

function bestPlace(name: NameBox, ground: Ground, { airs, most }: NameRules): Place | null {
  let best: Place | null = null;
  let least = most;
  for (const { cost: distance, ...place } of placesAround(ground.own.half, name, airs)) {
    if (distance >= least) continue;
    const known = costOf(name, place, distance, ground, least);
    if (known >= least) continue;
    const cost = known + extraCost(name, place, ground);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function extraCost(name: NameBox, place: Place, { own, extra }: Ground): number {
  if (!extra) return 0;
  const tie = tieTo(place, own.half, name);
  return extra(name, boxOf(name, place, own, 1), tie && endsOf(own, tie));
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

function linesNear(lines: readonly Lines[], own: Obstacle, { width, height }: NameBox): Lines[] {
  const [x, y] = [own.x + (own.dx ?? 0), own.y + (own.dy ?? 0)];
  const [across, down] = [width + REACH, height + REACH];
  const reach = { left: x - across, right: x + across, top: y - down, bottom: y + down };
  return linesWithin(lines, reach);
}

/** Right, left, below, above and between, each further and further off; the first ones cost least. */
function placesAround(
  half: number,
  { width, height }: NameBox,
  airs: readonly number[],
): (Place & { cost: number })[] {
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

/** The room of a name that has its place, at a size of the map. */
export type Taken = (growth: number) => Box;

/** Reckons each size of the map once. */
export function remembered<T>(reckon: (growth: number) => T): (growth: number) => T {
  const known = new Map<number, T>();
  return (growth) => {
    const old = known.get(growth);
    if (old !== undefined) return old;
    const made = reckon(growth);
    known.set(growth, made);
    return made;
  };
}

/** The room of a name beside its symbol, at a size of the map. */
export function boxOf(
  { width, height }: Omit<NameBox, 'id'>,
  { dx, dy }: Pick<NamePlace, 'dx' | 'dy'>,
  own: Pick<Obstacle, 'x' | 'y' | 'dx' | 'dy'>,
  growth: number,
): Box {
  const x = own.x * growth + (own.dx ?? 0) + dx;
  const y = own.y * growth + (own.dy ?? 0) + dy;
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

interface Ground {
  readonly own: Obstacle;
  readonly near: readonly Obstacle[];
  readonly lines: readonly Lines[];
  readonly taken: readonly Taken[];
  readonly reserved: readonly Taken[];
  readonly stages: readonly Stage[];
  readonly extra: Surroundings['extra'];
}

/** Stops counting where a place costs more than the least so far. */
function costOf(
  name: NameBox,
  place: Place,
  distance: number,
  ground: Ground,
  most: number,
): number {
  let cost = distance;
  for (const stage of ground.stages) {
    if (cost >= most) return cost;
    const box = boxOf(name, place, ground.own, stage.growth);
    cost += stage.weight * costAt(box, stage, ground);
  }
  return cost;
}

function costAt(
  box: Box,
  { growth, frame, closed }: Stage,
  { own, near, lines, taken, reserved }: Ground,
): number {
  const isBeyond = closed !== undefined && gapToPoint(closed, own, growth) > 0;
  const isCut = isBeyond ? overlaps(box, closed) : frame !== undefined && !isInside(box, frame);
  let cost = isCut ? COST.outside : 0;
  const ownGap = gapToSymbol(box, own, growth);
  for (const symbol of near) {
    if (!symbol.isNamed) {
      if (isOnSymbol(box, symbol, growth, 1)) cost += costUnder(symbol);
      continue;
    }
    const gap = gapToSymbol(box, symbol, growth);
    if (gap < 1) cost += costUnder(symbol);
    // Closer to another named symbol than to its own, a name would be read as that one's.
    if (gap < ownGap + NEAR) cost += COST.misread;
  }
  for (const other of taken) if (overlaps(box, other(growth))) cost += COST.name;
  for (const other of reserved) if (overlaps(box, other(growth))) cost += COST.reserved;
  return cost + crosses(box, growth, lines);
}

function costUnder({ isNamed, yields }: Obstacle): number {
  if (isNamed) return COST.namedSymbol;
  return yields ? COST.yieldingSymbol : COST.lesserSymbol;
}

/** Whether a symbol comes closer to a box than `air`. */
export function isOnSymbol(box: Box, symbol: Obstacle, growth: number, air: number): boolean {
  const reach = symbol.half + air;
  const x = symbol.x * growth + (symbol.dx ?? 0);
  if (x < box.left - reach || x > box.right + reach) return false;
  const y = symbol.y * growth + (symbol.dy ?? 0);
  if (y < box.top - reach || y > box.bottom + reach) return false;
  return gapTo(box, x, y) < reach;
}

/** Distance from the middle of a symbol to a box. */
const gapToPoint = (box: Box, { x, y, dx, dy }: Obstacle, growth: number): number =>
  gapTo(box, x * growth + (dx ?? 0), y * growth + (dy ?? 0));

/** Distance from the edge of a symbol to a box; negative where it reaches in. */
const gapToSymbol = (box: Box, symbol: Obstacle, growth: number): number =>
  gapToPoint(box, symbol, growth) - symbol.half;
