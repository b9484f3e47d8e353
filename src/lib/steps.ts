/** Work that may be left off after each of its steps and taken up again. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all that is left of work in steps. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
