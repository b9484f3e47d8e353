import { signal } from '@preact/signals-core';
import type { Frame } from '../model/view/view.ts';

/** Asks the map what it shows where no panel covers it; `null` while there is no map. */
export const mapFrame = signal<(() => Frame) | null>(null);

/** What it showed there when it last came to rest; `null` before it first did. */
export const frameAtRest = signal<Frame | null>(null);

/** The first picture is painted, or there is none: nothing waits for the line any more. */
export const isLineFree = signal(false);

/** Where on the screen the symbol of a record is painted, CSS px; `null` for none, and while there is no map. */
export const placeOnMap = signal<
  ((id: string) => { readonly x: number; readonly y: number } | null) | null
>(null);
