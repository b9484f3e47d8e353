import { describe, expect, it } from 'vitest';
import { GROUPINGS, isFound, listSources } from '../../../src/facts/documents/source-list.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const catalogue = realCatalogue();
const all = [...catalogue.sources.values()];

describe('the list of sources', () => {
  it.each(GROUPINGS)('holds every source once by %s, the primary documents first', (by) => {
    const list = listSources(catalogue, { by, filter: '', language: 'vi' });
    const ids = [...list.primary, ...list.groups.flatMap(({ entries }) => entries)].map(
      ({ source }) => source.id,
    );
    expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
    expect(list.primary.map(({ source }) => source.id)).toEqual(
      catalogue.documents.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ source }) => source),
    );
    expect(list.count).toBe(all.length);
  });

  it('tells for each what sort of publication it is', () => {
    expect(all.filter(({ kind }) => kind === undefined)).toEqual([]);
  });

  it('runs backwards through the years, what is undated last', () => {
    const { groups } = listSources(catalogue, { by: 'year', filter: '', language: 'en' });
    const years = groups.map(({ heading }) => (heading.by === 'year' ? heading.year : undefined));
    expect(years.at(-1)).toBeNull();
    const dated = years.slice(0, -1).map(Number);
    expect(dated).toEqual(dated.toSorted((a, b) => b - a));
    const first = groups[0]?.entries.map(({ source }) => source.date ?? '') ?? [];
    expect(first).toEqual(first.toSorted().reverse());
  });

  it.each(LANGUAGES)(
    'follows the alphabet of %s by publisher, single ones together',
    (language) => {
      const { groups } = listSources(catalogue, { by: 'publisher', filter: '', language });
      const names = groups.flatMap(({ heading }) =>
        heading.by === 'publisher' && heading.name ? [heading.name[language]] : [],
      );
      expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
      expect(groups.at(-1)?.heading).toEqual({ by: 'publisher', name: null });
      for (const { entries } of groups.slice(0, -1)) expect(entries.length).toBeGreaterThan(1);
    },
  );

  it('knows which dates are inferred', () => {
    const { primary } = listSources(catalogue, { by: 'year', filter: '', language: 'en' });
    const inferred = primary.filter(({ isDateInferred }) => isDateInferred);
    const cards = catalogue.documents.filter(({ dateBasis }) => dateBasis === 'inferred');
    expect(inferred.map(({ source }) => source.id).sort()).toEqual(
      cards.map(({ source }) => source).sort(),
    );
  });
});

describe('the filter', () => {
  const found = (filter: string) => all.filter((source) => isFound(source, filter));

  it('does without accents and takes every word anywhere', () => {
    expect(found('lang son').length).toBeGreaterThan(10);
    expect(found('lang son').map(({ id }) => id)).toEqual(found('Lạng Sơn').map(({ id }) => id));
    expect(found('云南').length).toBeGreaterThan(0);
    expect(found('2023 lang son').length).toBeLessThan(found('lang son').length);
    expect(found('no-such-paper')).toEqual([]);
    expect(found('  ')).toHaveLength(all.length);
  });
});
