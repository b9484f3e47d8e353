import { fromPlane, kilometres, type LonLat, toPlane } from '../../lib/mercator.ts';
import type { Flow, Site } from '../../model/records.ts';
import { unitsIn } from '../../model/site.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { unitOf } from '../rows/filters.ts';
import type { Choice } from './choice.ts';

/** The way of an arc, degrees: from the seats of provinces through a gate into the region beyond. */
export interface Way {
  /** Seats of the provinces whose trade it is; several where several are counted together. */
  readonly seats: readonly LonLat[];
  readonly gate: RecordId;
  readonly via: LonLat;
  /** No figure names the gate: it stands for all gates of the province. */
  readonly isSchematic: boolean;
  readonly end: LonLat;
  /** The arc ends at no place: it fades, or leaves the border strip on its way to the region's seat. */
  readonly isOpen: boolean;
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Beyond this strip nothing is on screen with the whole border: ways to Kunming end at its edge. */
const STRIP: Box = { west: 101.4, south: 20.6, east: 109.2, north: 24 };

/** How far an arc goes on beyond a gate of which the table of carriers says nothing. */
const BEYOND_KM = 70;

const isInside = ([lon, lat]: LonLat, box: Box) =>
  lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;

/** `share` of the way from one point to another, straight on the map; more than 1 goes on. */
function onTheWay(from: LonLat, to: LonLat, share: number): LonLat {
  const [p, q] = [toPlane(from), toPlane(to)];
  return fromPlane([p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share]);
}

/** The last point of the way from `from` to `to` that lies in the strip. */
function leaving(from: LonLat, to: LonLat): LonLat {
  const steps = 400;
  for (let step = steps; step > 0; step--) {
    const point = onTheWay(from, to, step / steps);
    if (isInside(point, STRIP)) return point;
  }
  return from;
}

function seatOf({ places }: Catalogue, id: string): LonLat | null {
  const position = places.get(id)?.position;
  return position ? [position.lon, position.lat] : null;
}

const pointOf = ({ position }: Pick<Site, 'position'>): LonLat | null =>
  position && [position.lon, position.lat];

/** The provinces from which an arc starts: those counted, or the province of the gate that counts. */
function provincesOf({ of, flows }: Choice, sites: ReadonlyMap<string, Site>, year: AsOfYear) {
  const [only = ''] = of;
  const site = sites.get(only);
  if (site) return [unitsIn(site, year)?.province ?? ''];
  return of.length > 0 ? of : (flows[0]?.a ?? []);
}

/** The way on from a gate: away from the seats, until it is clear of the border. */
function onward(seats: readonly LonLat[], via: LonLat, region: LonLat | null): LonLat {
  const [seat] = seats;
  const away = seat && kilometres(seat, via) > 5 ? onTheWay(seat, via, 2) : region;
  if (!away) return via;
  const towards = region ? onTheWay(away, region, 0.5) : away;
  const whole = kilometres(via, towards);
  return whole === 0 ? via : onTheWay(via, towards, BEYOND_KM / whole);
}

/**
 * The gate that carries the trade: the first with a point that the figure names, else that of the
 * table of carriers.
 */
function gateOf(
  { series, flows }: Choice,
  { carriers }: Catalogue,
  sites: ReadonlyMap<string, Site>,
) {
  const named = flows[0]?.gates.find((id) => sites.get(id)?.position);
  const own = [...(series.arc?.of ?? [])].sort().join('+');
  const carrier = carriers.find(({ places }) => [...places].sort().join('+') === own);
  const id = named ?? (carrier && sites.get(carrier.gate)?.position ? carrier.gate : undefined);
  const byGate = carriers.find(({ gate, places }) => gate === id && places.length === 1);
  return id && { id, isSchematic: named === undefined, end: (carrier ?? byGate)?.end ?? null };
}

/** The region beyond, where the figure names it. */
function namedRegion(catalogue: Catalogue, flows: readonly Flow[]): LonLat | null {
  const [b] = flows[0]?.b.length === 1 ? flows[0].b : [];
  if (b === undefined || catalogue.places.get(b)?.country !== 'CN') return null;
  return unitOf(catalogue, b, 2026) === b ? seatOf(catalogue, b) : null;
}

/** The way of what is drawn; `null` where no gate with a point carries it, or a seat has no point. */
export function wayOf(choice: Choice, catalogue: Catalogue, year: AsOfYear): Way | null {
  const sites = new Map<string, Site>(
    [...catalogue.gates, ...catalogue.crossings].map((site) => [site.id, site]),
  );
  const gate = gateOf(choice, catalogue, sites);
  const site = gate && sites.get(gate.id);
  const via = site ? pointOf(site) : null;
  const provinces = provincesOf(choice, sites, year);
  const seats = provinces.flatMap((id) => {
    const seat = seatOf(catalogue, id);
    return seat ? [seat] : [];
  });
  if (!gate || !site || !via || seats.length !== provinces.length) return null;
  const region = namedRegion(catalogue, choice.flows);
  const ways = { seats, gate: site.id, via, isSchematic: gate.isSchematic };
  if (region) {
    const end = isInside(region, STRIP) ? region : leaving(via, region);
    return { ...ways, end, isOpen: end !== region };
  }
  const end = gate.end ?? onward(seats, via, seatOf(catalogue, site.china.region));
  return { ...ways, end, isOpen: true };
}
