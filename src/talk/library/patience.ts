import { type ReadonlySignal, signal } from '@preact/signals';

/** Waits for a store, but not for ever: a damaged one never answers, and what does not need it goes on. */
export interface Patience {
  /** Resolves with the work, or after the time; at once while the store is known to be silent. */
  within(work: Promise<void>): Promise<void>;
  /** Whether the store was waited for in vain, and has not answered since. */
  readonly isSilent: ReadonlySignal<boolean>;
}

/** @param ms how long the store may take. */
export function patience(ms: number): Patience {
  const isSilent = signal(false);
  return {
    isSilent,
    within(work) {
      const answered = work.then(() => {
        isSilent.value = false;
      });
      if (isSilent.peek()) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          isSilent.value = true;
          resolve();
        }, ms);
        answered.then(resolve, reject).finally(() => clearTimeout(timer));
      });
    },
  };
}
