import type { composing } from './compose.ts';

/*
 * The code that places names is a third of the map's, and nobody waits for it where the picture is
 * known already: it is fetched by itself.
 */

let code: typeof composing | null = null;
let coming: Promise<void> | null = null;

/** Places everything in a picture, a step at a time; `null` until its code is there. */
export const placing = (): typeof composing | null => code;

/** Asks for the code; rejects where it does not come, and asks again when it is called again. */
export function fetchPlacing(): Promise<void> {
  coming ??= import('./compose.ts').then(
    (came) => {
      code = came.composing;
    },
    (error: unknown) => {
      coming = null;
      throw error;
    },
  );
  return coming;
}
