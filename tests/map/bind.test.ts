import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import type { Map as GlMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { formatPrecision } from '../../src/i18n/format.ts';
import { bind, runsOn } from '../../src/map/gl/bind.ts';
import { linesOf, runsOf } from '../../src/map/gl/records.ts';
import type { MapScene } from '../../src/map/renderer.ts';
import type { RecordId } from '../../src/model/vocabulary.ts';
import { NO_FLOWS } from '../../src/state/flows/picture.ts';
import { projectFeature, siteFeature } from './features.ts';

const files = {
  gates: [
    siteFeature('a', { to: 2019 }),
    siteFeature('a', { from: 2020, status: 'suspended' }),
    siteFeature('b', { position_basis: 'source' }),
  ],
  crossings: [],
  projects: [
    projectFeature('line', {
      type: 'LineString',
      coordinates: [
        [104, 22],
        [105, 21],
      ],
    }),
  ],
  meetings: [],
};
const bound = { runs: runsOf(files), lines: linesOf(files) };

const scene = (change: Partial<MapScene>): MapScene => ({
  year: 2018,
  topics: new Set(),
  languages: ['vi'],
  look: 'light',
  shown: new Set<RecordId>(['gate:a', 'gate:b', 'project:line']),
  rows: [],
  selection: null,
  highlight: null,
  flows: NO_FLOWS,
  ...change,
});

/** A map that only remembers what was set on it. */
function fakeMap() {
  const states = new Map<string, Record<string, unknown>>();
  const globals: Record<string, unknown> = {};
  let calls = 0;
  const doubts: unknown[] = [];
  const listeners = new Map<string, (() => void)[]>();
  const listen = (type: string, then: () => void) => {
    listeners.set(type, [...(listeners.get(type) ?? []), then]);
  };
  const map = {
    on: listen,
    once: listen,
    setFeatureState({ source, id }: { source: string; id: string }, state: object) {
      calls += 1;
      const key = `${source} ${id}`;
      states.set(key, { ...states.get(key), ...state });
    },
    setGlobalStateProperty(name: string, value: unknown) {
      globals[name] = value;
    },
    getSource: () => ({ setData: (data: unknown) => doubts.push(data) }),
  } as unknown as GlMap;
  const flagged = (flag: string) =>
    [...states].filter(([, state]) => state[flag] === true).map(([key]) => key);
  /** As the library does after a lost context: a style without any of what was set on the map. */
  const restart = () => {
    states.clear();
    for (const name of Object.keys(globals)) delete globals[name];
    for (const type of ['webglcontextrestored', 'style.load']) {
      for (const tell of listeners.get(type) ?? []) tell();
    }
  };
  return { map, flagged, globals, doubts, restart, calls: () => calls };
}

it('shows after a lost context what it showed before', () => {
  const { map, flagged, globals, restart } = fakeMap();
  const binding = bind(map, bound);
  const changed = new Set<RecordId>(['gate:b']);
  const shown = new Set<RecordId>(['gate:a', 'gate:b']);
  binding.show(scene({ year: 2021, shown, changed, selection: 'gate:b', highlight: 'gate:a' }));
  const flags = ['on', 'selected', 'highlit', 'quiet'];
  const before = { flags: flags.map(flagged), globals: { ...globals } };
  expect(before.flags.map(({ length }) => length)).toEqual([2, 1, 2, 4]);
  restart();
  expect({ flags: flags.map((flag) => flagged(flag).sort()), globals }).toEqual({
    flags: before.flags.map((keys) => keys.sort()),
    globals: before.globals,
  });
  // And from then on it is told again only what differs.
  binding.show(scene({ year: 2018, shown, changed: null }));
  expect(flagged('on')).toContain('symbols gate:a@2016');
  expect(flagged('selected')).toEqual([]);
});

it('draws what two years have in common quieter, until none are compared', () => {
  const { map, flagged } = fakeMap();
  const binding = bind(map, bound);
  binding.show(scene({ changed: new Set<RecordId>(['gate:a']) }));
  const quiet = flagged('quiet');
  expect(quiet).toContain('symbols gate:b@2016');
  expect(quiet).toContain('project-lines project:line@2016');
  expect(quiet.filter((key) => key.includes('gate:a'))).toEqual([]);
  binding.show(scene({ changed: new Set<RecordId>(['gate:b']) }));
  expect(flagged('quiet')).not.toContain('symbols gate:b@2016');
  binding.show(scene({ changed: null }));
  expect(flagged('quiet')).toEqual([]);
});

describe('a scene', () => {
  it('switches on the runs of its year, symbols and lines alike', () => {
    const { map, flagged, globals } = fakeMap();
    const binding = bind(map, bound);
    binding.show(scene({}));
    expect(flagged('on').sort()).toEqual([
      'project-lines project:line@2016',
      'symbols gate:a@2016',
      'symbols gate:b@2016',
      'symbols project:line@2016',
    ]);
    binding.show(scene({ year: 2021, shown: new Set(['gate:a']) }));
    expect(flagged('on')).toEqual(['symbols gate:a@2020']);
    expect(globals).toMatchObject({ year: 2021, shown: ['gate:a'] });
  });

  it('sets nothing that has not changed', () => {
    const { map, calls } = fakeMap();
    const binding = bind(map, bound);
    const first = scene({});
    binding.show(first);
    const before = calls();
    binding.show({ ...first });
    expect(calls()).toBe(before);
    binding.show({ ...first, year: 2021 });
    // One run goes, one comes: the other records are left alone.
    expect(calls()).toBe(before + 2);
  });

  it('rings what is selected, in all its runs, and lets go of what was', () => {
    const { map, flagged } = fakeMap();
    const binding = bind(map, bound);
    binding.show(scene({ selection: 'gate:a', highlight: 'gate:b' }));
    expect(flagged('selected')).toEqual(['symbols gate:a@2016', 'symbols gate:a@2020']);
    expect(flagged('highlit')).toEqual(['symbols gate:b@2016']);
    binding.show(scene({ selection: 'gate:b' }));
    expect(flagged('selected')).toEqual(['symbols gate:b@2016']);
    expect(flagged('highlit')).toEqual([]);
  });

  it('draws the doubt of an estimated position alone', () => {
    const { map, doubts } = fakeMap();
    const binding = bind(map, bound);
    binding.show(scene({ selection: 'gate:a' }));
    expect(doubts.at(-1)).toMatchObject({
      features: [{ geometry: { type: 'Polygon' } }, { geometry: { type: 'Point' } }],
    });
    binding.show(scene({ selection: 'gate:b' }));
    expect(doubts.at(-1)).toMatchObject({ features: [] });
  });

  it('says how large the doubt is on its edge, in the first language on screen', () => {
    const { map, doubts } = fakeMap();
    const binding = bind(map, bound);
    binding.show(scene({ selection: 'gate:a' }));
    const [circle, edge] = (doubts.at(-1) as FeatureCollection).features;
    const [run] = bound.runs;
    expect(edge?.properties).toEqual({
      metres: run?.doubt,
      label: formatPrecision(run?.doubt ?? 0, 'vi'),
    });
    const corners =
      circle?.geometry.type === 'Polygon' ? (circle.geometry.coordinates[0] ?? []) : [];
    const north = Math.max(...corners.map(([, lat]) => lat ?? 0));
    expect(edge?.geometry).toMatchObject({ coordinates: [expect.closeTo(run?.at[0] ?? 0), north] });
    binding.show(scene({ selection: 'gate:a', languages: ['zh', 'vi'] }));
    expect((doubts.at(-1) as FeatureCollection).features[1]?.properties?.label).toContain('米');
  });
});

it('never has two runs of one record on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2014, max: 2028 }), (year) => {
      const on = [...runsOn(bound.runs, scene({ year }))].map((run) => run.split('@')[0]);
      expect(new Set(on).size).toBe(on.length);
      expect(on.length).toBe(year < 2016 || year > 2026 ? 0 : 3);
    }),
  );
});
