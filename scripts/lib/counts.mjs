/**
 * Reads the numbers of tests from the reports of the two runners.
 *
 * A runner that ends with an error without a failed test (a file that does not load, a server that
 * does not start) must still count as a failure, so the exit code is part of the reckoning.
 */

const NONE = { passed: 0, failed: 0, skipped: 0 };

function withExitCode(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Counts of Vitest's JSON report; `report` is undefined when none was written. */
export function vitestCounts(report, exitCode) {
  if (!report) return { ...NONE, failed: 1 };
  const unloaded = (report.testResults ?? []).filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults?.some((t) => t.status === 'failed'),
  ).length;
  const counts = {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + unloaded,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
  return withExitCode(counts, exitCode);
}

/** Counts of Playwright's JSON report; a test that passed at the second try counts as passed. */
export function playwrightCounts(report, exitCode) {
  if (!report) return { ...NONE, failed: 1 };
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {};
  return withExitCode({ passed: expected + flaky, failed: unexpected, skipped }, exitCode);
}

/** Names of what failed in Vitest's JSON report, each `file › test`; a file that does not load by its name alone. */
export function vitestFailures(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    const failed = file.assertionResults?.filter((test) => test.status === 'failed') ?? [];
    if (failed.length > 0) return failed.map((test) => `${file.name} › ${test.fullName}`);
    return file.status === 'failed' ? [file.name] : [];
  });
}

/** Names of what failed in Playwright's JSON report, each `file › test`. */
export function playwrightFailures(report) {
  const inSuite = (suite) => [
    ...(suite.specs ?? []).filter((spec) => !spec.ok).map((spec) => `${spec.file} › ${spec.title}`),
    ...(suite.suites ?? []).flatMap(inSuite),
  ];
  return (report?.suites ?? []).flatMap(inSuite);
}

/** Counts of a stage that is one test. */
export function stageCounts(exitCode) {
  return exitCode === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

/** The sum of several counts. */
export function total(list) {
  const sum = { ...NONE };
  for (const counts of list) {
    for (const key of Object.keys(sum)) sum[key] += counts[key];
  }
  return sum;
}

/** The last line of `npm test`. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
