import { beforeEach, describe, expect, it } from 'vitest';
import { selectRows } from '../../../src/facts/rows/select-rows.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { closeLens, openLens } from '../../../src/panels/control/lens.ts';
import { hoveredPlaces, pointedPlaces } from '../../../src/panels/control/memory.ts';
import { pointed } from '../../../src/panels/control/pointed.ts';
import { cameraFor } from '../../../src/panels/documents/targets.ts';
import { catalogue, provide, topics, update, view } from '../../../src/state/store.ts';
import { realCatalogue } from '../../fixtures/real.ts';

const MEETING_REPORT = 'vietnam-vn-2025-02-21-spring-meeting';

beforeEach(() => {
  provide(realCatalogue());
  hoveredPlaces.value = null;
  pointedPlaces.value = [];
  update({ ...INITIAL_VIEW, year: 2025 });
});

describe('looking through a source', () => {
  it('switches on what it speaks of, and back when the reader leaves', () => {
    const before = topics.value;
    expect(before.has('meetings')).toBe(false);
    openLens(MEETING_REPORT);
    expect(view.value).toMatchObject({ lens: MEETING_REPORT, panel: 'documents' });
    expect(topics.value.has('meetings')).toBe(true);
    openLens('nhandan-2023-02-22-spring-meeting', ['talks-over-50-2022']);
    closeLens();
    expect(view.value).toMatchObject({ lens: null, claims: [] });
    expect(topics.value).toEqual(before);
  });

  it('leaves topics alone that the reader has changed meanwhile', () => {
    openLens(MEETING_REPORT);
    update({ topics: new Set(['meetings']) });
    update({ lens: null });
    expect([...topics.value]).toEqual(['meetings']);
  });

  it('switches trade on where it has figures', () => {
    update({ topics: new Set(['gates']) });
    openLens(catalogue.value.flows[0]?.sources[0] ?? '');
    expect(topics.value.has('flows')).toBe(true);
  });

  it('shows what its own figures count, on their layer', () => {
    const { flows, flowSeries } = catalogue.value;
    const sourceOf = (wanted: string | undefined) =>
      flows.find(({ series }) => series === wanted)?.sources[0] ?? '';
    const lorries = flowSeries.find(({ measure, arc }) => measure === 'vehicles' && arc);
    const source = sourceOf(lorries?.id);
    openLens(source);
    const own = flows.filter(({ sources }) => sources.includes(source));
    const measures = flowSeries.filter(({ id }) => own.some(({ series }) => series === id));
    expect(measures.map(({ measure }) => measure)).toContain(view.value.measure);
    update(INITIAL_VIEW);
    openLens(sourceOf('yunnan-vietnam'));
    expect([...view.value.flows]).toEqual(['provinces', 'regions']);
  });

  it('narrows the rows that map, list and table share', () => {
    openLens(MEETING_REPORT);
    const ids = selectRows(catalogue.value, view.value).map(({ id }) => id);
    expect(ids).toContain('meeting:spring-guangxi-10');
    expect(ids.filter((id) => !/^(statement|agreement):/.test(id)).length).toBeLessThan(10);
  });
});

describe('what the map points at', () => {
  it('is the claim under the pointer, else those of the link and the places of the search', () => {
    expect(pointed.value).toEqual([]);
    update({ claims: ['jwg-membership-2025'] });
    const names = () => pointed.value.map((place) => place.names.en);
    expect(names()).toContain('Yunnan');
    pointedPlaces.value = ['vn-ha-long'];
    expect(names()).toContain('Hạ Long');
    hoveredPlaces.value = ['vn-mong-cai'];
    expect(names()).toEqual(['Móng Cái']);
  });

  it('can be brought into sight together, and a single place from near by', () => {
    const at = (lon: number, lat: number) => ({ position: { lon, lat } }) as never;
    expect(cameraFor([])).toBeNull();
    expect(cameraFor([at(103, 22)])).toEqual({ zoom: 9, lon: 103, lat: 22 });
    const both = cameraFor([at(103, 22), at(107, 22)]);
    expect(both).toMatchObject({ lon: 105, lat: 22 });
    expect(both?.zoom).toBeLessThan(7);
  });
});
