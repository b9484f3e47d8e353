import { describe, expect, it } from 'vitest';
import { overviewCells } from '../../../src/facts/rows/select-overview.ts';
import { regionsOf, selectCells, selectStrip } from '../../../src/facts/rows/select-strip.ts';
import { madeUpCatalogue } from '../../fixtures/catalogue.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const catalogue = madeUpCatalogue();

describe('the border through the years', () => {
  it('has every site once, west to east, whatever the year', () => {
    const real = realCatalogue();
    const sites = [...real.gates, ...real.crossings]
      .toSorted((a, b) => a.order - b.order)
      .map(({ id }) => id);
    for (const year of [2016, 2021, 2026]) {
      const ids = selectStrip(real, year).flatMap(({ rows }) => rows.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(sites.toSorted());
    }
  });

  it('has the cells of the overview, and counts what happened in them', () => {
    const cells = selectCells(catalogue);
    for (const site of [...catalogue.gates, ...catalogue.crossings]) {
      const own = cells.get(site.id) ?? [];
      expect(own).toMatchObject(overviewCells(catalogue, site, catalogue.edition.years));
      const within = site.events.filter(({ date }) =>
        own.some(({ year }) => date.startsWith(`${year}`)),
      );
      expect(own.reduce((sum, { events }) => sum + events, 0)).toBe(within.length);
    }
  });

  it('joins neighbouring provinces under the region across from them', () => {
    const groups = selectStrip(realCatalogue(), 2026);
    const regions = regionsOf(groups);
    expect(regions.map(({ names }) => names?.zh)).toEqual(['云南省', '广西壮族自治区']);
    const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);
    expect(sum(regions.map(({ count }) => count))).toBe(sum(groups.map(({ rows }) => rows.length)));
    expect(sum(regions.map(({ groups: own }) => own))).toBe(groups.length);
  });
});
