import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ProvinceFeature } from '../../src/model/features.ts';
import { provinceNameFeatures } from '../../src/pipeline/to-geojson/province-names.ts';

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
    const [name] = provinceNameFeatures([province('VN-99')]);
    const at = name?.geometry.coordinates ?? [];
    expect(booleanPointInPolygon(at, HORSESHOE)).toBe(true);
    expect(at.every((degrees) => /^-?\d+(\.\d{1,5})?$/.test(String(degrees)))).toBe(true);
  });

  it('carry what the area says', () => {
    const area = province('VN-99');
    expect(provinceNameFeatures([area])[0]?.properties).toEqual(area.properties);
  });
});
