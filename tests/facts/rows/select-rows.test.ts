import { describe, expect, it } from 'vitest';
import { NO_FLOWS } from '../../../src/facts/flows/picture.ts';
import { type SiteRow, selectRows } from '../../../src/facts/rows/select-rows.ts';
import { selectScene } from '../../../src/facts/scene/select-scene.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { TOPICS, type Topic } from '../../../src/model/vocabulary.ts';
import { madeUpCatalogue } from '../../fixtures/catalogue.ts';

const catalogue = madeUpCatalogue();
const all = new Set<Topic>(TOPICS);
const rowsOf = (year: number, topics: ReadonlySet<Topic> = all) =>
  selectRows(catalogue, { year, topics });
const idsOf = (year: number, topics?: ReadonlySet<Topic>) =>
  rowsOf(year, topics).map(({ id }) => id);

describe('the rows', () => {
  it('go from west to east, projects with the sites that they serve, then meetings', () => {
    expect(idsOf(2023)).toEqual([
      'crossing:ford',
      'gate:alpha',
      'project:alpha-bridge',
      'crossing:market',
      'gate:beta',
      'project:zone',
      'meeting:committee-9',
      'meeting:talks-3',
    ]);
  });

  it('hold only the topics that are switched on', () => {
    expect(idsOf(2023, new Set(['crossings']))).toEqual(['crossing:ford', 'crossing:market']);
    expect(idsOf(2023, new Set(['flows']))).toEqual([]);
  });

  it('leave out what is not yet, and undated meetings, in every year', () => {
    for (let year = 2016; year <= 2026; year += 1) {
      const ids = idsOf(year);
      expect(ids.includes('project:alpha-bridge')).toBe(year >= 2020);
      expect(ids.includes('project:zone')).toBe(year >= 2022);
      expect(ids.includes('project:dream')).toBe(false);
      expect(ids.includes('meeting:talks-2')).toBe(false);
      expect(ids.includes('meeting:talks-4')).toBe(year === 2026);
    }
  });

  it('tell an unknown status apart from a year of which no source speaks', () => {
    const ford = rowsOf(2023).find(({ id }) => id === 'crossing:ford') as SiteRow;
    expect(ford).toMatchObject({ status: 'unknown', fresh: { kind: 'silent' } });
    const alpha = rowsOf(2023).find(({ id }) => id === 'gate:alpha') as SiteRow;
    expect(alpha).toMatchObject({
      status: 'open',
      fresh: { kind: 'sourced' },
      changes: ['2023-06-27'],
    });
  });

  it('say the stage of a project as unknown in a gap, and that no source tells it', () => {
    const stageIn = (year: number) =>
      rowsOf(year).flatMap((row) =>
        row.id === 'project:alpha-bridge' && row.topic === 'projects'
          ? [`${row.stage} ${row.fresh.kind}`]
          : [],
      );
    expect([2019, 2020, 2021, 2022, 2023, 2024].map(stageIn)).toEqual([
      [],
      ['proposed sourced'],
      ['proposed sourced'],
      ['unknown silent'],
      ['unknown silent'],
      ['open sourced'],
    ]);
  });

  it('keep what has no position, in its place', () => {
    const beta = rowsOf(2023).find(({ id }) => id === 'gate:beta');
    expect(beta).toMatchObject({ hasPosition: false, basis: null });
    const alpha = rowsOf(2023).find(({ id }) => id === 'gate:alpha');
    expect(alpha).toMatchObject({ hasPosition: true, basis: 'source', precisionMetres: 100 });
    expect(alpha?.isDisputed).toBe(true);
  });
});

describe('the scene', () => {
  it('shows the very rows of the list', () => {
    for (let year = 2016; year <= 2026; year += 1) {
      const view = { ...INITIAL_VIEW, year, topics: all };
      const scene = selectScene(catalogue, view, 'gate:beta');
      expect([...scene.shown]).toEqual(idsOf(year));
      expect(scene).toMatchObject({ year, highlight: 'gate:beta', selection: null });
    }
  });

  it('has no trade lines while trade is switched off', () => {
    const view = { ...INITIAL_VIEW, topics: new Set(['gates'] as const) };
    expect(selectScene(catalogue, view, null).flows).toEqual(NO_FLOWS);
    expect(selectScene(catalogue, INITIAL_VIEW, null).flows).not.toEqual(NO_FLOWS);
  });
});
