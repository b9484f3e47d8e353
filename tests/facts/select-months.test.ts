import { describe, expect, it } from 'vitest';
import { type MonthTable, monthOf, selectMonths } from '../../src/facts/select-months.ts';
import { NO_FILTERS } from '../../src/model/view/view.ts';
import { TOPICS, type Topic } from '../../src/model/vocabulary.ts';
import { madeUpCatalogue, meeting } from '../fixtures/catalogue.ts';
import { realCatalogue } from '../fixtures/real.ts';

const catalogue = realCatalogue();
const all = new Set<Topic>(TOPICS);
const months = selectMonths(catalogue, { topics: all });

const happeningsOf = ({ years, before }: MonthTable) => [
  ...before.happenings,
  ...years.flatMap(({ cells }) => cells.flatMap((cell) => cell.happenings)),
];

describe('the events by month', () => {
  it('hold every dated event and meeting once', () => {
    const events = [...catalogue.gates, ...catalogue.crossings, ...catalogue.projects].flatMap(
      (record) => record.events,
    );
    const dated = catalogue.meetings.filter(({ from }) => from !== null);
    expect(happeningsOf(months)).toHaveLength(events.length + dated.length);
    expect(months.undated).toBe(catalogue.meetings.length - dated.length);
  });

  it('put none that is known only to the year into a month', () => {
    for (const { cells } of months.years) {
      for (const { when, happenings } of cells) {
        for (const { date } of happenings) {
          expect(date.length === 4, date).toBe(when.month === null);
          expect(Number(date.slice(0, 4))).toBe(when.year);
        }
      }
    }
    expect(monthOf('2020')).toBeNull();
    expect(monthOf('2020-01')).toBe(1);
  });

  it('count in each cell what its topics add up to, the largest number over all cells', () => {
    const cells = months.years.flatMap((row) => row.cells);
    for (const { byTopic, happenings } of cells) {
      expect(Object.values(byTopic).reduce((sum, count) => sum + count, 0)).toBe(happenings.length);
    }
    expect(months.most).toBe(Math.max(...cells.map(({ happenings }) => happenings.length)));
  });

  it('hold only topics that are on and what the filters let through', () => {
    const gates = selectMonths(catalogue, { topics: new Set<Topic>(['gates']) });
    expect(happeningsOf(gates).every(({ topic }) => topic === 'gates')).toBe(true);
    expect(gates.undated).toBe(0);
    const one = selectMonths(catalogue, {
      topics: new Set<Topic>(['meetings']),
      filters: { ...NO_FILTERS, mechanisms: new Set(['spring-meeting-guangxi']) },
    });
    expect(happeningsOf(one).length).toBeGreaterThan(5);
    for (const happening of happeningsOf(one)) {
      expect(happening.topic === 'meetings' && happening.record.mechanism).toBe(
        'spring-meeting-guangxi',
      );
    }
  });

  it('of a province hold those of the provinces that went into it', () => {
    const keysOf = (province: string) =>
      happeningsOf(
        selectMonths(catalogue, {
          topics: new Set<Topic>(['gates', 'crossings', 'projects']),
          filters: { ...NO_FILTERS, provinces: new Set([province]) },
        }),
      ).map(({ record, date }) => `${record.id} ${date}`);
    const heir = keysOf('vn-tuyen-quang');
    const old = keysOf('vn-ha-giang').filter((key) => /^(gate|crossing)/.test(key));
    expect(old.length).toBeGreaterThan(5);
    expect(heir).toEqual(expect.arrayContaining(old));
    expect(keysOf('vn-cao-bang')).not.toEqual(expect.arrayContaining(old));
  });

  it('count of the meetings without a date those that filters and lens let through', () => {
    const topics = new Set<Topic>(['meetings']);
    const meetings = [
      meeting('meeting:talks-1', 1, { from: null, to: null }),
      meeting('meeting:other-1', 1, { from: null, to: null, mechanism: 'other' }),
    ];
    const facts = madeUpCatalogue({ meetings });
    const undated = (view: object) => selectMonths(facts, { topics, ...view }).undated;
    expect(undated({})).toBe(2);
    const filters = { ...NO_FILTERS, mechanisms: new Set(['other']) };
    expect(undated({ filters })).toBe(1);
    const unused = 'paper-of-nobody';
    const sources = new Map([...facts.sources].map(([id, source]) => [unused, { ...source, id }]));
    const through = selectMonths({ ...facts, sources }, { topics, lens: unused });
    expect(through.undated).toBe(0);
  });
});
