import { dateShown, isOverdue, monthsBetween } from '../model/time/freshness.ts';
import type { AsOfYear, PartialDate } from '../model/time/time.ts';
import type { Catalogue } from './catalogue.ts';
import { groupRows, type RowGroup } from './rows/list-groups.ts';
import type { NarrowView } from './rows/narrow.ts';
import { type ProjectRow, type SiteRow, selectRows } from './rows/select-rows.ts';

/** A thing whose state nobody has confirmed of late. */
export interface Unconfirmed {
  readonly row: SiteRow | ProjectRow;
  /** Whole months that have passed for certain; `null`: nothing is dated, or no source speaks. */
  readonly months: number | null;
}

/** What one Vietnamese province and the Chinese region across would know. */
export interface UnconfirmedGroup {
  readonly key: string;
  readonly sides: RowGroup['sides'];
  readonly items: readonly Unconfirmed[];
}

export interface UnconfirmedList {
  readonly year: AsOfYear;
  /** The day up to which it is asked: end of the year, never after the data was closed. */
  readonly shown: PartialDate;
  readonly count: number;
  readonly groups: readonly UnconfirmedGroup[];
}

const ASKED = new Set(['gates', 'crossings', 'projects'] as const);

/**
 * Sites and projects of which no source has confirmed the state for more than 12 months before the
 * date shown, by Vietnamese province and Chinese region, west to east. What no source tells at all
 * is asked for as well. Sessions are no states, and finished works do not age (`freshnessOf`).
 */
export function selectUnconfirmed(catalogue: Catalogue, view: NarrowView): UnconfirmedList {
  const shown = dateShown(view.year, catalogue.edition.closed);
  const items = new Map<string, Unconfirmed>(
    selectRows(catalogue, { ...view, topics: ASKED }).flatMap((row) => {
      if (row.topic === 'meetings' || row.topic === 'cooperation' || !isAsked(row, shown))
        return [];
      return [[row.id, { row, months: monthsOf(row, shown) }] as const];
    }),
  );
  const rows = [...items.values()].map(({ row }) => row);
  return {
    year: view.year,
    shown,
    count: rows.length,
    groups: groupRows(rows, catalogue, view.year).map(({ key, sides, rows: own }) => ({
      key,
      sides,
      items: own.flatMap(({ id }) => items.get(id) ?? []),
    })),
  };
}

function isAsked({ fresh }: SiteRow | ProjectRow, shown: PartialDate): boolean {
  if (fresh.kind === 'silent') return true;
  return fresh.kind === 'carried' && isOverdue(fresh.lastKnown, shown);
}

function monthsOf({ fresh }: SiteRow | ProjectRow, shown: PartialDate): number | null {
  if (fresh.kind !== 'carried' || fresh.lastKnown === null) return null;
  return monthsBetween(fresh.lastKnown, shown);
}
