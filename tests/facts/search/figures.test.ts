import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/facts/search/choose.ts';
import { search } from '../../../src/facts/search/search.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { catalogue, index } from './built.ts';

const first = (text: string) => search(index, text)[0]?.entry;
const figureOf = (text: string) => {
  const found = first(text)?.id;
  return catalogue.flows.find(({ id }) => id === found);
};

describe('figures of trade', () => {
  it.each(['66.4', '66,4', '664亿', 'Lạng Sơn 66,4 tỷ kim ngạch'])(
    'are found by number: %s',
    (text) => {
      expect(first(text)?.id).toBe('flow:y2024-lang-son-all-total');
    },
  );

  it.each(['lao cai trade', 'kim ngạch Lào Cai', '老街进出口', 'commerce Lao Cai'])(
    'are found by whose they are: %s',
    (text) => {
      expect(figureOf(text)?.a).toContain('vn-lao-cai');
    },
  );

  it('are found by both ends, by year and by their way', () => {
    expect(figureOf('lao cai yunnan trade')?.b).toContain('cn-yunnan');
    expect(figureOf('trade 2024')?.to.slice(0, 4)).toMatch(/^202[45]$/);
    expect(figureOf('Móng Cái xuất khẩu')?.direction).toBe('export');
  });

  it('stand behind whatever is called so, and nowhere where no trade is asked for', () => {
    for (const text of ['Lao Cai', '2024', '1088/2', 'Móng Cái']) {
      expect(search(index, text).some(({ entry }) => entry.kind === 'flow')).toBe(false);
    }
  });

  it('are opened in their year and layer', () => {
    const entry = first('66.4');
    const { change } = choose(catalogue, { ...INITIAL_VIEW, year: 2020 }, entry ?? fail());
    expect(change).toMatchObject({ year: 2024, selection: entry?.id, measure: 'value' });
    expect(change.flows?.has('provinces')).toBe(true);
  });
});

function fail(): never {
  throw new Error('nothing found');
}
