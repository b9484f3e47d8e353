import { describe, expect, it } from 'vitest';
import { overviewCells } from '../../../src/facts/rows/select-overview.ts';
import { type SiteRow, selectRows } from '../../../src/facts/rows/select-rows.ts';
import {
  gapsIn,
  gapsOf,
  OVERVIEW_ORDERS,
  sortOverview,
} from '../../../src/facts/rows/sort-overview.ts';
import { selectMonths, wholeYear } from '../../../src/facts/select-months.ts';
import { yearOf } from '../../../src/model/time/time.ts';
import { NO_FILTERS } from '../../../src/model/view/view.ts';
import { STATUSES, TOPICS } from '../../../src/model/vocabulary.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const facts = realCatalogue();
const rows = selectRows(facts, {
  year: 2024,
  topics: new Set(['gates', 'crossings'] as const),
  hasAbsent: true,
}).filter((row): row is SiteRow => row.topic === 'gates' || row.topic === 'crossings');
const sorted = (order: (typeof OVERVIEW_ORDERS)[number]) => sortOverview(rows, order, facts);
const gaps = ({ record }: SiteRow) => gapsIn(overviewCells(facts, record, facts.edition.years));

describe('the order of the overview', () => {
  it('loses no row, and keeps what is alike from west to east', () => {
    const place = new Map(rows.map(({ id }, at) => [id, at]));
    for (const order of OVERVIEW_ORDERS) {
      const own = sorted(order);
      expect(own.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
      for (const [at, row] of own.entries()) {
        const next = own[at + 1];
        if (!next || order !== 'gaps' || gaps(row) !== gaps(next)) continue;
        expect(place.get(row.id)).toBeLessThan(place.get(next.id) ?? 0);
      }
    }
  });

  it('by state begins with what is open and ends with what is not yet there', () => {
    const words = sorted('status').map(({ isThere, status }) =>
      isThere ? STATUSES.indexOf(status) : STATUSES.length,
    );
    expect(words).toEqual(words.toSorted((a, b) => a - b));
    expect(new Set(words).size).toBeGreaterThan(3);
  });

  it('by what was heard last begins with silence', () => {
    const kinds = sorted('oldest').map(({ fresh }) => fresh.kind);
    expect(kinds[0]).toBe('silent');
    expect(kinds.at(-1)).not.toBe('silent');
    expect(kinds.lastIndexOf('carried')).toBeLessThan(kinds.lastIndexOf('sourced'));
  });

  it('counts each year of each site that no source tells, and none before a site is there', () => {
    const { gaps: all, of } = gapsOf(rows, facts);
    expect(all).toBe(rows.reduce((sum, row) => sum + gaps(row), 0));
    expect(all).toBeGreaterThan(0);
    const years = facts.edition.years.last - facts.edition.years.first + 1;
    const absent = rows.flatMap(({ record }) =>
      overviewCells(facts, record, facts.edition.years).filter(({ absence }) => absence !== null),
    ).length;
    expect(of).toBe(rows.length * years - absent);
  });
});

it('a whole year tells all of its months and what is known to the year alone, once, by date', () => {
  const table = selectMonths(facts, { topics: new Set(TOPICS), filters: NO_FILTERS, lens: null });
  for (const { year, cells } of table.years) {
    const all = wholeYear(table, year);
    expect(all).toHaveLength(cells.reduce((sum, { happenings }) => sum + happenings.length, 0));
    const dates = all.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates.every((date) => yearOf(date) === year)).toBe(true);
  }
});
