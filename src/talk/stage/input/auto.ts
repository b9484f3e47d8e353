import { computed, effect } from '@preact/signals';
import { sceneNumber } from '../../../state/store.ts';
import { perform } from '../../course/perform.ts';
import { arrivals, autoSeconds, curtain, isAway, isPaused, running } from '../../course/session.ts';
import { isSearching, sheet } from '../shown.ts';

/** Whether somebody reads or looks for something that lies over the picture. */
const isCovered = computed(() => sheet.value !== null || isSearching.value);

/** Whether the next scene is on its way: not while a question is answered or the screen is covered. */
export const isAdvancing = computed(
  () =>
    autoSeconds.value !== null &&
    !isPaused.value &&
    !isAway.value &&
    !isCovered.value &&
    curtain.value === 'none',
);

/**
 * Shows the next scene by itself after the seconds that were asked for, counted anew with each scene
 * and after each hold. Ends with the last scene.
 *
 * @returns a function that ends it.
 */
export function advance(): () => void {
  return effect(() => {
    const count = running.value?.scenes.length ?? 0;
    const seconds = autoSeconds.value;
    void arrivals.value;
    if (seconds === null || count === 0) return;
    if (sceneNumber.value >= count) {
      autoSeconds.value = null;
      return;
    }
    if (!isAdvancing.value) return;
    const timer = setTimeout(() => perform({ do: 'step', by: 1 }), seconds * 1000);
    return () => clearTimeout(timer);
  });
}
