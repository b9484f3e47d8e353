import { computed, signal } from '@preact/signals-core';

/*
 * Whether something moves along the lines of trade. At rest until the reader starts it, because
 * every frame draws the whole map; never where the reader has asked the system for less motion.
 */

/** How long a chevron takes to where the next one was, and how often it is drawn anew. */
export const PERIOD_MS = 1600;
export const FRAME_MS = 50;

const wanted = signal(false);

const query =
  typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null;
const reduced = signal(query?.matches ?? false);
query?.addEventListener('change', ({ matches }) => {
  reduced.value = matches;
});

/** Whether the reader may start it at all. */
export const mayMove = computed(() => !reduced.value);

export const isMoving = computed(() => wanted.value && mayMove.value);

/** Starts or stops it. */
export function setMoving(on: boolean): void {
  wanted.value = on;
}
