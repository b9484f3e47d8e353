import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceTo } from '../../src/lib/curve.ts';
import { kilometres, type LonLat, toPlane } from '../../src/lib/mercator.ts';
import { lineOf } from '../../src/map/flows/shape.ts';
import { firstViewOf } from '../../src/map/gl/stages.ts';
import type { FlowProperties, SiteProperties } from '../../src/model/features.ts';
import type { Place } from '../../src/model/records.ts';
import { selectFlows } from '../../src/state/flows/picture.ts';
import { INITIAL_VIEW } from '../../src/state/view.ts';
import { realCatalogue } from '../fixtures/real.ts';

/*
 * The trade of the shipped edition, counted a second time from the files that anybody can download,
 * by the rules in words: one arc a province, direction and way of counting; of both directions before
 * one alone; a full year, else the longest part, else a sum in the year in which it was told; a total not beside its own parts, nor
 * several provinces beside one of them unless they were told together; the last figure known where
 * the year has none.
 */

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const featuresOf = (file: string) => (read(file) as FeatureCollection).features;
const ROWS = featuresOf('flows.geojson').map(({ properties }) => properties as FlowProperties);
const PLACES = new Map((read('details/places.json') as Place[]).map((one) => [one.id, one]));
const SITES = ['gates.geojson', 'crossings.geojson'].flatMap((file) =>
  featuresOf(file).map(({ properties, geometry }) => ({
    ...(properties as SiteProperties),
    point: geometry?.type === 'Point' ? (geometry.coordinates as unknown as LonLat) : null,
  })),
);
const { first, last } = read('edition.json').years as { first: number; last: number };
const YEARS = Array.from({ length: last - first + 1 }, (_, i) => first + i);

type Row = FlowProperties;
type Standing = 'sourced' | 'part' | 'told';

const day = (date: string) => Date.parse(`${date}-01-01`.slice(0, 10));
const lastDay = ({ end }: Row) => new Date(day(end) - 86_400_000);
const days = ({ start, end }: Row) => (day(end) - day(start)) / 86_400_000;

/** The year in which a row is drawn, and as what; `null` for one that never is. */
function standing(row: Row): { year: number; as: Standing } | null {
  if (row.is_derived || !row.is_plausible) return null;
  if (row.told_on !== null) return { year: Number(row.told_on.slice(0, 4)), as: 'told' };
  const year = lastDay(row).getUTCFullYear();
  if (Number(row.start.slice(0, 4)) < year) return { year, as: 'told' };
  if (row.usable_as_yearly_flow) return { year, as: 'sourced' };
  return row.period === 'full-year' ? null : { year, as: 'part' };
}

/** What a row is the trade of on the last day of the year. */
function unitsOf({ of }: Pick<Row, 'of'>, year: number): string {
  const now = of.map((id) => {
    const { valid, successor } = PLACES.get(id) ?? {};
    return successor && valid?.to && valid.to <= `${year}-12-31` ? successor : id;
  });
  return [...new Set(now)].sort().join(' ');
}

/** Of rows that stand in one year for one thing, those that are drawn. */
function best(rows: readonly Row[]): Row[] {
  const order = Math.min(...rows.map((row) => row.order ?? 0));
  const rank = (row: Row) => ['sourced', 'part', 'told'].indexOf(standing(row)?.as ?? '');
  const widest = rows
    .filter((row) => row.order === order)
    .sort((a, b) => rank(a) - rank(b) || days(b) - days(a));
  const time = (row: Row) => `${rank(row)} ${row.start} ${row.end}`;
  const times = [...new Set(widest.map(time))].map((one) =>
    widest.filter((row) => time(row) === one),
  );
  // One direction alone is less than both, though it be of a longer time.
  const knowsBoth = (some: readonly Row[]) =>
    some.some(({ direction }) => direction === 'total') ||
    new Set(some.map(({ direction }) => direction)).size === 2;
  const same = times.find(knowsBoth) ?? times[0] ?? [];
  const of = (direction: Row['direction']) => same.find((row) => row.direction === direction);
  const [total, there, back] = [of('total'), of('export'), of('import')];
  // Sources round: both directions are the total where they come within three in a hundred of it.
  const isAll =
    there && back && (!total || there.value + back.value >= total.value - 0.03 * total.value);
  if (isAll) return [there, back];
  return total ? [total] : [there, back].filter((row) => row !== undefined);
}

