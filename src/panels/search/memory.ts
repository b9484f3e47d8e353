import { signal } from '@preact/signals';
import type { Told } from '../../state/search/choose.ts';

/* What the search box remembers; nothing of it is in the link. */

/** What is typed. */
export const typed = signal('');

/** Whether the list under the box is unfolded. */
export const isOpen = signal(false);

/** Id of the option on which the arrow keys stand; `null`: on none. */
export const active = signal<string | null>(null);

/** What the last choice changed beside showing the thing; `null` where nothing, or put away. */
export const told = signal<Told | null>(null);

/** Id of the input, at which the key `/` is aimed. */
export const INPUT = 'search';
/** Id of the list of hits. */
export const LIST = 'search-hits';
