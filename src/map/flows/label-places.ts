import { leftOf, type Point, type Polyline } from '../../lib/curve.ts';
import {
  type Box,
  crosses,
  isInside,
  type Lines,
  linesWithin,
  overlaps,
} from '../places/name-ground.ts';
import { isOnSymbol, type NamePlace, type Obstacle } from '../places/name-places.ts';
import {
  isNearTie,
  isOn,
  isTieFree,
  LEAST_REACH,
  reachOf,
  squareBetween,
  type Tie,
  tieOf,
} from './tie.ts';

/*
 * Places for the values of trade, pure: on both sides of an arc all along its course, close to it
 * where there is room, else further off with a line to it. Px of an ordinary screen, y runs down.
 */

/** An arc, badge or stub as its text meets it. */
export interface Body {
  readonly id: string;
  /** Its course; a single point for what has none. */
  readonly course: Polyline;
  /** The box around it, see {@link boxAround}. */
  readonly around: Box;
  /** Half its width. */
  readonly half: number;
  /** How far along the course its text stands best, px. */
  readonly best: number;
  /** Its place lies beyond the edge: the point there, and the way on, of length 1. */
  readonly beyond: { readonly at: Point; readonly way: Point } | null;
}

/** Left, top, right and bottom of what holds nothing yet. */
const NOTHING = [
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
] as const;

/** The least box that holds all points. */
export function boxAround(points: Polyline): Box {
  let [left, top, right, bottom]: readonly [number, number, number, number] = NOTHING;
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** A place for a text. */
export interface LabelSpot {
  readonly box: Box;
  readonly justify: NamePlace['justify'];
  /** From the edge of the arc to a text that stands off. */
  readonly tie: Tie | null;
  readonly cost: number;
}

/** What texts are set among. */
export interface SpotGround {
  /** Where they may stand, and what lies over the map within. */
  readonly free: Box | null;
  readonly over: readonly Box[];
  /** Names that stand, and names that are left out where a value needs their place. */
  readonly taken: readonly Box[];
  readonly lesser: readonly Box[];
  readonly symbols: readonly Obstacle[];
  readonly lines: readonly Lines[];
  readonly bodies: readonly Body[];
  /** Whether the ground itself lets a text stand in a box; it does where left out. */
  readonly mayHold?: (box: Box) => boolean;
  /** Whether a line goes over the border; none does where left out. */
  readonly isParted?: (from: Point, to: Point) => boolean;
}

/** Distances from the edge of an arc that are tried, those from `TIED` on with a line to it. */
const AIRS = [4, 9, 16, 25, 38, 56, 80, 112, 150, 200, 260];
const TIED = 38;
/** Along an arc a place so often, px. */
const EVERY = 12;
/** Between a text and a symbol. */
const SYMBOL_AIR = 2;
/** Between a text and what lies over the map. */
const OVER_AIR = 4;
/** Less is none, px. */
const HAIR = 0.01;
/** A text that stands at its arc is nearer to it than to any other by so much. */
const NEARER = 2;
/** What is to be paid, against 1 for a px of distance from the arc. */
const COST = {
  along: 0.09,
  yieldingSymbol: 20,
  lesserName: 40,
  ownArc: 70,
  tie: 110,
  crossedByTie: 150,
  partedTie: 90,
  markOnName: 300,
  markOnSymbol: 150,
  markOnArc: 120,
  markBeside: 20,
};

/** So many px of an arc are to be seen at least, or it is not in the picture and needs no text. */
const LEAST_SEEN = 24;

interface Anchor {
  readonly at: Point;
  /** Ways off the arc, of length 1. */
  readonly ways: readonly Point[];
  readonly along: number;
}

const AROUND: readonly Point[] = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
  const angle = (eighth * Math.PI) / 4;
  return [Math.cos(angle), Math.sin(angle)];
});

