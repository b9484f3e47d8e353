import type { Feature, Point, Position } from 'geojson';
import { labelPoint } from '../../lib/label-point.ts';
import type { ProvinceFeature, ProvinceProperties } from '../../model/features.ts';
import { rounded } from './geometry.ts';

/** Set by hand: Yunnan and Guangxi are wide, and their names shall stand near the border. */
const NEAR_THE_BORDER: Readonly<Record<string, Position>> = {
  'CN-YN': [103.95, 23.95],
  'CN-GX': [107.35, 23.45],
};

/**
 * One point for the name of each province, where it stands best in the area. The
 * map loads these instead of the areas, whose rims it never strokes.
 */
export function provinceNameFeatures(
  provinces: readonly ProvinceFeature[],
): Feature<Point, ProvinceProperties>[] {
  return provinces.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties,
    geometry: {
      type: 'Point',
      coordinates: (NEAR_THE_BORDER[properties.iso] ?? labelPoint(geometry)).map(rounded),
    },
  }));
}
