import { effect } from '@preact/signals';
import { attributionOf } from '../facts/attribution.ts';
import { dataAddress } from '../state/data-address.ts';
import {
  areThingsThere,
  type FailureReason,
  isEditionKnown,
  reportFailure,
} from '../state/load.ts';
import { catalogue, languages, look } from '../state/store.ts';

/* What a map is given when it is opened, beside its element and its events. */

/** What the renderer's own words about a failed file come to. */
function kindOf(reason: string): FailureReason {
  // Our own words begin with the status, those of the library have it in brackets.
  const [, status] = /(?:^|\()([45]\d\d)\b/.exec(reason) ?? [];
  if (status?.startsWith('4')) return 'missing';
  return status || /fetch|network/i.test(reason) ? 'network' : 'broken';
}

/** Waits until the file of the edition has come or failed: it says what the map must name. */
export function editionSettled(): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (!isEditionKnown.value) return;
      queueMicrotask(() => stop());
      resolve();
    });
  });
}

/** All that a renderer is given beside its element and its events. */
export function common() {
  return {
    look: look.peek(),
    languages: languages.peek(),
    dataUrl: dataAddress,
    attribution: attributionOf(catalogue.peek().edition),
    onFailure: (file: string, reason: string) => reportFailure({ file, reason: kindOf(reason) }),
    areRecordsThere: () => areThingsThere.peek(),
  };
}
