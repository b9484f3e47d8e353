import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runsOn } from '../../../src/map/gl/bind.ts';
import { runsOf } from '../../../src/map/gl/records.ts';
import { byRank } from '../../../src/map/hierarchy.ts';
import { iconOf, symbolOf } from '../../../src/map/icon.ts';
import { windowOfCamera } from '../../../src/map/plain/canvas/camera.ts';
import { allUnder } from '../../../src/map/plain/canvas/pick.ts';
import { drawnSymbols, type Picture, standing } from '../../../src/map/plain/canvas/picture.ts';
import { thingsOf } from '../../../src/map/plain/things.ts';
import { spreadSymbols } from '../../../src/map/spread.ts';
import type { MapSymbol } from '../../../src/map/symbols.ts';
import { yearsOf } from '../../../src/model/time.ts';
import { STAGES, STATUSES } from '../../../src/model/vocabulary.ts';
import { projectFeatures } from '../../../src/pipeline/to-geojson/projects.ts';
import { siteFeatures } from '../../../src/pipeline/to-geojson/sites.ts';
import { NO_FLOWS } from '../../../src/state/flows/picture.ts';
import { selectRows } from '../../../src/state/select-rows.ts';
import { anyHistory } from '../../fixtures/arbitrary.ts';
import { ALPHA, madeUpCatalogue } from '../../fixtures/catalogue.ts';
import { madeUpProjects } from '../../fixtures/projects.ts';
import { words } from '../../fixtures/words.ts';

/* What the two maps are told to draw comes from different files by different ways: it must agree. */

const YEARS = { first: 2016, last: 2026 };
const TOPICS = new Set(['gates', 'crossings', 'projects', 'meetings'] as const);
const VIEW = windowOfCamera(
  { zoom: 5, lon: 105, lat: 22.5 },
  { width: 3000, height: 2000, padding: { top: 0, right: 0, bottom: 0, left: 0 }, scale: 1 },
  { scale: 1, least: 0 },
);

const stateOf = (symbol: MapSymbol) =>
  `${symbol.family === 'project' ? symbol.stage : symbol.status}`;

const NOTHING: Picture = {
  window: VIEW,
  things: [],
  works: [],
  offsets: new Map(),
  below: [],
  above: [],
  named: new Set(),
  numbers: new Map(),
};

/** The made-up source tells of one year alone, so that what comes after is carried. */
const KNOWN = {
  sources: new Map([['paper', { date: '2023-10-30' }]]),
  closed: '2026-11-29',
};

const note = words('made up');
const sources = ['paper'];

it('draws on a canvas, in every year, the symbols and states that the map with WebGL switches on', () => {
  const histories = fc.tuple(
    anyHistory(fc.constantFrom(...STATUSES)),
    anyHistory(fc.constantFrom(...STAGES)),
  );
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
      const runs = runsOf({
        gates: siteFeatures([site], YEARS, KNOWN),
        crossings: [],
        projects: projectFeatures(projects, YEARS, KNOWN),
        meetings: [],
      });
      for (const year of yearsOf(YEARS)) {
        const rows = selectRows(facts, { year, topics: TOPICS });
        const on = runsOn(runs, { year, shown: new Set(rows.map(({ id }) => id)) });
        const switched = runs
          .filter(({ run }) => on.has(run))
          .map(({ id, icon }) => `${id} ${stateOf(symbolOf(icon))}`);
        const picture = { ...NOTHING, things: thingsOf(rows) };
        const drawn = drawnSymbols(standing(picture, VIEW), picture, VIEW);
        expect(drawn.map(({ id, state }) => `${id} ${state}`).sort()).toEqual(switched.sort());
        const told = runs
          .filter(({ run }) => on.has(run))
          .map(({ id, icon, at, tier, rank, names }) => ({ id, icon, at, tier, rank, names }));
        const things = picture.things.map(({ id, symbol, at, tier, rank, names }) => {
          return { id, icon: iconOf(symbol), at, tier, rank, names };
        });
        expect(things.toSorted(byRank)).toEqual(told.toSorted(byRank));
      }
    }),
    { numRuns: 40 },
  );
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
    return { id, tier, rank, x: 0, y: 0, half: 9, from: 0, to: 0 };
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
