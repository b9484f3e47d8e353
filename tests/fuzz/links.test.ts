import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import { aimText, isFrame, readAim } from '../../src/model/view/aim.ts';
import { INITIAL_VIEW, LOOKS, PANELS, type ViewState } from '../../src/model/view/view.ts';
import { TOPICS } from '../../src/model/vocabulary.ts';
import { readLink, writeLink } from '../../src/state/link/link.ts';
import { mendLink } from '../../src/state/link/link-mend.ts';
import { sceneView, showOf } from '../../src/state/scene-view.ts';
import { anyShows, talkOf } from '../fixtures/talks.ts';
import { anyView } from '../fixtures/views.ts';
import { forCases } from './cases.ts';
import { spoiltText } from './spoil.ts';

const YEARS = { first: 2016, last: 2026 };
const TIMEOUT = 600_000;

const has = (list: readonly string[], value: string) => list.includes(value);

function fault(what: string, view: ViewState): never {
  throw new Error(`${what}: ${writeLink(view)}`);
}

/** Holds what every view must be, whatever link it came from. */
function mustBeView(view: ViewState): void {
  const { year, compare, topics, languages, look, panel, scene, talk, since, claims } = view;
  for (const one of compare === null ? [year] : [year, compare]) {
    const isYear = Number.isInteger(one) && one >= YEARS.first && one <= YEARS.last;
    if (!isYear) fault('a year', view);
  }
  if ([...topics].some((topic) => !has(TOPICS, topic))) fault('a topic', view);
  if (languages.length < 1 || languages.length > 2) fault('languages', view);
  if (languages.some((one) => !has(LANGUAGES, one))) fault('a language', view);
  if (languages[0] === languages[1]) fault('one language twice', view);
  if (!has(LOOKS, look) || !has(PANELS, panel)) fault('a look or panel', view);
  if (!Number.isInteger(scene) || scene < 1 || (talk === null && scene !== 1)) fault('scene', view);
  if (new Set(claims).size !== claims.length) fault('one claim twice', view);
  if (compare === null && since !== null) fault('since when, of nothing', view);
  // What is read can be written, and comes back.
  const link = writeLink(view);
  if (writeLink(readLink(link)) !== link) fault('another view comes back', view);
}

/** Made once: to make a view takes ten times as long as to read its link. */
const views = fc.sample(anyView, { numRuns: 2000, seed: 10 });
const someView = fc.constantFrom(...views);
const anyLink = someView.map(writeLink);

it('a link of any text gives a view', { timeout: TIMEOUT }, () => {
  const keys = new URLSearchParams(writeLink({ ...INITIAL_VIEW, talk: 'a', packed: 'b' })).keys();
  const more = ['map', 'compare', 'since', 'sel', 'flows', 'unit', 'source', 'claims', '%', ''];
  const key = fc.constantFrom(...keys, ...more);
  // Values that are nearly right for some key.
  const near = fc.oneof(
    fc.integer({ min: -10, max: 9999 }).map(String),
    fc.array(fc.constantFrom(...TOPICS, ...LANGUAGES, 'open', 'main', 'a-b', 'a-b', ''), {
      maxLength: 4,
    }),
  );
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters(), near.map(String));
  const pairs = fc.array(fc.tuple(key, value).map(([name, text]) => `${name}=${text}`));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    pairs.map((all) => `#${all.join('&')}`),
  );
  forCases('links of any text', text, (hash) => mustBeView(readLink(mendLink(hash))));
});

it('a link that was spoilt gives a view', { timeout: TIMEOUT }, () => {
  forCases('links that were spoilt', spoiltText(anyLink), (hash) => {
    mustBeView(readLink(hash));
    mustBeView(readLink(mendLink(hash)));
  });
});

it('one part that cannot be read leaves all the others as they are', { timeout: TIMEOUT }, () => {
  // Without these others say nothing.
  const isFree = (part: string) => !/^(compare|talk)=/.test(part);
  const any = fc.tuple(anyLink, fc.nat(), fc.stringMatching(/^[!~A-Z ]{1,9}$/));
  forCases('links with one part spoilt', any, ([link, turn, junk]) => {
    const parts = link.split('&');
    const free = parts.filter(isFree);
    const spoilt = free[turn % free.length] ?? '';
    const others = parts.filter((part) => part !== spoilt);
    const hash = [...others, `${spoilt.split('=')[0]}=${junk}`].join('&');
    const read = new Set(writeLink(readLink(hash)).split('&'));
    const lost = others.find((part) => !read.has(part));
    if (lost) throw new Error(`${spoilt} spoilt has taken ${lost} away`);
  });
});

it('an aim is whole or none', { timeout: TIMEOUT }, () => {
  const number = fc.oneof(
    fc.double().map(String),
    fc.float({ min: -200, max: 200 }).map((value) => value.toFixed(3)),
    fc.constantFrom('', '0', '-0', '1e5', '0x10', '٣', 'NaN', 'Infinity', '90', '180', '-180'),
  );
  const text = fc.array(number, { maxLength: 5 }).map((parts) => parts.join('/'));
  forCases('aims', text, (source) => {
    const aim = readAim(source);
    if (aim === null) return;
    if (!Object.values(aim).every(Number.isFinite)) throw new Error(source);
    if (isFrame(aim) && !(aim.west <= aim.east && aim.south <= aim.north)) throw new Error(source);
    if (!isFrame(aim) && (aim.zoom < 0 || Math.abs(aim.lat) > 85)) throw new Error(source);
    const written = aimText(aim);
    if (isFrame(aim) && (aim.west === aim.east || aim.south === aim.north)) return;
    if (aimText(readAim(written) ?? aim) !== written) throw new Error(`${source} → ${written}`);
    if (readAim(written) === null) throw new Error(`${written} is not read again`);
  });
});

it('scenes of whatever talk are views', { timeout: TIMEOUT }, () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constant('2025'));
  const shows = fc.oneof(
    anyShows,
    fc.array(fc.dictionary(fc.constantFrom('map', 'on', 'sel', 'claims'), text), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  const any = fc.tuple(shows, fc.integer({ min: -2, max: 20 }));
  forCases('scenes of a talk', any, ([all, scene]) => {
    const view = sceneView(talkOf(all), scene, { view: INITIAL_VIEW, years: YEARS });
    mustBeView(view);
    // Said in full, the scene shows the same.
    const again = sceneView(talkOf([showOf(view)]), 1, { view: INITIAL_VIEW, years: YEARS });
    expect(writeLink({ ...again, scene: view.scene })).toBe(writeLink(view));
  });
});
