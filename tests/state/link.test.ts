import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundCamera, roundFrame } from '../../src/model/aim.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import {
  FLOW_LAYERS,
  type FlowLayer,
  MEASURES,
  MONEYS,
  PROJECT_TYPES,
  RECORD_KINDS,
  SITE_KINDS,
  STAGES,
  STATUSES,
  TOPICS,
} from '../../src/model/vocabulary.ts';
import { languagesFor, readLink, writeLink } from '../../src/state/link.ts';
import { INITIAL_VIEW, LOOKS, NO_FILTERS, PANELS, type ViewState } from '../../src/state/view.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(roundCamera);
const frame = fc
  .record({
    west: fc.double({ min: -180, max: 179, noNaN: true }),
    south: fc.double({ min: -85, max: 84, noNaN: true }),
    wide: fc.double({ min: 0.01, max: 1, noNaN: true }),
    high: fc.double({ min: 0.01, max: 1, noNaN: true }),
  })
  .map(({ west, south, wide, high }) =>
    roundFrame({ west, south, east: west + wide, north: south + high }),
  );
const languages = fc
  .shuffledSubarray([...LANGUAGES], { minLength: 1, maxLength: 2 })
  .map((list) => list as unknown as ViewState['languages']);
const ids = fc.uniqueArray(slug, { maxLength: 3 });
const subset = <T>(all: readonly T[]) =>
  fc.subarray([...new Set(all)]).map((some) => new Set(some));
const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    camera: fc.option(fc.oneof(camera, frame)),
    year: fc.integer({ min: 2016, max: 2026 }),
    topics: fc.subarray([...TOPICS]).map((topics) => new Set(topics)),
    flows: fc.subarray([...FLOW_LAYERS]).map((layers) => new Set(layers)),
    measure: fc.constantFrom(...MEASURES),
    asked: fc.option(slug),
    selection: fc.option(
      fc
        .tuple(fc.constantFrom(...RECORD_KINDS), slug)
        .map(([kind, name]) => `${kind}:${name}` as const),
    ),
    languages,
    look: fc.constantFrom(...LOOKS),
    panel: fc.constantFrom(...PANELS),
    compare: fc.option(fc.integer({ min: 2016, max: 2026 })),
    since: fc.option(slug.map((name) => `meeting:${name}` as const)),
    filters: fc.record({
      provinces: ids.map((list) => new Set(list)),
      kinds: subset([...SITE_KINDS, ...PROJECT_TYPES]),
      statuses: subset([...STATUSES, ...STAGES]),
      mechanisms: ids.map((list) => new Set(list)),
    }),
    lens: fc.option(slug),
    claims: ids,
    money: fc.constantFrom(...MONEYS),
    talk: fc.option(slug),
    scene: fc.integer({ min: 1, max: 40 }),
    sceneId: fc.option(slug.filter((id) => !/^\d+$/.test(id))),
    packed: fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/)),
  })
  // Since when is said of a comparison alone.
  .map((view) => (view.compare === null ? { ...view, since: null } : view))
  // A scene is one of a talk, asked for by number or by id.
  .map((view) => (view.talk === null ? { ...view, scene: 1, sceneId: null } : view))
  .map((view) => (view.sceneId === null ? view : { ...view, scene: 1 }));

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

  it('is read whatever it says', () => {
    const keys = [
      'map',
      'year',
      'on',
      'sel',
      'lang',
      'look',
      'flows',
      'measure',
      'series',
      'panel',
      'talk',
      '%',
      '',
    ].concat([
      'compare',
      'since',
      'unit',
      'province',
      'class',
      'status',
      'mechanism',
      'source',
      'claims',
    ]);
    const broken = fc
      .array(fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'binary' })))
      .map((pairs) => `#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), broken), (hash) => {
        const view = readLink(hash);
        expect(view.year).toBeGreaterThanOrEqual(2016);
        expect(view.year).toBeLessThanOrEqual(2026);
        expect(readLink(writeLink(view))).toEqual(view);
      }),
      { numRuns: 250 },
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
  ] as const)('%s falls back or is read', (hash, expected) => {
    expect(readLink(hash)).toMatchObject(expected);
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