/** The anchors of an arc that are in sight. */
function anchorsOf({ course }: Body, { free, over }: SpotGround): Anchor[] {
  const isSeen = ([x, y]: Point) =>
    (free === null || isOn(free, x, y)) && !over.some((box) => isOn(box, x, y));
  const anchors: Anchor[] = [];
  let [along, next] = [0, 0];
  for (const [i, at] of course.entries()) {
    const [before = at, after = at] = [course[i - 1], course[i + 1]];
    along += Math.hypot(at[0] - before[0], at[1] - before[1]);
    const isEnd = i === course.length - 1;
    if ((along < next && !isEnd) || !isSeen(at)) continue;
    next = along + EVERY;
    const [x, y] = leftOf(before, after);
    const sides: readonly Point[] = [
      [x, y],
      [-x, -y],
    ];
    anchors.push({
      at,
      along,
      ways: isEnd || anchors.length % 3 === 0 ? [...AROUND, ...sides] : sides,
    });
  }
  return anchors;
}

/** Whether so much of an arc is free to be seen that it is to have its text. */
export function isInPicture(body: Body, ground: Pick<SpotGround, 'free' | 'over'>): boolean {
  const seen = anchorsOf(body, {
    ...ground,
    taken: [],
    lesser: [],
    symbols: [],
    lines: [],
    bodies: [],
  });
  return seen.length * EVERY >= Math.min(LEAST_SEEN, EVERY * Math.max(1, body.course.length));
}

const justifyOf = ([x]: Point): NamePlace['justify'] =>
  x > 0.35 ? 'left' : x < -0.35 ? 'right' : 'center';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place that a text would have, before it is asked what lies there. */
interface Place {
  readonly at: Point;
  readonly way: Point;
  readonly box: Box;
  readonly isTied: boolean;
  readonly cost: number;
}

/** All places of a text within what is free. */
function placesOf(body: Body, { width, height }: Size, ground: SpotGround): Place[] {
  const { free } = ground;
  const places: Place[] = [];
  for (const { at, ways, along } of anchorsOf(body, ground)) {
    for (const way of ways) {
      const [right, down] = way;
      for (const air of AIRS) {
        // So far that the text lies beyond the line across the way, also on a slanting one.
        const off = body.half + air + (Math.abs(right) * width + Math.abs(down) * height) / 2;
        const [x, y] = [at[0] + right * off, at[1] + down * off];
        const box = {
          left: x - width / 2,
          right: x + width / 2,
          top: y - height / 2,
          bottom: y + height / 2,
        };
        if (free && !isInside(box, free)) continue;
        const isTied = air >= TIED;
        const cost = air + COST.along * Math.abs(along - body.best) + (isTied ? COST.tie : 0);
        places.push({ at, way, box, isTied, cost });
      }
    }
  }
  return places;
}

const grown = ({ left, right, top, bottom }: Box, by: number): Box => {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
};

/** What a text within what is free may never lie on. */
function isBarred(box: Box, { over, taken, symbols, mayHold }: SpotGround, air: number): boolean {
  if (mayHold && !mayHold(box)) return true;
  const wide = grown(box, OVER_AIR);
  const aired = air === 0 ? box : grown(box, air);
  return (
    over.some((one) => overlaps(wide, one)) ||
    taken.some((one) => overlaps(aired, one)) ||
    symbols.some((symbol) => !symbol.yields && isOnSymbol(box, symbol, 1, SYMBOL_AIR + air))
  );
}

/** Distance from a box to an arc, as far as it is less than `most`. */
function gapToBody(box: Box, body: Body, most = Number.POSITIVE_INFINITY): number {
  const { course, around, half } = body;
  let least = (most + half) ** 2;
  const { left, right, top, bottom } = box;
  for (const [x, y] of squareBetween(box, around) < least ? course : []) {
    const across = Math.max(left - x, 0, x - right);
    if (across * across >= least) continue;
    const down = Math.max(top - y, 0, y - bottom);
    least = Math.min(least, across * across + down * down);
  }
  return Math.sqrt(least) - half;
}

/** What a place costs beside its distance. */
function costOn({ box, tie }: LabelSpot, own: Body, ground: SpotGround): number {
  const { symbols, lesser, lines, bodies, isParted } = ground;
  let cost = crosses(box, 1, lines);
  for (const symbol of symbols) {
    if (symbol.yields && isOnSymbol(box, symbol, 1, SYMBOL_AIR)) cost += COST.yieldingSymbol;
  }
  for (const other of lesser) if (overlaps(box, other)) cost += COST.lesserName;
  if (tie && isParted?.([tie[0], tie[1]], [tie[2], tie[3]])) cost += COST.partedTie;
  if (gapToBody(box, own) < 1) cost += COST.ownArc;
  if (tie === null) return cost;
  const reach = reachOf(tie);
  for (const { id, course, around, half } of bodies) {
    if (id === own.id) continue;
    const near = Math.max(LEAST_REACH, half);
    if (squareBetween(reach, around) > near * near) continue;
    if (course.some((at) => isNearTie(at, tie, near))) cost += COST.crossedByTie;
  }
  return cost;
}

