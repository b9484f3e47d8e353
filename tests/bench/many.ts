import type { Feature, FeatureCollection } from 'geojson';

/* Far more than there is: whether a change of year stays cheap shows only with much to change. */

const YEARS = { first: 1977, last: 2026 };
const RUNS = 5;
const LONG = (YEARS.last - YEARS.first + 1) / RUNS;
/** Degrees: around the border, evenly. */
const AREA = { west: 102, south: 21, width: 6.5, height: 2.6 };
const STATUSES = ['open', 'suspended', 'closed', 'planned', 'unknown'];
/** Fractions of multiples of these spread points evenly, the same at every run. */
const SPREAD = [0.754_877_666_25, 0.569_840_290_99] as const;

interface Made {
  readonly id: string;
  readonly order: number;
  readonly point: readonly [number, number];
  /** Years, both included, one run after the other. */
  readonly runs: readonly { readonly from: number; readonly to: number; readonly status: string }[];
}

function make(thing: number): Made {
  // Things change in different years, so that every change of year changes a tenth of them.
  const shift = (thing % LONG) - LONG / 2;
  const start = (run: number) => YEARS.first + run * LONG + (run === 0 ? 0 : shift);
  const runs = Array.from({ length: RUNS }, (_, run) => ({
    from: start(run),
    to: run === RUNS - 1 ? YEARS.last : start(run + 1) - 1,
    status: STATUSES[(thing + run) % STATUSES.length] ?? 'open',
  }));
  const lon = AREA.west + AREA.width * ((thing * SPREAD[0]) % 1);
  const lat = AREA.south + AREA.height * ((thing * SPREAD[1]) % 1);
  const point = [Number(lon.toFixed(4)), Number(lat.toFixed(4))] as const;
  return { id: `gate:made-${thing}`, order: thing, point, runs };
}

function featuresOf(pattern: Feature, { id, order, point, runs }: Made): Feature[] {
  return runs.map((run) => ({
    ...pattern,
    properties: { ...pattern.properties, ...run, id, run: `${id}@${run.from}`, order },
    geometry: { type: 'Point', coordinates: [...point] },
  }));
}

function recordOf(pattern: object, { id, order, point: [lon, lat], runs }: Made): object {
  const statuses = runs.map(({ from, to, status }) => ({
    from: `${from}`,
    to: to === YEARS.last ? null : `${to + 1}`,
    status,
    sources: ['osm-border-line'],
  }));
  const position = { lon, lat, basis: 'estimated', precisionMetres: 2000, sources: [] };
  return { ...pattern, id, order, position, statuses, events: [], disputes: [], aliases: [] };
}

/**
 * So many gates with five runs each over 50 years, made after the first of the real ones.
 *
 * @param data reads a file of public/data.
 * @returns the files that take the place of those in public/data, by name.
 */
export function manyThings(data: (name: string) => string, count: number): Map<string, string> {
  const gates = JSON.parse(data('gates.geojson')) as FeatureCollection;
  const records = JSON.parse(data('details/gates.json')) as object[];
  const [feature] = gates.features;
  const [record] = records;
  if (!feature || !record) throw new Error('There is no gate to make others after.');
  const made = Array.from({ length: count }, (_, thing) => make(thing));
  const features = made.flatMap((one) => featuresOf(feature, one));
  const edition = { ...(JSON.parse(data('edition.json')) as object), years: YEARS };
  return new Map([
    ['gates.geojson', JSON.stringify({ ...gates, features })],
    ['details/gates.json', JSON.stringify(made.map((one) => recordOf(record, one)))],
    ['edition.json', JSON.stringify(edition)],
  ]);
}
