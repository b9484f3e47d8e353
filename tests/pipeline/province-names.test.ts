import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ProvinceFeature } from '../../src/model/files/features.ts';
import type { Site } from '../../src/model/records.ts';
import { provinceNameFeatures } from '../../src/pipeline/to-geojson/province-names.ts';
import { madeUpDossier } from '../fixtures/dossier.ts';

/** Shaped like a horseshoe, so that its centre lies outside. */
const HORSESHOE: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [104, 22],
      [106, 22],
      [106, 24],
      [105.6, 24],
      [105.6, 22.4],
      [104.4, 22.4],
      [104.4, 24],
      [104, 24],
      [104, 22],
    ],
  ],
};

const YEARS = { first: 2016, last: 2026 };

function province(iso: string): ProvinceFeature {
  return {
    type: 'Feature',
    properties: {
      id: iso.toLowerCase(),
      run: `${iso.toLowerCase()}@2016`,
      from: 2016,
      to: 2024,
      iso,
      country: 'VN',
      edition: 63,
      name_vi: 'Đông',
      name_zh: '东',
      name_en: 'Đông',
      name_fr: 'Đông',
      sources: [],
    },
    geometry: HORSESHOE,
  };
}

describe('the names of provinces', () => {
  it('stand inside their areas, with 5 decimals', () => {
    const [name] = provinceNameFeatures([province('VN-99')], [], YEARS);
    const at = (name?.geometry.coordinates ?? []) as Position;
    expect(booleanPointInPolygon(at, HORSESHOE)).toBe(true);
    expect(at.every((degrees) => /^-?\d+(\.\d{1,5})?$/.test(String(degrees)))).toBe(true);
  });

  it('carry what the area says', () => {
    const area = province('VN-99');
    expect(provinceNameFeatures([area], [], YEARS)[0]?.properties).toEqual(area.properties);
  });

  it('have all the room of their area where it holds a gate, in the years in which it does', () => {
    const site = (from: string | null, to: string | null): Site => {
      const [one] = madeUpDossier().gates;
      if (!one) throw new Error('no gate');
      const unit = { from, to, province: 'vn-99', district: null, commune: null };
      return { ...one, vietnam: { ...one.vietnam, units: [unit] } };
    };
    const kindOf = (sites: Site[]) =>
      provinceNameFeatures([province('VN-99')], sites, YEARS)[0]?.geometry;
    expect(kindOf([site('2025-07-01', null)])?.type).toBe('Point');
    const room = kindOf([site(null, '2025-07-01')]);
    expect(room?.type).toBe('MultiPoint');
    const points = (room?.coordinates ?? []) as Position[];
    expect(points.length).toBeGreaterThan(20);
    expect(points.every((at) => booleanPointInPolygon(at, HORSESHOE))).toBe(true);
  });
});
