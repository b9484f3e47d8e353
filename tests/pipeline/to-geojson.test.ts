import { booleanClockwise } from '@turf/boolean-clockwise';
import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { layersOf } from '../../src/pipeline/build.ts';
import { collectionText } from '../../src/pipeline/to-geojson/common.ts';
import { normalised } from '../../src/pipeline/to-geojson/geometry.ts';
import { damaged, madeUpDossier } from '../fixtures/dossier.ts';
import { madeUpShapes } from '../fixtures/shapes.ts';
import { words } from '../fixtures/words.ts';

const layers = layersOf(madeUpDossier(), madeUpShapes());
const layer = (name: string): readonly Feature<Geometry | null>[] => layers.get(name) ?? [];
const runsOf = (name: string, id: string) =>
  layer(name).filter(({ properties }) => properties?.id === id);
const pick = (features: readonly Feature<Geometry | null>[], ...keys: string[]) =>
  features.map(({ properties }) => keys.map((key) => properties?.[key]));

describe('gates and crossings', () => {
  it('makes a feature for each run of years with one status, class and units', () => {
    const runs = runsOf('gates', 'gate:alpha-beta');
    expect(pick(runs, 'from', 'to', 'status', 'class_vn', 'class_cn', 'vn_province')).toEqual([
      [2016, 2019, 'open', 'main', 'main', 'vn-west'],
      [2020, 2021, 'restricted', 'international', 'main', 'vn-west'],
      [2022, 2022, 'unknown', 'international', 'international', 'vn-west'],
      [2023, 2024, 'open', 'international', 'international', 'vn-west'],
      [2025, 2026, 'open', 'international', 'international', 'vn-east'],
    ]);
    expect(pick(runs, 'run')[1]).toEqual(['gate:alpha-beta@2020']);
    expect(pick(runs, 'vn_district')).toEqual([...Array(4).fill(['vn-d-west']), [null]]);
  });

  it('names the sources of what is said, of class and point also while the status is silent', () => {
    const runs = runsOf('gates', 'gate:alpha-beta');
    expect(pick(runs, 'freshness').flat()).toEqual([
      'sourced',
      'sourced',
      'silent',
      'sourced',
      'carried',
    ]);
    expect(pick(runs, 'sources')).toEqual([
      [['heron-times', 'river-post', 'map-office']],
      [['river-post', 'heron-times', 'map-office']],
      [['heron-times', 'river-post', 'map-office']],
      [['heron-times', 'river-post', 'map-office']],
      [['heron-times', 'river-post', 'map-office']],
    ]);
  });

  it('keeps “a source says unknown” apart from “no source says”', () => {
    const runs = runsOf('crossings', 'crossing:gamma-ford');
    expect(pick(runs, 'from', 'to', 'status').map((row) => row.join(' '))).toEqual([
      '2016 2018 unknown',
      '2019 2020 unknown',
      '2021 2024 unknown',
      '2025 2026 unknown',
    ]);
    expect(pick(runs, 'freshness').flat()).toEqual(['silent', 'sourced', 'silent', 'silent']);
  });

  it('shows what is known of a year in which the state became unknown', () => {
    const dossier = damaged((d) => {
      const [span] = d.gates[1]?.statuses ?? [];
      if (!span) return;
      d.gates[1]?.statuses.push({ ...span, from: '2020-06', status: 'unknown' });
      span.to = '2020-06';
    });
    const runs = layersOf(dossier, madeUpShapes())
      .get('gates')
      ?.filter(({ properties }) => properties?.id === 'gate:river-rail');
    expect(pick(runs ?? [], 'from', 'to', 'status')).toEqual([
      [2016, 2020, 'open'],
      [2021, 2024, 'unknown'],
      [2025, 2026, 'unknown'],
    ]);
  });

  it('splits a run where no source speaks of the years any more', () => {
    const dossier = damaged((d) => {
      for (const source of d.sources) source.date = '2020-05';
    });
    const runs = layersOf(dossier, madeUpShapes())
      .get('gates')
      ?.filter(({ properties }) => properties?.id === 'gate:river-rail');
    const said = pick(
      runs ?? [],
      'from',
      'to',
      'status',
      'is_sourced',
      'last_known',
      'last_source',
    );
    expect(said).toEqual([
      [2016, 2020, 'open', true, null, null],
      [2021, 2024, 'open', false, '2020-05', 'heron-times'],
      [2025, 2026, 'open', false, '2020-05', 'heron-times'],
    ]);
  });

  it('has no run before a site came to be', () => {
    const dossier = damaged((d) => {
      const [gate] = d.gates;
      if (!gate) return;
      gate.existence = { from: '2019-03', note: words('built'), sources: ['heron-times'] };
    });
    const runs = layersOf(dossier, madeUpShapes())
      .get('gates')
      ?.filter(({ properties }) => properties?.id === 'gate:alpha-beta');
    expect(pick(runs ?? [], 'from', 'status')[0]).toEqual([2019, 'open']);
  });

  it('has no geometry where no position is known', () => {
    const [run] = runsOf('crossings', 'crossing:gamma-ford');
    expect(run?.geometry).toBeNull();
    expect(run?.properties).toMatchObject({ position_basis: null, precision_m: null });
  });

  it('lets another form stand in for a name that is not known', () => {
    const [run] = runsOf('crossings', 'crossing:gamma-ford');
    expect(run?.properties).toMatchObject({
      name_vi: 'Bến Gamma',
      name_zh: 'Bến Gamma',
      name_en: 'Gamma ford',
      name_fr: 'Gué Gamma',
      vn_name: 'Bến Gamma',
      cn_name: 'Chinese side not known',
    });
  });

  it('refuses a site that has no Vietnamese units in a year', () => {
    const dossier = damaged((d) => d.gates[0]?.vietnam.units.pop());
    expect(() => layersOf(dossier, madeUpShapes())).toThrow(/no Vietnamese units for 2026|2025/);
  });
});

