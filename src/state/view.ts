import type { Language } from '../model/language.ts';
import { type RecordId, TOPICS, type Topic } from '../model/vocabulary.ts';

/** Centre in degrees, zoom in MapLibre's levels (512-px tiles). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

export const LOOKS = ['light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

/** First and second language on screen; the second may be absent. */
export type LanguagePair = readonly [Language] | readonly [Language, Language];

/** Everything that a link holds. One immutable value; all else is derived from it. */
export interface ViewState {
  /** `null`: the whole border, fitted to the screen. */
  readonly camera: Camera | null;
  readonly year: number;
  readonly topics: ReadonlySet<Topic>;
  /** The trade series on the map: figures of two series are never shown together. */
  readonly series: string;
  readonly selection: RecordId | null;
  readonly languages: LanguagePair;
  readonly look: Look;
  /** The list of what is on the map, or the same facts as a table. */
  readonly panel: 'list' | 'table';
}

export const INITIAL_VIEW: ViewState = {
  camera: null,
  year: 2026,
  topics: new Set<Topic>(TOPICS.filter((topic) => topic !== 'flows' && topic !== 'meetings')),
  series: 'guangxi-vietnam',
  selection: null,
  languages: ['vi', 'zh'],
  look: 'light',
  panel: 'list',
};
