import { covered } from './stats.ts';

/** What the browser is asked to write down while a page opens. */
export const CATEGORIES = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}

const SCRIPT = new Set(['EvaluateScript', 'v8.evaluateModule', 'v8.compileModule', 'v8.compile']);
const CALLS = new Set(['FunctionCall', 'RunMicrotasks']);

/** How long the main thread of the page worked until it set a mark, ms. */
export interface MainThread {
  readonly tasks: number;
  /** Of it, in scripts. */
  readonly script: number;
}

/**
 * Reads a trace of the browser.
 *
 * @throws {Error} when the mark is not in it.
 */
export function mainThreadUntil(mark: string, trace: string): MainThread {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const end = traceEvents.find(({ name, ph }) => name === mark && ph !== 'E');
  if (!end) throw new Error(`The trace holds no mark "${mark}".`);
  const own = traceEvents.filter(({ pid, tid, dur }) => {
    return pid === end.pid && tid === end.tid && dur !== undefined;
  });
  const sum = (isWanted: (name: string) => boolean) => {
    const wanted = own.filter(({ name }) => isWanted(name));
    const intervals = wanted.map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }));
    return covered(intervals, end.ts) / 1000;
  };
  return {
    tasks: sum((name) => name === 'RunTask'),
    script: sum((name) => SCRIPT.has(name) || CALLS.has(name)),
  };
}
