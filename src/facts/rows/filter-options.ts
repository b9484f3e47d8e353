import { type Filters, NO_FILTERS, type StateValue } from '../../model/view/view.ts';
import {
  COOPERATION_FIELDS,
  type CooperationField,
  NO_SOURCE,
  PROJECT_TYPES,
  type ProjectType,
  SITE_KINDS,
  type SiteKind,
  STAGES,
  STATUSES,
} from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Dimension, type Facets, facetsOf } from './filters.ts';
import { narrowed } from './narrow.ts';
import { type Row, type RowsView, selectRows } from './select-rows.ts';

/** A value that one can filter by. */
export interface FilterOption<T extends string = string> {
  readonly value: T;
  /** Things with this value that the other sets let through. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface FilterOptions {
  /** Vietnamese provinces from west to east, then Chinese regions. */
  readonly provinces: readonly FilterOption[];
  readonly kinds: readonly FilterOption<SiteKind | ProjectType | CooperationField>[];
  readonly statuses: readonly FilterOption<StateValue>[];
  readonly mechanisms: readonly FilterOption[];
  /** Things that are shown, and that would be without any filter. */
  readonly shown: number;
  readonly total: number;
}

const KIND_ORDER: readonly string[] = [...SITE_KINDS, ...PROJECT_TYPES, ...COOPERATION_FIELDS];
const STATE_ORDER: readonly StateValue[] = [
  ...new Set([...STATUSES.filter((status) => status !== 'unknown'), ...STAGES]),
  'unknown',
  NO_SOURCE,
];

const VALUES: Readonly<Record<Dimension, (facets: Facets) => readonly string[]>> = {
  provinces: ({ units }) => units,
  kinds: ({ kind }) => (kind ? [kind] : []),
  statuses: ({ state }) => (state ? [state] : []),
  mechanisms: ({ mechanism }) => (mechanism ? [mechanism] : []),
};

/**
 * What one can filter by in the year and topics on screen: the values that occur, and those that
 * are chosen, each with how many there are. The lens has narrowed before.
 */
export function selectFilterOptions(catalogue: Catalogue, view: RowsView): FilterOptions {
  const { year, filters = NO_FILTERS } = view;
  const rows = selectRows(catalogue, { ...view, filters: NO_FILTERS });
  const facets = new Map(rows.map((row) => [row.id, facetsOf(catalogue, row, year)]));

  function optionsOf<D extends Dimension>(
    dimension: D,
    order: readonly string[],
  ): FilterOption<Filters[D] extends ReadonlySet<infer V extends string> ? V : never>[] {
    type Value = Filters[D] extends ReadonlySet<infer V extends string> ? V : never;
    const { passes } = narrowed(catalogue, view, dimension);
    const valuesOf = (row: Row) => {
      const own = facets.get(row.id);
      return own ? VALUES[dimension](own) : [];
    };
    const chosen: ReadonlySet<string> = filters[dimension];
    const counts = new Map<string, number>();
    for (const row of rows) {
      const add = passes(row) ? 1 : 0;
      for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + add);
    }
    for (const value of chosen) counts.set(value, counts.get(value) ?? 0);
    const placeOf = (value: string) => {
      const at = order.indexOf(value);
      return at < 0 ? order.length : at;
    };
    return [...counts]
      .map(([value, count]) => ({
        value: value as Value,
        count,
        isChosen: chosen.has(value),
      }))
      .sort((a, b) => placeOf(a.value) - placeOf(b.value));
  }

  return {
    provinces: optionsOf('provinces', unitOrder(catalogue, rows, facets)),
    kinds: optionsOf('kinds', KIND_ORDER),
    statuses: optionsOf('statuses', STATE_ORDER),
    mechanisms: optionsOf(
      'mechanisms',
      catalogue.mechanisms.map(({ id }) => id),
    ),
    shown: rows.filter(narrowed(catalogue, view).passes).length,
    total: rows.length,
  };
}

/** Units in the order in which the walk from west to east first meets them, sites before the rest. */
function unitOrder(
  { places }: Catalogue,
  rows: readonly Row[],
  facets: ReadonlyMap<string, Facets>,
): string[] {
  const isSite = ({ topic }: Row) => topic === 'gates' || topic === 'crossings';
  const walk = [...rows.filter(isSite), ...rows.filter((row) => !isSite(row))];
  const met = [...new Set(walk.flatMap(({ id }) => facets.get(id)?.units ?? []))];
  const isChinese = (id: string) => places.get(id)?.country === 'CN';
  return [...met.filter((id) => !isChinese(id)), ...met.filter(isChinese)];
}
