import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it } from 'vitest';
import { overviewCells } from '../../src/facts/rows/select-overview.ts';
import { statusIn } from '../../src/model/site.ts';
import { holdsIn, yearsOf } from '../../src/model/time/time.ts';
import { INITIAL_VIEW, NO_FILTERS } from '../../src/model/view/view.ts';
import { nextPlace } from '../../src/panels/charts/grid-keys.ts';
import { Overview } from '../../src/panels/charts/overview.tsx';
import { provide, update } from '../../src/state/store.ts';
import { realCatalogue } from '../fixtures/real.ts';

const facts = realCatalogue();
const sites = [...facts.gates, ...facts.crossings];
const idsIn = (html: string) => [...html.matchAll(/data-row="([^"]+)"/g)].map(([, id]) => id);

beforeEach(() => {
  provide(facts);
  update({ ...INITIAL_VIEW, languages: ['en', 'zh'], year: 2024 });
});

describe('the overview', () => {
  it('has every gate and crossing once, from west to east within its province', () => {
    const ids = idsIn(render(<Overview />));
    expect([...ids].sort()).toEqual(sites.map(({ id }) => id).sort());
  });

  it('says of each year of each site what the map shows, and of a gap that there is no source', () => {
    let silent = 0;
    for (const site of sites) {
      for (const { year, shown, spans, absence } of overviewCells(
        facts,
        site,
        facts.edition.years,
      )) {
        expect(shown).toBe(statusIn(site, year) ?? null);
        if (shown === null && absence === null) silent += 1;
        expect(spans.length > 0).toBe(site.statuses.some((span) => holdsIn(span, year)));
      }
    }
    const html = render(<Overview />);
    const said = html.match(/, \d{4}: no source"/g) ?? [];
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThanOrEqual(silent);
    expect(html.match(/data-cell="/g)).toHaveLength(
      sites.length * (yearsOf(facts.edition.years).length + 1),
    );
  });

  it('gives the tab key one place', () => {
    expect(render(<Overview />).match(/tabindex="0"/gi)).toHaveLength(1);
  });

  it('shows only what the filters let through', () => {
    update({ filters: { ...NO_FILTERS, provinces: new Set(['vn-dien-bien']) } });
    const own = sites.filter(({ vietnam }) =>
      vietnam.units.some(({ province }) => province === 'vn-dien-bien'),
    );
    expect(idsIn(render(<Overview />))).toEqual(own.map(({ id }) => id));
    update({ filters: { ...NO_FILTERS, kinds: new Set(['bridge']) } });
    expect(render(<Overview />)).toContain('No gate or crossing matches');
  });
});

describe('the keys of a grid', () => {
  const size = { rows: 3, columns: 12 };
  const from = { row: 1, column: 5 };
  it.each([
    ['ArrowUp', false, { row: 0, column: 5 }],
    ['ArrowRight', false, { row: 1, column: 6 }],
    ['PageDown', false, { row: 2, column: 5 }],
    ['Home', false, { row: 1, column: 0 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 2, column: 11 }],
    ['a', false, undefined],
  ])('%s (Ctrl %s) leads to %o', (key, ctrlKey, to) => {
    expect(nextPlace({ key, ctrlKey }, from, size)).toEqual(to);
  });

  it('stay inside', () => {
    expect(nextPlace({ key: 'ArrowUp', ctrlKey: false }, { row: 0, column: 0 }, size)).toEqual({
      row: 0,
      column: 0,
    });
  });
});
