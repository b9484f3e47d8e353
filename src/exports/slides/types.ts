import type { TaggedText } from '../../model/language.ts';

/* What stands on slides, whoever fills them. */

/** A statement with the numbers of its sources. */
export interface SlidePoint {
  readonly said: readonly TaggedText[];
  readonly numbers: readonly number[];
}

/** A table: a row of heads, then rows of as many cells. */
export interface SlideTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How wide the columns are, as parts of the whole; alike where it does not say. */
  readonly widths?: readonly number[];
}

/** Figures that may stand on one scale, as bars from the top. */
export interface SlideChart {
  /** What they count; empty where each bar says it. */
  readonly caption: readonly TaggedText[];
  /** Two at least: one alone compares nothing. */
  readonly bars: readonly {
    /** Whose or of when, and how much, in words: a number alone would look exact. */
    readonly label: readonly string[];
    readonly numbers: readonly number[];
    readonly value: number;
    /** Not of a whole year as the others. */
    readonly isPale: boolean;
  }[];
}

export interface Slide {
  /** `scene`: what is said beside a large map; `record`: a state below the map, its history and figures beside it. */
  readonly form: 'scene' | 'record';
  /** In the languages of the wall, the first one larger. */
  readonly title: readonly TaggedText[];
  readonly line: SlidePoint;
  readonly points: readonly SlidePoint[];
  /** Who met, of a session; of a record its history, and its figures where they are no chart. */
  readonly tables: readonly SlideTable[];
  readonly chart: SlideChart | null;
  /** The map as a data: address; `null` where it could not be drawn. */
  readonly picture: string | null;
  readonly caption: string;
  /** In the order of their numbers. */
  readonly sources: readonly { readonly text: string; readonly url: string | null }[];
  /** Figures of the map, on a slide of their own behind it; `null`: none. */
  readonly figures: { readonly title: readonly TaggedText[]; readonly table: SlideTable } | null;
  /** For the speaker alone. */
  readonly notes: string;
}

export interface Deck {
  readonly title: string;
  readonly author: string;
  /** At the foot of every slide: edition, whose shapes, that the map is a sketch. */
  readonly foot: readonly string[];
  readonly slides: readonly Slide[];
}
