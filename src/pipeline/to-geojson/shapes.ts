import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { BorderFeature, ProvinceFeature } from '../../model/files/features.ts';
import type { Place } from '../../model/records.ts';
import { type PartialDate, type Span, type YearRange, yearOf } from '../../model/time/time.ts';
import type { BorderShape, ProvinceShape, RegionShape } from '../read/shapes.ts';
import { flatNames, union } from './common.ts';
import { normalised } from './geometry.ts';

/**
 * The years for which one of several successive editions is shown: the last that
 * is valid in a year counts, so one that ends on 1 July 2025 is shown up to 2024.
 */
export function editionYears({ from, to }: Span, years: YearRange): { from: number; to: number } {
  return {
    from: from === null ? years.first : Math.max(years.first, yearOf(from)),
    to: to === null ? years.last : Math.min(years.last, yearOf(to) - 1),
  };
}

/** Border lines by pair of countries. */
export function borderFeatures(borders: readonly BorderShape[]): BorderFeature[] {
  return borders.map(({ id, properties, geometry }): BorderFeature => {
    const [a = '', b = ''] = properties.pair.split('-').sort();
    return {
      type: 'Feature',
      properties: { id: `${id}`, between: [a, b] },
      geometry: normalised(geometry),
    };
  });
}

/**
 * Vietnam's provinces in both editions, then Yunnan and Guangxi. A unit that
 * places.yaml knows has its id and names; the others have their ISO code as id
 * and the name of the shape.
 */
export function provinceFeatures(
  provinces: readonly ProvinceShape[],
  regions: readonly RegionShape[],
  places: readonly Place[],
  years: YearRange,
): ProvinceFeature[] {
  const unitOf = new Map(places.filter(({ iso }) => iso?.includes('-')).map((p) => [p.iso, p]));
  const build = (
    shape: ProvinceShape | RegionShape,
    country: 'VN' | 'CN',
    edition: 34 | 63 | null,
    run: { from: number; to: number },
  ): ProvinceFeature => {
    const { iso } = shape.properties;
    const place = unitOf.get(iso);
    const id = place?.id ?? iso.toLowerCase();
    return {
      type: 'Feature',
      properties: {
        id,
        run: `${id}@${run.from}`,
        ...run,
        iso,
        country,
        edition,
        ...(place ? flatNames(place.names) : shapeNames(shape)),
        sources: union(place?.sources),
      },
      geometry: normalised(shape.geometry),
    };
  };
  return [
    ...provinces.map((shape) => {
      const edition = shape.properties.edition === '63' ? 63 : 34;
      return build(shape, 'VN', edition, editionYears(shape.properties, years));
    }),
    ...regions.map((shape) => build(shape, 'CN', null, { from: years.first, to: years.last })),
  ];
}

function shapeNames({ properties }: ProvinceShape | RegionShape) {
  const { name_zh, name_en, name_fr } = properties;
  const name_vi = 'name_vi' in properties ? properties.name_vi : properties.name;
  return {
    name_vi,
    name_zh: name_zh ?? name_vi,
    name_en: name_en ?? name_vi,
    name_fr: name_fr ?? name_vi,
  };
}

/**
 * A base shape as the page loads it: its own properties with `id` first; dates
 * `from`, `to` of an edition become the years for which it is shown.
 */
export function baseFeatures({ features }: FeatureCollection, years: YearRange): Feature[] {
  return features.map((feature): Feature => {
    const own = feature.properties ?? {};
    const shown = 'from' in own && 'to' in own ? editionYears(asSpan(own), years) : {};
    return {
      type: 'Feature',
      properties: { ...(feature.id === undefined ? {} : { id: feature.id }), ...own, ...shown },
      geometry: normalised<Geometry>(feature.geometry),
    };
  });
}

function asSpan(own: Record<string, unknown>): Span {
  return { from: own.from as PartialDate | null, to: own.to as PartialDate | null };
}
