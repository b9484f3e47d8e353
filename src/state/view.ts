import type { Language } from '../model/language.ts';
import {
  type ProjectType,
  type RecordId,
  type SiteKind,
  type Stage,
  type Status,
  TOPICS,
  type Topic,
} from '../model/vocabulary.ts';

/** Centre in degrees, zoom in MapLibre's levels (512-px tiles). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/**
 * What must be in sight, degrees. Fitted to what panels leave free of whatever screen there is, and
 * fitted anew when that changes; a camera alone shows another part on every screen.
 */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Where the map is to look. */
export type Aim = Camera | Frame;

export const isFrame = (aim: Aim): aim is Frame => 'west' in aim;

export const LOOKS = ['light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

/** First and second language on screen; the second may be absent. */
export type LanguagePair = readonly [Language] | readonly [Language, Language];

/** What stands beside the map: one at a time. */
export const PANELS = ['list', 'table', 'changes', 'charts', 'documents', 'talks', 'help'] as const;
export type PanelName = (typeof PANELS)[number];

/** Trade figures as the source reports them, or in US dollars where a source gives dollars. */
export const MONEYS = ['reported', 'usd'] as const;
export type Money = (typeof MONEYS)[number];

/** In place of a status: no source speaks of the year. Not the same as `unknown`, which a source says. */
export const NO_SOURCE = 'no-source';

/** A status of sites or a stage of projects, or that no source tells one. */
export type StateValue = Status | Stage | typeof NO_SOURCE;

/**
 * What the reader narrows map, list and tables to. An empty set lets everything through; a set
 * speaks only of the topics that have such a thing (mechanisms: meetings alone).
 */
export interface Filters {
  /** Ids of provinces and regions on either side, e.g. `vn-lao-cai`, `cn-yunnan`. */
  readonly provinces: ReadonlySet<string>;
  readonly kinds: ReadonlySet<SiteKind | ProjectType>;
  readonly statuses: ReadonlySet<StateValue>;
  /** Ids of mechanisms of meetings. */
  readonly mechanisms: ReadonlySet<string>;
}

/** Nothing narrowed. */
export const NO_FILTERS: Filters = {
  provinces: new Set(),
  kinds: new Set(),
  statuses: new Set(),
  mechanisms: new Set(),
};

/** Everything that a link holds. One immutable value; all else is derived from it. */
export interface ViewState {
  /** `null`: the whole border, fitted to the screen. */
  readonly camera: Aim | null;
  readonly year: number;
  /** A second year to hold against `year`; `null`: none. */
  readonly compare: number | null;
  /** The session since which changes are counted, while its year is compared; `null`: from the year on. */
  readonly since: RecordId | null;
  readonly topics: ReadonlySet<Topic>;
  /** The trade series on the map: figures of two series are never shown together. */
  readonly series: string;
  readonly selection: RecordId | null;
  readonly languages: LanguagePair;
  readonly look: Look;
  readonly panel: PanelName;
  readonly filters: Filters;
  /** Id of the source through which the reader looks: only what it says is shown. */
  readonly lens: string | null;
  /** Ids of claims that are pointed at, in the order of the link. */
  readonly claims: readonly string[];
  readonly money: Money;
  /** Id of the talk that is being given; `null`: the page is read, not presented. */
  readonly talk: string | null;
  /** Number of the scene of the talk that is on, from 1. */
  readonly scene: number;
  /** A whole talk in the link itself, packed (see talk/editor); `null` once it has been taken in. */
  readonly packed: string | null;
}

export const INITIAL_VIEW: ViewState = {
  camera: null,
  year: 2026,
  compare: null,
  since: null,
  topics: new Set<Topic>(TOPICS.filter((topic) => topic !== 'flows' && topic !== 'meetings')),
  series: 'guangxi-vietnam',
  selection: null,
  languages: ['vi', 'zh'],
  look: 'light',
  panel: 'list',
  filters: NO_FILTERS,
  lens: null,
  claims: [],
  money: 'reported',
  talk: null,
  scene: 1,
  packed: null,
};
