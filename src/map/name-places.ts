/*
 * Places for the names that must never be missing, pure. The map library tries a
 * few places and drops a name that fits nowhere; here every name gets the least
 * bad place, and none that reads as the name of a neighbour. CSS px, y runs down.
 */

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/**
 * A symbol on the map; `isNamed` where it is one of those that are named, `yields`
 * where it will make way for a name.
 */
export interface Obstacle extends Spot {
  readonly id: string;
  readonly isNamed: boolean;
  readonly yields?: boolean;
  /** Its middle where the map is drawn smallest with these places; names must not meet there either. */
  readonly closest?: { readonly x: number; readonly y: number };
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

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How names are set: distances from symbol to name that are tried, and when a name is left out. */
export interface NameRules {
  readonly airs: readonly number[];
  /** The most that a place may cost. */
  readonly most: number;
}
/** The room of a desk: every name stands. */
export const ALL_NAMES: NameRules = {
  airs: [3, 8, 14, 21, 29, 38, 48],
  most: Number.POSITIVE_INFINITY,
};
/** On a phone a name stands by its symbol, whole and free, or not at all. */
export const FREE_NAMES: NameRules = { airs: [4, 8, 13], most: 100 };
/** What is to be paid, against 1 for a px of distance. */
const COST = {
  yieldingSymbol: 40,
  lesserSymbol: 55,
  namedSymbol: 400,
  name: 600,
  outside: 340,
  misread: 160,
};

const NEAR = 4;

/**
 * One place for each name that the rules keep, in the order given: earlier names choose first.
 *
 * @param symbols all symbols, those with a name among them.
 * @param ground names stay inside where they can, e.g. the part of the map first seen.
 */
export function placeNames(
  names: readonly NameBox[],
  symbols: readonly Obstacle[],
  ground: Box | null,
  { airs, most }: NameRules = ALL_NAMES,
): Map<string, NamePlace> {
  const taken: Taken[] = [];
  const places = new Map<string, NamePlace>();
  for (const name of names) {
    const own = symbols.find(({ id }) => id === name.id);
    if (!own) continue;
    const near = symbols.filter((one) => one !== own && isNear(one, own, name));
    let best: Place = { dx: 0, dy: 0, justify: 'center' };
    let least = Number.POSITIVE_INFINITY;
    for (const place of placesAround(own.half, name, airs)) {
      const cost = place.cost + costOf(boxesAt(own, place, name), own, near, taken, ground);
      if (cost < least) [best, least] = [place, cost];
    }
    if (least > most) continue;
    const { dx, dy, justify } = best;
    places.set(name.id, { dx, dy, justify, tie: tieTo(best, own.half, name) });
    taken.push(boxesAt(own, best, name));
  }
  return places;
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

function isNear(one: Spot, own: Spot, { width, height }: NameBox): boolean {
  const reach = 80;
  return (
    Math.abs(one.x - own.x) < width + reach + one.half && Math.abs(one.y - own.y) < height + reach
  );
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

function boxAt(
  { x, y }: { readonly x: number; readonly y: number },
  { dx, dy }: Place,
  { width, height }: NameBox,
): Box {
  return {
    left: x + dx - width / 2,
    right: x + dx + width / 2,
    top: y + dy - height / 2,
    bottom: y + dy + height / 2,
  };
}

/** Where a name stands on an ordinary and on the smallest map of its places. */
interface Taken {
  readonly box: Box;
  readonly closest: Box;
}

function boxesAt(own: Obstacle, place: Place, name: NameBox): Taken {
  return {
    box: boxAt(own, place, name),
    closest: boxAt(own.closest ?? own, place, name),
  };
}

function costOf(
  { box, closest }: Taken,
  own: Obstacle,
  near: readonly Obstacle[],
  taken: readonly Taken[],
  ground: Box | null,
): number {
  let cost = 0;
  const ownGap = gapTo(box, own);
  for (const symbol of near) {
    const gap = gapTo(box, symbol);
    if (gap < 1) cost += costUnder(symbol);
    // Closer to another named symbol than to its own, a name would be read as that one's.
    if (symbol.isNamed && gap < ownGap + NEAR) cost += COST.misread;
  }
  for (const other of taken) {
    if (overlaps(box, other.box) || overlaps(closest, other.closest)) cost += COST.name;
  }
  return ground && !isInside(box, ground) ? cost + COST.outside : cost;
}

function costUnder({ isNamed, yields }: Obstacle): number {
  if (isNamed) return COST.namedSymbol;
  return yields ? COST.yieldingSymbol : COST.lesserSymbol;
}

/** Distance from the edge of a symbol to a box; negative where it reaches in. */
function gapTo({ left, right, top, bottom }: Box, { x, y, half }: Spot): number {
  const across = Math.max(left - x, 0, x - right);
  const down = Math.max(top - y, 0, y - bottom);
  return Math.hypot(across, down) - half;
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;

const isInside = (a: Box, b: Box) =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
