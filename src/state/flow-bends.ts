import { curve, distanceTo } from '../lib/curve.ts';
import { type LonLat, toPlane } from '../lib/mercator.ts';

/** The bend that reads best, as a share of the way; others are taken to run clear of gates. */
const BEST = 0.14;
const STRONGEST = 0.24;
const STEP = 0.02;

/** Bends to try, the best first, left before right. */
const BENDS = Array.from({ length: Math.round((2 * STRONGEST) / STEP) + 1 }, (_, i) =>
  Number((i * STEP - STRONGEST).toFixed(2)),
)
  .filter((bend) => Math.abs(bend) >= 0.06)
  .toSorted((a, b) => detourOf(a) - detourOf(b) || b - a);

/** Two lines between the same ends keep at least this share of their way apart. */
const APART = 0.09;

/** What a bend other than the best costs, against 1 for running right over a gate. */
function detourOf(bend: number): number {
  return Number((2 * Math.abs(Math.abs(bend) - BEST)).toFixed(4));
}

/** Km in Mercator's plane, at 22° north. */
const inPlane = (km: number) => km / (40_075 * Math.cos((22 * Math.PI) / 180));

/** Distance at which a line leaves a symbol free where the whole border is on screen: 0.6 km a pixel. */
const clearKm = (widthPixels: number) => 6 + (0.6 * widthPixels) / 2;

interface Line {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly widthPixels: number;
}

/** How clear of the nearest of `sites` the middle of a line is: 0 runs over it, 1 leaves it free. */
function clearance({ from, to, widthPixels }: Line, bend: number, sites: readonly LonLat[]) {
  const wanted = inPlane(clearKm(widthPixels));
  // The outer sixths lie near the ends, whose own gates every bend passes.
  const line = curve(toPlane(from), toPlane(to), bend, 24).slice(4, -4);
  const nearest = sites.reduce(
    (least, site) => Math.min(least, distanceTo(line, toPlane(site))),
    wanted,
  );
  return nearest / wanted;
}

/**
 * Chooses how a line bends (positive: to the left of its way): clear of the
 * gates on the ground without much of a detour, and apart from the bends
 * `taken` by other lines between the same ends, told in the same direction.
 *
 * @param isPair the opposite direction is drawn too, with the same bend on its own left.
 */
export function chooseBend(
  line: Line,
  sites: readonly LonLat[],
  { taken, isPair }: { taken: readonly number[]; isPair: boolean },
): number {
  const back = { ...line, from: line.to, to: line.from };
  const isFree = (bend: number) =>
    taken.every((other) => Math.abs(other - bend) >= APART) && (!isPair || bend > 0);
  let best: { bend: number; score: number } | null = null;
  for (const bend of BENDS.filter(isFree)) {
    const there = clearance(line, bend, sites);
    const clear = isPair ? Math.min(there, clearance(back, bend, sites)) : there;
    const score = clear - detourOf(bend);
    if (!best || score > best.score + 1e-9) best = { bend, score };
  }
  return best?.bend ?? Math.max(0, ...taken.map(Math.abs)) + APART;
}
