import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { lineString, point } from '@turf/helpers';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Place, Position } from '../../../model/records.ts';
import { touches } from '../../../model/time/span.ts';
import type { Span } from '../../../model/time/time.ts';
import { type Fault, recordKey } from '../../fault.ts';
import { borderLine, type Shapes } from '../../read/shapes.ts';
import type { ShapeCheck } from './border.ts';
import { nearestBorder } from './border-line.ts';

/** Towns and rivers that the map draws, in Vietnamese provinces that are no places here, or in Laos. */
const DRAWN = [
  ...['vn-son-la', 'vn-bac-kan', 'vn-thai-nguyen', 'vn-bac-giang', 'vn-bac-ninh', 'vn-viet-tri'],
  ...['vn-vinh-yen', 'vn-hoa-binh', 'vn-hung-yen', 'vn-thai-binh', 'vn-phu-ly', 'vn-nam-dinh'],
  ...['vn-ninh-binh', 'vn-thanh-hoa', 'river-cau', 'river-thai-binh', 'river-ma', 'river-nam-u'],
];

/**
 * Places that lie in no outline of ours, each with the reason. A place that is not named here lies
 * where its province or region lies.
 */
export const OUTSIDE: Readonly<Record<string, string>> = {
  vn: 'a country, shown at its capital',
  cn: 'a country, shown at its capital',
  la: 'a country, shown at its capital',
  ...Object.fromEntries(
    DRAWN.map((id) => [id, 'drawn by the map, in no unit that is a place here']),
  ),
  'cn-guilin': 'east of 109.6°, where the outline of Guangxi is cut off',
};

/**
 * How far past its stated precision a place may lie outside, in metres: outlines are generalised,
 * and a place on the border line lies on the edge of its province.
 */
const MARGIN_METRES = 500;

type Outline = Span & { readonly shape: Polygon | MultiPolygon };

/**
 * Every place lies in its province or region, in the outlines of all the times in which it is valid;
 * a district or a town in that of the first unit above it that has one. What is of both countries
 * lies on the border line.
 */
export const placesLieInTheirUnits: ShapeCheck = ({ places, meetings }, shapes) => {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const unitOf = (place: Place) =>
    [...unitsFrom(place, placeOf)].find((unit) => outlinesOf(unit, shapes).length > 0);
  return [
    ...places.flatMap((place): Fault[] => {
      const { id, position } = place;
      const unit = unitOf(place);
      const message = !position
        ? undefined
        : unit
          ? liesOutside(position, place, unit, shapes)
          : withoutUnit(place, position, shapes);
      // An unknown parent is told by the check of references.
      const isCut = !unit && isLost(place, placeOf);
      return message && !isCut && !(id in OUTSIDE)
        ? [{ record: recordKey.place(id), path: ['position'], message }]
        : [];
    }),
    ...meetings.flatMap(({ id, place: at, position }): Fault[] => {
      const place = at === null ? undefined : placeOf.get(at);
      const unit = place && unitOf(place);
      if (!unit || !position || place.id in OUTSIDE) return [];
      const message = liesOutside(position, place, unit, shapes);
      return message ? [{ record: id, path: ['position'], message }] : [];
    }),
  ];
};

/** What is wrong with a position of a place in an outline of `unit`. */
function liesOutside(
  position: Position,
  { valid }: Place,
  unit: Place,
  shapes: Shapes,
): string | undefined {
  const { precisionMetres } = position;
  const outlines = outlinesOf(unit, shapes).filter((one) => touches(one, valid ?? one));
  if (outlines.length === 0) return `there is no outline of ${unit.id} for the years of the place`;
  for (const { shape, from, to } of outlines) {
    const metres = metresOutside(shape, position);
    if (metres <= precisionMetres + MARGIN_METRES) continue;
    const when = from === null && to === null ? '' : ` of ${from ?? '…'} to ${to ?? '…'}`;
    return `lies ${Math.round(metres / 1000)} km outside ${unit.id}${when}, but is said to be known to ${precisionMetres} m`;
  }
  return undefined;
}

/** What is wrong with the position of a place that lies in no unit with an outline. */
function withoutUnit(
  { country }: Place,
  { lon, lat, precisionMetres }: Position,
  shapes: Shapes,
): string | undefined {
  if (country !== 'VN-CN') {
    return 'neither the place nor a unit above it has an outline: name its parent, or say in src/pipeline/check/land/places.ts why it has none';
  }
  const reach = precisionMetres + MARGIN_METRES;
  return nearestBorder(borderLine(shapes), lon, lat, reach)
    ? undefined
    : `lies more than ${reach} m from the border line, and is of both countries`;
}

/** The place itself and the units above it, from below; each once, should they go in a ring. */
function unitsFrom(place: Place, placeOf: ReadonlyMap<string, Place>): Set<Place> {
  const units = new Set<Place>();
  let unit: Place | undefined = place;
  while (unit && !units.has(unit)) {
    units.add(unit);
    unit = unit.parent === null ? undefined : placeOf.get(unit.parent);
  }
  return units;
}

/** True when some unit above the place is not among the places. */
function isLost(place: Place, placeOf: ReadonlyMap<string, Place>): boolean {
  return [...unitsFrom(place, placeOf)].some(
    ({ parent }) => parent !== null && !placeOf.has(parent),
  );
}

function outlinesOf({ iso }: Place, { provinces, regions }: Shapes): Outline[] {
  if (iso === null) return [];
  return [
    ...provinces
      .filter(({ properties }) => properties.iso === iso)
      .map(({ properties: { from, to }, geometry }) => ({ from, to, shape: geometry })),
    ...regions
      .filter(({ properties }) => properties.iso === iso)
      .map(({ geometry }) => ({ from: null, to: null, shape: geometry })),
  ];
}

/** How far outside a shape a position lies, in metres; 0 inside. */
function metresOutside(shape: Polygon | MultiPolygon, { lon, lat }: Position): number {
  if (booleanPointInPolygon([lon, lat], shape)) return 0;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const edges = polygons.flat().map((ring) => lineString(ring));
  return Math.min(
    ...edges.map((edge) => pointToLineDistance(point([lon, lat]), edge, { units: 'meters' })),
  );
}
