import { batch, computed, effect, signal } from '@preact/signals';
import { sceneWithin } from '../../state/scene-view.ts';
import { sceneNumber } from '../../state/store.ts';
import type { Moment } from '../course/keys.ts';
import { autoSeconds, curtain, isAway, isPaused, running, spot } from '../course/session.ts';
import { hasPresenter } from '../wire/answer.ts';
import { setTyped, typed } from '../wire/typed.ts';

/* What the stage remembers only while it stands; no other window knows of it. */

/** What has been laid over the picture: one thing at a time. */
export type Sheet = 'keys' | 'list' | 'sources' | null;
export const sheet = signal<Sheet>(null);

/** Whether the box for finding stands over the map. */
export const isSearching = signal(false);

/** Whether the signs on the map are explained. */
export const isLegendShown = signal(false);

/** Whether the note of the scene is shown, for who speaks with one window only; see `showNotes`. */
export const areNotesShown = signal(false);

/** Shows the note of the scene or not; never while the speaker reads it in a window of their own. */
export function showNotes(isShown: boolean): void {
  areNotesShown.value = isShown && !hasPresenter.peek();
}

/** Takes the note away as soon as the speaker has a window of their own. @returns a function that ends it. */
export function keepNotesPrivate(): () => void {
  return effect(() => {
    if (hasPresenter.value) areNotesShown.value = false;
  });
}

/** Whether the bar is in sight: the pointer has just moved. */
export const isAwake = signal(false);

/** What could not be done, to be told; `null` for nothing. */
export const refusal = signal<'full-screen' | 'presenter' | 'handout' | null>(null);

/** How long a refusal stands before everybody's eyes, ms. */
const REFUSAL_STANDS = 8000;

/** Takes each refusal away again after a while. @returns a function that ends it. */
export function fadeRefusals(): () => void {
  return effect(() => {
    if (refusal.value === null) return;
    const timer = setTimeout(() => {
      refusal.value = null;
    }, REFUSAL_STANDS);
    return () => clearTimeout(timer);
  });
}

/** Puts away what lies over the picture of the scene, whoever turns the page. */
export function putAway(): void {
  batch(() => {
    sheet.value = null;
    isSearching.value = false;
    isLegendShown.value = false;
  });
}

/** The scene that is on; `null` while there is no talk. */
export const scene = computed(() => {
  const given = running.value;
  return given?.scenes[sceneWithin(given, sceneNumber.value) - 1] ?? null;
});

/** How things stand for a key that is pressed now. */
export function moment(): Moment {
  return {
    count: running.peek()?.scenes.length ?? 0,
    curtain: curtain.peek(),
    spot: spot.peek(),
    isAway: isAway.peek(),
    autoSeconds: autoSeconds.peek(),
    isPaused: isPaused.peek(),
    typed: typed.peek(),
  };
}

/** Puts all of it back for the next talk. */
export function forget(): void {
  putAway();
  setTyped('');
  areNotesShown.value = false;
  refusal.value = null;
}
