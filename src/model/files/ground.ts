/** Layers of the base map, each a GeoJSON file of `public/data` too. */
export const GROUND_FILES = [
  'countries',
  'sea',
  'rivers',
  'border-rivers',
  'province-lines',
  'region-lines',
  'border',
  'towns',
  'province-names',
] as const;
export type GroundFile = (typeof GROUND_FILES)[number];

/** Both hold every layer, as TopoJSON: what can be seen at the start view, and all there is. */
export const COARSE = 'ground-coarse.json';
export const FULL = 'ground.json';
