import fc from 'fast-check';

/* How good text and good values are spoilt. */

/** One blow to a text: where, and what it does. */
const anyBlow = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  long: fc.nat({ max: 12 }),
  how: fc.constantFrom('cut', 'drop', 'twice', 'put', 'turn'),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('null', '""', '[]', '{}', '-1', '1e999', '%', '%E0%A4%A', ',', '&', '=', '\0'),
  ),
});
type Blow = typeof anyBlow extends fc.Arbitrary<infer T> ? T : never;

function strike(text: string, { at, long, how, text: other }: Blow): string {
  const from = Math.floor(at * text.length);
  const [before, piece, after] = [
    text.slice(0, from),
    text.slice(from, from + long),
    text.slice(from + long),
  ];
  switch (how) {
    case 'cut':
      return before;
    case 'drop':
      return before + after;
    case 'twice':
      return before + piece + piece + after;
    case 'put':
      return before + other + after;
    default:
      return before + [...piece].reverse().join('') + after;
  }
}

/** A good text after one to four blows. */
export const spoiltText = (good: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(good, fc.array(anyBlow, { minLength: 1, maxLength: 4 }))
    .map(([text, blows]) => blows.reduce(strike, text));

/** Any value that JSON can hold, also the strange ones. */
export const anyJunk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(null, true, 0, -1, 1e308, '', 'x', [], {}, [null], { id: null }),
  fc.jsonValue({ maxDepth: 2 }),
);

interface Step {
  readonly turn: number;
  readonly junk: unknown;
  readonly isGone: boolean;
}

/** The value with one of its parts, at whatever depth, taken away or put another in its place. */
function damage(value: unknown, steps: readonly Step[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const { turn, junk, isGone } = step;
  if (typeof value !== 'object' || value === null) return junk;
  const keys = Object.keys(value);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return junk;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as Record<string, unknown>) };
  if (rest.length === 0 && isGone) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, rest.length === 0 ? junk : damage(Reflect.get(copy, key), rest));
  return copy;
}

/** A good value, damaged in one place. */
export const spoiltValue = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      good,
      fc.array(fc.record({ turn: fc.nat({ max: 99 }), junk: anyJunk, isGone: fc.boolean() }), {
        minLength: 1,
        maxLength: 5,
      }),
    )
    .map(([value, steps]) => damage(value, steps));
