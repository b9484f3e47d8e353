import fc from 'fast-check';
import type { Feature, Geometry } from 'geojson';
import { expect, it } from 'vitest';
import type { Catalogue } from '../../src/facts/catalogue.ts';
import { selectRows } from '../../src/facts/rows/select-rows.ts';
import { type YearRange, yearsOf } from '../../src/model/time/time.ts';
import { STAGES, STATUSES } from '../../src/model/vocabulary.ts';
import { meetingFeatures } from '../../src/pipeline/to-geojson/meetings.ts';
import { projectFeatures } from '../../src/pipeline/to-geojson/projects.ts';
import { siteFeatures } from '../../src/pipeline/to-geojson/sites.ts';
import { anyDate, anyHistory } from '../fixtures/arbitrary.ts';
import { ALPHA, madeUpCatalogue, meeting } from '../fixtures/catalogue.ts';
import { madeUpProjects } from '../fixtures/projects.ts';
import { words } from '../fixtures/words.ts';

const YEARS: YearRange = { first: 2016, last: 2026 };

/** What a map of the built files shows in `year`, by the years that each feature bears, both included. */
const onMap = (features: readonly Feature<Geometry | null>[], year: number) =>
  features.filter(
    ({ properties: p }) =>
      typeof p?.from === 'number' && typeof p.to === 'number' && p.from <= year && year <= p.to,
  );

/** Id and state of each thing on the map and in the list, to be compared. */
const states = (things: readonly (readonly [string, string])[]) =>
  things.map((t) => t.join(' ')).sort();

function inList(catalogue: Catalogue, year: number): string[] {
  const topics = new Set(['gates', 'crossings', 'projects', 'meetings'] as const);
  return states(
    selectRows(catalogue, { year, topics }).map((row) => [
      row.id,
      'stage' in row ? row.stage : 'status' in row ? row.status : '',
    ]),
  );
}

const note = words('made up');
const sources = ['paper'];

const known = ({ sources, edition }: Catalogue) => ({ sources, closed: edition.closed });

it('shows on the map, in every year, exactly the statuses that the list shows', () => {
  fc.assert(
    fc.property(anyHistory(fc.constantFrom(...STATUSES)), (history) => {
      const statuses = history.map(({ value, ...span }) => ({
        ...span,
        status: value,
        note,
        sources,
      }));
      const site = { ...ALPHA, statuses };
      const facts = madeUpCatalogue({ gates: [site], crossings: [], projects: [], meetings: [] });
      const features = siteFeatures([site], YEARS, known(facts));
      for (const year of yearsOf(YEARS)) {
        const shown = onMap(features, year).map(
          ({ properties }) => [properties?.id, properties?.status] as const,
        );
        expect(states(shown)).toEqual(inList(facts, year));
      }
    }),
  );
});

it('shows on the map, in every year, exactly the projects and stages that the list shows', () => {
  const events = fc.array(anyDate, { maxLength: 2 });
  fc.assert(
    fc.property(anyHistory(fc.constantFrom(...STAGES)), events, (history, dates) => {
      const [made] = madeUpCatalogue().projects;
      if (!made) throw new Error('the fixture has projects');
      const project = {
        ...made,
        stages: history.map(({ value, ...span }) => ({ ...span, stage: value, note, sources })),
        events: dates.map((date) => ({ date, type: 'reported' as const, note, sources })),
      };
      const facts = madeUpCatalogue({
        gates: [],
        crossings: [],
        projects: [project],
        meetings: [],
      });
      const features = projectFeatures([project], YEARS, known(facts));
      for (const year of yearsOf(YEARS)) {
        const shown = onMap(features, year).map(
          ({ properties }) => [properties?.id, properties?.stage] as const,
        );
        expect(states(shown)).toEqual(inList(facts, year));
      }
    }),
  );
});

it('shows on the map, in every year, exactly the meetings that the list shows', () => {
  const span = fc.option(fc.tuple(anyDate, anyDate));
  fc.assert(
    fc.property(span, (dates) => {
      const [from, to] = dates?.sort() ?? [null, null];
      fc.pre(from === null || from !== to);
      const one = meeting('meeting:any', 1, { from, to });
      const facts = madeUpCatalogue({ gates: [], crossings: [], projects: [], meetings: [one] });
      const features = meetingFeatures([one], facts.mechanisms);
      for (const year of yearsOf(YEARS)) {
        const shown = onMap(features, year).map(
          ({ properties }) => [properties?.id, properties?.status] as const,
        );
        expect(states(shown)).toEqual(inList(facts, year));
      }
    }),
  );
});

it('says of every project how well its position is known as the list says it', () => {
  const projects = madeUpProjects();
  const facts = madeUpCatalogue({ gates: [], crossings: [], projects, meetings: [] });
  const features = projectFeatures(projects, YEARS, known(facts));
  const topics = new Set(['projects'] as const);
  for (const row of selectRows(facts, { year: 2023, topics })) {
    const own = features.find(({ properties: p }) => p.id === row.id && p.to >= 2023);
    expect([own?.properties.position_basis, own?.properties.precision_m], row.id).toEqual([
      row.basis,
      row.precisionMetres,
    ]);
    expect(own?.geometry !== null, row.id).toBe(row.hasPosition);
  }
  expect.assertions(2 * projects.length);
});
