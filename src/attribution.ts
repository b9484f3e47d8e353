/** Said where the file of the edition does not come: the border line's origin is always on the map. */
const LEAST: readonly string[] = ['Borders and provinces © OpenStreetMap contributors, ODbL 1.0'];

/**
 * Where the shapes of the map come from, line by line, as their licences ask. The pipeline gathers
 * the lines into edition.json; they are made of names and the same in every language.
 */
export function attributionOf(edition: object): readonly string[] {
  const lines: unknown = 'attribution' in edition ? edition.attribution : null;
  const isGiven = Array.isArray(lines) && lines.length > 0;
  return isGiven && lines.every((line) => typeof line === 'string') ? lines : LEAST;
}
