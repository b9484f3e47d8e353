import type { Flow, Meeting, Project, Site } from '../../model/records.ts';
import { stageIn, statusIn, unitsIn } from '../../model/site.ts';
import { type AsOfYear, firstDayOf, holdsIn } from '../../model/time/time.ts';
import type { Filters, StateValue } from '../../model/view/view.ts';
import {
  type CooperationField,
  NO_SOURCE,
  type ProjectType,
  type SiteKind,
  UNIT_KINDS,
} from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { findSite } from '../find.ts';
import type { Stand } from './stands.ts';

/*
 * What the reader narrows map, list, tables and charts to. Within one set any value will do;
 * between the sets all must hold. Provinces of the two sides are two sets: Cao Bằng together with
 * Guangxi is what lies in both.
 */

/** A record with its topic; a row of the list is one. */
export type Thing =
  | { readonly topic: 'gates' | 'crossings'; readonly record: Site }
  | { readonly topic: 'projects'; readonly record: Project }
  | { readonly topic: 'meetings'; readonly record: Meeting }
  | { readonly topic: 'cooperation'; readonly record: Stand };

/** A record of which events are told. */
export type Eventful = Exclude<Thing, { topic: 'meetings' | 'cooperation' }>;

/** What can be asked of a thing; `null` where the thing has nothing of the kind. */
export interface Facets {
  /** Ids of provinces and regions, of both sides. */
  readonly units: readonly string[];
  readonly kind: SiteKind | ProjectType | CooperationField | null;
  readonly state: StateValue | null;
  readonly mechanism: string | null;
}

export type Dimension = keyof Filters;
export const DIMENSIONS = ['provinces', 'kinds', 'statuses', 'mechanisms'] as const;

/** How many values are chosen in all. */
export function chosenCount(filters: Filters): number {
  return DIMENSIONS.reduce((sum, dimension) => sum + filters[dimension].size, 0);
}

/** The filters with a value put in, or taken out where it was in. */
export function toggledFilter(filters: Filters, dimension: Dimension, value: string): Filters {
  const next = new Set<string>(filters[dimension]);
  if (!next.delete(value)) next.add(value);
  return { ...filters, [dimension]: next };
}

/**
 * The province, municipality or region in which a place lies in the year, itself included; of one
 * that is gone by then, its successor.
 */
export function unitOf(
  { places }: Pick<Catalogue, 'places'>,
  id: string,
  year: AsOfYear,
): string | null {
  // A parent may be missing or, in a broken file, lead round in a ring.
  for (let at: string | null = id, steps = 0; at !== null && steps < 8; steps += 1) {
    const place = places.get(at);
    if (!place) return null;
    if (UNIT_KINDS.has(place.kind)) {
      const isGone = place.valid !== null && !holdsIn(place.valid, year);
      return isGone && place.successor ? place.successor : place.id;
    }
    at = place.parent;
  }
  return null;
}

type Sides = Pick<Catalogue, 'gates' | 'crossings' | 'places'>;

/** The units of a site on both sides, as of the year. */
function unitsOfSite({ vietnam, china }: Site, year: AsOfYear): string[] {
  const province = unitsIn({ vietnam }, year)?.province;
  return [...(province ? [province] : []), china.region];
}

function unitsOfSites(catalogue: Sides, ids: readonly (string | undefined)[], year: AsOfYear) {
  return ids.flatMap((id) => {
    const site = id && findSite(catalogue, id);
    return site ? unitsOfSite(site, year) : [];
  });
}

function unitsOfPlaces(
  catalogue: Sides,
  ids: readonly (string | null | undefined)[],
  year: AsOfYear,
) {
  return ids.flatMap((id) => (id ? (unitOf(catalogue, id, year) ?? []) : []));
}

function unitsOfThing(catalogue: Sides, { topic, record }: Thing, year: AsOfYear): string[] {
  switch (topic) {
    case 'projects':
      return [
        ...unitsOfSites(catalogue, [...record.gates, ...record.ends.map(({ gate }) => gate)], year),
        ...unitsOfPlaces(
          catalogue,
          record.ends.map(({ place }) => place),
          year,
        ),
      ];
    case 'meetings': {
      const { participants, guests, hostRegion, place } = record;
      return unitsOfPlaces(catalogue, [...participants, ...guests, hostRegion, place], year);
    }
    case 'cooperation':
      return unitsOfPlaces(
        catalogue,
        [...record.spots.map(({ place }) => place), ...record.binds, ...record.sides],
        year,
      );
    default:
      return unitsOfSite(record, year);
  }
}

