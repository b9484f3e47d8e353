import { EMPTY_CATALOGUE } from '../../facts/catalogue.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { YearRange } from '../../model/time/time.ts';
import { aimText, readAim } from '../../model/view/aim.ts';
import {
  type Filters,
  INITIAL_VIEW,
  type LanguagePair,
  LOOKS,
  PANELS,
  type ViewState,
} from '../../model/view/view.ts';
import {
  FLOW_LAYERS,
  type FlowLayer,
  MEASURES,
  MONEYS,
  type RecordId,
  TOPICS,
  type Topic,
} from '../../model/vocabulary.ts';
import {
  KINDS,
  matching,
  oneOf,
  PACKED,
  RECORD_ID,
  SESSION_ID,
  SLUG,
  STATES,
  slugs,
  someOf,
  wholeNumber,
} from './link-forms.ts';

/*
 * The link is the text form of the view:
 *
 *   #map=8/22.5/104.3&year=2025&compare=2022&since=meeting:…&on=gates,projects&sel=gate:…
 *     &lang=vi,zh&look=dark&flows=provinces&measure=tonnes&unit=usd&panel=table&province=vn-lao-cai,cn-yunnan
 *     &class=main&status=open&mechanism=…&source=…&claims=…&talk=yunnan-11&scene=3
 *
 * `map=` has three numbers for a camera, four (west/south/east/north) for a frame.
 * `year`, `on` and `lang` are always written, because what stands in for them
 * may change with the edition or with the reader's browser; the others only
 * where they differ from INITIAL_VIEW, so that a link stays short.
 */

/** What stands in where a link says nothing, and the years that it may ask for. */
export interface LinkDefaults {
  readonly view: ViewState;
  readonly years: YearRange;
}

const DEFAULTS: LinkDefaults = { view: INITIAL_VIEW, years: EMPTY_CATALOGUE.edition.years };

/**
 * Reads a link. Total: whatever a link says wrongly or not at all falls back to
 * the default, a year outside the edition to its nearest one; never throws.
 *
 * @param hash `location.hash`, with or without `#`.
 */
export function readLink(hash: string, defaults: LinkDefaults = DEFAULTS): ViewState {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const { view, years } = defaults;
  const yearOf = (key: string, fallback: number) =>
    clamp(wholeNumber(params.get(key)) ?? fallback, years.first, years.last);
  const compare =
    wholeNumber(params.get('compare')) === null ? view.compare : yearOf('compare', years.first);
  const talk = matching(params.get('talk'), SLUG) ?? view.talk;
  return {
    camera: readAim(params.get('map')) ?? view.camera,
    year: yearOf('year', view.year),
    compare,
    // A session says since when two years are compared: without a second year it says nothing.
    since:
      compare === null
        ? null
        : ((matching(params.get('since'), SESSION_ID) as RecordId | null) ?? view.since),
    topics: readTopics(params.get('on')) ?? view.topics,
    flows: readLayers(params.get('flows')) ?? view.flows,
    measure: oneOf(MEASURES, params.get('measure')) ?? view.measure,
    asked: matching(params.get('series'), SLUG) ?? view.asked,
    selection: (matching(params.get('sel'), RECORD_ID) as RecordId | null) ?? view.selection,
    languages: readLanguages(params.get('lang')) ?? view.languages,
    look: oneOf(LOOKS, params.get('look')) ?? view.look,
    panel: oneOf(PANELS, params.get('panel')) ?? view.panel,
    filters: readFilters(params) ?? view.filters,
    lens: matching(params.get('source'), SLUG) ?? view.lens,
    claims: slugs(params.get('claims')) ?? view.claims,
    money: oneOf(MONEYS, params.get('unit')) ?? view.money,
    talk,
    scene: talk === null ? 1 : Math.max(1, wholeNumber(params.get('scene')) ?? view.scene),
    sceneId: talk === null ? null : sceneIdIn(params.get('scene'), view.sceneId),
    packed: matching(params.get('packed'), PACKED) ?? view.packed,
  };
}

