import { curve, distanceTo } from '../lib/curve.ts';
import { type LonLat, toPlane } from '../lib/mercator.ts';

/** Bends to try, as a share of the way: the gentlest that runs clear of the gates is taken. */
const BENDS = [0.16, -0.16, 0.22, -0.22, 0.1, -0.1, 0.28, -0.28];

/** Two lines between the same ends keep at least this share of their way apart. */
const APART = 0.09;

/** From here on a line is clear of a symbol: about 10 km in Mercator's plane at 22° north. */
const CLEAR = 10 / (40_075 * Math.cos((22 * Math.PI) / 180));

/** How far the middle of the line stays from the nearest of `sites`, at most CLEAR. */
function clearance(from: LonLat, to: LonLat, bend: number, sites: readonly LonLat[]): number {
  // The outer sixths lie near the ends, whose own gates every bend passes.
  const line = curve(toPlane(from), toPlane(to), bend, 24).slice(4, -4);
  return sites.reduce((least, site) => Math.min(least, distanceTo(line, toPlane(site))), CLEAR);
}

/**
 * Chooses how a line bends (positive: to the left of its way): clear of the
 * gates on the ground, and apart from the bends `taken` by other lines between
 * the same ends, told in the same direction.
 *
 * @param isPair the opposite direction is drawn too, with the same bend on its own left.
 */
export function chooseBend(
  from: LonLat,
  to: LonLat,
  sites: readonly LonLat[],
  { taken, isPair }: { taken: readonly number[]; isPair: boolean },
): number {
  const isFree = (bend: number) =>
    taken.every((other) => Math.abs(other - bend) >= APART) &&
    // To the left of both directions: to the right they would change sides, which is as good.
    (!isPair || bend > 0);
  const rated = BENDS.filter(isFree).map((bend) => ({
    bend,
    clear: Math.min(
      clearance(from, to, bend, sites),
      isPair ? clearance(to, from, bend, sites) : CLEAR,
    ),
  }));
  const [first, ...rest] = rated;
  if (!first) return Math.max(0, ...taken) + APART;
  return rest.reduce((best, one) => (one.clear > best.clear * 1.001 ? one : best), first).bend;
}
