import { describe, expect, it } from 'vitest';
import {
  playwrightCounts,
  playwrightFailures,
  stageCounts,
  summary,
  total,
  vitestCounts,
  vitestFailures,
} from '../../scripts/lib/counts.mjs';

describe('counts of Vitest', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };

  it('hold a file that does not load as one failure', () => {
    expect(vitestCounts(report, 1)).toEqual({ passed: 7, failed: 2, skipped: 3 });
  });

  it('name each test that failed, and a file that does not load', () => {
    const file = (name: string, ...tests: [string, string][]) => ({
      name,
      status:
        tests.every(([, status]) => status === 'passed') && tests.length > 0 ? 'passed' : 'failed',
      assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
    });
    const testResults = [
      file('a.test.ts', ['a is', 'passed'], ['a has', 'failed']),
      file('b.test.ts'),
      file('c.test.ts', ['c is', 'passed']),
    ];
    expect(vitestFailures({ testResults })).toEqual(['a.test.ts › a has', 'b.test.ts']);
    expect(vitestFailures(undefined)).toEqual([]);
  });

  it('fail when the runner fails, whatever the report says', () => {
    expect(vitestCounts({ numPassedTests: 7 }, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(vitestCounts(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('counts of Playwright', () => {
  it('hold a test that passed at the second try as passed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(playwrightCounts(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  it('name each test that failed, however deep', () => {
    const spec = (title: string, ok: boolean) => ({ file: 'a.spec.ts', title, ok });
    const suites = [{ specs: [spec('a', true)], suites: [{ specs: [spec('b', false)] }] }];
    expect(playwrightFailures({ suites })).toEqual(['a.spec.ts › b']);
  });

  it('fail when no server started', () => {
    expect(playwrightCounts({ stats: {} }, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the last line', () => {
  it('is short, and names skipped tests only when there are some', () => {
    expect(summary(total([stageCounts(0), stageCounts(2)]))).toBe('1 passed, 1 failed');
    expect(summary({ passed: 3, failed: 0, skipped: 1 })).toBe('3 passed, 0 failed, 1 skipped');
  });
});
