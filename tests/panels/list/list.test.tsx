import { render } from 'preact-render-to-string';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { groupRows } from '../../../src/facts/rows/list-groups.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/model/view/view.ts';
import { TOPICS } from '../../../src/model/vocabulary.ts';
import { rows } from '../../../src/panels/control/derived.ts';
import { DetailBody, DetailPanel } from '../../../src/panels/detail/panel.tsx';
import { List, nextIndex } from '../../../src/panels/list/list.tsx';
import { Tables } from '../../../src/panels/table/table.tsx';
import { provide, update } from '../../../src/state/store.ts';
import { ALPHA, madeUpCatalogue } from '../../fixtures/catalogue.ts';
import { realCatalogue } from '../../fixtures/real.ts';
import { words } from '../../fixtures/words.ts';

const facts = madeUpCatalogue();
const show = (year: number, more = {}) =>
  update({ ...INITIAL_VIEW, languages: ['en', 'vi'], topics: new Set(TOPICS), year, ...more });
const idsIn = (html: string) => [...html.matchAll(/data-row="([^"]+)"/g)].map(([, id]) => id);

beforeAll(DetailBody.fetch);
beforeEach(() => {
  provide(facts);
  show(2023);
});

it('lists every row once, and only one of them takes the tab key', () => {
  const html = render(<List />);
  expect(idsIn(html).sort()).toEqual(rows.value.map(({ id }) => id).sort());
  expect(html.match(/<button[^>]*tabindex="0"/gi)).toHaveLength(1);
});

describe('headings', () => {
  const real = realCatalogue();
  const topics = new Set(['gates', 'cooperation'] as const);
  beforeEach(() => provide(real));
  const headings = (languages: ViewState['languages']) => {
    show(2025, { languages, topics });
    return [...render(<List />).matchAll(/<h3[^>]*>.*?<\/h3>/gs)].map(([html]) => html);
  };
  const namesIn = (html = '') =>
    [...html.matchAll(/<button.*?class="first"[^>]*>([^<]+)/gs)].map(([, name]) => name);

  it('open the card of each of their places, in the order of the language', () => {
    const at = (languages: ViewState['languages'], text: string) =>
      namesIn(headings(languages).find((html) => html.includes(text)));
    expect(at(['vi', 'zh'], 'Cao Bằng')).toEqual([
      'Cao Bằng',
      'Khu tự trị dân tộc Choang Quảng Tây',
    ]);
    expect(at(['zh', 'vi'], 'Cao Bằng')).toEqual(['广西壮族自治区', '高平省']);
    expect(at(['vi', 'zh'], 'Phổ Nhĩ')).toEqual(['Phổ Nhĩ']);
    const groups = groupRows(rows.value, real, 2025);
    expect(headings(['vi', 'zh']).map((html) => namesIn(html).length)).toEqual(
      groups.map(({ heads }) => heads.length),
    );
  });

  it('are a stop of the Tab key over one row alone', () => {
    const all = headings(['vi', 'zh']);
    expect(all.length).toBeGreaterThan(10);
    const stops = all.filter((html) => /<button(?![^>]*tabindex="-1")/i.test(html));
    expect(stops).toHaveLength(1);
  });
});

it('keeps the order from west to east inside each group', () => {
  const order = rows.value.map(({ id }) => id);
  for (const group of groupRows(rows.value, facts, 2023)) {
    const places = group.rows.map(({ id }) => order.indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

it('says what is not on the map', () => {
  expect(render(<List />)).toContain('not on the map');
});

it('say of a project in a gap between its stages that no source speaks', () => {
  update({ languages: ['en'], topics: new Set(['projects']), year: 2022 });
  for (const view of [<List key="list" />, <Tables key="table" />]) {
    const html = render(view);
    const row = html.slice(html.indexOf('data-row="project:alpha-bridge"'));
    const state = /<span class="(?:row-state )?unknown">.*?<\/span>/s.exec(row)?.[0];
    expect(state).toContain('no source');
    expect(state).not.toContain('>unknown');
  }
  update({ selection: 'gate:alpha' });
  const detail = render(<DetailPanel />);
  const link = detail.slice(detail.indexOf('Projects'));
  expect(/class="link-state unknown">.*?<\//s.exec(link)?.[0]).toContain('no source');
});

describe('of a site of which no source speaks', () => {
  const silent = { statuses: [] };
  const unsure = {
    statuses: [
      { from: '2020', to: null, status: 'unknown', note: words('doubt'), sources: ['paper'] },
    ],
  } as const;
  const show = (more: object) => {
    provide({ gates: [{ ...ALPHA, ...more }] });
    update({ ...INITIAL_VIEW, languages: ['en'], topics: new Set(['gates']), year: 2023 });
  };

  it('list and table say so, and keep "unknown" for what a source calls so', () => {
    for (const view of [<List key="list" />, <Tables key="table" />]) {
      const status = /<span class="unknown">.*?<\//s;
      show(silent);
      expect(render(view).match(status)?.[0]).toContain('no source');
      show({ statuses: [...unsure.statuses] });
      expect(render(view).match(status)?.[0]).toContain('>unknown');
    }
  });

  it('the table does not date what none tells', () => {
    show({ statuses: [], classHistory: [] });
    expect(render(<Tables />)).not.toContain('dates unknown');
  });

  it('a link says so too', () => {
    show(silent);
    update({ selection: 'project:alpha-bridge' });
    const link = render(<DetailPanel />).match(/class="link".*?<\/button>/s)?.[0];
    expect(link).toContain('no source');
    expect(link).not.toContain('>unknown');
  });
});

it('marks in the table where sources disagree', () => {
  const rowOf = (id: string) =>
    render(<Tables />).match(new RegExp(`data-row="${id}".*?</tr>`, 's'))?.[0];
  expect(rowOf('gate:alpha')).toContain('Sources disagree');
  expect(rowOf('gate:beta')).not.toContain('Sources disagree');
});

it('says that a topic has nothing in the year, or that no topic is on', () => {
  show(2016);
  expect(render(<List />)).toContain('Meetings: none in 2016.');
  show(2016, { topics: new Set() });
  expect(render(<List />)).toContain('No topic is switched on.');
});

it('marks the selection', () => {
  show(2023, { selection: 'gate:alpha' });
  expect(render(<List />)).toMatch(/data-row="gate:alpha"[^>]*aria-current="true"/);
});

it('has the same records in the tables, each with a caption and heads', () => {
  show(2023, { panel: 'table' });
  const html = render(<Tables />);
  const inTables = new Set(idsIn(html));
  for (const { id } of rows.value) expect(inTables).toContain(id);
  expect(html.match(/<caption>/g)?.length).toBe(html.match(/<table>/g)?.length);
  expect(html).toContain('scope="col"');
  expect(html).toContain('scope="row"');
});

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 0, 0],
  ['End', 0, 2],
  ['Home', 2, 0],
  ['a', 1, undefined],
])('leads with %s from row %i to %s', (key, from, to) => {
  expect(nextIndex(key, from, 3)).toBe(to);
});
