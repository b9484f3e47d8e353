import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Told } from '../../facts/search/choose.ts';
import type { Entry } from '../../facts/search/entry.ts';
import type { Language } from '../../model/language.ts';

/* What the search box remembers; nothing of it is in the link. */

/** What is typed. */
export const typed = signal('');

/** Whether the list under the box is unfolded. */
export const isOpen = signal(false);

/** What the last choice changed beside showing the thing; `null` where nothing, or put away. */
export const told = signal<Told | null>(null);

/** A page that shows what is found somewhere else than on its own map. */
export interface Elsewhere {
  /** What of all that is found can be shown there. */
  readonly canShow: (entry: Entry) => boolean;
  /** What can be found; in place of what the page itself says. */
  readonly hint: (language: Language) => string;
  readonly show: (entry: Entry) => void;
}

/** `null`: what is found is shown on the page's own map. */
export const elsewhere = signal<Elsewhere | null>(null);

/** Id of the input, at which the key `/` is aimed. */
export const INPUT = 'search';
/** Id of the list of hits. */
export const LIST = 'search-hits';

/** What finds and shows; fetched when the box is first used, so that the map does not wait for it. */
export interface SearchPart {
  readonly Results: ComponentType;
  /** Takes a key of the input; `true` where it meant something in the list. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** Id of the option on which the arrow keys stand; `null`: on none. */
  readonly active: ReadonlySignal<string | null>;
}
