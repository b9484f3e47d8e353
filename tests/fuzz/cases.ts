import fc from 'fast-check';

/** How many cases all readers together are put to: `npm run fuzz` asks for ten times as many. */
const CASES = Number(process.env.FUZZ_CASES ?? 100_000);
/** The same cases at every run of the tests; `npm run fuzz` takes others each time. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_129);

/** A thousand, shared among all readers: the most to those that take what strangers made. */
export const SHARES = {
  'links of any text': 300,
  'links that were spoilt': 130,
  'links with one part spoilt': 110,
  aims: 152,
  rooms: 90,
  'what the speaker has chosen': 70,
  'talk files of spoilt text': 35,
  'talk files with a spoilt value': 8,
  'talk files as they were saved': 5,
  'talks in a link': 30,
  'scenes of a talk': 10,
  'messages between windows': 40,
  'lists of records': 15,
  'where one was before a talk': 4,
  'kept talks': 1,
} as const;

/** Runs the share of this reader of all cases. */
export function forCases<T>(
  name: keyof typeof SHARES,
  any: fc.Arbitrary<T>,
  check: (one: T) => void,
): void {
  fc.assert(fc.property(any, check), settings(name));
}

/** The same for a reader that has to be waited for. */
export function forCasesInTurn<T>(
  name: keyof typeof SHARES,
  any: fc.Arbitrary<T>,
  check: (one: T) => Promise<void>,
): Promise<void> {
  return fc.assert(fc.asyncProperty(any, check), settings(name));
}

function settings(name: keyof typeof SHARES) {
  return { numRuns: Math.ceil((CASES * SHARES[name]) / 1000), seed: SEED };
}
