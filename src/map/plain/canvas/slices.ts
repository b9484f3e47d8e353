import type { Steps } from '../../../lib/steps.ts';

/** So long a slice of work takes, milliseconds: with a frame that is painted after it no more than 50. */
const SLICE_MS = 16;

/** Work in slices, so that the page answers between them; one piece of work at a time. */
export interface Slicer<T> {
  /**
   * Begins work in place of what was under way.
   *
   * @param onDone told of what came of it, unless it is given back.
   * @returns what came of it where the first slice was enough; else `null`.
   */
  begin(steps: Steps<T>, onDone: (value: T) => void): T | null;
  isUnderWay(): boolean;
  stop(): void;
}

/** A worker in slices of {@link SLICE_MS}; between them the page answers. */
export function slicer<T>(): Slicer<T> {
  let next = 0;
  const stop = () => {
    window.clearTimeout(next);
    next = 0;
  };
  /** Works for a slice; what came of it, once it is done. */
  const work = (steps: Steps<T>): { readonly value: T } | null => {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return { value };
    } while (performance.now() < end);
    return null;
  };
  return {
    begin(steps, onDone) {
      stop();
      const goOn = () => {
        next = window.setTimeout(() => {
          const found = work(steps);
          if (!found) return goOn();
          next = 0;
          onDone(found.value);
        });
      };
      const found = work(steps);
      if (!found) goOn();
      return found?.value ?? null;
    },
    isUnderWay: () => next !== 0,
    stop,
  };
}
