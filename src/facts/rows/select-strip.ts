import { type AsOfYear, yearOf } from '../../model/time/time.ts';
import type { RecordId, Topic } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { groupRows, type RowGroup } from './list-groups.ts';
import { type OverviewCell, overviewCells } from './select-overview.ts';
import { type SiteRow, selectRows } from './select-rows.ts';

/** Gates and crossings of one province and the region across from it, west to east. */
export interface StripGroup {
  readonly key: string;
  readonly sides: RowGroup['sides'];
  readonly rows: readonly SiteRow[];
}

/** A year of a gate or crossing, and how many dated events it had there. */
export interface StripCell extends OverviewCell {
  readonly events: number;
}

const SITES: ReadonlySet<Topic> = new Set<Topic>(['gates', 'crossings']);

const isSite = (row: RowGroup['rows'][number]): row is SiteRow =>
  row.topic === 'gates' || row.topic === 'crossings';

/**
 * The whole border, site by site from west to east in the groups of `year`; also what is not yet
 * there. Nothing is narrowed, so that every site keeps its place.
 */
export function selectStrip(catalogue: Catalogue, year: AsOfYear): readonly StripGroup[] {
  const rows = selectRows(catalogue, { year, topics: SITES, hasAbsent: true });
  return groupRows(rows, catalogue, year).map(({ key, sides, rows: own }) => ({
    key,
    sides,
    rows: own.filter(isSite),
  }));
}

/** The years of every gate and crossing, as the overview has them. */
export function selectCells(catalogue: Catalogue): ReadonlyMap<RecordId, readonly StripCell[]> {
  return new Map(
    [...catalogue.gates, ...catalogue.crossings].map((site) => {
      const eventsIn = (year: AsOfYear) =>
        site.events.filter(({ date }) => yearOf(date) === year).length;
      const cells = overviewCells(catalogue, site, catalogue.edition.years);
      return [site.id, cells.map((cell) => ({ ...cell, events: eventsIn(cell.year) }))];
    }),
  );
}

/** Neighbouring groups that lie across from one region, under the region's name. */
export interface RegionStretch {
  readonly key: string;
  readonly names: NonNullable<RowGroup['sides']>['china'] | null;
  /** How many sites, in how many groups. */
  readonly count: number;
  readonly groups: number;
}

/** The regions along the strip; a group of no region stands alone. */
export function regionsOf(groups: readonly StripGroup[]): readonly RegionStretch[] {
  const regions: RegionStretch[] = [];
  for (const { key, sides, rows } of groups) {
    const last = regions.at(-1);
    if (last && sides && last.names === sides.china) {
      const [count, groups] = [last.count + rows.length, last.groups + 1];
      regions[regions.length - 1] = { ...last, count, groups };
    } else regions.push({ key, names: sides?.china ?? null, count: rows.length, groups: 1 });
  }
  return regions;
}
