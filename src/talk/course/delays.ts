import { AUTO_SECONDS } from './keys.ts';

const DELAYS = [5, 10, AUTO_SECONDS, 30, 60] as const;

/** Seconds that are offered for a scene to stand before the next comes by itself, with the one in force. */
export function delaysWith(seconds: number | null): readonly number[] {
  return [...new Set(seconds === null ? DELAYS : [...DELAYS, seconds])].sort((a, b) => a - b);
}
