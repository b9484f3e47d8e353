import type { Language } from '../language.ts';
import {
  type CooperationField,
  type FlowLayer,
  type Measure,
  type Money,
  type ProjectType,
  type RecordId,
  type SiteKind,
  type StateValue,
  TOPICS,
  type Topic,
} from '../vocabulary.ts';
import type { Aim } from './aim.ts';

export type { Money, StateValue } from '../vocabulary.ts';
export type { Aim, Camera, Frame } from './aim.ts';

/** `projector`: for the wall of a lit room, in sizes that its farthest seat can read (room.ts). */
export const LOOKS = ['light', 'dark', 'projector'] as const;
export type Look = (typeof LOOKS)[number];

/** First and second language on screen; the second may be absent. */
export type LanguagePair = readonly [Language] | readonly [Language, Language];

/** What stands beside the map: one at a time. */
export const PANELS = [
  'list',
  'table',
  'changes',
  'agreed',
  'confirm',
  'charts',
  'documents',
  'talks',
  'help',
] as const;
export type PanelName = (typeof PANELS)[number];

/**
 * What the reader narrows map, list and tables to. An empty set lets everything through; a set
 * speaks only of the topics that have such a thing (mechanisms: meetings alone).
 */
export interface Filters {
  /** Ids of provinces and regions on either side, e.g. `vn-lao-cai`, `cn-yunnan`. */
  readonly provinces: ReadonlySet<string>;
  readonly kinds: ReadonlySet<SiteKind | ProjectType | CooperationField>;
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
  /** Which of the two pictures of trade are on the map; they have no scale in common. */
  readonly flows: ReadonlySet<FlowLayer>;
  /** What arcs and charts count. */
  readonly measure: Measure;
  /** The series that an older link asks for, until it is known what shows it now. */
  readonly asked: string | null;
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
  /** The id by which a link asks for it, until the talk has come and gives its number. */
  readonly sceneId: string | null;
  /** A whole talk in the link itself, packed (see talk/editor); `null` once it has been taken in. */
  readonly packed: string | null;
}

export const INITIAL_VIEW: ViewState = {
  camera: null,
  year: 2026,
  compare: null,
  since: null,
  topics: new Set<Topic>(TOPICS.filter((topic) => topic !== 'meetings' && topic !== 'cooperation')),
  flows: new Set<FlowLayer>(['provinces']),
  measure: 'value',
  asked: null,
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
  sceneId: null,
  packed: null,
};
