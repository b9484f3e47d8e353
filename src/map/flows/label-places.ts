import { type Box, isInside, overlaps } from '../places/name-ground.ts';
import { isOnSymbol, type Obstacle } from '../places/name-places.ts';
import {
  ALONG,
  anchorsOf,
  type Body,
  EVERY,
  FURTHEST,
  gapToBody,
  grown,
  type LabelSpot,
  type OpenSpots,
  type Size,
  type SteadyGround,
} from './open-spots.ts';
import { isTieFree, isTieOn } from './tie.ts';

/*
 * Places for the values of trade among names and symbols, pure: close to the arc where there is room,
 * else further off with a line to it. Px of an ordinary screen, y runs down.
 */

/** A name that is left out where a value needs its place, and what that costs. */
export interface Lesser {
  /** Its room, and that of the line to it. */
  readonly rooms: readonly Box[];
  readonly cost: number;
}

/** What texts are set among. */
export interface SpotGround extends SteadyGround {
  /** Names that stand, and names that are left out where a value needs their place. */
  readonly taken: readonly Box[];
  readonly lesser: readonly Lesser[];
  readonly symbols: readonly Obstacle[];
}

/** Between a text and a symbol. */
const SYMBOL_AIR = 2;
/** What is to be paid, against 1 for a px of distance from the arc. */
const COST = {
  yieldingSymbol: 20,
  markOnName: 300,
  markOnSymbol: 150,
  markOnArc: 120,
  markBeside: 20,
};

/** So many px of an arc are to be seen at least, or it is not in the picture and needs no text. */
const LEAST_SEEN = 24;

/** Whether so much of an arc is free to be seen that it is to have its text. */
export function isInPicture(body: Body, ground: Pick<SteadyGround, 'free' | 'over'>): boolean {
  const seen = anchorsOf(body, ground);
  return seen.length * EVERY >= Math.min(LEAST_SEEN, EVERY * Math.max(1, body.course.length));
}

/** Whether names or symbols leave no room for a text, or for the line to it. */
function isTaken({ box, tie }: LabelSpot, ground: SpotGround, air: number): boolean {
  const aired = air === 0 ? box : grown(box, air);
  // Asked most often of all that is reckoned for values: loops, because each call back costs.
  for (const one of ground.taken) if (overlaps(aired, one)) return true;
  for (const symbol of ground.symbols) {
    if (!symbol.yields && isOnSymbol(box, symbol, SYMBOL_AIR + air)) return true;
  }
  return !isTieFree(tie, ground);
}

/** What names and symbols that give way to a text add to what it costs. */
function costAmong({ box, tie }: LabelSpot, { symbols, lesser }: SpotGround): number {
  let cost = 0;
  for (const symbol of symbols) {
    if (symbol.yields && isOnSymbol(box, symbol, SYMBOL_AIR)) cost += COST.yieldingSymbol;
  }
  for (const { rooms, cost: own } of lesser) {
    const isLost = rooms.some((room) => overlaps(box, room)) || isTieOn(tie, rooms);
    if (isLost) cost += own;
  }
  return cost;
}

/**
 * The names and symbols that texts of an arc, or lines to them, can meet.
 *
 * @param size of the largest text.
 * @param air more than any text keeps off names and symbols.
 */
export function groundNear(
  body: Body,
  { width, height }: Size,
  ground: SpotGround,
  air = 0,
): SpotGround {
  const around = grown(body.around, Math.max(air, body.half) + FURTHEST);
  const reach: Box = {
    left: around.left - width,
    right: around.right + width,
    top: around.top - height,
    bottom: around.bottom + height,
  };
  return {
    ...ground,
    taken: ground.taken.filter((box) => overlaps(box, reach)),
    lesser: ground.lesser.filter(({ rooms }) => rooms.some((box) => overlaps(box, reach))),
    symbols: ground.symbols.filter((symbol) => isOnSymbol(reach, symbol, SYMBOL_AIR)),
  };
}

/** So many places are enough for a text, those nearest to where it stands best. */
const MOST = 40;

/**
 * The free ones of the open spots of a text, the best first.
 *
 * @param air more than any text keeps off names and symbols.
 */
export function spotsFor(ground: SpotGround, open: OpenSpots, air = 0): LabelSpot[] {
  const spots: LabelSpot[] = [];
  for (let i = 0; spots.length < MOST; i += 1) {
    const spot = open(i);
    if (!spot) break;
    const full = isTaken(spot, ground, air) ? null : spot.full();
    if (!full) continue;
    const { box, justify, tie, cost } = full;
    spots.push({ box, justify, tie, cost: cost + costAmong(full, ground) });
  }
  return spots.sort((a, b) => a.cost - b.cost);
}

/**
 * Places for a number, the best first: on the arc itself, or beside it where something lies on it.
 *
 * @param size of the number.
 * @param open spots beside the arc, for a square of that size.
 */
export function markersFor(
  body: Body,
  { width, height }: Size,
  ground: SpotGround,
  open: OpenSpots,
): LabelSpot[] {
  const half = Math.max(width, height) / 2;
  const { free, over, taken, symbols, bodies } = ground;
  const on = anchorsOf(body, ground).flatMap(({ at: [x, y], along }): LabelSpot[] => {
    const box = { left: x - half, right: x + half, top: y - half, bottom: y + half };
    if (free && !isInside(box, free)) return [];
    if (over.some((one) => overlaps(box, one))) return [];
    if (symbols.some((one) => one.isPlate && isOnSymbol(box, one, 0))) return [];
    let cost = ALONG * Math.abs(along - body.best);
    if (taken.some((one) => overlaps(box, one))) cost += COST.markOnName;
    for (const symbol of symbols) if (isOnSymbol(box, symbol, 0)) cost += COST.markOnSymbol;
    for (const other of bodies) {
      if (other.id !== body.id && gapToBody(box, other, 1) < 1) cost += COST.markOnArc;
    }
    return [{ box, justify: 'center', tie: null, cost }];
  });
  const beside = spotsFor(ground, open).map((spot) => {
    return { ...spot, justify: 'center' as const, cost: spot.cost + COST.markBeside };
  });
  return [...on, ...beside].sort((a, b) => a.cost - b.cost).slice(0, MOST);
}
