import { render } from 'preact-render-to-string';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { INITIAL_VIEW, NO_FILTERS } from '../../src/model/view/view.ts';
import { TOPICS } from '../../src/model/vocabulary.ts';
import { Overview } from '../../src/panels/charts/overview.tsx';
import { Confirm } from '../../src/panels/confirm/confirm.tsx';
import { DetailBody, DetailPanel } from '../../src/panels/detail/panel.tsx';
import { List } from '../../src/panels/list/list.tsx';
import { Tables } from '../../src/panels/table/table.tsx';
import { provide, update } from '../../src/state/store.ts';
import { LastKnown } from '../../src/talk/picture/last-known.tsx';
import { ALPHA, madeUpCatalogue } from '../fixtures/catalogue.ts';
import { words } from '../fixtures/words.ts';

const existence = { from: '2018', note: words('opened by decree'), sources: ['paper'] };
const facts = madeUpCatalogue({
  gates: madeUpCatalogue().gates.map((gate) =>
    gate.id === ALPHA.id ? { ...gate, existence } : gate,
  ),
});
const show = (year: number, more = {}) =>
  update({ ...INITIAL_VIEW, languages: ['en', 'vi'], topics: new Set(TOPICS), year, ...more });

/** The text of a page without its tags. */
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

beforeAll(DetailBody.fetch);
beforeEach(() => {
  provide(facts);
  show(2025);
});

describe('a state that is carried on', () => {
  const LAST = /last known 30 October 2023 \([^)]*paper/;

  it('says in list, panel and talk when it was last known, and by whom', () => {
    expect(textOf(render(<List />))).toMatch(LAST);
    update({ selection: ALPHA.id });
    expect(textOf(render(<DetailPanel />))).toMatch(LAST);
    expect(textOf(render(<LastKnown languages={['en']} class="line" />))).toMatch(LAST);
  });

  it('says so in a column of its own in the table', () => {
    const html = render(<Tables />);
    const row = html.slice(html.indexOf(`data-row="${ALPHA.id}"`)).split('</tr>')[0] ?? '';
    expect(textOf(row)).toMatch(/30 October 2023 30\/10\/2023 .*paper/);
  });

  it('says nothing of the kind in a year of which a source speaks', () => {
    show(2023, { selection: ALPHA.id });
    for (const part of [<List key="l" />, <DetailPanel key="d" />]) {
      const html = render(part);
      const own = html.slice(html.indexOf(ALPHA.id)).split('</button>')[0] ?? '';
      expect(textOf(own)).not.toContain('last known');
    }
    expect(render(<LastKnown languages={['en']} class="line" />)).toBe('');
  });

  it('says in the overview of years which of them it is carried into', () => {
    const html = render(<Overview />);
    const cell = (year: number) => new RegExp(`alpha, ${year}: ([^"]*)"`, 'i').exec(html)?.[1];
    expect(cell(2023)).not.toContain('last known');
    expect(cell(2025)).toMatch(LAST);
  });

  it('stands in the list of what is to be confirmed, once it is a year old', () => {
    expect(textOf(render(<Confirm />))).toMatch(/30 October 2023 .*paper.* 26 months/);
    show(2024, { filters: { ...NO_FILTERS, kinds: new Set(['scenic-area']) } });
    expect(textOf(render(<Confirm />))).toContain('Every item has been confirmed');
  });
});

describe('a site in a year before it came to be', () => {
  beforeEach(() => show(2017));

  it('is not in the list', () => {
    expect(render(<List />)).not.toContain(`data-row="${ALPHA.id}"`);
  });

  it('says in its panel that it is not yet there, why, and who says so', () => {
    update({ selection: ALPHA.id });
    const text = textOf(render(<DetailPanel />));
    expect(text).toContain('Did not exist yet in 2017.');
    expect(text).toContain('opened by decree');
    expect(text).not.toContain('No source says anything of 2017');
  });

  it('stands in the overview of years, and is not taken for one without a source', () => {
    const html = render(<Overview />);
    expect(html).toContain(`data-row="${ALPHA.id}"`);
    expect(html).toMatch(/2017: Did not exist yet: [^"]*opened by decree[^"]*1 source"/);
    expect(html).toContain('class="strip-absent"');
  });

  it('is no answer to a question for a status', () => {
    update({ filters: { ...NO_FILTERS, statuses: new Set(['no-source']) } });
    expect(render(<Overview />)).not.toContain(`data-row="${ALPHA.id}"`);
  });
});
