import type { FeatureCollection } from 'geojson';
import type { SourceSpecification } from 'maplibre-gl';
import type { Look } from '../../state/view.ts';
import { farNames } from './layers/areas.ts';

/** Base shapes that MapLibre fetches itself, each under the name of its file. */
export const BASE_FILES = [
  'countries',
  'sea',
  'rivers',
  'border-rivers',
  'province-lines',
  'region-lines',
  'border',
  'province-names',
  'towns',
] as const;

/** The frame of all data, degrees: west, south, east, north. Nothing is drawn outside. */
export const DATA_BOX = [100.9, 19.4, 109.6, 26.6] as const;

const [WEST, SOUTH, EAST, NORTH] = DATA_BOX;
const CORNERS: [[number, number], [number, number], [number, number], [number, number]] = [
  [WEST, NORTH],
  [EAST, NORTH],
  [EAST, SOUTH],
  [WEST, SOUTH],
];

/** A protocol of our own: the hill shading in the tones of a look, see relief.ts. */
export const reliefUrl = (look: Look) => `relief://${look}`;

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * All sources of the style. Those of records are empty: they are filled once when
 * the files have come, and never again for another year.
 */
export function sources(
  look: Look,
  dataUrl: (name: string) => string,
): Record<string, SourceSpecification> {
  const files = BASE_FILES.map((name): [string, SourceSpecification] => [
    name,
    { type: 'geojson', data: dataUrl(`${name}.geojson`) },
  ]);
  const frame = { type: 'Polygon' as const, coordinates: [[...CORNERS, CORNERS[0]].reverse()] };
  return {
    ...Object.fromEntries(files),
    relief: { type: 'image', url: reliefUrl(look), coordinates: CORNERS },
    frame: { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: frame } },
    'far-names': { type: 'geojson', data: farNames() },
    'project-lines': { type: 'geojson', data: NOTHING, promoteId: 'run' },
    symbols: { type: 'geojson', data: NOTHING, promoteId: 'run' },
    doubt: { type: 'geojson', data: NOTHING },
  };
}
