import { render } from 'preact-render-to-string';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { INITIAL_VIEW, type LanguagePair } from '../../src/model/view/view.ts';
import type { RecordId } from '../../src/model/vocabulary.ts';
import { Announcer } from '../../src/page/notices/announcer.tsx';
import { DetailBody, DetailPanel } from '../../src/panels/detail/panel.tsx';
import { provide, update } from '../../src/state/store.ts';
import { ALPHA, claim, madeUpCatalogue } from '../fixtures/catalogue.ts';
import { words } from '../fixtures/words.ts';

const facts = madeUpCatalogue();

function panelOf(
  selection: RecordId,
  year: number,
  languages: LanguagePair = ['en', 'zh'],
): string {
  update({ ...INITIAL_VIEW, selection, year, languages });
  return render(<DetailPanel />);
}

/** The text of the page, without its markup. */
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

beforeAll(DetailBody.fetch);
beforeEach(() => provide(facts));

describe('the status in the year', () => {
  it('stands in words in both languages, with its date', () => {
    const text = textOf(panelOf('gate:alpha', 2023));
    expect(text).toContain('Status in 2023');
    expect(text).toContain('Open');
    expect(text).toContain('开放');
    expect(text).toContain('27 June 2023');
  });

  it('is told as unknown where no source speaks of the year', () => {
    const text = textOf(panelOf('gate:alpha', 2021));
    expect(text).toContain('No source has anything on 2021.');
    expect(text).toContain('没有来源述及2021年。');
  });

  it('of a project before its first source says that there is none yet', () => {
    const before = facts.projects.find(({ stages }) => stages[0]?.from);
    const year = Number(before?.stages[0]?.from?.slice(0, 4)) - 1;
    const text = textOf(panelOf(before?.id ?? 'project:none', year));
    expect(text).toContain(`As of ${year}, no source mentions this project yet.`);
  });
});

describe('the sources', () => {
  /** How often a control for sources stands inside the lists of a class. */
  const sourcesIn = (html: string, list: string) => {
    const parts = html.match(new RegExp(`<(ul|ol) class="${list}">[^]*?</article>`));
    const [, tag = 'ul'] = parts ?? [];
    const text = parts?.[0] ?? '';
    return text.slice(0, endOf(text, tag)).match(/<details class="sources">/g)?.length ?? 0;
  };

  /** Where the first list of the text ends, lists inside it passed over. */
  const endOf = (text: string, tag: string) => {
    let depth = 0;
    for (const { 0: found, index } of text.matchAll(new RegExp(`<${tag}\\b|</${tag}>`, 'g'))) {
      depth += found.startsWith('</') ? -1 : 1;
      if (depth === 0) return index;
    }
    return text.length;
  };

  it('stand with each statement: every status, class, event and side of a dispute', () => {
    const html = panelOf('gate:alpha', 2023);
    const { statuses, classHistory, events, disputes } = ALPHA;
    const html2 = html.slice(html.indexOf('class="part history"'));
    expect(sourcesIn(html, 'statements')).toBe(disputes[0]?.statements.length);
    expect(sourcesIn(html, 'stretches')).toBe(classHistory.length);
    expect(sourcesIn(html2, 'stretches')).toBe(statuses.length);
    expect(sourcesIn(html, 'events')).toBe(events.length);
    expect(html.slice(0, html.indexOf('</section>'))).toContain('<details class="sources">');
  });

  it('have publisher, date, language and title', () => {
    const text = textOf(panelOf('gate:alpha', 2023));
    expect(text).toContain('paper 30 October 2023 English paper, made up');
  });

  it('of primary documents have paragraphs and our paraphrase', () => {
    const text = textOf(panelOf('gate:alpha', 2023));
    expect(text).toContain('Document 101, paragraphs 3 and 7');
    expect(text).toContain('文件101，第3和7段');
    expect(text).toContain('Document 102, paragraph 1');
    expect(text).toContain('alpha-restored');
  });

  it('that did not come are named', () => {
    expect(textOf(panelOf('gate:alpha', 2023))).toContain(
      'The source lost-source has not been loaded.',
    );
  });

  it('are opened in a new tab that knows nothing of this page', () => {
    const links = panelOf('gate:alpha', 2023).match(/<a [^>]*>/g) ?? [];
    for (const link of links) {
      expect(link).toContain('target="_blank"');
      expect(link).toContain('rel="noopener noreferrer"');
    }
  });
});

describe('the languages', () => {
  it('mark each text with its own', () => {
    const html = panelOf('gate:alpha', 2023, ['vi', 'zh']);
    expect(html).toContain('<span lang="vi">Đang mở</span>');
    expect(html).toContain('lang="zh-Hans">开放</span>');
  });

  it('may be one only', () => {
    const html = panelOf('gate:alpha', 2023, ['fr']);
    expect(html).toContain('<span lang="fr">État en 2023</span>');
    expect(textOf(html)).not.toContain('开放');
  });
});

