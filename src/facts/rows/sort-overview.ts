import { firstDayOf, type YearRange } from '../../model/time/time.ts';
import { STATUSES } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import { type OverviewCell, overviewCells } from './select-overview.ts';
import type { SiteRow } from './select-rows.ts';

/** How the overview is read: as the border runs, by state, by what is not known, by when it last was. */
export const OVERVIEW_ORDERS = ['west', 'status', 'gaps', 'oldest'] as const;
export type OverviewOrder = (typeof OVERVIEW_ORDERS)[number];

/** Years of which no source speaks though the site was there. */
export const gapsIn = (cells: readonly OverviewCell[]): number =>
  cells.filter(({ shown, absence }) => shown === null && absence === null).length;

/** The day on which a state was last known; what a source of the year tells is the newest of all. */
function lastKnown({ fresh }: SiteRow): string {
  if (fresh.kind === 'silent') return '';
  if (fresh.kind !== 'carried') return '9';
  return fresh.lastKnown === null ? '' : firstDayOf(fresh.lastKnown);
}

/** Rows in an order; what is alike stays from west to east. */
export function sortOverview(
  rows: readonly SiteRow[],
  order: OverviewOrder,
  catalogue: Pick<Catalogue, 'sources' | 'edition'>,
): readonly SiteRow[] {
  const range: YearRange = catalogue.edition.years;
  switch (order) {
    case 'west':
      return rows;
    case 'status': {
      const place = (row: SiteRow) =>
        (row.isThere ? 0 : STATUSES.length + 1) + STATUSES.indexOf(row.status);
      return rows.toSorted((a, b) => place(a) - place(b));
    }
    case 'gaps': {
      const gaps = new Map(
        rows.map(({ id, record }) => [id, gapsIn(overviewCells(catalogue, record, range))]),
      );
      return rows.toSorted((a, b) => (gaps.get(b.id) ?? 0) - (gaps.get(a.id) ?? 0));
    }
    case 'oldest':
      return rows.toSorted((a, b) => {
        const [one, other] = [lastKnown(a), lastKnown(b)];
        return one < other ? -1 : one > other ? 1 : 0;
      });
  }
}

/** How many years of how many no source speaks of, of all rows. */
export function gapsOf(
  rows: readonly SiteRow[],
  catalogue: Pick<Catalogue, 'sources' | 'edition'>,
): { readonly gaps: number; readonly of: number } {
  const cells = rows.flatMap(({ record }) =>
    overviewCells(catalogue, record, catalogue.edition.years).filter(
      ({ absence }) => absence === null,
    ),
  );
  return { gaps: gapsIn(cells), of: cells.length };
}
