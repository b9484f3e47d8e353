import { distance } from '@turf/distance';
import type { Names } from '../../model/language.ts';
import type { Dossier, Place, Position, Site } from '../../model/records.ts';
import { type Fault, recordKey } from '../fault.ts';
import { type Check, sitesOf } from './records.ts';

/** Two records of one kind nearer than this, with a name in common, are one place. */
const NEAR_METRES = 5000;

/** What duplicates share: a name without accents, case, spaces and signs; Chinese kept. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

interface Named {
  readonly record: string;
  /** Only things of one kind can be the same thing. */
  readonly kind: string;
  readonly keys: ReadonlySet<string>;
  readonly position: Pick<Position, 'lon' | 'lat'> | null;
}

const keysOf = (...names: readonly Names[]): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ vi, zh, en }) => [vi, zh, en].flatMap((form) => form ?? []).map(nameKey)),
  );

/**
 * A pair of a gate's label names: its whole label is its name, because two gates
 * of one town (road and rail, old and new bridge) share the names of their sides.
 */
function ofSite({ id, kind, names, position }: Site): Named {
  return { record: id, kind, keys: keysOf(names), position };
}

function ofPlace({ id, kind, country, parent, names, position }: Place): Named {
  // A district and its town share name and seat; the same kind in the same unit does not.
  return {
    record: recordKey.place(id),
    kind: `${country} ${kind} ${parent}`,
    keys: keysOf(names),
    position,
  };
}

function metresBetween(a: Named, b: Named): number | undefined {
  if (!a.position || !b.position) return undefined;
  return distance([a.position.lon, a.position.lat], [b.position.lon, b.position.lat], {
    units: 'meters',
  });
}

function sameThings(list: readonly Named[]): Fault[] {
  return list.flatMap((one, i) =>
    list.slice(0, i).flatMap((other): Fault[] => {
      if (one.kind !== other.kind) return [];
      const shared = [...one.keys].find((key) => other.keys.has(key));
      if (shared === undefined) return [];
      const metres = metresBetween(one, other);
      if (metres !== undefined && metres > NEAR_METRES) return [];
      const apart = metres === undefined ? '' : `, ${Math.round(metres)} m away`;
      const message = `seems to be the same as ${other.record} (${shared}${apart})`;
      return [{ record: one.record, path: ['names'], message }];
    }),
  );
}

/** Two sites on one spot, whatever their names: estimated ones may share a point of the line. */
function sameSpots(dossier: Dossier): Fault[] {
  const sourced = sitesOf(dossier).filter(({ position }) => position?.basis === 'source');
  return sourced.flatMap((one, i) =>
    sourced.slice(0, i).flatMap((other): Fault[] => {
      const metres = metresBetween(ofSite(one), ofSite(other));
      if (metres === undefined || metres > 50) return [];
      const message = `has the position of ${other.id} (${Math.round(metres)} m away)`;
      return [{ record: one.id, path: ['position'], message }];
    }),
  );
}

/** No two records for one place: the same name and kind near each other, or one published point. */
export const recordsAreDistinct: Check = (dossier) => [
  ...sameThings(sitesOf(dossier).map(ofSite)),
  ...sameThings(dossier.places.map(ofPlace)),
  ...sameThings(
    dossier.projects.map(({ id, type, names, position }) => ({
      record: id,
      kind: type,
      keys: keysOf(names),
      position,
    })),
  ),
  ...sameSpots(dossier),
];
