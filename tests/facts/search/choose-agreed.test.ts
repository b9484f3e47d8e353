import { expect, it } from 'vitest';
import { selectRows } from '../../../src/facts/rows/select-rows.ts';
import { choose } from '../../../src/facts/search/choose.ts';
import type { HitKind } from '../../../src/facts/search/entry.ts';
import { search } from '../../../src/facts/search/search.ts';
import { bondsOf, heapsOf, standsFor } from '../../../src/map/plain/heaps.ts';
import { isFrame } from '../../../src/model/view/aim.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/model/view/view.ts';
import { catalogue, index } from './built.ts';

const of = (kind: HitKind) => index.entries.filter((one) => one.kind === kind);
const chosen = (kind: HitKind, id: string, view: Partial<ViewState> = {}) => {
  const entry = of(kind).find((one) => one.id === id);
  if (!entry) throw new Error(`no ${kind} ${id}`);
  return choose(catalogue, { ...INITIAL_VIEW, ...view }, entry);
};

it.each(['claim', 'agreement'] as const)(
  'every %s that is found leads to its sign, or says why there is none',
  (kind) => {
    const entries = of(kind);
    expect(entries.length).toBeGreaterThan(30);
    for (const entry of entries) {
      const { change, told } = choose(catalogue, INITIAL_VIEW, entry);
      const view = { ...INITIAL_VIEW, ...change };
      const id = view.selection;
      expect(id).toMatch(/^(statement|agreement):/);
      expect(told.topic).toBe('cooperation');
      if (told.reason !== null) expect(view.camera, entry.id).toBeNull();
      // Signed before the first year of the time line: told in words.
      if (told.reason !== null || told.isInNoYear) continue;
      const signs = heapsOf(selectRows(catalogue, view)).filter((sign) => standsFor(sign, id));
      expect(signs.length, entry.id).toBeGreaterThan(0);
      const { camera } = view;
      if (!camera) throw new Error(`${entry.id} leads nowhere`);
      for (const { at } of signs) {
        const [lon, lat] = at;
        const isIn = isFrame(camera)
          ? lon > camera.west && lon < camera.east && lat > camera.south && lat < camera.north
          : lon === camera.lon && lat === camera.lat;
        expect(isIn, entry.id).toBe(true);
      }
    }
  },
);

it('tells the year that it left for a statement, and the topic that it switched on', () => {
  const { change, told } = chosen('claim', 'health-exercise-puer-2025-10', { year: 2017 });
  expect(change).toMatchObject({
    selection: 'statement:health-exercise-puer-2025-10',
    year: 2025,
  });
  expect(told).toMatchObject({ moved: { from: 2017, to: 2025 }, topic: 'cooperation' });
  expect(bondsOf(selectRows(catalogue, { ...INITIAL_VIEW, ...change }))).not.toEqual([]);
});

it('leads from every commitment to the signs of what it is about, not before it was made', () => {
  const nowhere = of('commitment').filter((entry) => {
    const { change, told } = choose(catalogue, INITIAL_VIEW, entry);
    expect(change.selection).toBe(`commitment:${entry.id}`);
    expect(change.topics?.has('cooperation')).toBe(true);
    expect(told.reason === null).toBe(change.camera !== undefined);
    return told.reason !== null;
  });
  expect(of('commitment').length).toBeGreaterThan(80);
  expect(nowhere.length).toBeLessThan(of('commitment').length / 4);
  expect(chosen('commitment', 'imports-2016', { year: 2016 }).told.moved).toBeNull();
  const late = catalogue.commitments.find(({ date }) => date?.startsWith('2025'));
  expect(chosen('commitment', late?.id ?? '', { year: 2018 }).told.moved).toEqual({
    from: 2018,
    to: 2025,
  });
});

it.each([
  ['y tế', 'health'],
  ['y te', 'health'],
  ['农业', 'farming'],
  ['tourism', 'culture'],
  ['gestion de la frontière', 'border'],
] as const)('finds the field of %s, points at its places and selects nothing', (typed, field) => {
  const hit = search(index, typed).find(({ entry }) => entry.kind === 'field');
  expect(hit?.entry.id).toBe(field);
  const { change, told, places } = chosen('field', field);
  expect(change.selection).toBeNull();
  expect(told.topic).toBe('cooperation');
  expect(places.length).toBeGreaterThan(0);
  const view = { ...INITIAL_VIEW, ...change };
  const own = selectRows(catalogue, view).filter(
    (row) => row.topic === 'cooperation' && row.kind === field,
  );
  expect(own.length).toBeGreaterThan(0);
});

it('leaves the topics alone for a place that has a card', () => {
  const { change, told } = chosen('place', 'vn-lai-chau', { topics: new Set(['gates']) });
  expect(change.selection).toBe('place:vn-lai-chau');
  expect(change).not.toHaveProperty('topics');
  expect(told.topic).toBeNull();
});
