import { mkdirSync, writeFileSync } from 'node:fs';
import { round5, signedArea } from './geometry.mjs';

export const SHAPES = new URL('../../../data/shapes/', import.meta.url);

/**
 * Text of an RFC 7946 FeatureCollection: 5 decimals, outer rings counter-clockwise and holes
 * clockwise, bbox, one feature a line, LF at the end.
 */
export function geoJsonText(features) {
  const written = features.map(({ id, properties, geometry }) => ({
    type: 'Feature', id, bbox: bboxOf([geometry]), properties, geometry: canonical(geometry),
  }));
  const bbox = bboxOf(written.map((f) => f.geometry));
  return `{"type":"FeatureCollection","bbox":${JSON.stringify(bbox)},"features":[\n${written.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
}

/** Writes `data/shapes/<name>`; returns its size in bytes. */
export function writeShape(name, content) {
  mkdirSync(SHAPES, { recursive: true });
  writeFileSync(new URL(name, SHAPES), content);
  return Buffer.byteLength(content);
}

function canonical(geometry) {
  const { type, coordinates } = geometry;
  if (type === 'Point') return { type, coordinates: round5(coordinates) };
  if (type === 'LineString') return { type, coordinates: coordinates.map(round5) };
  if (type === 'MultiLineString') return { type, coordinates: coordinates.map((line) => line.map(round5)) };
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates)
    .map((polygon) => polygon.map(wound))
    .sort(([a], [b]) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0] } : { type: 'MultiPolygon', coordinates: polygons };
}

function wound(ring, index) {
  const rounded = ring.map(round5);
  const isOuter = index === 0;
  return signedArea(rounded) > 0 === isOuter ? rounded : rounded.reverse();
}

function bboxOf(geometries) {
  const positions = geometries.map((g) => g.coordinates).flat(Infinity);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 2) {
    west = Math.min(west, positions[i]);
    east = Math.max(east, positions[i]);
    south = Math.min(south, positions[i + 1]);
    north = Math.max(north, positions[i + 1]);
  }
  return [...round5([west, south]), ...round5([east, north])];
}