/** What can be asked of a record in the year, whether or not it stands on the map then. */
export function facetsOf(catalogue: Sides, thing: Thing, year: AsOfYear): Facets {
  const { topic, record } = thing;
  const units = [...new Set(unitsOfThing(catalogue, thing, year))];
  switch (topic) {
    case 'projects':
      return {
        units,
        kind: record.type,
        state: stageIn(record, year)?.stage ?? NO_SOURCE,
        mechanism: null,
      };
    case 'meetings':
      return { units, kind: null, state: null, mechanism: record.mechanism };
    case 'cooperation':
      return { units, kind: record.field, state: null, mechanism: null };
    default:
      return {
        units,
        kind: record.kind,
        state: statusIn(record, year)?.status ?? NO_SOURCE,
        mechanism: null,
      };
  }
}

/** True while a unit is still valid on the last day of the year. */
export function isUnitIn(
  { places }: Pick<Catalogue, 'places'>,
  id: string,
  year: AsOfYear,
): boolean {
  const end = places.get(id)?.valid?.to;
  return !end || firstDayOf(end) > `${year}-12-31`;
}

/** Chosen units with those that went into them. */
export function withPredecessors(
  { places }: Pick<Catalogue, 'places'>,
  chosen: ReadonlySet<string>,
): ReadonlySet<string> {
  const merged = [...places.values()].flatMap(({ id, successor }) =>
    successor !== undefined && chosen.has(successor) ? [id] : [],
  );
  return new Set([...chosen, ...merged]);
}

/** The chosen units of the two sides; for one that is gone by the year, its successor as well. */
function chosenUnits(catalogue: Sides, chosen: ReadonlySet<string>, year: AsOfYear) {
  const ids = new Set(chosen);
  for (const id of chosen) {
    const successor = catalogue.places.get(id)?.successor;
    if (successor && !isUnitIn(catalogue, id, year)) ids.add(successor);
  }
  const isChinese = (id: string) => catalogue.places.get(id)?.country === 'CN';
  const sides = [[...ids].filter((id) => !isChinese(id)), [...ids].filter(isChinese)];
  return sides.filter((side) => side.length > 0).map((side) => new Set(side));
}

/**
 * The predicate of some filters in a year: true for what is shown. A set speaks only of things
 * that have what it is about: a status is asked of no meeting, a mechanism of meetings alone.
 *
 * @param except a set that is not to be asked, e.g. while the values of this very set are counted.
 */
export function filterIn(
  catalogue: Sides,
  filters: Filters,
  year: AsOfYear,
  except: Dimension | null = null,
): (facets: Facets) => boolean {
  const { kinds, statuses, mechanisms } = filters;
  const sides = except === 'provinces' ? [] : chosenUnits(catalogue, filters.provinces, year);
  const isIn = <T>(dimension: Dimension, chosen: ReadonlySet<T>, value: T | null) =>
    dimension === except || chosen.size === 0 || value === null || chosen.has(value);
  return ({ units, kind, state, mechanism }) =>
    sides.every((side) => units.some((unit) => side.has(unit))) &&
    isIn('kinds', kinds, kind) &&
    isIn('statuses', statuses, state) &&
    isIn('mechanisms', mechanisms, mechanism);
}

/**
 * What can be asked of a trade figure: provinces alone, those of both ends and of the gates through
 * which it is drawn, so that what crosses into a region is there when one asks for the region. The
 * figure of a whole country is none of a province on that side.
 */
export function facetsOfFlow(
  catalogue: Sides & Pick<Catalogue, 'carriers'>,
  { a, b, gates }: Pick<Flow, 'a' | 'b' | 'gates'>,
  year: AsOfYear,
): Facets {
  const carriers = catalogue.carriers.filter(
    ({ places }) => places.length === a.length && places.every((id) => a.includes(id)),
  );
  const through = gates.length > 0 ? gates : carriers.map(({ gate }) => gate);
  const units = [
    ...unitsOfPlaces(catalogue, [...a, ...b], year),
    ...unitsOfSites(catalogue, through, year),
  ];
  return { units, kind: null, state: null, mechanism: null };
}
