/** Work that may be left off after each of its steps and taken up again. */
export type Steps<T> = Generator<undefined, T, undefined>;
