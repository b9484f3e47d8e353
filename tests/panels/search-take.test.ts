import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { selectRows } from '../../src/facts/rows/select-rows.ts';
import type { HitKind } from '../../src/facts/search/entry.ts';
import type { Hit } from '../../src/facts/search/search.ts';
import { INITIAL_VIEW, NO_FILTERS } from '../../src/model/view/view.ts';
import { closeLens, openLens } from '../../src/panels/control/lens.ts';
import { take } from '../../src/panels/search/take.ts';
import { told } from '../../src/panels/search/typed.ts';
import { goBack } from '../../src/panels/search/ways-back.ts';
import { catalogue, provide, update, view, year } from '../../src/state/store.ts';
import { realCatalogue } from '../fixtures/real.ts';

const REPORT = 'vietnam-vn-2025-02-21-spring-meeting';
const hit = (kind: HitKind, id: string) => ({ entry: { kind, id } }) as unknown as Hit;

beforeEach(() => {
  vi.stubGlobal('document', { getElementById: () => null });
  vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
  provide(realCatalogue());
  update({ ...INITIAL_VIEW, year: 2025 });
  told.value = null;
});
afterEach(() => vi.unstubAllGlobals());

describe('a source that was looked for', () => {
  it('opens as one that was pressed, and what was switched on goes with it', () => {
    openLens(REPORT);
    const pressed = view.value;
    closeLens();
    update({ panel: 'list' });
    const before = view.value.topics;
    take(hit('document', REPORT));
    expect(view.value).toEqual(pressed);
    expect(view.value.topics.has('meetings')).toBe(true);
    closeLens();
    expect(view.value.topics).toBe(before);
  });

  it('switches trade on where it has figures', () => {
    update({ topics: new Set(['gates']) });
    take(hit('document', catalogue.value.flows[0]?.sources[0] ?? ''));
    expect(view.value.topics.has('flows')).toBe(true);
  });
});

it('shows a statement where it stands, with its topic on, and says so', () => {
  update({ topics: new Set(['gates']) });
  take(hit('claim', 'health-exercise-puer-2025-10'));
  expect(view.value.selection).toBe('statement:health-exercise-puer-2025-10');
  expect(view.value.topics.has('cooperation')).toBe(true);
  expect(told.value).toMatchObject({ topic: 'cooperation' });
});

it('opens the card of a place with no topic switched', () => {
  update({ topics: new Set(['gates']) });
  take(hit('place', 'vn-lai-chau'));
  expect(view.value.selection).toBe('place:vn-lai-chau');
  expect([...view.value.topics]).toEqual(['gates']);
  expect(told.value).toBeNull();
});

it('keeps what was found on screen where a source closes that had switched its topic on', () => {
  openLens(REPORT);
  const all = selectRows(catalogue.value, { ...view.value, lens: null });
  const seen = new Set(selectRows(catalogue.value, view.value).map(({ id }) => id));
  const hidden = all.find(({ id }) => id.startsWith('meeting:') && !seen.has(id));
  take(hit('meeting', hidden?.id ?? ''));
  expect(view.value.lens).toBeNull();
  expect(selectRows(catalogue.value, view.value).map(({ id }) => id)).toContain(hidden?.id);
  expect(told.value).toMatchObject({ lens: REPORT, topic: 'meetings' });
});

describe('ways back', () => {
  const hiding = { ...NO_FILTERS, kinds: new Set(['rail'] as const) };
  beforeEach(() => {
    update({ year: 2016, filters: hiding, topics: new Set(['flows']) });
    const shown = (at: number) =>
      selectRows(catalogue.value, {
        ...view.value,
        year: at,
        filters: NO_FILTERS,
        topics: new Set(['meetings']),
      });
    const there = new Set(shown(2016).map(({ id }) => id));
    const later = shown(2023).find(({ id }) => id.startsWith('meeting:') && !there.has(id));
    // A session is of one year: both year and filters have to go.
    update({ filters: { ...hiding, provinces: new Set(['vn-nowhere']) } });
    take(hit('meeting', later?.id ?? ''));
  });

  it('stay until the last of them is gone, and then nothing is told', () => {
    expect(told.value).toMatchObject({ moved: { from: 2016, to: 2023 } });
    expect(told.value?.filters).not.toBeNull();
    goBack('moved');
    expect(year.value).toBe(2016);
    expect(told.value).toMatchObject({ moved: null });
    expect(told.value?.filters).not.toBeNull();
    goBack('filters');
    expect(view.value.filters.provinces.has('vn-nowhere')).toBe(true);
    expect(told.value).toBeNull();
  });

  it('are put away once the reader goes on', () => {
    goBack('moved');
    update({ year: 2020 });
    expect(told.value).toBeNull();
  });
});
