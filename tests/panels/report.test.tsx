import { render } from 'preact-render-to-string';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import type { RecordId } from '../../src/model/vocabulary.ts';
import { DetailBody, DetailPanel } from '../../src/panels/detail/panel.tsx';
import { ReportForm } from '../../src/panels/report/report.tsx';
import { provide, update } from '../../src/state/store.ts';
import { madeUpCatalogue } from '../fixtures/catalogue.ts';

const facts = madeUpCatalogue();
const show = (selection: RecordId | null) =>
  update({ ...INITIAL_VIEW, selection, year: 2023, languages: ['en', 'zh'] });

beforeAll(DetailBody.fetch);
beforeEach(() => {
  vi.stubGlobal('location', new URL('https://example.org/map/#year=2016'));
  provide(facts);
});

describe('a way to say that a record is wrong', () => {
  const kinds = {
    sites: facts.gates,
    projects: facts.projects,
    flows: facts.flows,
    meetings: facts.meetings,
  };
  it.each(Object.entries(kinds))('stands at the end of %s', (_, [record]) => {
    show(record?.id ?? 'gate:none');
    const html = render(<DetailPanel />);
    expect(html.indexOf('report-error')).toBeGreaterThan(html.lastIndexOf('<section class="part'));
    expect(html).toContain('Report an error');
  });

  it('begins with what the page says, in a text with the id and the year', () => {
    show('gate:alpha');
    const html = render(<ReportForm />);
    expect(html).toMatch(/<textarea[^>]*name="statement"[^>]*>open/);
    expect(html).toContain('Record · 条目: ');
    expect(html).toContain('(gate:alpha)');
    expect(html).toContain('Year on screen · 所示年份: 2023');
    expect(html).toMatch(/https:\/\/example\.org\/map\/#[^ ]*year=2023/);
    expect(html).toMatch(/href="mailto:\?subject=Report%20an%20error%3A%20gate%3Aalpha/);
  });

  it('is not there where nothing is open', () => {
    show(null);
    expect(render(<ReportForm />)).toBe('');
  });
});
