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

type Path = readonly string[];

/** The ways to all parts of a value, at whatever depth. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]));
  return [path, ...below];
}

/** A copy of the value with something else, or nothing, at the end of the path. */
function damaged(value: unknown, [key, ...rest]: Path, junk: unknown, isGone: boolean): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return junk;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length === 0 && isGone) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, damaged(Reflect.get(copy, key), rest, junk, isGone));
  return copy;
}

/** A good value, damaged in one place. */
export const spoiltValue = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(good, fc.nat(), anyJunk, fc.boolean()).map(([value, turn, junk, isGone]) => {
    const paths = pathsIn(value);
    return damaged(value, paths[turn % paths.length] ?? [], junk, isGone);
  });
