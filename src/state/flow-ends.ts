import { fromPlane, kilometres, type LonLat, toPlane } from '../lib/mercator.ts';
import type { Flow } from '../model/records.ts';
import type { Catalogue } from './catalogue.ts';

/** Where a flow is drawn from and to: `a` is the Vietnamese (or southern) end. */
export interface FlowEnds {
  readonly a: LonLat;
  readonly b: LonLat;
  /** The gate through which it all goes. */
  readonly via: LonLat | null;
  /** The end that stands in for a place beyond the border strip. */
  readonly open: 'a' | 'b' | null;
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Lines to places beyond this strip end where they leave it: past every point of the border, still on
 * screen with the whole of it, so that an arrowhead is seen. Nanning and Hà Nội lie inside, Kunming
 * and Beijing do not.
 */
const STRIP: Box = { west: 101.4, south: 20.6, east: 109.2, north: 24 };

/** Ends keep this far from the nearest gate, so that a symbol is not hidden. */
const CLEAR_KM = 17;

const isInside = ([lon, lat]: LonLat, box: Box) =>
  lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;

function meanOf(points: readonly LonLat[]): LonLat | null {
  if (points.length === 0) return null;
  let [lon, lat] = [0, 0];
  for (const point of points) {
    lon += point[0] / points.length;
    lat += point[1] / points.length;
  }
  return [lon, lat];
}

/** Mean of the places' own points; `null` when one has none, as what a part says is not the whole. */
function pointOf(ids: readonly string[], { places }: Catalogue): LonLat | null {
  const points = ids.flatMap((id): LonLat[] => {
    const position = places.get(id)?.position;
    return position ? [[position.lon, position.lat]] : [];
  });
  return points.length === ids.length ? meanOf(points) : null;
}

/** `share` of the way from one point to another, straight on the map; more than 1 goes on. */
function onTheWay(from: LonLat, to: LonLat, share: number): LonLat {
  const [p, q] = [toPlane(from), toPlane(to)];
  return fromPlane([p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share]);
}

/** The last point of the way from `from` to `to` that lies in the box. */
function leaving(from: LonLat, to: LonLat, box: Box): LonLat {
  const steps = 400;
  for (let step = steps; step > 0; step--) {
    const point = onTheWay(from, to, step / steps);
    if (isInside(point, box)) return point;
  }
  return from;
}

/** Moves an end away from where its line goes until no gate is nearer than CLEAR_KM. */
function clearOfSites(end: LonLat, towards: LonLat, sites: readonly LonLat[]): LonLat {
  const whole = kilometres(end, towards);
  if (whole === 0) return end;
  for (let back = 0; back <= 3 * CLEAR_KM; back += 1) {
    const point = onTheWay(end, towards, -back / whole);
    if (sites.every((site) => kilometres(site, point) >= CLEAR_KM)) return point;
  }
  return end;
}

/** Points of all gates and crossings that have one. */
export function sitePoints({ gates, crossings }: Catalogue): LonLat[] {
  return [...gates, ...crossings].flatMap(({ position }): LonLat[] =>
    position ? [[position.lon, position.lat]] : [],
  );
}

function viaOf({ gates }: Flow, catalogue: Catalogue): LonLat | null {
  if (gates.length !== 1) return null;
  const sites = [...catalogue.gates, ...catalogue.crossings];
  const position = sites.find(({ id }) => id === gates[0])?.position;
  return position ? [position.lon, position.lat] : null;
}

/**
 * A place without a point lies beyond the gate on its side: its line goes on to the edge of the
 * strip, where it does not look like an end at some province in between.
 */
function beyond(via: LonLat, end: LonLat, edge: 'south' | 'north'): LonLat {
  return [via[0] + 0.4 * (via[0] - end[0]), STRIP[edge]];
}

/**
 * Where a figure is drawn from and to. An end is the mean of the points of its
 * places: the seat of a province or region, the capital of a country. It is no
 * route. Two things are moved for the sake of reading:
 *
 * - an end beyond the border strip (Kunming; China as a whole: its capital) is drawn where the
 *   straight line to it leaves the strip, and told as `open`;
 * - an end less than 17 km from a gate is set back, so that its symbol stays free.
 *
 * @returns `null` when an end has no point and no gate says where the goods pass.
 */
export function endsOf(flow: Flow, catalogue: Catalogue): FlowEnds | null {
  const via = viaOf(flow, catalogue);
  const [ownA, ownB] = [pointOf(flow.a, catalogue), pointOf(flow.b, catalogue)];
  const a = ownA ?? (via && ownB && beyond(via, ownB, 'south'));
  const b = ownB ?? (via && ownA && beyond(via, ownA, 'north'));
  if (!a || !b) return null;
  const outside = (own: LonLat | null) => own === null || !isInside(own, STRIP);
  const open = outside(ownB) ? 'b' : outside(ownA) ? 'a' : null;
  const nearA = isInside(a, STRIP) ? a : leaving(b, a, STRIP);
  const nearB = isInside(b, STRIP) ? b : leaving(a, b, STRIP);
  const sites = sitePoints(catalogue);
  return {
    a: clearOfSites(nearA, via ?? nearB, sites),
    b: clearOfSites(nearB, via ?? nearA, sites),
    via,
    open,
  };
}
