import { signal } from '@preact/signals-core';
import type { Frame } from './view.ts';

/** Asks the map what it shows where no panel covers it; `null` while there is no map. */
export const mapFrame = signal<(() => Frame) | null>(null);