describe('projects', () => {
  it('begin with their first stage and are unknown in a gap and after the last', () => {
    const runs = runsOf('projects', 'project:heron-bridge');
    expect(pick(runs, 'from', 'to', 'stage')).toEqual([
      [2018, 2019, 'agreed'],
      [2020, 2021, 'unknown'],
      [2022, 2023, 'under-construction'],
      [2024, 2026, 'unknown'],
    ]);
    expect(pick(runs, 'freshness').flat()).toEqual(['sourced', 'silent', 'sourced', 'silent']);
    expect(pick(runs, 'sources')).toEqual(Array(4).fill([['river-post', 'map-office']]));
  });

  it('begin with their first event when no stage is known', () => {
    expect(pick(runsOf('projects', 'project:river-zone'), 'from', 'to', 'stage')).toEqual([
      [2021, 2026, 'unknown'],
    ]);
  });

  it('are a point, a schematic line with 5 decimals, or nothing', () => {
    const [bridge] = runsOf('projects', 'project:heron-bridge');
    const [railway] = runsOf('projects', 'project:river-railway');
    const [zone] = runsOf('projects', 'project:river-zone');
    expect(bridge?.geometry).toEqual({ type: 'Point', coordinates: [103.3, 22.001] });
    expect(railway?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [103.7, 21.98],
        [103.71235, 22.2],
      ],
    });
    expect(railway?.properties?.from).toBe(2016);
    // A line is no better than its worst point.
    expect(railway?.properties).toMatchObject({ position_basis: 'source', precision_m: 2000 });
    expect(zone?.geometry).toBeNull();
  });
});

describe('flows', () => {
  it('join the means of the places of their ends', () => {
    const [flow] = runsOf('flows', 'flow:alpha-2021');
    expect(flow?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [103.81173, 21.85],
        [103.8, 22.5],
      ],
    });
    expect(flow?.properties).toMatchObject({ from: 2021, to: 2021, is_disputed: false });
  });

  it('tell what decides on the map: measure, layer, of what, in which order, and who counted', () => {
    const [flow] = runsOf('flows', 'flow:alpha-2021');
    expect(flow?.properties).toMatchObject({
      measure: 'value',
      layer: 'provinces',
      of: ['vn-west'],
      order: 1,
      counted_by: 'VN',
      told_on: null,
      is_derived: false,
      is_plausible: true,
    });
    const told = damaged((d) => {
      Object.assign(d.flows[0] ?? {}, { told: { date: '2022-02-20' } });
    });
    const [sum] = layersOf(told, madeUpShapes()).get('flows') ?? [];
    expect(sum?.properties).toMatchObject({ told_on: '2022-02-20' });
  });

  it('are disputed when the printed figure cannot be right', () => {
    const dossier = damaged((d) => {
      Object.assign(d.flows[0] ?? {}, { isPlausible: false, usableAsYearlyFlow: false });
    });
    const [flow] = layersOf(dossier, madeUpShapes()).get('flows') ?? [];
    expect(flow?.properties?.is_disputed).toBe(true);
  });

  it('are not drawn when a place of an end has no position', () => {
    const [flow] = runsOf('flows', 'flow:alpha-2022-part');
    expect(flow?.geometry).toBeNull();
    expect(flow?.properties).toMatchObject({
      from: 2022,
      to: 2022,
      start: '2022',
      end: '2022-06',
      value: 300,
      value_usd: null,
      usable_as_yearly_flow: false,
      is_disputed: true,
      name_en: 'Delta – North',
      measure: 'value',
      layer: null,
      of: [],
      order: null,
      counted_by: 'CN',
      told_on: null,
    });
  });
});

