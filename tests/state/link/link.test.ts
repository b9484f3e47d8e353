import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_VIEW, NO_FILTERS } from '../../../src/model/view/view.ts';
import type { FlowLayer } from '../../../src/model/vocabulary.ts';
import { languagesFor, readLink, writeLink } from '../../../src/state/link/link.ts';
import { mendLink } from '../../../src/state/link/link-mend.ts';
import { anyView } from '../../fixtures/views.ts';

describe('a link', () => {
  it('brings back every view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readLink(writeLink(view))).toEqual(view);
      }),
    );
  });

  it('brings it back through an address too', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { hash } = new URL(`https://example.org/page/#${writeLink(view)}`);
        expect(readLink(hash)).toEqual(view);
      }),
    );
  });

  it('gives the defaults when it is empty', () => {
    expect(readLink('')).toEqual(INITIAL_VIEW);
  });

  it.each([
    ['year=1990', { year: 2016 }],
    ['year=2999', { year: 2026 }],
    ['year=-2020', { year: INITIAL_VIEW.year }],
    ['year=20x1', { year: INITIAL_VIEW.year }],
    ['on=', { topics: new Set() }],
    ['on=nothing', { topics: INITIAL_VIEW.topics }],
    ['on=flows,nothing', { topics: new Set(['flows']) }],
    ['sel=gate:Ma Lù Thàng', { selection: null }],
    ['sel=province:x', { selection: null }],
    ['sel=gate%3Ama-lu', { selection: 'gate:ma-lu' }],
    ['lang=zh', { languages: ['zh'] }],
    ['lang=xx,fr,fr,en,vi', { languages: ['fr', 'en'] }],
    ['lang=xx', { languages: INITIAL_VIEW.languages }],
    ['look=projector', { look: 'projector' }],
    ['look=beamer', { look: 'light' }],
    ['map=8/22.5', { camera: null }],
    ['map=8/95/104', { camera: null }],
    ['map=8/22.5/1e2', { camera: null }],
    ['map=8.126/22.5/104.00004', { camera: { zoom: 8.13, lat: 22.5, lon: 104 } }],
    ['series=../x', { asked: null }],
    ['series=guangxi-vietnam', { asked: 'guangxi-vietnam', flows: INITIAL_VIEW.flows }],
    ['flows=', { flows: new Set() }],
    ['flows=regions', { flows: new Set(['regions']) }],
    ['flows=regions,provinces,towns', { flows: new Set(['provinces', 'regions']) }],
    ['flows=towns', { flows: INITIAL_VIEW.flows }],
    ['measure=tonnes', { measure: 'tonnes' }],
    ['measure=trains', { measure: 'value' }],
    ['measure=', { measure: 'value' }],
    ['panel=chart', { panel: 'list' }],
    ['compare=2018', { compare: 2018 }],
    ['compare=1990', { compare: 2016 }],
    ['compare=then', { compare: null }],
    ['compare=2024&since=meeting:a-1', { compare: 2024, since: 'meeting:a-1' }],
    ['compare=2024&since=gate:a-1', { compare: 2024, since: null }],
    ['compare=2024&since=meeting:../x', { compare: 2024, since: null }],
    ['since=meeting:a-1', { compare: null, since: null }],
    ['unit=EUR', { money: 'reported' }],
    ['province=../x', { filters: NO_FILTERS }],
    [
      'class=main,queen&status=open,built&province=cn-yunnan,%20',
      {
        filters: {
          ...NO_FILTERS,
          provinces: new Set(['cn-yunnan']),
          kinds: new Set(['main']),
          statuses: new Set(['open']),
        },
      },
    ],
    ['source=Nhân Dân', { lens: null }],
    ['claims=a,b,a,/', { claims: ['a', 'b'] }],
  ] as const)('%s falls back or is read, mended or not', (hash, expected) => {
    expect(readLink(hash)).toMatchObject(expected);
    expect(readLink(mendLink(hash))).toEqual(readLink(hash));
  });

  it('always tells year, topics and languages, and the rest only where it differs', () => {
    expect(writeLink(INITIAL_VIEW)).toBe('year=2026&on=gates,crossings,projects,flows&lang=vi,zh');
    expect(
      writeLink({ ...INITIAL_VIEW, look: 'dark', selection: 'gate:a', topics: new Set() }),
    ).toBe('year=2026&on=&sel=gate:a&lang=vi,zh&look=dark');
    const flows = new Set<FlowLayer>(['regions']);
    const trade = { flows, measure: 'vehicles', asked: 'a' } as const;
    expect(writeLink({ ...INITIAL_VIEW, ...trade, money: 'usd' })).toBe(
      'year=2026&on=gates,crossings,projects,flows&lang=vi,zh&flows=regions&measure=vehicles&series=a&unit=usd',
    );
    expect(writeLink({ ...INITIAL_VIEW, flows: new Set() })).toContain('&flows=');
    expect(writeLink({ ...INITIAL_VIEW, flows: new Set(['regions', 'provinces']) })).toContain(
      '&flows=provinces,regions',
    );
  });
});

describe('the languages of a reader', () => {
  it.each([
    [
      ['fr-CA', 'en'],
      ['fr', 'en'],
    ],
    [['zh-Hant-TW'], ['zh', 'vi']],
    [['vi-VN'], ['vi', 'zh']],
    [
      ['de', 'en-GB', 'en'],
      ['en', 'vi'],
    ],
    [['de'], ['vi', 'zh']],
    [[], ['vi', 'zh']],
  ])('%j gives %j', (preferred, expected) => {
    expect(languagesFor(preferred)).toEqual(expected);
  });
});
