import { bbox } from '@turf/bbox';
import { booleanClockwise } from '@turf/boolean-clockwise';
import type { BBox, Position as Coordinates, Feature, Geometry, LineString, Point } from 'geojson';

/** Degrees with 5 decimals, about 1 m. */
export function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

export function pointAt(position: { readonly lon: number; readonly lat: number }): Point {
  return { type: 'Point', coordinates: [rounded(position.lon), rounded(position.lat)] };
}

/** A line through at least two points; rounding never makes neighbours one here. */
export function lineThrough(
  positions: readonly { readonly lon: number; readonly lat: number }[],
): LineString {
  return { type: 'LineString', coordinates: positions.map((at) => pointAt(at).coordinates) };
}

/**
 * A geometry as RFC 7946 wants it: 5 decimals, no vertex twice in a row,
 * exterior rings counterclockwise, holes clockwise. Rings that rounding leaves
 * without an area are dropped.
 */
export function normalised<G extends Geometry>(geometry: G): G {
  return tidy(geometry) as G;
}

function tidy(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: geometry.coordinates.slice(0, 2).map(rounded) };
    case 'LineString':
      return { type: 'LineString', coordinates: tidyLine(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(tidyLine) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: tidyPolygon(geometry.coordinates) };
    case 'MultiPolygon': {
      const polygons = geometry.coordinates.map(tidyPolygon).filter((rings) => rings.length > 0);
      return { type: 'MultiPolygon', coordinates: polygons };
    }
    default:
      throw new TypeError(`geometry not expected in a shape: ${geometry.type}`);
  }
}

function tidyLine(line: readonly Coordinates[]): Coordinates[] {
  const out: Coordinates[] = [];
  for (const vertex of line) {
    const [lon = 0, lat = 0] = vertex.map(rounded);
    const last = out.at(-1);
    if (last?.[0] !== lon || last[1] !== lat) out.push([lon, lat]);
  }
  return out;
}

function tidyPolygon(rings: readonly Coordinates[][]): Coordinates[][] {
  const out: Coordinates[][] = [];
  for (const [i, ring] of rings.entries()) {
    const tidied = tidyLine(ring);
    if (tidied.length < 4) {
      if (i === 0) return [];
      continue;
    }
    const shouldBeClockwise = i > 0;
    out.push(booleanClockwise(tidied) === shouldBeClockwise ? tidied : tidied.reverse());
  }
  return out;
}

/** West, south, east, north of all geometries; `undefined` where there is none. */
export function extentOf(features: readonly Feature<Geometry | null>[]): BBox | undefined {
  const drawn = features.filter((feature): feature is Feature => feature.geometry !== null);
  return drawn.length === 0 ? undefined : bbox({ type: 'FeatureCollection', features: drawn });
}
