import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeStreams, type Streaming } from '../../src/charts/place-streams.ts';

const ROOM = { height: 122, least: 16, gap: 1 };
const by = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const end = ({ at, size }: { at: number; size: number }) => at + size;

const streams = fc
  .uniqueArray(
    fc.record({
      before: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      after: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      count: fc.integer({ min: 1, max: 40 }),
    }),
    { minLength: 1, selector: ({ before, after }) => `${before}${after}` },
  )
  .map((found): Streaming<string>[] => found);

describe('a picture of streams', () => {
  it('gives each state its line, keeps to its height, and lets no two states overlap', () => {
    fc.assert(
      fc.property(streams, (given) => {
        const { before, after } = placeStreams(given, by, ROOM);
        for (const side of [before, after]) {
          for (const [i, state] of side.entries()) {
            expect(state.size).toBeGreaterThanOrEqual(ROOM.least);
            const next = side[i + 1];
            if (next) expect(next.at).toBeCloseTo(end(state) + ROOM.gap);
          }
          expect(end(side.at(-1) ?? { at: 0, size: 0 })).toBeLessThanOrEqual(ROOM.height + 1e-6);
        }
      }),
    );
  });

  it('is as thick as what it counts, on one scale, and keeps each band inside both of its states', () => {
    fc.assert(
      fc.property(streams, (given) => {
        const { before, after, bands, one } = placeStreams(given, by, ROOM);
        expect(bands).toHaveLength(given.length);
        for (const band of bands) {
          expect(band.thick).toBeCloseTo(band.count * one);
          for (const [side, word, at] of [
            [before, band.before, band.from],
            [after, band.after, band.to],
          ] as const) {
            const state = side.find(({ state }) => state === word);
            expect(at).toBeGreaterThanOrEqual((state?.at ?? Number.NaN) - 1e-6);
            expect(at + band.thick).toBeLessThanOrEqual(end(state ?? { at: 0, size: 0 }) + 1e-6);
          }
        }
      }),
    );
  });

  it('lays the bands of a state side by side, in the order of where they go', () => {
    fc.assert(
      fc.property(streams, (given) => {
        const { bands, before } = placeStreams(given, by, ROOM);
        for (const { state, count } of before) {
          const own = bands.filter((band) => band.before === state);
          expect(own.reduce((sum, band) => sum + band.count, 0)).toBe(count);
          for (const [i, band] of own.entries()) {
            const next = own[i + 1];
            if (next) {
              expect(next.from).toBeCloseTo(band.from + band.thick);
              expect(by(band.after, next.after)).toBeLessThan(0);
            }
          }
        }
      }),
    );
  });
});
