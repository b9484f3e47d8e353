import { expect, it } from 'vitest';
import { covered, spreadOf } from './stats.ts';
import { mainThreadUntil } from './trace.ts';

it('gives median, least and most', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, low: 1, high: 3 });
  expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, low: 1, high: 4 });
  expect(spreadOf([7])).toEqual({ median: 7, low: 7, high: 7 });
  expect(() => spreadOf([])).toThrow(RangeError);
});

it('counts time once that lies within other time, and none after the end', () => {
  const intervals = [
    { start: 10, end: 20 },
    { start: 0, end: 5 },
    { start: 12, end: 15 },
    { start: 18, end: 40 },
  ];
  expect(covered(intervals, 30)).toBe(25);
  expect(covered(intervals, 4)).toBe(4);
  expect(covered([], 4)).toBe(0);
});

it('reads the work of the thread that has set the mark', () => {
  const own = { pid: 1, tid: 2 };
  const traceEvents = [
    { ...own, name: 'RunTask', ph: 'X', ts: 0, dur: 4000 },
    { ...own, name: 'EvaluateScript', ph: 'X', ts: 1000, dur: 2000 },
    { ...own, name: 'FunctionCall', ph: 'X', ts: 1500, dur: 500 },
    { ...own, name: 'RunTask', ph: 'X', ts: 9000, dur: 4000 },
    { pid: 1, tid: 3, name: 'RunTask', ph: 'X', ts: 0, dur: 9000 },
    { ...own, name: 'first-map', ph: 'I', ts: 10_000 },
  ];
  const trace = JSON.stringify({ traceEvents });
  expect(mainThreadUntil('first-map', trace)).toEqual({ tasks: 5, script: 2 });
  expect(() => mainThreadUntil('complete', trace)).toThrow('complete');
});
