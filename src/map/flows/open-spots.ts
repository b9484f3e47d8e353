import { leftOf, type Point, type Polyline } from '../../lib/curve.ts';
import { type Box, crosses, isInside, type Lines, overlaps } from '../places/name-ground.ts';
import type { NamePlace } from '../places/name-places.ts';
import { isNearTie, isOn, LEAST_REACH, reachOf, squareBetween, type Tie, tieOf } from './tie.ts';

/*
 * Where the values of trade may stand as far as arcs, borders and the page have a say, pure: on both
 * sides of an arc all along its course. Names and symbols are set several times over, all this stays.
 * Px of an ordinary screen, y runs down.
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

/** The least box that holds all points. */
export function boxAround(points: Polyline): Box {
  const nothing = Number.POSITIVE_INFINITY;
  let [left, top, right, bottom] = [nothing, nothing, -nothing, -nothing];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What stays while names and symbols are set. */
export interface SteadyGround {
  /** Where texts may stand, and what lies over the map within. */
  readonly free: Box | null;
  readonly over: readonly Box[];
  readonly lines: readonly Lines[];
  readonly bodies: readonly Body[];
  /** Whether the ground itself lets a text stand in a box; it does where left out. */
  readonly mayHold?: (box: Box) => boolean;
  /** Whether a line goes over the border; none does where left out. */
  readonly isParted?: (from: Point, to: Point) => boolean;
}

/** A place for a text. */
export interface LabelSpot {
  readonly box: Box;
  readonly justify: NamePlace['justify'];
  /** From the edge of the arc to a text that stands off. */
  readonly tie: Tie | null;
  readonly cost: number;
}

/** Distances from the edge of an arc that are tried, those from `TIED` on with a line to it. */
const AIRS = [4, 9, 16, 25, 38, 56, 80];
const TIED = 38;
/** The furthest of them. */
export const FURTHEST = Math.max(...AIRS);
/** Along an arc a place so often, px. */
export const EVERY = 12;
/** Between a text and what lies over the map. */
const OVER_AIR = 4;
/** Less is none, px. */
const HAIR = 0.01;
/** A text that stands at its arc is nearer to it than to any other by so much. */
const NEARER = 2;
/** What is to be paid, against 1 for a px of distance from the arc. */
const COST = { ownArc: 70, tie: 110, crossedByTie: 150, partedTie: 90 };
/** The same, for a px along the arc from where a text stands best. */
export const ALONG = 0.09;

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
export function anchorsOf(
  { course }: Body,
  { free, over }: Pick<SteadyGround, 'free' | 'over'>,
): Anchor[] {
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

/** Where a text may stand off an arc, whatever its size. */
export interface Stance {
  readonly at: Point;
  readonly way: Point;
  readonly air: number;
  readonly cost: number;
}

/** All stances of an arc, the best first. */
export function stancesOf(body: Body, ground: Pick<SteadyGround, 'free' | 'over'>): Stance[] {
  const stances: Stance[] = [];
  for (const { at, ways, along } of anchorsOf(body, ground)) {
    const far = ALONG * Math.abs(along - body.best);
    for (const way of ways) {
      for (const air of AIRS) {
        stances.push({ at, way, air, cost: air + far + (air >= TIED ? COST.tie : 0) });
      }
    }
  }
  return stances.sort((a, b) => a.cost - b.cost);
}

/** The box of a text of a size there. */
function boxAt({ at, way, air }: Stance, { half }: Body, { width, height }: Size): Box {
  const [right, down] = way;
  // So far that the text lies beyond the line across the way, also on a slanting one.
  const off = half + air + (Math.abs(right) * width + Math.abs(down) * height) / 2;
  const [x, y] = [at[0] + right * off, at[1] + down * off];
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

const justifyOf = ([x]: Point): NamePlace['justify'] =>
  x > 0.35 ? 'left' : x < -0.35 ? 'right' : 'center';

export const grown = ({ left, right, top, bottom }: Box, by: number): Box => {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
};

/** Whether a text may never stand in a box, whatever stands around. */
function isBarred(box: Box, { free, over, mayHold }: SteadyGround): boolean {
  if (free && !isInside(box, free)) return true;
  if (mayHold && !mayHold(box)) return true;
  const wide = grown(box, OVER_AIR);
  return over.some((one) => overlaps(wide, one));
}

/** Distance from a box to an arc, as far as it is less than `most`. */
export function gapToBody(box: Box, body: Body, most = Number.POSITIVE_INFINITY): number {
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

/** What a place costs beside its distance, names and symbols apart. */
function costOn({ box, tie }: LabelSpot, own: Body, ground: SteadyGround): number {
  const { lines, bodies, isParted } = ground;
  let cost = crosses(box, lines);
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

/** A spot that may be free, for its distance; what else it costs is reckoned once it is. */
export interface OpenSpot extends LabelSpot {
  /** With all that stays; `null` where the text would not read as that of its arc. */
  readonly full: () => LabelSpot | null;
}

/** The open spots of a text of one size, the nearest first; each is found when it is first asked for. */
export type OpenSpots = (i: number) => OpenSpot | undefined;

/** @param stances of the body, which are the same for texts of all sizes. */
export function openSpots(
  body: Body,
  size: Size,
  ground: SteadyGround,
  stances: readonly Stance[],
): OpenSpots {
  const found: OpenSpot[] = [];
  let next = 0;
  return (i) => {
    while (found.length <= i) {
      const stance = stances[next];
      if (!stance) return undefined;
      next += 1;
      const box = boxAt(stance, body, size);
      if (isBarred(box, ground)) continue;
      const { at, way, air, cost } = stance;
      const tie = air >= TIED ? tieOf(at, way, body.half, box) : null;
      const justify = justifyOf(way);
      let known: LabelSpot | null | undefined;
      const spot: OpenSpot = {
        box,
        justify,
        tie,
        cost,
        full: () => {
          if (known === undefined) {
            known = isRead(spot, body, ground.bodies)
              ? { box, justify, tie, cost: cost + costOn(spot, body, ground) }
              : null;
          }
          return known;
        },
      };
      found.push(spot);
    }
    return found[i];
  };
}
