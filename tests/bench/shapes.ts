import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/* What the comparison pages draw: this project's own shapes and gates, as one would hand them over. */

/** Decimals kept of a degree: 100 m, a sixth of a pixel at the start view. */
const DECIMALS = 3;

const round = (value: number) => Number(value.toFixed(DECIMALS));

/** A line without the points that fall on the one before. */
function thinned(line: readonly Position[]): Position[] {
  const points = line.map(([lon = 0, lat = 0]) => [round(lon), round(lat)]);
  return points.filter((point, i) => i === 0 || point.join() !== points[i - 1]?.join());
}

function thin(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: thinned(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(thinned) };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(thinned) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((part) => part.map(thinned)) };
    default:
      return geometry;
  }
}

/** Files of public/data that make the base map, and what their shapes are called there. */
const BASE = [
  ['countries', 'land'],
  ['rivers', 'river'],
  ['province-lines', 'province'],
  ['border', 'border'],
  ['towns', 'town'],
] as const;

function readCollection(data: string, name: string): FeatureCollection {
  return JSON.parse(readFileSync(join(data, `${name}.geojson`), 'utf8')) as FeatureCollection;
}

/** The base map as one file: land, rivers, provinces before 2025, border, towns. */
export function baseMap(data: string): string {
  const features = BASE.flatMap(([name, is]) =>
    readCollection(data, name)
      .features.filter(({ properties }) => (properties?.from ?? 0) <= 2024)
      .map(
        ({ properties, geometry }): Feature => ({
          type: 'Feature',
          properties: is === 'town' ? { is, name: properties?.name_vi } : { is },
          geometry: thin(geometry),
        }),
      ),
  );
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** The gates with no more than the comparison pages draw. */
export function bareGates(gates: string): string {
  const features = (JSON.parse(gates) as FeatureCollection).features.map(
    ({ properties, geometry }) => {
      const { from, to, status, name_vi, name_zh } = properties ?? {};
      return { type: 'Feature', properties: { from, to, status, name_vi, name_zh }, geometry };
    },
  );
  return JSON.stringify({ type: 'FeatureCollection', features });
}
