import { describe, expect, it } from 'vitest';
import { unconfirmedCsv } from '../../src/exports/unconfirmed.ts';
import { selectRows } from '../../src/facts/rows/select-rows.ts';
import { selectUnconfirmed } from '../../src/facts/select-unconfirmed.ts';
import type { Source } from '../../src/model/records.ts';
import { dateShown } from '../../src/model/time/freshness.ts';
import { NO_FILTERS } from '../../src/model/view/view.ts';
import { madeUpCatalogue } from '../fixtures/catalogue.ts';

/** The made-up land with every source of one date. */
function landOf(date: string | null) {
  const facts = madeUpCatalogue();
  const sources = new Map(
    [...facts.sources].map(([id, source]): [string, Source] => [id, { ...source, date }]),
  );
  return { ...facts, sources, edition: { ...facts.edition, closed: '2026-11-22' } };
}

const itemsOf = (date: string | null, year: number) =>
  selectUnconfirmed(landOf(date), { year }).groups.flatMap(({ items }) => items);
const idsOf = (date: string | null, year: number) =>
  itemsOf(date, year).map(({ row }) => row.id as string);
/** Of which a dated source tells a state. */
const toldIn = (date: string | null, year: number) =>
  itemsOf(date, year).filter(({ months }) => months !== null);

describe('what is to be confirmed', () => {
  it('is what no source has confirmed for more than twelve months before the date shown', () => {
    expect(toldIn('2026-02', 2026)).toEqual([]);
    expect(toldIn('2025-11-22', 2026)).toEqual([]);
    expect(toldIn('2025-11-21', 2026).map(({ row, months }) => [row.id, months])).toEqual(
      expect.arrayContaining([['gate:alpha', 12]]),
    );
  });

  it('is asked as of the end of a year that is past', () => {
    expect(selectUnconfirmed(landOf('2022'), { year: 2024 }).shown).toBe('2024-12-31');
    expect(idsOf('2025-01', 2024)).not.toContain('gate:alpha');
    expect(idsOf('2022-01', 2025)).toContain('gate:alpha');
  });

  it('has what no source tells at all, without a count of months', () => {
    const silent = itemsOf('2026-02', 2026).filter(({ row }) => row.id === 'crossing:ford');
    expect(silent.map(({ months }) => months)).toEqual([null]);
  });

  it('has every carried state that is old enough, once, and no session', () => {
    const facts = landOf('2020-03');
    for (const year of [2021, 2023, 2026]) {
      const rows = selectRows(facts, { year, topics: new Set(['gates', 'crossings', 'projects']) });
      const wanted = rows.flatMap((row) => {
        if (!('fresh' in row) || row.fresh.kind === 'sourced') return [];
        if (row.fresh.kind === 'silent') return [row.id];
        if (row.fresh.kind === 'lasting') return [];
        const limit = `${Number(dateShown(year, '2026-11-22').slice(0, 4)) - 1}${dateShown(year, '2026-11-22').slice(4)}`;
        const { lastKnown } = row.fresh;
        return lastKnown === null || `${lastKnown}-31`.slice(0, 10) < limit ? [row.id] : [];
      });
      expect([...idsOf('2020-03', year)].sort()).toEqual([...wanted].sort());
    }
  });

  it('has no finished work, however old the word for it is', () => {
    const facts = landOf('2020-03');
    const rows = selectRows(facts, { year: 2026, topics: new Set(['projects']) });
    const finished = rows.filter((row) => row.topic === 'projects' && row.stage === 'open');
    expect(finished.map(({ id }) => id)).not.toEqual([]);
    const ids = new Set(idsOf('2020-03', 2026));
    expect(finished.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it('stands by Vietnamese province and Chinese region, with what is tied to none last', () => {
    const { groups } = selectUnconfirmed(landOf(null), { year: 2026 });
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.slice(0, -1).every(({ sides }) => sides !== null)).toBe(true);
  });

  it('follows the filters', () => {
    const filters = { ...NO_FILTERS, kinds: new Set(['cross-border-zone' as const]) };
    const list = selectUnconfirmed(landOf(null), { year: 2026, filters });
    const kinds = list.groups.flatMap(({ items }) => items.map(({ row }) => row.kind));
    expect(new Set(kinds)).toEqual(new Set(['cross-border-zone']));
    expect(list.count).toBe(kinds.length);
  });
});

describe('the file of it', () => {
  it('has a row for each thing, with date, source and months', () => {
    const list = selectUnconfirmed(landOf('2022-05-04'), { year: 2026 });
    const [head, ...rows] = unconfirmedCsv(list, ['vi', 'zh']).trim().split('\r\n');
    expect(head?.replace('\uFEFF', '').split(',')).toEqual([
      'as_of_date',
      'vietnam',
      'china',
      'topic',
      'id',
      'name_vi',
      'name_zh',
      'name_en',
      'name_fr',
      'state',
      'last_known',
      'publisher',
      'source',
      'url',
      'months_since',
    ]);
    expect(rows).toHaveLength(list.count);
    const alpha = rows.find((row) => row.includes('gate:alpha'));
    expect(alpha).toMatch(/^2026-11-22,.*,2023-06-27,.*,40$/);
  });
});
