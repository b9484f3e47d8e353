import type { Position } from 'geojson';
import { labelPoint, labelRoom } from '../../lib/label-point.ts';
import type { ProvinceFeature, ProvinceNameFeature } from '../../model/files/features.ts';
import type { Site } from '../../model/records.ts';
import type { YearRange } from '../../model/time/time.ts';
import { rounded } from './geometry.ts';
import { editionYears } from './shapes.ts';

/** Set by hand: Yunnan and Guangxi are wide, and their names shall stand near the border. */
const NEAR_THE_BORDER: Readonly<Record<string, Position>> = {
  'CN-YN': [103.95, 23.95],
  'CN-GX': [107.35, 23.45],
};

/** Which provinces hold a gate or a crossing, by their runs: as of the years of each edition. */
function runsWithSites(
  provinces: readonly ProvinceFeature[],
  sites: readonly Site[],
  years: YearRange,
): Set<string> {
  const held = sites.flatMap(({ vietnam, china }) => [
    ...vietnam.units.map((unit) => ({ id: unit.province, ...editionYears(unit, years) })),
    { id: china.region, from: years.first, to: years.last },
  ]);
  const has = ({ id, from, to }: ProvinceFeature['properties']) =>
    held.some((one) => one.id === id && one.from <= to && one.to >= from);
  return new Set(
    provinces
      .map(({ properties }) => properties)
      .filter(has)
      .map(({ run }) => run),
  );
}

/**
 * One point for the name of each province, where it stands best in the area. Where
 * it holds a gate or a crossing, its name must never be missing: there all the points
 * at which it may stand, the best first. The map loads these instead of the areas,
 * whose rims it never strokes.
 */
export function provinceNameFeatures(
  provinces: readonly ProvinceFeature[],
  sites: readonly Site[],
  years: YearRange,
): ProvinceNameFeature[] {
  const atBorder = runsWithSites(provinces, sites, years);
  return provinces.map(({ properties, geometry }): ProvinceNameFeature => {
    const best = (NEAR_THE_BORDER[properties.iso] ?? labelPoint(geometry)).map(rounded);
    if (!atBorder.has(properties.run)) {
      return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: best } };
    }
    const [, ...others] = labelRoom(geometry, best);
    const coordinates = [best, ...others.map((at) => at.map(roughly))];
    return { type: 'Feature', properties, geometry: { type: 'MultiPoint', coordinates } };
  });
}

/** Places of a grid need no more. */
const roughly = (degrees: number) => Math.round(degrees * 100) / 100;
