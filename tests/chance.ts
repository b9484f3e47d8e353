import fc from 'fast-check';

/** How many times as many cases as `npm test` takes: `npm run fuzz` asks for more. */
const TIMES = Number(process.env.PROPERTY_TIMES ?? 1);

/** A number of cases, more of them under `npm run fuzz`. */
export const runs = (ordinary: number) => ordinary * TIMES;

// The same cases at every run, so that no change is refused for what it did not touch; `npm run
// fuzz` takes others each time.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_129), numRuns: runs(100) });
