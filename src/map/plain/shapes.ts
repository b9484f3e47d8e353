import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { toPlane } from '../../lib/mercator.ts';
import type { BorderFeature, ProvinceNameFeature } from '../../model/files/features.ts';
import type { GroundFile } from '../../model/files/ground.ts';

/*
 * The base shapes as the plain map draws them: on the plane (Web Mercator, the whole world from 0
 * to 1), so that a picture needs no more than to enlarge and to move them, and thinned out for a
 * size at which it is drawn.
 */

/** Lines or rings on the plane. */
export type Lines = readonly (readonly Position[])[];

type LocalNames = Readonly<Record<`name_${'vi' | 'zh' | 'en' | 'fr'}`, string>>;

/** A river; `rank` 1 is the greatest. */
export interface River {
  readonly id: string;
  readonly rank: number;
  readonly names: LocalNames;
  readonly lines: Lines;
}

/** Shapes on the plane; `areas` have rings, holes among them, as the even-odd rule fills them. */
export interface BaseShapes {
  /** Land of the two countries, and of the neighbours. */
  readonly land: Lines;
  readonly landFar: Lines;
  readonly sea: Lines;
  readonly rivers: readonly River[];
  /** Limits inside the two countries, each for the years `from` to `to`, both included. */
  readonly limits: readonly {
    readonly from: number;
    readonly to: number;
    readonly lines: Lines;
  }[];
  readonly border: Lines;
  readonly borderFar: Lines;
}

/** A town on the map; `rank` 1 is the greatest. */
export interface Town {
  readonly id: string;
  readonly rank: number;
  readonly at: readonly [lon: number, lat: number];
  readonly names: LocalNames;
  /** The prefecture whose seat it is. */
  readonly prefecture: LocalNames | null;
}

/** All that the plain map knows of the ground; a file that did not come is empty. */
export interface Ground {
  readonly shapes: BaseShapes;
  /** The land of each of the two countries: rings as in `shapes`. */
  readonly sides: Readonly<Record<'VN' | 'CN', Lines>>;
  readonly towns: readonly Town[];
  readonly provinces: readonly ProvinceNameFeature[];
}

interface AnyFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry | null;
}

type Layers = Readonly<Partial<Record<GroundFile, readonly AnyFeature[]>>>;

const onPlane = (line: readonly Position[]): Position[] =>
  line.map(([lon = 0, lat = 0]) => [...toPlane([lon, lat])]);

const ringsOf = (area: Polygon | MultiPolygon) =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();

/** Lines of a line, rings of an area; nothing of points. */
function linesOf({ geometry }: AnyFeature): Position[][] {
  switch (geometry?.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return ringsOf(geometry).map(onPlane);
    case 'LineString':
      return [onPlane(geometry.coordinates)];
    case 'MultiLineString':
      return geometry.coordinates.map(onPlane);
    default:
      return [];
  }
}

const isOurs = (feature: AnyFeature) =>
  ['CN', 'VN'].every((side) =>
    (feature as unknown as BorderFeature).properties.between.includes(side),
  );

/** The ground out of the features of its layers, as they came. */
export function groundOf(layers: Layers): Ground {
  const all = (name: GroundFile) => layers[name] ?? [];
  const lines = (features: readonly AnyFeature[]) => features.flatMap(linesOf);
  const isHome = ({ properties: { iso } }: AnyFeature) => iso === 'VN' || iso === 'CN';
  const number = (value: unknown, other: number) => (typeof value === 'number' ? value : other);
  const countries = all('countries');
  const borders = all('border');
  const sideOf = (iso: 'VN' | 'CN') =>
    lines(countries.filter(({ properties }) => properties.iso === iso));
  const sides = { VN: sideOf('VN'), CN: sideOf('CN') };
  return {
    sides,
    shapes: {
      land: [...sides.VN, ...sides.CN],
      landFar: lines(countries.filter((country) => !isHome(country))),
      sea: lines(all('sea')),
      rivers: all('rivers').map((river) => ({
        id: `${river.properties.id}`,
        rank: number(river.properties.rank, 3),
        names: river.properties as LocalNames,
        lines: linesOf(river),
      })),
      limits: [...all('province-lines'), ...all('region-lines')].map((limit) => ({
        from: number(limit.properties.from, Number.NEGATIVE_INFINITY),
        to: number(limit.properties.to, Number.POSITIVE_INFINITY),
        lines: linesOf(limit),
      })),
      border: lines(borders.filter(isOurs)),
      borderFar: lines(borders.filter((border) => !isOurs(border))),
    },
    towns: all('towns').flatMap((town) => townOf(town)),
    provinces: all('province-names') as unknown as ProvinceNameFeature[],
  };
}

function townOf({ properties, geometry }: AnyFeature): Town[] {
  if (geometry?.type !== 'Point') return [];
  const [lon = 0, lat = 0] = geometry.coordinates;
  const { id, rank } = properties as { readonly id: string; readonly rank: number };
  const names = properties as LocalNames;
  return [{ id, rank, at: [lon, lat], names, prefecture: prefectureOf(properties) }];
}

function prefectureOf(properties: AnyFeature['properties']): LocalNames | null {
  const { prefecture_vi, prefecture_zh, prefecture_en, prefecture_fr } = properties;
  if (!prefecture_vi) return null;
  return {
    name_vi: `${prefecture_vi}`,
    name_zh: `${prefecture_zh}`,
    name_en: `${prefecture_en}`,
    name_fr: `${prefecture_fr}`,
  };
}

/** Without the points that lie closer than `least` to the one before; ends stay. */
function thinLine(line: readonly Position[], least: number): Position[] {
  const kept: Position[] = [];
  let [x, y] = [Number.NaN, Number.NaN];
  for (const [i, point] of line.entries()) {
    const [px = 0, py = 0] = point;
    const isEnd = i === 0 || i === line.length - 1;
    if (!isEnd && (px - x) ** 2 + (py - y) ** 2 < least * least) continue;
    kept.push(point);
    [x, y] = [px, py];
  }
  return kept;
}

const thinLines = (lines: Lines, least: number) => lines.map((line) => thinLine(line, least));
/** Rings that come to less than a triangle are gone. */
const thinRings = (rings: Lines, least: number) =>
  thinLines(rings, least).filter(({ length }) => length > 3);

/** The shapes with no more detail than can be seen where `least` on the plane is hardly a point. */
export function thinned(shapes: BaseShapes, least: number): BaseShapes {
  const { land, landFar, sea, rivers, limits, border, borderFar } = shapes;
  return {
    land: thinRings(land, least),
    landFar: thinRings(landFar, least),
    sea: thinRings(sea, least),
    rivers: rivers.map((river) => ({ ...river, lines: thinLines(river.lines, least) })),
    limits: limits.map((limit) => ({ ...limit, lines: thinLines(limit.lines, least) })),
    border: thinLines(border, least),
    borderFar: thinLines(borderFar, least),
  };
}
