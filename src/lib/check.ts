/** Says whether a value that came from outside is what it should be. */
export type Check<T> = (value: unknown) => value is T;

/** What a check lets through. */
export type Checked<C> = C extends Check<infer T> ? T : never;

type Parts = Readonly<Record<string, Check<unknown>>>;
type Shape<P extends Parts> = { readonly [K in keyof P]: Checked<P[K]> };

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
  <P extends Parts>(parts: P): Check<Shape<P>> =>
  (value): value is Shape<P> =>
    isRecord(value) && Object.entries(parts).every(([key, check]) => check(value[key]));

type Variants<Tag extends string, V extends Readonly<Record<string, Parts>>> = {
  readonly [Name in keyof V]: { readonly [K in Tag]: Name } & Shape<V[Name]>;
}[keyof V];

/** An object of one of several shapes: the part `tag` names which. */
export const isVariant =
  <Tag extends string, V extends Readonly<Record<string, Parts>>>(
    tag: Tag,
    variants: V,
  ): Check<Variants<Tag, V>> =>
  (value): value is Variants<Tag, V> => {
    if (!isRecord(value)) return false;
    const name = value[tag];
    const parts = isText(name) && Object.hasOwn(variants, name) ? variants[name] : undefined;
    return parts !== undefined && isShape(parts)(value);
  };
