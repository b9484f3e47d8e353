import { signal } from '@preact/signals';

/** Whether the editor of facts stands in place of the sources. */
export const isClerkOpen = signal(false);