/** Drawn in `year`, as `id state`: arcs of provinces, their money as reported. */
function counted(year: number): string[] {
  const rows = ROWS.filter((row) => row.layer === 'provinces' && row.measure === 'value');
  const inYear = (units: string, wanted: number) =>
    rows.filter((row) => standing(row)?.year === wanted && unitsOf(row, year) === units);
  const drawn: string[] = [];
  const own = new Set<string>();
  const all = [...new Set(rows.map((row) => unitsOf(row, year)))];
  for (const units of all.filter((one) => !one.includes(' '))) {
    let back = year;
    while (back > 2000 && inYear(units, back).length === 0) back -= 1;
    if (back === 2000) continue;
    if (back === year) own.add(units);
    for (const row of best(inYear(units, back))) {
      drawn.push(`${row.id} ${back === year ? standing(row)?.as : 'carried'}`);
    }
  }
  for (const units of all.filter((one) => one.includes(' '))) {
    const chosen = inYear(units, year).length > 0 ? best(inYear(units, year)) : [];
    const isBeside = units.split(' ').some((one) => own.has(one));
    for (const row of chosen) {
      const as = standing(row)?.as;
      if (as === 'told' || !isBeside) drawn.push(`${row.id} ${as}`);
    }
  }
  return drawn.sort();
}

const catalogue = realCatalogue();
const pictureOf = (year: number) => selectFlows(catalogue, { ...INITIAL_VIEW, year });

describe.each(YEARS)('the arcs of %i at the start view', (year) => {
  it('are those of a second count', () => {
    const { arcs } = pictureOf(year);
    expect(arcs.map(({ id, state }) => `${id} ${state}`).sort()).toEqual(counted(year));
  });

  it('leave a stub at each province of the border that has none, and there alone', () => {
    const inYear = SITES.filter(({ from, to }) => from <= year && year <= to);
    const border = new Set(inYear.map(({ vn_province }) => vn_province));
    const { arcs, stubs } = pictureOf(year);
    const has = new Set(arcs.filter(({ of }) => of.length === 1).flatMap(({ of }) => of));
    expect(stubs.map(({ unit }) => unit).sort()).toEqual(
      [...border].filter((unit) => !has.has(unit)).sort(),
    );
  });

  it('are as wide as dollars, and the least where only yuan are printed', () => {
    for (const { figure, amount, widthPixels, isLeast } of pictureOf(year).arcs) {
      const row = ROWS.find(({ id }) => id === figure.id);
      expect(amount).toMatchObject({ value: row?.value, unit: row?.unit });
      if (row?.unit === 'CNY' && row.value_usd === null) expect(isLeast).toBe(true);
      expect(widthPixels).toBeGreaterThan(0);
    }
  });
});

it('has figures of their own of at least 5 provinces in 2025 and 4 in 2024', () => {
  const provinces = (year: number) =>
    new Set(
      pictureOf(year)
        .arcs.filter(({ state }) => state !== 'carried')
        .flatMap(({ of }) => (of.length === 1 ? of : [])),
    ).size;
  expect(provinces(2025)).toBeGreaterThanOrEqual(5);
  expect(provinces(2024)).toBeGreaterThanOrEqual(4);
});

it('never draws the 72.2 billion of 2022, and the 7.2 billion in the year in which it was told', () => {
  const drawn = YEARS.flatMap((year) =>
    pictureOf(year).arcs.map(({ amount, state }) => ({ year, state, value: amount.value })),
  );
  expect(ROWS.filter(({ value }) => value === 72.2e9)).toHaveLength(1);
  expect(drawn.filter(({ value }) => value === 72.2e9)).toEqual([]);
  expect(drawn.filter(({ value }) => value === 7.2e9)).toEqual([
    { year: 2025, state: 'told', value: 7.2e9 },
  ]);
});

describe('no arc lies under a foreign gate', () => {
  /** Title, lists and years of the page around the map at 1366×768. */
  const { zoom } = firstViewOf({
    width: 1366,
    height: 768,
    padding: { top: 66, right: 0, bottom: 108, left: 368 },
    scale: 1,
  });
  const world = 512 * 2 ** zoom;
  const pixel = (at: LonLat) => {
    const [x, y] = toPlane(at);
    return [x * world, y * world] as const;
  };
  const greatGates = (year: number) =>
    SITES.filter(({ from, to }) => from <= year && year <= to).flatMap(({ id, kind, point }) =>
      point && (kind === 'international' || kind === 'main') ? [{ id, point }] : [],
    );

  it.each(YEARS)('in %i', (year) => {
    const near = pictureOf(year).arcs.flatMap((arc) => {
      const foreign = greatGates(year).filter(({ point }) => kilometres(point, arc.via) > 20);
      // From each seat its own leg, then the way beyond the gate.
      const lines = arc.seats.map((seat) => lineOf({ ...arc, seats: [seat, ...arc.seats] }, zoom));
      return foreign.flatMap(({ id, point }) => {
        const gap = Math.min(...lines.map((line) => distanceTo(line, pixel(point))));
        return gap < 6 ? [`${arc.id} is ${gap.toFixed(1)} px from ${id}`] : [];
      });
    });
    expect(near).toEqual([]);
  });
});
