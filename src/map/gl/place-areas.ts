import type { Feature, Point } from 'geojson';
import { toPlane } from '../../lib/mercator.ts';
import type { ProvinceNameFeature } from '../../model/features.ts';
import { type AreaName, type AreaPlace, placeAreas } from '../area-places.ts';
import { PROVINCES_NAMED_TO, provinceNameSize } from '../hierarchy.ts';
import { remembered, type Taken } from '../name-places.ts';
import { LINE_HEIGHT, SECOND } from '../name-text.ts';
import { PROVINCE_SPACING, shortProvinceName } from '../province-text.ts';
import { nameSize, secondShare } from '../sizing.ts';
import type { Node } from './place.ts';
import { type MapGround, obstaclesOf, type PlaceOptions, type StepGround } from './place-names.ts';
import { stagesOf } from './stages.ts';

/**
 * A name of a province as the source `province-names` has it. Those at the border are
 * there once for each zoom, `zoom`, in their places; the others once, without `zoom`.
 */
export type AreaFeature = Feature<Point, Readonly<Record<string, unknown>>>;

/** The names of provinces inland, for every zoom. */
export function inlandAreas({ provinces }: MapGround): AreaFeature[] {
  return provinces
    .filter(({ geometry }) => geometry.type === 'Point')
    .map((province) => featureOf(province, 0, null));
}

/**
 * Places for the names of provinces at the border, at a zoom and up to the next.
 *
 * @param taken names that have their places; `null` for a first guess, before any has.
 */
export function areasAt(
  nodes: readonly Node[],
  taken: readonly Taken[] | null,
  { ground, lines, zoom, options }: StepGround,
): Map<string, AreaPlace> {
  const { scale, first } = options;
  if (zoom - Math.log2(scale) >= PROVINCES_NAMED_TO) return new Map();
  const names = atBorder(ground).map((province) => areaName(province, zoom, options));
  const all = stagesOf(zoom, scale, first);
  const stages = taken === null ? all.slice(0, 1) : all;
  return placeAreas(names, { symbols: obstaclesOf(nodes), lines, taken: taken ?? [], stages });
}

/** The names of provinces at the border in their places at a zoom. */
export function areaFeatures(
  places: ReadonlyMap<string, AreaPlace>,
  ground: MapGround,
  zoom: number,
): AreaFeature[] {
  return atBorder(ground).flatMap((province) => {
    const place = places.get(province.properties.run);
    return place ? [featureOf(province, place.index, zoom)] : [];
  });
}

const atBorder = ({ provinces }: MapGround) =>
  provinces.filter(({ geometry }) => geometry.type === 'MultiPoint');

const pointsOf = ({ geometry }: ProvinceNameFeature) =>
  geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;

function featureOf(province: ProvinceNameFeature, place: number, zoom: number | null): AreaFeature {
  const { sources: _, ...properties } = province.properties;
  return {
    type: 'Feature',
    properties: zoom === null ? properties : { ...properties, zoom },
    geometry: { type: 'Point', coordinates: [...(pointsOf(province)[place] ?? [])] },
  };
}

type Named = Parameters<typeof shortProvinceName>[0] &
  Pick<ProvinceNameFeature['properties'], 'country'>;

/** The room of a province's name by the level of the map, px of an ordinary screen. */
function roomOfName(
  properties: Named,
  { languages: [first, second], measure, least }: PlaceOptions,
): (level: number) => { readonly width: number; readonly height: number } {
  const names = shortProvinceName(properties);
  const one = names[`name_${first}`].toUpperCase();
  const two = second === undefined ? one : names[`name_${second}`].toUpperCase();
  const widthOf = (text: string) =>
    measure(text, '600 100px "Be Vietnam Pro", "Noto Sans SC"') / 100 +
    text.length * PROVINCE_SPACING;
  const share = secondShare(SECOND, { least });
  const isTwo = one.toLowerCase() !== two.toLowerCase();
  const ems = Math.max(widthOf(one), isTwo ? widthOf(two) * share : 0);
  return (level) => {
    const px = nameSize(provinceNameSize(level, properties.country), { least });
    return { width: ems * px + 4, height: px * LINE_HEIGHT * (isTwo ? 1 + share : 1) };
  };
}

/** The room that names of provinces take where they stand, at any zoom. */
export function areasTaken(
  features: readonly AreaFeature[],
  year: number,
  zoom: number,
  options: PlaceOptions,
): Taken[] {
  const level = zoom - Math.log2(options.scale);
  const world = (512 * 2 ** zoom) / options.scale;
  return features.flatMap(({ properties, geometry }): Taken[] => {
    const { from, to } = properties;
    if (typeof from !== 'number' || typeof to !== 'number' || year < from || year > to) return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    const [x, y] = toPlane([lon, lat]).map((share) => share * world) as [number, number];
    const { width, height } = roomOfName(properties as unknown as Named, options)(level);
    const box = {
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    };
    return [() => box];
  });
}

function areaName(province: ProvinceNameFeature, zoom: number, options: PlaceOptions): AreaName {
  const { run, from, to } = province.properties;
  const { scale } = options;
  const world = (512 * 2 ** zoom) / scale;
  const roomAt = roomOfName(province.properties, options);
  return {
    id: run,
    from,
    to,
    room: pointsOf(province).map(([lon = 0, lat = 0]) => {
      const [x, y] = toPlane([lon, lat]);
      return [x * world, y * world] as const;
    }),
    size: remembered((growth) => roomAt(zoom - Math.log2(scale) + Math.log2(growth))),
  };
}
