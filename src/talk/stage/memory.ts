import { computed, signal } from '@preact/signals';
import { sceneWithin } from '../../state/scene-view.ts';
import { sceneNumber } from '../../state/store.ts';
import type { Moment } from '../keys.ts';
import { autoSeconds, curtain, isAway, isPaused, running, spot } from '../session.ts';

/* What the stage remembers only while it stands; no other window knows of it. */

/** Digits of the number of a scene, as far as they are typed. */
export const typed = signal('');

/** What has been laid over the picture: one thing at a time. */
export type Sheet = 'keys' | 'list' | 'sources' | null;
export const sheet = signal<Sheet>(null);

/** Whether the box for finding stands over the map. */
export const isSearching = signal(false);

/** Whether the signs on the map are explained. */
export const isLegendShown = signal(false);

/** Whether the note of the scene is shown, for who speaks with one window only. */
export const areNotesShown = signal(false);

/** Whether the bar is in sight: the pointer has just moved. */
export const isAwake = signal(false);

/** What could not be done, to be told; `null` for nothing. */
export const refusal = signal<'full-screen' | 'presenter' | null>(null);

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
  typed.value = '';
  sheet.value = null;
  isSearching.value = false;
  isLegendShown.value = false;
  areNotesShown.value = false;
  refusal.value = null;
}
