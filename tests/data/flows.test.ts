import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { selectFlows } from '../../src/facts/flows/picture.ts';
import { distanceTo } from '../../src/lib/curve.ts';
import { kilometres, type LonLat, toPlane } from '../../src/lib/mercator.ts';
import { wholeBorder } from '../../src/map/camera/constrain.ts';
import { lineOf } from '../../src/map/flows/shape.ts';
import type { FlowProperties, SiteProperties } from '../../src/model/files/features.ts';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { countedArcs, countedStubs, type Downloads } from '../fixtures/count-arcs.ts';
import { realCatalogue } from '../fixtures/real.ts';

/* The trade of the shipped edition, counted a second time from the files that anybody can download. */

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const featuresOf = (file: string) => (read(file) as FeatureCollection).features;
const ROWS = featuresOf('flows.geojson').map(({ properties }) => properties as FlowProperties);
const SITES = ['gates.geojson', 'crossings.geojson'].flatMap((file) =>
  featuresOf(file).map(({ properties, geometry }) => ({
    ...(properties as SiteProperties),
    point: geometry?.type === 'Point' ? (geometry.coordinates as unknown as LonLat) : null,
  })),
);
const DOWNLOADS: Downloads = { rows: ROWS, sites: SITES, places: read('details/places.json') };
const { first, last } = read('edition.json').years as { first: number; last: number };
const YEARS = Array.from({ length: last - first + 1 }, (_, i) => first + i);

const catalogue = realCatalogue();
const pictureOf = (year: number) => selectFlows(catalogue, { ...INITIAL_VIEW, year });

describe.each(YEARS)('the arcs of %i at the start view', (year) => {
  it('are those of a second count', () => {
    const { arcs } = pictureOf(year);
    expect(arcs.map(({ id, state }) => `${id} ${state}`).sort()).toEqual(
      countedArcs(DOWNLOADS, year),
    );
  });

  it('leave a stub at each province of the border that has none, and there alone', () => {
    const { stubs } = pictureOf(year);
    expect(stubs.map(({ unit }) => unit).sort()).toEqual(countedStubs(DOWNLOADS, year));
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
  const { zoom } = wholeBorder({
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

it('cross into a region that one asks for, though their other end is China', () => {
  const filters = { ...INITIAL_VIEW.filters, provinces: new Set(['cn-guangxi']) };
  const { arcs } = selectFlows(catalogue, { ...INITIAL_VIEW, year: 2025, filters });
  const of = arcs.flatMap((arc) => arc.of);
  expect(of).toContain('vn-lang-son');
  expect(of).not.toContain('vn-lao-cai');
});
