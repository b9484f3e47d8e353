import type { FeatureCollection } from 'geojson';
import type { SourceSpecification } from 'maplibre-gl';
import { GROUND_FILES } from '../../model/ground.ts';
import type { Look } from '../../state/view.ts';
import { PLATE_BOX } from '../plate.ts';
import { RELIEF_BOX } from '../relief.ts';
import { groundUrl } from './ground-source.ts';
import { farNames } from './layers/areas.ts';

/** Layers of the base map that the style draws as they are. */
const BASE_LAYERS = GROUND_FILES.filter((name) => name !== 'province-names');

type Box = readonly [west: number, south: number, east: number, north: number];

type Corner = [lon: number, lat: number];
const cornersOf = ([west, south, east, north]: Box): [Corner, Corner, Corner, Corner] => [
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

/** A protocol of our own: the hill shading in the tones of a look, see relief.ts. */
export const reliefUrl = (look: Look) => `relief://${look}`;

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * All sources of the style. Those of records are empty: they are filled once when
 * the files have come, and never again for another year.
 */
export function sources(look: Look): Record<string, SourceSpecification> {
  const files = BASE_LAYERS.map((name): [string, SourceSpecification] => [
    name,
    { type: 'geojson', data: groundUrl(name) },
  ]);
  const ring = (corners: readonly Corner[]) => [...corners, ...corners.slice(0, 1)];
  const plate = ring(cornersOf(PLATE_BOX));
  const around = ring(cornersOf([90, 10, 120, 36])).reverse();
  const frame = { type: 'Polygon' as const, coordinates: [plate.toReversed()] };
  const margin = { type: 'Polygon' as const, coordinates: [around, plate] };
  return {
    ...Object.fromEntries(files),
    relief: { type: 'image', url: reliefUrl(look), coordinates: cornersOf(RELIEF_BOX) },
    frame: { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: frame } },
    margin: { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: margin } },
    'far-names': { type: 'geojson', data: farNames() },
    'project-lines': { type: 'geojson', data: NOTHING, promoteId: 'run' },
    'province-names': { type: 'geojson', data: NOTHING },
    symbols: { type: 'geojson', data: NOTHING, promoteId: 'run' },
    doubt: { type: 'geojson', data: NOTHING },
    'flow-labels': { type: 'geojson', data: NOTHING },
    pointed: { type: 'geojson', data: NOTHING },
    edges: { type: 'geojson', data: NOTHING },
  };
}