describe('meetings', () => {
  it('hold in every year of which they have a day', () => {
    const [two] = runsOf('meetings', 'meeting:heron-2');
    expect(two?.properties).toMatchObject({ from: 2023, to: 2024, ordinal: 2, name_zh: '鹭会' });
  });

  it('have neither year nor place where no source tells', () => {
    const [one] = runsOf('meetings', 'meeting:heron-1');
    expect(one?.geometry).toBeNull();
    expect(one?.properties).toMatchObject({
      run: 'meeting:heron-1@undated',
      from: null,
      to: null,
      place: null,
      host_region: 'cn-north',
    });
  });
});

describe('places and shapes', () => {
  it('show a dissolved place up to the year in which it ended', () => {
    expect(pick(runsOf('places', 'vn-west'), 'from', 'to')).toEqual([[2016, 2025]]);
    expect(pick(runsOf('places', 'vn-east'), 'from', 'to')).toEqual([[2016, 2026]]);
  });

  it('show each edition of the provinces in its own years, named by the places', () => {
    const keys = ['run', 'from', 'to', 'iso', 'country', 'edition', 'name_vi'];
    expect(pick(layer('provinces'), ...keys)).toEqual([
      ['vn-west@2016', 2016, 2024, 'VN-91', 'VN', 63, 'vn-west (vi)'],
      ['vn-east@2016', 2016, 2024, 'VN-92', 'VN', 63, 'vn-east (vi)'],
      ['vn-93@2016', 2016, 2024, 'VN-93', 'VN', 63, 'Xa'],
      ['vn-east@2025', 2025, 2026, 'VN-92', 'VN', 34, 'vn-east (vi)'],
      ['cn-north@2016', 2016, 2026, 'CN-AA', 'CN', null, 'cn-north (vi)'],
      ['cn-bb@2016', 2016, 2026, 'CN-BB', 'CN', null, 'Xa'],
    ]);
  });

  it('pass base shapes on with id, years, and no vertex twice', () => {
    expect(layer('province-lines')).toEqual([
      {
        type: 'Feature',
        properties: { id: 'lines:63', edition: '63', from: 2016, to: 2024 },
        geometry: {
          type: 'LineString',
          coordinates: [
            [104, 21],
            [104, 22],
          ],
        },
      },
    ]);
    expect(layer('border')[0]?.properties).toEqual({ id: 'border:vn-cn', between: ['CN', 'VN'] });
  });
});

describe('geometry', () => {
  const clockwise = [
    [0, 0],
    [0, 3],
    [3, 3],
    [3, 0],
    [0, 0],
  ];
  const hole = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 2],
    [1, 1],
  ];

  it('winds outer rings counterclockwise and holes clockwise', () => {
    const { coordinates } = normalised({ type: 'Polygon', coordinates: [clockwise, hole] });
    expect(coordinates.map((ring) => booleanClockwise(ring))).toEqual([false, true]);
    for (const { geometry } of layer('provinces')) {
      if (geometry?.type !== 'Polygon') continue;
      expect(geometry.coordinates.map((ring) => booleanClockwise(ring))).toEqual([false]);
    }
  });

  it('drops what rounding leaves without an area', () => {
    const speck = clockwise.map(([x = 0, y = 0]) => [x / 1e7, y / 1e7]);
    const coordinates = [[clockwise, speck], [speck]];
    expect(normalised({ type: 'MultiPolygon', coordinates }).coordinates).toHaveLength(1);
    expect(normalised({ type: 'MultiPolygon', coordinates }).coordinates[0]).toHaveLength(1);
  });

  it('refuses a kind of geometry that no shape has', () => {
    expect(() => normalised({ type: 'GeometryCollection', geometries: [] })).toThrow(TypeError);
  });
});

describe('collectionText', () => {
  it('is GeoJSON with one feature a line, a bounding box and no crs', () => {
    for (const [name, features] of layers) {
      const text = collectionText(name, features);
      const read = JSON.parse(text);
      expect(read).toMatchObject({ type: 'FeatureCollection', name });
      expect(read).not.toHaveProperty('crs');
      expect(read.features).toEqual(features);
      expect(text.split('\n')).toHaveLength(features.length + 3);
      expect(text).not.toContain('\r');
      expect(text.match(/\d\.\d{6,}(?=[\],])/g), `${name} has long numbers`).toBeNull();
    }
    expect(JSON.parse(collectionText('gates', layer('gates'))).bbox).toEqual([
      103.3, 21.98, 103.7, 22.001,
    ]);
  });

  it('has no bounding box when nothing is drawn', () => {
    const hidden = runsOf('crossings', 'crossing:gamma-ford');
    expect(JSON.parse(collectionText('x', hidden))).not.toHaveProperty('bbox');
  });
});
