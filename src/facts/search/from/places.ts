import type { Place } from '../../../model/records.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Draft } from '../entry.ts';
import type { Group, Sort } from '../generic.ts';
import { type AlsoTyped, contextOf, nameTexts, typedTexts, unitsAround } from './sites.ts';

/** Families of general words of each kind of place. */
export const PLACE_GROUPS: Readonly<Record<string, readonly Group[]>> = {
  country: ['country'],
  province: ['province'],
  'autonomous-region': ['province'],
  municipality: ['city'],
  prefecture: ['prefecture', 'city'],
  county: ['county', 'city'],
  district: ['county'],
  city: ['city'],
  town: ['city'],
  river: ['river'],
  station: ['station'],
};

const SORTS: Readonly<Record<string, readonly Sort[]>> = {
  province: ['province'],
  'autonomous-region': ['province'],
  municipality: ['city'],
  prefecture: ['prefecture'],
  county: ['county'],
  district: ['county'],
  city: ['city'],
  town: ['city'],
  river: ['river'],
  station: ['station'],
};

/** Larger units first among equals; groupings and what is no spot on the ground last. */
const RANK = [
  ...['country', 'province', 'autonomous-region', 'municipality', 'prefecture', 'county'],
  ...['district', 'city', 'town', 'commune', 'river', 'station'],
];

/** Whether a place is a hit of its own, not merely a name of a record. */
function standsForItself({ gates, crossings, projects }: Catalogue, { record }: Place): boolean {
  if (record === undefined) return true;
  return ![...gates, ...crossings, ...projects].some(({ id }) => id === record);
}

/** Places that no record stands for. */
export function placeDrafts(catalogue: Catalogue, also: AlsoTyped): Draft[] {
  return [...catalogue.places.values()]
    .filter((place) => standsForItself(catalogue, place))
    .map(({ id, kind, names, parent, valid }): Draft => {
      const at = RANK.indexOf(kind);
      return {
        kind: 'place',
        id,
        // A unit of today before one of the same name that has ended.
        rank: (at < 0 ? RANK.length : at) + (valid?.to ? 0.5 : 0),
        texts: [...nameTexts(names), ...typedTexts(also, id)],
        sorts: SORTS[kind] ?? [],
        groups: PLACE_GROUPS[kind] ?? [],
        context: contextOf(catalogue, [parent]),
        // A river runs through more than one region.
        within: kind === 'river' ? null : unitsAround(catalogue, [parent]),
      };
    });
}
