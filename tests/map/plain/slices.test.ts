import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Steps } from '../../../src/lib/steps.ts';
import { slicer } from '../../../src/map/plain/canvas/slices.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** So many steps, each of which takes so long. */
function* steps(count: number, ms: number, done: string[]): Steps<string> {
  for (let step = 1; step <= count; step += 1) {
    done.push(`${step}`);
    clock += ms;
    yield;
  }
  return 'made';
}

let clock = 0;
beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

it('gives back at once what is done in a moment, and tells nobody', () => {
  const told: string[] = [];
  const work = slicer<string>();
  expect(work.begin(steps(3, 1, []), (value) => told.push(value))).toBe('made');
  expect(work.isUnderWay()).toBe(false);
  vi.runAllTimers();
  expect(told).toEqual([]);
});

it('leaves off after a slice, goes on beside the page, and tells when it is done', () => {
  const [told, done]: [string[], string[]] = [[], []];
  const work = slicer<string>();
  expect(work.begin(steps(10, 8, done), (value) => told.push(value))).toBe(null);
  expect(done).toEqual(['1', '2']);
  expect(work.isUnderWay()).toBe(true);
  vi.runOnlyPendingTimers();
  expect(done).toEqual(['1', '2', '3', '4']);
  vi.runAllTimers();
  expect(told).toEqual(['made']);
  expect(work.isUnderWay()).toBe(false);
});

it('drops what was under way for what comes after it, and stops when asked', () => {
  const told: string[] = [];
  const work = slicer<string>();
  const [first, second]: [string[], string[]] = [[], []];
  work.begin(steps(10, 8, first), () => told.push('first'));
  work.begin(steps(10, 8, second), () => told.push('second'));
  vi.runAllTimers();
  expect(first).toEqual(['1', '2']);
  expect(told).toEqual(['second']);
  work.begin(steps(10, 8, []), () => told.push('third'));
  work.stop();
  vi.runAllTimers();
  expect(told).toEqual(['second']);
});
