/** The files of which the catalogue is made, below `data/`; parts.ts reads them. */
export const FILE_NAMES = [
  'edition.json',
  'sources.json',
  'claims.json',
  'agreed.json',
  'statements.geojson',
  'details/gates.json',
  'details/crossings.json',
  'details/projects.json',
  'details/flows.json',
  'details/meetings.json',
  'details/places.json',
] as const;
export type FileName = (typeof FILE_NAMES)[number];
