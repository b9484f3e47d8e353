/** Says whether a value that came from outside is what it should be. */
export type Check<T> = (value: unknown) => value is T;

export const isText: Check<string> = (value) => typeof value === 'string';
export const isFlag: Check<boolean> = (value) => typeof value === 'boolean';

/** A finite number from `least` to `most`, both included. */
export const isWithin =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    typeof value === 'number' && value >= least && value <= most;

/** A whole number from `least` to `most`, both included. */
export const isWhole =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    isWithin(least, most)(value) && Number.isInteger(value);

export const isOneOf =
  <const T>(list: readonly T[]): Check<T> =>
  (value): value is T =>
    list.some((item) => item === value);

export const isNullOr =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);

export const isRecord: Check<Readonly<Record<string, unknown>>> = (
  value,
): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these parts; what it has beside them does not matter. */
export const isShape =
  <T extends object>(parts: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value): value is T =>
    isRecord(value) &&
    (Object.keys(parts) as (keyof T & string)[]).every((key) => parts[key](value[key]));
