import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/facts/search/choose.ts';
import type { Entry, HitKind } from '../../../src/facts/search/entry.ts';
import { searchIndex } from '../../../src/facts/search/index-of.ts';
import type { ViewState } from '../../../src/model/view/view.ts';
import { INITIAL_VIEW, NO_FILTERS } from '../../../src/model/view/view.ts';
import { madeUpCatalogue } from '../../fixtures/catalogue.ts';

const facts = madeUpCatalogue();
const { entries } = searchIndex(facts);
const entry = (kind: HitKind, id: string): Entry => {
  const one = entries.find((each) => each.kind === kind && each.id === id);
  if (!one) throw new Error(`no ${kind} ${id}`);
  return one;
};
const chosen = (kind: HitKind, id: string, view: Partial<ViewState> = {}) =>
  choose(facts, { ...INITIAL_VIEW, year: 2025, ...view }, entry(kind, id));
const NOTHING = {
  ...{ moved: null, isInNoYear: false, topic: null, filters: null, lens: null },
  reason: null,
};

describe('choosing a site', () => {
  it('selects it and changes nothing else', () => {
    const { change, told } = chosen('gate', 'gate:alpha');
    expect(change).toMatchObject({ selection: 'gate:alpha', year: 2025 });
    expect(change.topics).toBe(INITIAL_VIEW.topics);
    expect(told).toEqual({ ...NOTHING, isOffMap: false });
  });

  it('says that it has no place on the map', () => {
    expect(chosen('gate', 'gate:beta').told.isOffMap).toBe(true);
  });

  it('switches its topic on, and says so', () => {
    const { change, told } = chosen('gate', 'gate:alpha', { topics: new Set(['flows']) });
    expect([...(change.topics ?? [])].sort()).toEqual(['flows', 'gates']);
    expect(told.topic).toBe('gates');
  });

  it('clears the filters that hide it, and no others', () => {
    const hiding = { ...NO_FILTERS, kinds: new Set(['rail'] as const) };
    const hidden = chosen('gate', 'gate:alpha', { filters: hiding });
    expect(hidden.change.filters).toBe(NO_FILTERS);
    expect(hidden.told.filters).toBe(hiding);
    const kept = chosen('gate', 'gate:beta', { filters: hiding });
    expect(kept.change).not.toHaveProperty('filters');
    expect(kept.told.filters).toBeNull();
  });

  it('closes the document that says nothing of it, and keeps the filters', () => {
    const view = { lens: 'doc-b', filters: { ...NO_FILTERS, kinds: new Set(['rail'] as const) } };
    const { change, told } = chosen('gate', 'gate:beta', view);
    expect(change.lens).toBeNull();
    expect(told).toMatchObject({ lens: 'doc-b', filters: null });
  });
});

describe('choosing what is not there in the year', () => {
  it('moves to the nearest year in which a project is', () => {
    const { change, told } = chosen('project', 'project:alpha-bridge', { year: 2017 });
    expect(change.year).toBe(2020);
    expect(told.moved).toEqual({ from: 2017, to: 2020 });
  });

  it('moves to the year of a meeting and switches meetings on', () => {
    const { change, told } = chosen('meeting', 'meeting:talks-3');
    expect(change).toMatchObject({ year: 2023, selection: 'meeting:talks-3' });
    expect(told).toMatchObject({ moved: { from: 2025, to: 2023 }, topic: 'meetings' });
  });

  it('stays where it is in no year, and says so', () => {
    const { change, told } = chosen('project', 'project:dream');
    expect(change).toMatchObject({ year: 2025, selection: 'project:dream' });
    expect(told).toMatchObject({ moved: null, isInNoYear: true });
  });

  it('keeps the year in which it is', () => {
    expect(chosen('project', 'project:alpha-bridge', { year: 2024 }).told.moved).toBeNull();
  });
});

describe('choosing', () => {
  it('a mechanism shows its last session that was held', () => {
    expect(chosen('mechanism', 'talks').change.selection).toBe('meeting:talks-3');
  });

  it('a document opens it', () => {
    expect(chosen('document', 'doc-a').change).toMatchObject({
      panel: 'documents',
      lens: 'doc-a',
      claims: [],
    });
  });

  it('a place goes there, opens its card and points at it, with no topic switched', () => {
    const { change, told, places } = chosen('place', 'vn-west');
    expect(change).toMatchObject({ selection: 'place:vn-west', camera: { lon: 103, lat: 22 } });
    expect(change).not.toHaveProperty('topics');
    expect(told.topic).toBeNull();
    expect(places).toEqual(['vn-west']);
  });

  it('a place that has ended moves the year to its last', () => {
    const old = new Map(facts.places);
    const west = old.get('vn-west');
    if (west) old.set('vn-west', { ...west, valid: { from: null, to: '2019-07-01' } });
    const { told } = choose(
      { ...facts, places: old },
      { ...INITIAL_VIEW, year: 2025 },
      entry('place', 'vn-west'),
    );
    expect(told.moved).toEqual({ from: 2025, to: 2019 });
  });
});
