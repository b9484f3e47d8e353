import { signal } from '@preact/signals-core';

/** What paints the ground of the map on screen; help tells it, and nothing hangs on it. */
export const drawnBy = signal<'canvas' | 'webgl'>('canvas');
