import { INITIAL_VIEW, type ViewState } from '../model/view/view.ts';
import { writeLink } from '../state/link/link.ts';
import { fetchPlacing } from './plain/placing.ts';
import { storage } from './storage.ts';

/*
 * The build places the names of the start view for the windows that most readers have, so that nobody
 * waits for it: half of the work before the first map. A window of the same width that is higher shows
 * as much and more; in all others the page places names itself.
 */

/** Widths of windows, and the heights from which on a picture holds there, CSS px. */
export const START_WINDOWS: Readonly<Record<number, readonly number[]>> = {
  1280: [600],
  1366: [600, 768],
  1440: [700],
  1536: [690],
  1600: [700],
  1680: [860],
  1920: [900, 1080],
};

/** The pairs of languages for which that is done: those that a browser without a link asks for most. */
export const START_LANGUAGES = ['vi,zh', 'zh,vi', 'en,vi', 'vi,en', 'zh,en'];

/** Under this name the browser keeps the picture of the last visit. */
export const LAST_VISIT = 'border-map:picture';

/** Name of the file of a picture, below `data/`. */
export const startFile = (width: number, height: number, languages: string) =>
  `start/${width}x${height}.${languages.replace(',', '-')}.json`;

/** Whether a link asks for what the page shows without one, in whatever languages. */
const isStart = (view: ViewState): boolean =>
  writeLink(view) === writeLink({ ...INITIAL_VIEW, languages: view.languages });

let coming: Promise<unknown> | null = null;

/**
 * Asks for the picture of the start view, where this window and link have one, and for the code that
 * places names where they have none.
 */
export function fetchStart(view: ViewState, fetchJson: (file: string) => Promise<unknown>): void {
  const { innerWidth, innerHeight } = window;
  const pair = view.languages.join();
  const height = START_WINDOWS[innerWidth]?.findLast((least) => least <= innerHeight);
  const isThere = isStart(view) && START_LANGUAGES.includes(pair);
  const isKnown = (storage()?.getItem(LAST_VISIT) ?? null) !== null;
  if (isThere && !isKnown && height !== undefined) {
    coming = fetchJson(startFile(innerWidth, height, pair)).catch(() => null);
  } else if (!isKnown) fetchPlacing().catch(() => {}); // the map asks again, and says so
}

/** What was asked for; `null` where nothing was, resolves with `null` where it does not come. */
export const startComing = (): Promise<unknown> | null => coming;