/** The link of a view, without `#`: the same view, the same text; `readLink` reads it back. */
export function writeLink(view: ViewState): string {
  const { camera, compare, since, selection, look, panel, filters, lens, claims, money } = view;
  const { flows, measure, asked } = view;
  const layers = FLOW_LAYERS.filter((layer) => flows.has(layer));
  const parts = [
    camera && `map=${aimText(camera)}`,
    `year=${view.year}`,
    compare !== null && `compare=${compare}`,
    since && `since=${since}`,
    `on=${TOPICS.filter((topic) => view.topics.has(topic)).join(',')}`,
    selection && `sel=${selection}`,
    `lang=${view.languages.join(',')}`,
    look !== INITIAL_VIEW.look && `look=${look}`,
    layers.join() !== [...INITIAL_VIEW.flows].join() && `flows=${layers.join(',')}`,
    measure !== INITIAL_VIEW.measure && `measure=${measure}`,
    asked && `series=${asked}`,
    money !== INITIAL_VIEW.money && `unit=${money}`,
    panel !== INITIAL_VIEW.panel && `panel=${panel}`,
    listPart('province', filters.provinces),
    listPart('class', filters.kinds),
    listPart('status', filters.statuses),
    listPart('mechanism', filters.mechanisms),
    lens && `source=${lens}`,
    listPart('claims', claims),
    view.talk && `talk=${view.talk}`,
    view.talk && `scene=${view.sceneId ?? view.scene}`,
    view.packed && `packed=${view.packed}`,
  ];
  return parts.filter((part) => typeof part === 'string').join('&');
}

/**
 * The pair of languages for a reader: the first of the browser's languages that
 * the page speaks, then the next one; where there is no next, Vietnamese, and
 * Chinese beside Vietnamese, because the places have these two kinds of names.
 *
 * @param preferred BCP 47 tags, most wanted first, e.g. `navigator.languages`.
 */
export function languagesFor(preferred: readonly string[]): LanguagePair {
  const known = preferred.flatMap((tag) => {
    const base = tag.toLowerCase().split('-')[0];
    return LANGUAGES.filter((language) => language === base);
  });
  const [first, second] = [...new Set(known)];
  if (first === undefined) return INITIAL_VIEW.languages;
  return [first, second ?? (first === 'vi' ? 'zh' : 'vi')];
}

/** `on=` is an answer (nothing switched on), `on=nonsense` is not. */
function readTopics(text: string | null): ReadonlySet<Topic> | null {
  if (text === null) return null;
  if (text === '') return new Set();
  const words = new Set(text.split(','));
  const topics = TOPICS.filter((topic) => words.has(topic));
  return topics.length === 0 ? null : new Set(topics);
}

/** `flows=` is an answer: neither picture of trade. */
function readLayers(text: string | null): ReadonlySet<FlowLayer> | null {
  if (text === null) return null;
  const layers = someOf(FLOW_LAYERS, text);
  return layers.length === 0 && text !== '' ? null : new Set(layers);
}

/** `null` where the link narrows nothing. */
function readFilters(params: URLSearchParams): Filters | null {
  const provinces = slugs(params.get('province')) ?? [];
  const kinds = someOf(KINDS, params.get('class'));
  const statuses = someOf(STATES, params.get('status'));
  const mechanisms = slugs(params.get('mechanism')) ?? [];
  if ([provinces, kinds, statuses, mechanisms].every(({ length }) => length === 0)) return null;
  return {
    provinces: new Set(provinces),
    kinds: new Set(kinds),
    statuses: new Set(statuses),
    mechanisms: new Set(mechanisms),
  };
}

/** `key=a,b`, or nothing for an empty list. */
function listPart(key: string, values: Iterable<string>): string | null {
  const list = [...values];
  return list.length === 0 ? null : `${key}=${list.join(',')}`;
}

function readLanguages(text: string | null): LanguagePair | null {
  const words = text?.split(',') ?? [];
  const known = words.filter((word): word is Language => oneOf(LANGUAGES, word) !== null);
  const [first, second] = [...new Set(known)];
  if (first === undefined) return null;
  return second === undefined ? [first] : [first, second];
}

/** `scene=` holds a number or an id; an id that is all digits would be taken for a number. */
function sceneIdIn(text: string | null, otherwise: string | null): string | null {
  if (text === null) return otherwise;
  return wholeNumber(text) === null ? matching(text, SLUG) : null;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
