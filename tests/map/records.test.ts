import { describe, expect, it } from 'vitest';
import { ZOOMS } from '../../src/map/gl/expressions.ts';
import { symbolsUnder } from '../../src/map/gl/pick.ts';
import { placeRuns } from '../../src/map/gl/place.ts';
import { linesOf, runsOf } from '../../src/map/gl/records.ts';
import { iconOf, pictureOf, sizeCode, symbolOf } from '../../src/map/icon.ts';
import { middleOf } from '../../src/map/middle.ts';
import type { MapSymbol } from '../../src/map/symbols.ts';
import { shortName } from '../../src/model/short-name.ts';
import { POSITION_BASES, SITE_KINDS, STATUSES } from '../../src/model/vocabulary.ts';
import { meetingFeature, projectFeature, siteFeature } from './features.ts';

const none = { gates: [], crossings: [], projects: [], meetings: [] };
const options = {
  scale: 1,
  least: 0,
  languages: ['vi', 'zh'] as const,
  measure: (text: string) => text.length * 7,
  first: null,
};
const ground = { border: [], works: [], provinces: [] };

describe('runs', () => {
  it('leave out what has no place or no year', () => {
    const runs = runsOf({
      ...none,
      gates: [siteFeature('here'), siteFeature('nowhere', {}, null)],
      meetings: [meetingFeature('dated'), meetingFeature('undated', { from: null, to: null })],
    });
    expect(runs.map(({ id }) => id)).toEqual(['gate:here', 'meeting:dated']);
  });

  it('put a symbol on the middle of a schematic line, and keep the line', () => {
    const line = projectFeature('line', {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [3, 0],
        [3, 1],
      ],
    });
    const files = { ...none, projects: [line] };
    expect(runsOf(files)[0]?.at).toEqual([2, 0]);
    expect(linesOf(files).map(({ properties }) => properties.run)).toEqual(['project:line@2016']);
    expect(middleOf([[1, 1]])).toEqual([1, 1]);
  });

  it('have a radius of doubt only where the position is not printed', () => {
    const gates = [siteFeature('a'), siteFeature('b', { position_basis: 'source' })];
    expect(runsOf({ ...none, gates }).map(({ doubt }) => doubt)).toEqual([500, null]);
  });

  it('leave what stands in brackets to the panels', () => {
    expect(shortName('Ga A (cửa khẩu đường sắt) – B (cầu)')).toBe('Ga A – B');
    expect(shortName('甲（铁路）—乙（铁路，山）')).toBe('甲—乙');
    expect(shortName('(chỉ có ngoặc)')).toBe('(chỉ có ngoặc)');
  });
});

describe('pictures', () => {
  const symbols: MapSymbol[] = [
    ...SITE_KINDS.flatMap((kind) =>
      STATUSES.map((status): MapSymbol => ({ family: 'site', kind, status, basis: null })),
    ),
    ...POSITION_BASES.map(
      (basis): MapSymbol => ({ family: 'project', stage: 'under-construction', basis }),
    ),
    { family: 'meeting', status: 'planned' },
  ];

  it('are read again from their names', () => {
    for (const symbol of symbols) {
      expect(symbolOf(iconOf(symbol))).toEqual(symbol);
      const name = `dark|${iconOf(symbol)}|${sizeCode(22.5, 'full')}`;
      expect(pictureOf(name)).toEqual({
        what: 'symbol',
        look: 'dark',
        symbol,
        width: 22.5,
        detail: 'full',
      });
    }
    expect(pictureOf('light|room|19')).toEqual({ what: 'room', look: 'light', width: 19 });
  });

  it('are none where the name is none of ours', () => {
    for (const name of ['', 'marker', 'light|ring|0', 'light|ring|', 'pink|ring|9']) {
      expect(pictureOf(name), name).toBeNull();
    }
  });
});

describe('places', () => {
  const gates = [
    siteFeature('great', { kind: 'international' }),
    siteFeature('small', { kind: 'auxiliary' }),
    siteFeature('great', { kind: 'international', from: 2020, status: 'suspended' }),
  ];
  const runs = runsOf({ ...none, gates });
  const { features, placings } = placeRuns(runs, ground, options);

  it('are the same for every run of a record', () => {
    const [first, , third] = features.features.map(({ properties }) => properties ?? {});
    for (const zoom of ZOOMS) {
      for (const key of ['x', 'y', 's', 'u', 'v']) {
        expect(third?.[`${key}${zoom}`], `${key}${zoom}`).toEqual(first?.[`${key}${zoom}`]);
      }
    }
  });

  it('are numbers and texts alone: layouts cannot rely on arrays of a feature', () => {
    for (const { properties } of features.features) {
      for (const [key, value] of Object.entries(properties ?? {})) {
        expect(['number', 'string'], key).toContain(typeof value);
      }
    }
  });

  it('are told to the pointer as the map draws them', () => {
    const [great, small] = features.features.map(({ properties }) => properties ?? {});
    expect([great?.x8, great?.y8]).toEqual([0, 0]);
    const under = (point: [number, number], on: readonly string[]) =>
      symbolsUnder({
        placings,
        isOn: (id) => on.includes(id),
        point,
        zoom: 8.6,
        project: () => ({ x: 100, y: 100 }),
      });
    const both = ['gate:great', 'gate:small'];
    expect(under([100, 100], both)[0]).toBe('gate:great');
    const away: [number, number] = [100 + Number(small?.x8), 100 + Number(small?.y8)];
    expect(under(away, both)[0]).toBe('gate:small');
    expect(under(away, ['gate:great'])).not.toContain('gate:small');
    expect(under([180, 180], both)).toEqual([]);
    // 24 px wide at least, however small the symbol (WCAG 2.2, 2.5.8).
    expect(under([away[0] + 11, away[1]], ['gate:small'])).toEqual(['gate:small']);
  });

  it('are plain on a phone: the lesser lie on their points, without leader or room', () => {
    const [great, small] = features.features.map(({ properties }) => properties ?? {});
    expect([small?.x5, small?.y5, small?.l5, small?.m5]).toEqual([0, 0, 0, 0]);
    expect(Number(small?.w5)).toBeLessThan(Number(great?.w5) / 2);
    expect(great?.m5).toBeGreaterThan(0);
    expect([great?.n5, great?.n8]).toEqual([1, 1]);
    expect(Math.hypot(small?.x8, small?.y8)).toBeGreaterThan(0);
  });

  it('grow with the screen', () => {
    const large = placeRuns(runs, ground, { ...options, scale: 2 }).features.features[1]
      ?.properties;
    const small = features.features[1]?.properties;
    expect(large?.x9).toBeCloseTo(2 * small?.x8, 0);
    expect(large?.w9).toBe(2 * small?.w8);
  });
});
