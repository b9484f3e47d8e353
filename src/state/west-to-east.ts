import type { Meeting, Place, Project } from '../model/records.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Where each site stands in the walk along the border, as a longitude in degrees
 * that never falls from one `order` to the next. A site without a position
 * stands with the one before it. Sorting anything else by longitude among these
 * keeps the sites in their order.
 */
export function walkOf(catalogue: Pick<Catalogue, 'gates' | 'crossings'>): Map<string, number> {
  const sites = [...catalogue.gates, ...catalogue.crossings].sort((a, b) => a.order - b.order);
  const walk = new Map<string, number>();
  let reached = WEST_OF_ALL;
  for (const { id, position } of sites) {
    reached = Math.max(reached, position?.lon ?? reached);
    walk.set(id, reached);
  }
  return walk;
}

/** Mean longitude of what is drawn of a project, else of the sites that it serves, else of its ends. */
export function longitudeOfProject(project: Project, walk: ReadonlyMap<string, number>): number {
  const { line, position, ends, gates } = project;
  const drawn = line ? line.map((point) => point.position.lon) : position ? [position.lon] : [];
  const served = gates.flatMap((id) => {
    const lon = walk.get(id);
    return lon !== undefined && lon !== WEST_OF_ALL ? [lon] : [];
  });
  return mean(drawn) ?? mean(served) ?? mean(ends.map((end) => end.position.lon)) ?? EAST_OF_ALL;
}

/** Longitude of a meeting: its own, else of the hosting region, else the mean of the participants. */
export function longitudeOfMeeting(meeting: Meeting, places: ReadonlyMap<string, Place>): number {
  const lonOf = (id: string) => {
    const lon = places.get(id)?.position?.lon;
    return lon === undefined ? [] : [lon];
  };
  return (
    meeting.position?.lon ??
    mean([meeting.place, meeting.hostRegion].flatMap((id) => (id ? lonOf(id) : [])).slice(0, 1)) ??
    mean(meeting.participants.flatMap(lonOf)) ??
    EAST_OF_ALL
  );
}

/** Sites before the first that has a position. */
const WEST_OF_ALL = -180;

/** What has no longitude at all stands last. */
const EAST_OF_ALL = 180;

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
