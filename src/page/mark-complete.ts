import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { MapRenderer } from '../map/renderer.ts';
import { otherState } from '../panels/control/compare.ts';
import { lacksStrip } from '../panels/control/layout.ts';
import { progress } from '../state/load.ts';
import { compare, talk, year } from '../state/store.ts';
import { isTalkSettled } from '../talk/course/session.ts';

/** Every file has come or failed. */
const areFilesSettled = computed(() =>
  [...progress.value.files.values()].every((state) => state !== 'waiting'),
);

/** Sets the mark once all that the link asks for is painted, the second map and the strip as well. */
export function markComplete(renderer: MapRenderer, isFirstPainted: ReadonlySignal<boolean>): void {
  const isDone = computed(() => {
    const hasOther = otherState.value === 'painted' || otherState.value === 'impossible';
    const wantsOther = compare.value !== null && compare.value !== year.value;
    const isSet = talk.value === null || isTalkSettled.value;
    return (
      isSet &&
      !lacksStrip.value &&
      isFirstPainted.value &&
      areFilesSettled.value &&
      (!wantsOther || hasOther)
    );
  });
  const stop = effect(() => {
    if (!isDone.value) return;
    // By then the map has been told of all that made it so.
    queueMicrotask(() => {
      stop();
      void renderer.onceDrawn().then(() => performance.mark('complete'));
    });
  });
}
