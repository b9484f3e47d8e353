import { expect, it } from 'vitest';
import { coverageLines, coverageOf } from '../../src/pipeline/coverage.ts';
import { at, damaged, madeUpDossier } from '../fixtures/dossier.ts';
import { words } from '../fixtures/words.ts';

const YEARS = 11;

/** Every source but one tells of all years; of the last one nothing but its spans' own dates. */
const dated = (date: string | null) =>
  damaged((d) => {
    for (const source of d.sources) source.date = date;
  });

it('counts the years of sites in which a source speaks of the status', () => {
  const sites = madeUpDossier().gates.length + madeUpDossier().crossings.length;
  const [late, early] = [coverageOf(dated('2026-06')), coverageOf(dated('2015'))];
  expect(late.siteYears.all).toBe(sites * YEARS);
  expect(late.siteYears.sourced).toBeGreaterThan(early.siteYears.sourced);
  expect(coverageOf(dated(null)).siteYears).toEqual(early.siteYears);
});

it('leaves out the years in which a site was not there', () => {
  const dossier = damaged((d) => {
    at(d.gates, 0).existence = { from: '2018-03', note: words('built'), sources: ['heron-times'] };
  });
  const all = coverageOf(madeUpDossier()).siteYears.all;
  expect(coverageOf(dossier).siteYears.all).toBe(all - 2);
});

it('counts what is carried into the last year, and how long ago it was known', () => {
  const { last } = coverageOf(dated('2025-11-22'));
  expect(last.year).toBe(2026);
  expect(last.carried).toBeGreaterThan(0);
  expect(last.medianMonths).toBe(12);
  expect(last.carried + last.silent).toBeLessThanOrEqual(last.all);
  expect(coverageOf(dated('2026-01')).last).toMatchObject({ carried: 0, medianMonths: null });
});

it('counts the provinces with a figure of the year, and a full year apart', () => {
  const { provinceYears } = coverageOf(madeUpDossier());
  const none = damaged((d) => {
    d.flows = [];
  });
  const without = coverageOf(none).provinceYears;
  expect(without).toEqual({ all: provinceYears.all, drawn: 0, full: 0 });
  const single = damaged((d) => {
    const [series] = d.flowSeries;
    if (series) series.arc = { layer: 'provinces', of: ['vn-west'], order: 1 };
  });
  expect(coverageOf(single).provinceYears).toMatchObject({ drawn: 1, full: 1 });
});

it('counts sources without address or date', () => {
  const { sources } = madeUpDossier();
  const noAddress = sources.filter(({ url }) => url === null).length;
  expect(coverageOf(dated(null)).sources).toEqual({
    all: sources.length,
    noAddress,
    noDate: sources.length,
  });
});

it('is told in short lines', () => {
  for (const line of coverageLines(coverageOf(madeUpDossier()))) {
    expect(line.length).toBeLessThan(120);
    expect(line).toMatch(/\.$/);
  }
});

it('counts promises by state, and the open ones by age', () => {
  const { promises } = coverageOf(madeUpDossier());
  expect(promises.states).toMatchObject({ 'no-report': 1, done: 0 });
  expect(promises.ages).toEqual({ year: 0, three: 0, older: 1, undated: 0 });
  const young = damaged((d) => {
    at(d.commitments, 0).date = '2025-12';
  });
  expect(coverageOf(young).promises.ages).toMatchObject({ year: 1, older: 0 });
  const kept = damaged((d) => {
    at(d.commitments, 0).outcomes = [
      { state: 'done', date: '2019', note: words('open'), sources: ['heron-times'] },
    ];
  });
  expect(coverageOf(kept).promises).toMatchObject({ states: { done: 1 }, ages: { older: 0 } });
});

it('counts the statements that have a place, and of the others the reasons', () => {
  const { statements } = coverageOf(madeUpDossier());
  expect(statements.all).toBe(madeUpDossier().claims.length);
  const before = statements.noPlace['two-countries'];
  const moved = damaged((d) => {
    at(d.claims, 0).places = d.places.filter(({ kind }) => kind === 'country').map(({ id }) => id);
  });
  expect(coverageOf(moved).statements.noPlace['two-countries']).toBe(before + 1);
});
