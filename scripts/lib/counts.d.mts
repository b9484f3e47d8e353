/** Numbers of tests by outcome. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export function vitestCounts(report: unknown, exitCode: number): Counts;
export function playwrightCounts(report: unknown, exitCode: number): Counts;
export function vitestFailures(report: unknown): string[];
export function playwrightFailures(report: unknown): string[];
export function stageCounts(exitCode: number): Counts;
export function total(list: readonly Counts[]): Counts;
export function summary(counts: Counts): string;
