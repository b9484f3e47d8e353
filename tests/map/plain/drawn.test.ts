import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_FLOWS } from '../../../src/facts/flows/picture.ts';
import { selectRows } from '../../../src/facts/rows/select-rows.ts';
import { spreadSymbols } from '../../../src/map/places/spread.ts';
import { windowOfCamera } from '../../../src/map/plain/canvas/camera.ts';
import { allUnder } from '../../../src/map/plain/canvas/pick.ts';
import { drawnSymbols, type Picture, standing } from '../../../src/map/plain/canvas/picture.ts';
import { type Thing, thingsOf } from '../../../src/map/plain/things.ts';
import type { ProjectFeature, SiteFeature } from '../../../src/model/files/features.ts';
import { yearsOf } from '../../../src/model/time/time.ts';
import { STAGES, STATUSES } from '../../../src/model/vocabulary.ts';
import { projectFeatures } from '../../../src/pipeline/to-geojson/projects.ts';
import { siteFeatures } from '../../../src/pipeline/to-geojson/sites.ts';
import { runs } from '../../chance.ts';
import { anyHistory } from '../../fixtures/arbitrary.ts';
import { ALPHA, madeUpCatalogue } from '../../fixtures/catalogue.ts';
import { madeUpProjects } from '../../fixtures/projects.ts';
import { words } from '../../fixtures/words.ts';

/* What is painted comes from the page's own records, what others load from the built features: they must agree. */

const YEARS = { first: 2016, last: 2026 };
const TOPICS = new Set(['gates', 'crossings', 'projects', 'meetings'] as const);
const VIEW = windowOfCamera(
  { zoom: 5, lon: 105, lat: 22.5 },
  { width: 3000, height: 2000, padding: { top: 0, right: 0, bottom: 0, left: 0 }, scale: 1 },
  { scale: 1, least: 0 },
);

const NOTHING: Picture = {
  window: VIEW,
  things: [],
  works: [],
  bonds: [],
  offsets: new Map(),
  below: [],
  above: [],
  named: new Set(),
  numbers: [],
  values: new Map(),
};

/** The made-up source tells of one year alone, so that what comes after is carried. */
const KNOWN = {
  sources: new Map([['paper', { date: '2023-10-30' }]]),
  closed: '2026-11-29',
};

const note = words('made up');
const sources = ['paper'];

/** A thing of the built features in a year, with all that its symbol says. */
const toldOf = ({ properties: p, geometry }: SiteFeature | ProjectFeature) =>
  JSON.stringify({
    id: p.id,
    kind: 'kind' in p ? p.kind : p.type,
    state: 'status' in p ? p.status : p.stage,
    basis: p.position_basis,
    isCarried: p.freshness === 'carried',
    at: geometry?.type === 'Point' ? geometry.coordinates : null,
  });

/** The same of a thing that is painted. */
const paintedOf = ({ id, symbol, at, row }: Thing) =>
  JSON.stringify({
    id,
    kind: 'kind' in row ? row.kind : null,
    state: 'stage' in symbol ? symbol.stage : 'status' in symbol ? symbol.status : null,
    basis: 'basis' in symbol ? symbol.basis : null,
    isCarried: 'isCarried' in symbol && symbol.isCarried === true,
    at,
  });

it('paints, in every year, the symbols and states that the built features have', () => {
  const histories = fc.tuple(
    anyHistory(fc.constantFrom(...STATUSES)),
    anyHistory(fc.constantFrom(...STAGES)),
  );
  let seen = 0;
  fc.assert(
    fc.property(histories, ([ofSite, ofProject]) => {
      const statuses = ofSite.map(({ value, ...span }) => ({
        ...span,
        status: value,
        note,
        sources,
      }));
      const stages = ofProject.map(({ value, ...span }) => ({
        ...span,
        stage: value,
        note,
        sources,
      }));
      const site = { ...ALPHA, statuses };
      const projects = madeUpProjects()
        .slice(0, 1)
        .map((project) => ({ ...project, stages }));
      const facts = madeUpCatalogue({ gates: [site], crossings: [], projects, meetings: [] });
      const features = [
        ...siteFeatures([site], YEARS, KNOWN),
        ...projectFeatures(projects, YEARS, KNOWN),
      ];
      for (const year of yearsOf(YEARS)) {
        const rows = selectRows(facts, { year, topics: TOPICS });
        const of = features.filter(
          ({ properties: { from, to }, geometry }) =>
            from !== null && to !== null && from <= year && year <= to && geometry !== null,
        );
        const picture = { ...NOTHING, things: thingsOf(rows) };
        const drawn = drawnSymbols(standing(picture, VIEW), picture, VIEW);
        expect(picture.things.map(paintedOf).sort()).toEqual(of.map(toldOf).sort());
        expect(drawn.map(({ id }) => id).sort()).toEqual(
          of.map(({ properties: { id } }) => id).sort(),
        );
        seen += drawn.length;
      }
    }),
    { numRuns: runs(40) },
  );
  expect(seen).toBeGreaterThan(40);
});

it('ranks a thing alike whatever else is on the map, and so moves the same ones apart', () => {
  const facts = madeUpCatalogue();
  const all = thingsOf(selectRows(facts, { year: 2025, topics: TOPICS }));
  expect(new Set(all.map(({ id }) => id)).size).toBeGreaterThan(2);
  for (const topic of TOPICS) {
    const some = thingsOf(selectRows(facts, { year: 2025, topics: new Set([topic]) }));
    for (const { id, rank } of some) expect(all.find((one) => one.id === id)?.rank).toBe(rank);
  }
  const symbols = all.map(({ id, tier, rank }) => {
    return { id, tier, rank, x: 0, y: 0, half: 9 };
  });
  expect(spreadSymbols(symbols.toReversed(), 8)).toEqual(spreadSymbols(symbols, 8));
});

it('finds a symbol where it has told that it stands', () => {
  const rows = selectRows(madeUpCatalogue(), { year: 2025, topics: TOPICS });
  const picture = { ...NOTHING, things: thingsOf(rows) };
  const placed = standing(picture, VIEW);
  const drawn = drawnSymbols(placed, picture, VIEW);
  expect(drawn.length).toBeGreaterThan(0);
  for (const one of drawn) {
    if (one.kind !== 'symbol') continue;
    const found = allUnder({ placed, works: [], flows: NO_FLOWS, view: VIEW }, [one.x, one.y]);
    expect(found).toContain(one.id);
  }
});
