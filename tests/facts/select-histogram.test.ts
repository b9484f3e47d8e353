import { expect, it } from 'vitest';
import { selectHistogram } from '../../src/facts/select-histogram.ts';
import { madeUpCatalogue } from '../fixtures/catalogue.ts';

const catalogue = madeUpCatalogue();

it('has a bar for every year of the time line, also where nothing happened', () => {
  const bars = selectHistogram(catalogue, { topics: new Set(['gates', 'projects', 'meetings']) });
  expect(bars.map(({ year }) => year)).toEqual([
    2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
  ]);
  expect(bars.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 1, 5, 0, 0, 1]);
});

it('counts only the topics switched on, and keeps the others beside', () => {
  const bars = selectHistogram(catalogue, { topics: new Set(['gates']) });
  expect(bars.find(({ year }) => year === 2023)).toEqual({
    year: 2023,
    count: 2,
    byTopic: { gates: 2, crossings: 0, projects: 1, flows: 0, meetings: 2, cooperation: 0 },
  });
});
