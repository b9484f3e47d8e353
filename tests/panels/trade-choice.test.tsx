import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it } from 'vitest';
import { yearsWithFigures } from '../../src/facts/flows/choice.ts';
import { standingOf } from '../../src/facts/flows/standing.ts';
import { yearsOf } from '../../src/model/time/time.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/model/view/view.ts';
import { Topics } from '../../src/page/bars/topics.tsx';
import { SiteFlows } from '../../src/panels/detail/parts/flow-links.tsx';
import { FlowChoice } from '../../src/panels/trade/choice.tsx';
import { standingText } from '../../src/panels/trade/standing-text.ts';
import { catalogue, provide, update } from '../../src/state/store.ts';
import { realCatalogue } from '../fixtures/real.ts';

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

beforeEach(() => {
  provide(realCatalogue());
});

/** The last year that has no figures of value of its own, so that those of earlier years are drawn. */
function quietYear(): number {
  const { edition } = catalogue.value;
  const own = yearsWithFigures(catalogue.value, {
    layer: 'provinces',
    measure: 'value',
    money: 'reported',
  });
  return yearsOf(edition.years).findLast((year) => !own.includes(year)) ?? edition.years.last;
}

function choice(change: Partial<ViewState>): string {
  update({ ...INITIAL_VIEW, languages: ['en'], ...change });
  return textOf(render(<FlowChoice />));
}

describe('the chooser of trade', () => {
  it('says how many figures are of the year and how many of earlier ones', () => {
    expect(choice({ year: 2024 })).toMatch(/[1-9]\d* figures for the year · [1-9]\d* from earlier/);
  });

  it('leads from a year without figures to the nearest one that has some', () => {
    const text = choice({ year: quietYear() });
    expect(text).toMatch(/No new figures for \d{4} · [1-9]\d* from earlier years/);
    expect(text).toMatch(/Show \d{4}/);
    expect(text).not.toMatch(/(^|\D)0 figures/);
  });

  it('offers dollars for money alone', () => {
    expect(choice({ year: 2025 })).toContain('USD');
    expect(choice({ year: 2025, measure: 'travellers' })).not.toContain('USD');
  });

  it('has nothing to count where neither picture is on the map', () => {
    expect(choice({ year: 2025, flows: new Set() })).not.toContain('of the year');
  });
});

describe('the number beside the topic', () => {
  const counts = (year: number) => {
    update({ ...INITIAL_VIEW, languages: ['en'], year });
    const html = render(<Topics />);
    return html.slice(html.indexOf('Trade'), html.indexOf('Meetings'));
  };

  it('is never 0 while figures of earlier years are drawn, and says what it is', () => {
    const html = counts(quietYear());
    expect(html).toMatch(/class="count figures earlier"[^>]*>\([1-9]\d*\)</);
    expect(html).toMatch(/None of \d{4}; on the map: [1-9]\d* from earlier years/);
  });

  it('is that of the year where it has its own', () => {
    expect(counts(2025)).toMatch(/class="count figures"[^>]*>[1-9]\d*</);
  });
});

describe('how a figure stands on the map', () => {
  const figure = (id: string) => {
    const found = catalogue.value.flows.find((flow) => flow.id === id);
    if (!found) throw new Error(`no figure ${id}`);
    return found;
  };
  const TOLD = 'flow:since-jwg10-four-provinces-yunnan-7-2';

  it('tells the gate, and why that one where no source names it', () => {
    const standing = standingOf(catalogue.value, figure(TOLD), 'reported');
    expect(standing.shown).toMatchObject({ layer: 'provinces', year: 2025 });
    expect(standing.shown?.gate?.id).toBe('gate:kim-thanh-beishan');
    expect(standing.shown?.standsFor?.en).toContain('four provinces');
    expect(standingText(catalogue.value, standing, 'en')).toMatch(
      /^On the map in 2025, through Kim/,
    );
  });

  it('says that a named gate stands for nothing but itself', () => {
    const named = catalogue.value.flows.find(
      (flow) =>
        flow.gates.length === 1 &&
        standingOf(catalogue.value, flow, 'reported').shown?.layer === 'provinces',
    );
    const standing = named && standingOf(catalogue.value, named, 'reported');
    expect(standing?.shown).toMatchObject({ standsFor: null });
    expect(standing?.shown?.gate?.id).toBe(named?.gates[0]);
  });

  it('tells why it is not drawn', () => {
    const derived = catalogue.value.flows.find(({ isDerived }) => isDerived);
    if (!derived) throw new Error('no derived figure');
    const standing = standingOf(catalogue.value, derived, 'reported');
    expect(standing).toEqual({ left: 'derived', shown: null });
    expect(standingText(catalogue.value, standing, 'en')).toBe(
      'Not on the map: calculated from other figures',
    );
  });
});

describe('the figures of a gate', () => {
  it('stand by what they count, each count under its own name', () => {
    update({ ...INITIAL_VIEW, languages: ['en'] });
    const id = 'gate:lao-cai-hekou-road';
    const flows = catalogue.value.flows.filter(({ gates }) => gates.includes(id));
    const html = render(<SiteFlows title={() => 'Trade'} flows={flows} />);
    const heads = [...html.matchAll(/<h4>(.*?)<\/h4>/g)].map(([, head = '']) =>
      textOf(head).trim(),
    );
    expect(heads).toEqual(['Value', 'Tonnes', 'Vehicles', 'Travellers']);
    for (const { series } of flows) {
      const name = catalogue.value.flowSeries.find((one) => one.id === series)?.names.en ?? '';
      expect(textOf(html)).toContain(name);
    }
    expect(html.match(/<li>/g)).toHaveLength(flows.length);
  });
});