/**
 * Whether a text reads as that of its own arc: it lies over no other, and none is nearer, be it that a
 * line leads to its own.
 */
function isRead({ box, tie }: LabelSpot, own: Body, bodies: readonly Body[]): boolean {
  const least = tie ? 1 : Math.max(1, gapToBody(box, own) + NEARER);
  return bodies.every(
    (other) => other.id === own.id || gapToBody(box, other, least) > least - HAIR,
  );
}

/** The part of the ground that a text, or a line to it, can meet. */
function groundNear(
  places: readonly Place[],
  { half }: Body,
  ground: SpotGround,
  air: number,
): SpotGround {
  let [left, top, right, bottom]: readonly [number, number, number, number] = NOTHING;
  for (const { at, box } of places) {
    left = Math.min(left, at[0], box.left);
    top = Math.min(top, at[1], box.top);
    right = Math.max(right, at[0], box.right);
    bottom = Math.max(bottom, at[1], box.bottom);
  }
  const reach = grown({ left, top, right, bottom }, Math.max(half, air));
  return {
    ...ground,
    lines: linesWithin(ground.lines, reach),
    taken: ground.taken.filter((box) => overlaps(box, reach)),
    lesser: ground.lesser.filter((box) => overlaps(box, reach)),
    symbols: ground.symbols.filter((symbol) => isOnSymbol(reach, symbol, 1, SYMBOL_AIR)),
  };
}

/** So many places are enough for a text, those nearest to where it stands best. */
const MOST = 40;

/**
 * The free places of a text, the best first.
 *
 * @param size of the text.
 * @param air more than any text keeps off names and symbols.
 */
export function spotsFor(body: Body, size: Size, all: SpotGround, air = 0): LabelSpot[] {
  const places = placesOf(body, size, all).sort((a, b) => a.cost - b.cost);
  const ground = groundNear(places, body, all, air);
  const free: LabelSpot[] = [];
  for (const { at, way, box, isTied, cost } of places) {
    if (free.length === MOST) break;
    if (isBarred(box, ground, air)) continue;
    const tie = isTied ? tieOf(at, way, body.half, box) : null;
    const spot = { box, justify: justifyOf(way), tie, cost };
    if (!isTieFree(tie, ground) || !isRead(spot, body, ground.bodies)) continue;
    free.push({ ...spot, cost: cost + costOn(spot, body, ground) });
  }
  return free.sort((a, b) => a.cost - b.cost);
}

/**
 * Places for a number, the best first: on the arc itself, or beside it where something lies on it.
 *
 * @param size of the number.
 */
export function markersFor(body: Body, { width, height }: Size, ground: SpotGround): LabelSpot[] {
  const size = Math.max(width, height);
  const half = size / 2;
  const { free, over, taken, symbols, bodies } = ground;
  const on = anchorsOf(body, ground).flatMap(({ at: [x, y], along }): LabelSpot[] => {
    const box = { left: x - half, right: x + half, top: y - half, bottom: y + half };
    if (free && !isInside(box, free)) return [];
    if (over.some((one) => overlaps(box, one))) return [];
    let cost = COST.along * Math.abs(along - body.best);
    if (taken.some((one) => overlaps(box, one))) cost += COST.markOnName;
    for (const symbol of symbols) if (isOnSymbol(box, symbol, 1, 0)) cost += COST.markOnSymbol;
    for (const other of bodies) {
      if (other.id !== body.id && gapToBody(box, other, 1) < 1) cost += COST.markOnArc;
    }
    return [{ box, justify: 'center', tie: null, cost }];
  });
  const beside = spotsFor(body, { width: size, height: size }, ground).map((spot) => {
    return { ...spot, justify: 'center' as const, cost: spot.cost + COST.markBeside };
  });
  return [...on, ...beside].sort((a, b) => a.cost - b.cost).slice(0, MOST);
}
