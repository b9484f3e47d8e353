import type { Stage } from '../../model/vocabulary.ts';
import type { MapSymbol } from './symbols.ts';

/*
 * What a legend shows beside its words. Layers export the marks of what they
 * draw from the constants that they draw with.
 */

/** A line of the base map; colours are names of the palette's. */
export interface LineMark {
  readonly colour: 'border' | 'borderFar' | 'limit';
  /** A pale band beneath; `null` for none. */
  readonly band: 'borderCasing' | null;
  /** CSS px. */
  readonly width: number;
  /** Dashes and gaps in widths of the line; `null` for a full line. */
  readonly dash: readonly number[] | null;
}

/** A project's schematic line, in the colour of its stage. */
export interface StageLineMark {
  readonly stage: Stage | 'unknown';
  readonly width: number;
  readonly dash: readonly number[];
}

export type Mark =
  | { readonly mark: 'symbol'; readonly symbol: MapSymbol }
  | { readonly mark: 'line'; readonly line: LineMark }
  | { readonly mark: 'stage-line'; readonly line: StageLineMark }
  /** The circle on the ground around an estimated position. */
  | { readonly mark: 'doubt' };
