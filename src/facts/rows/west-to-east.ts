import type { Meeting, Place, Project } from '../../model/records.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Stand } from './stands.ts';

/**
 * The walk along the border: sites in their order, and where other things
 * stand among them. Places in it are numbers in the scale of `order`.
 */
export interface Walk {
  readonly orderOf: ReadonlyMap<string, number>;
  /** The place of the last site that the walk has reached at this longitude, in degrees. */
  placeAt(longitude: number): number;
}

/**
 * The border does not always run eastwards, so the longitude reached never
 * falls on the way; a site without a position does not move it.
 */
export function walkOf(catalogue: Pick<Catalogue, 'gates' | 'crossings'>): Walk {
  const sites = [...catalogue.gates, ...catalogue.crossings].sort((a, b) => a.order - b.order);
  let reached = Number.NEGATIVE_INFINITY;
  const steps = sites.map(({ order, position }) => {
    reached = Math.max(reached, position?.lon ?? reached);
    return { order, reached };
  });
  return {
    orderOf: new Map(sites.map(({ id, order }) => [id, order])),
    placeAt: (longitude) =>
      steps.findLast((step) => Number.isFinite(step.reached) && step.reached <= longitude)?.order ??
      0,
  };
}

/**
 * A project stands with the sites that it serves, at the mean of their places;
 * one that serves none, at the mean longitude of what is drawn or of its ends.
 */
export function placeOfProject({ gates, line, position, ends }: Project, walk: Walk): number {
  const served = mean(gates.flatMap((id) => walk.orderOf.get(id) ?? []));
  if (served !== undefined) return served;
  const points = line ?? (position ? [{ position }] : ends);
  const longitude = mean(points.flatMap((point) => point.position?.lon ?? []));
  return longitude === undefined ? LAST : walk.placeAt(longitude);
}

/** A meeting stands at its own longitude, else at its host's, else at its participants' mean. */
export function placeOfMeeting(
  meeting: Meeting,
  places: ReadonlyMap<string, Place>,
  walk: Walk,
): number {
  const lonOf = (id: string | null) => places.get(id ?? '')?.position?.lon;
  const longitude =
    meeting.position?.lon ??
    lonOf(meeting.place) ??
    lonOf(meeting.hostRegion) ??
    mean(meeting.participants.flatMap((id) => lonOf(id) ?? []));
  return longitude === undefined ? LAST : walk.placeAt(longitude);
}

/** A statement stands at the mean longitude of its places. */
export function placeOfStand({ spots }: Stand, walk: Walk): number {
  const longitude = mean(spots.map(({ at }) => at[0]));
  return longitude === undefined ? LAST : walk.placeAt(longitude);
}

/** What has no longitude at all stands behind everything. */
const LAST = Number.MAX_SAFE_INTEGER;

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
