import type { LanguagePair } from '../../model/view/view.ts';
import type { RecordId } from '../../model/vocabulary.ts';

/** What covers the audience's screen: a blank screen brings the eyes back to the speaker. */
export type Curtain = 'none' | 'black' | 'white';

/** Where the pointer is on the map, as shares of the width and height of all of it from the top left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * What can be asked of the audience's screen. Keys, remote, presenter's window and tests all say
 * the same few things; plain data, so that it crosses from window to window.
 */
export type Command =
  | { readonly do: 'step'; readonly by: 1 | -1 }
  | { readonly do: 'go'; readonly scene: number }
  | { readonly do: 'curtain'; readonly to: Curtain }
  | { readonly do: 'spot'; readonly at: Spot | null }
  | { readonly do: 'auto'; readonly seconds: number | null }
  | { readonly do: 'pause'; readonly isPaused: boolean }
  /** One year back or on, within the years that there are. */
  | { readonly do: 'year'; readonly by: 1 | -1 }
  | { readonly do: 'languages'; readonly pair: LanguagePair }
  /** Answers a question from the floor: shows a gate or another record, in the year nearest in which it is there. */
  | { readonly do: 'select'; readonly id: RecordId }
  /** Lays the sources of the scene or the legend over the map, or takes them away. */
  | { readonly do: 'show'; readonly what: 'sources' | 'legend' }
  /** Back to the scene from wherever a question led. */
  | { readonly do: 'return' }
  /** Ends the talk and goes back to where one was before it. */
  | { readonly do: 'leave' };