describe('text from data', () => {
  it('is never taken as markup', () => {
    const evil = '<img src=x onerror=alert(1)>';
    provide({
      gates: [{ ...ALPHA, names: { ...ALPHA.names, en: evil }, note: words(evil) }],
    });
    const html = panelOf('gate:alpha', 2023);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x');
  });

  it('makes no link of an address that is not of the web', () => {
    const [id, source] = [...facts.sources].find(([one]) => one === 'paper') ?? [];
    if (!id || !source) throw new Error('no such source');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: not a template
    const url = 'javascript:alert("${1}")';
    provide({ sources: new Map([...facts.sources, [id, { ...source, url }]]) });
    expect(panelOf('gate:alpha', 2023)).not.toContain('javascript:');
  });
});

it('says so when the selection names nothing', () => {
  expect(textOf(panelOf('gate:nowhere', 2023))).toContain('gate:nowhere');
});

it('shows every kind of record', () => {
  const ids = [...facts.projects, ...facts.flows, ...facts.meetings].map(({ id }) => id);
  for (const id of ids) {
    const html = panelOf(id, 2023, ['vi', 'fr']);
    expect(html, id).toContain('id="detail-heading"');
    expect(textOf(html), id).not.toMatch(/undefined|\[object/);
  }
});

describe('a claim of a document', () => {
  const asked = claim('asked', {
    note: words('a word on the claim'),
    valid: { from: '2023', to: null, basis: 'inferred', note: words('a word on its time') },
    disputes: [
      {
        about: words('number'),
        statements: [
          { text: words('seven of them'), sources: ['doc-a'] },
          { text: words('eight of them'), sources: ['paper'] },
        ],
      },
    ],
  });

  it('stands with its notes and with what other sources say, each with who says so', () => {
    provide({ claims: [asked] });
    const html = panelOf('gate:alpha', 2023);
    const part = html.slice(html.indexOf('What the primary documents say'));
    for (const text of ['a word on the claim', 'a word on its time']) expect(part).toContain(text);
    const [, one = '', other = ''] = part.split(/(?=seven of them<|eight of them<)/);
    expect(one).toContain('doc-a, made up');
    expect(other).toContain('paper, made up');
  });
});

describe('where a project lies', () => {
  const point = (lon: number) => ({
    lon,
    lat: 22,
    basis: 'estimated' as const,
    precisionMetres: lon * 1000,
    sources: ['paper'],
  });
  const show = (change: object) => {
    const [bridge] = facts.projects;
    if (!bridge) throw new Error('no project');
    provide({ projects: [{ ...bridge, ...change }] });
    return textOf(panelOf(bridge.id, 2024));
  };

  it('names the points of a line', () => {
    const line = [
      { label: words('First town'), position: point(103) },
      { label: words('Second town'), position: point(104) },
    ];
    const text = show({ geometryBasis: 'schematic', line });
    expect(text).toMatch(/First town.*103 km.*1 source.*Second town.*104 km.*1 source/);
  });

  it('gives the reason why nothing is drawn', () => {
    const text = show({ geometryBasis: 'none', position: null });
    expect(text).toContain('A network or an area: no line is drawn.');
    expect(text).not.toContain('no source gives a position');
    const told = show({ geometryBasis: 'none', note: words('A web of roads') });
    expect(told.match(/Position .*?A web of roads/)).not.toBeNull();
  });

  it('tells a note without sources as one of the editors', () => {
    expect(show({ note: words('Ours') })).toContain('Editors’ note');
    expect(show({ note: words('Theirs'), noteSources: ['paper'] })).not.toContain('Editors’ note');
  });
});

it('does not lay it to the sources that a meeting online is not on the map', () => {
  const [held] = facts.meetings;
  if (!held) throw new Error('no meeting');
  provide({ meetings: [{ ...held, position: null, mode: 'online' }] });
  const text = textOf(panelOf(held.id, 2023));
  expect(text).toContain('held online');
  expect(text).not.toContain('no source gives a position');
});

it('says where the commune is read from the point on the map', () => {
  const [units] = ALPHA.vietnam.units;
  if (!units) throw new Error('no units');
  const show = (communeBasis: 'name' | 'plotted-point') => {
    const told = { ...units, commune: 'A commune', communeBasis };
    provide({ gates: [{ ...ALPHA, vietnam: { ...ALPHA.vietnam, units: [told] } }] });
    return textOf(panelOf('gate:alpha', 2021));
  };
  expect(show('plotted-point')).toContain('commune determined from the plotted point');
  expect(show('name')).not.toContain('commune read from');
});

it('keeps the buttons to the neighbours in reach at the ends of the border', () => {
  const buttons = panelOf('crossing:ford', 2023).match(/<div class="neighbours">.*?<\/div>/)?.[0];
  expect(buttons).toContain('aria-disabled="true"');
  expect(buttons).not.toMatch(/ disabled/);
});

it('calls the scripts of a name by the languages’ own names', () => {
  const html = panelOf('gate:alpha', 2023);
  expect(html).toContain('<dt lang="vi">Tiếng Việt</dt>');
  expect(html).not.toMatch(/<dt[^>]*>(vi|zh|en|fr)<\/dt>/);
});

it.each(['vi', 'zh', 'en', 'fr'] as const)('is announced with one full stop in %s', (language) => {
  panelOf('gate:alpha', 2021, [language]);
  const text = render(<Announcer />);
  expect(text).toContain('2021');
  expect(text).not.toMatch(/[.。]{2}/);
});
