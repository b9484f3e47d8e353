import { describe, expect, it } from 'vitest';
import type { ChangeEntry } from '../../../src/facts/changes/changes.ts';
import { periodOf } from '../../../src/facts/changes/changes-period.ts';
import { greatFirst, greatness } from '../../../src/facts/changes/great-first.ts';
import { selectChanges } from '../../../src/facts/changes/select-changes.ts';
import { projectStreams, siteStreams } from '../../../src/facts/changes/streams.ts';
import type { Project } from '../../../src/model/records.ts';
import { isThere, shownStage } from '../../../src/model/shown.ts';
import { statusIn } from '../../../src/model/site.ts';
import { yearsOf } from '../../../src/model/time/time.ts';
import { madeUpCatalogue } from '../../fixtures/catalogue.ts';
import { realCatalogue } from '../../fixtures/real.ts';
import { madeUpSite } from '../../fixtures/sites.ts';
import { words } from '../../fixtures/words.ts';

const facts = realCatalogue();
const sites = [...facts.gates, ...facts.crossings];
const years = yearsOf(facts.edition.years);

const span = (from: string, to: string | null, status: 'open' | 'restricted' | 'suspended') => ({
  from,
  to,
  status,
  note: words(status),
  sources: ['paper'],
});

/** Sites of which it is known what they went through from 2018 to 2020. */
const small = madeUpSite('crossing:small', 1, {
  kind: 'traditional-crossing',
  statuses: [span('2018', '2020', 'open'), span('2020', null, 'suspended')],
});
const great = madeUpSite('gate:great', 2, {
  kind: 'international',
  statuses: [span('2018', '2020', 'open'), span('2020', null, 'suspended')],
});
const fresh = madeUpSite('gate:new', 3, {
  kind: 'international',
  statuses: [span('2020', null, 'open')],
});
const better = madeUpSite('gate:better', 4, {
  kind: 'main',
  statuses: [span('2018', '2020', 'restricted'), span('2020', null, 'open')],
});

const listed = () => {
  const catalogue = madeUpCatalogue({
    gates: [great, fresh, better],
    crossings: [small],
    projects: [],
    meetings: [],
  });
  return greatFirst(selectChanges(catalogue, periodOf(catalogue, [2018, 2020], null)));
};

describe('the list of changes', () => {
  it('begins with what most happened, and in each part with the greatest gates', () => {
    const ids = listed().map(({ group, entries }) => [
      group,
      entries.map((entry) => ('id' in entry ? entry.id : '')),
    ]);
    expect(ids.slice(0, 2)).toEqual([
      ['suspended', ['gate:great', 'crossing:small']],
      // That a source begins to speak is no opening.
      ['opened', ['gate:better', 'gate:new']],
    ]);
  });

  it('loses no entry and no part, in any two years', () => {
    for (const from of years) {
      const period = periodOf(facts, [from, facts.edition.years.last], null);
      const lists = selectChanges(facts, period);
      const sorted = greatFirst(lists);
      const keys = (all: typeof lists) =>
        all.map(({ group, entries }) => [group, entries.map(({ key }) => key).sort()]).sort();
      expect(keys(sorted)).toEqual(keys(lists));
      for (const { entries } of sorted) {
        const by = entries.map((entry: ChangeEntry) => greatness(entry));
        expect(by).toEqual(by.toSorted((a, b) => b - a));
      }
    }
  });
});

describe('the streams between two years', () => {
  it('hold every site that is there in one of them once, with what the map shows in both', () => {
    for (const from of years) {
      for (const to of years.filter((year) => year > from)) {
        const streams = siteStreams(sites, periodOf(facts, [from, to], null));
        const ids = streams.flatMap((stream) => [...stream.ids]);
        const there = sites.filter((site) => isThere(site, from) || isThere(site, to));
        expect(ids.toSorted()).toEqual(there.map(({ id }) => id).toSorted());
        for (const { before, after, ids: own } of streams) {
          for (const id of own) {
            const site = sites.find((one) => one.id === id);
            if (!site) throw new Error(id);
            const word = (year: number) =>
              statusIn(site, year)?.status ?? (isThere(site, year) ? 'silent' : 'absent');
            expect([before, after]).toEqual([word(from), word(to)]);
          }
        }
      }
    }
  });

  it('of projects tell their stage in both years, and leave out those of which nothing was said yet', () => {
    const word = (project: Project, year: number) => {
      const stage = shownStage(project, year);
      return stage === undefined ? 'absent' : stage === 'unknown' ? 'silent' : stage;
    };
    for (const [from, to] of [
      [2016, 2017],
      [2019, 2023],
      [2022, 2026],
    ] as const) {
      const expected = facts.projects
        .map((project) => [project.id, word(project, from), word(project, to)] as const)
        .filter(([, before, after]) => before !== 'absent' || after !== 'absent');
      const told = projectStreams(facts.projects, periodOf(facts, [from, to], null)).flatMap(
        ({ before, after, ids }) => ids.map((id) => [id, before, after] as const),
      );
      expect(told.map(String).toSorted()).toEqual(expected.map(String).toSorted());
      expect(told.length).toBeGreaterThan(3);
    }
  });
});
