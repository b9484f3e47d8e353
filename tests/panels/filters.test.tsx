import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it } from 'vitest';
import { INITIAL_VIEW, NO_FILTERS } from '../../src/model/view/view.ts';
import { FilterPart } from '../../src/panels/filters/filters.tsx';
import { FilterNote } from '../../src/panels/filters/line.tsx';
import { provide, update } from '../../src/state/store.ts';
import { realCatalogue } from '../fixtures/real.ts';

const facts = realCatalogue();
const narrow = (province: string, more: Parameters<typeof update>[0] = {}) =>
  update({
    ...INITIAL_VIEW,
    languages: ['en'],
    filters: { ...NO_FILTERS, provinces: new Set([province]) },
    ...more,
  });

beforeEach(() => {
  provide(facts);
});

describe('a province that went into another', () => {
  it('is told of the years after, and of none before, whatever else is chosen', () => {
    narrow('vn-ha-giang', { year: 2026 });
    expect(render(<FilterPart />)).toMatch(/In 2026.*Hà Giang.*Tuyên Quang/s);
    narrow('vn-ha-giang', {
      year: 2020,
      filters: {
        ...NO_FILTERS,
        provinces: new Set(['vn-ha-giang']),
        statuses: new Set(['closed']),
      },
    });
    expect(render(<FilterPart />)).not.toMatch(/class="why"/);
  });
});

describe('the note on the map', () => {
  const drawn = { topics: new Set(['flows'] as const), year: 2023 };

  it('counts the lines of trade, which are no rows', () => {
    narrow('vn-lang-son', drawn);
    expect(render(<FilterNote />)).toMatch(/[1-9]\d* of [1-9]\d* · Lạng Sơn/);
    narrow('vn-dien-bien', drawn);
    expect(render(<FilterNote />)).toMatch(/>0 of [1-9]\d* · Điện Biên/);
  });

  it('has no count where there is nothing to count', () => {
    narrow('cn-guangxi', { ...drawn, flows: new Set() });
    expect(render(<FilterNote />)).toContain('>Guangxi');
    expect(render(<FilterNote />)).not.toContain('0 of 0');
  });
});
