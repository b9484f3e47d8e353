import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { browser, firefox } from './browser.mjs';
import {
  playwrightCounts,
  playwrightFailures,
  stageCounts,
  summary,
  total,
  vitestCounts,
  vitestFailures,
} from './counts.mjs';
import { ROOT } from './paths.mjs';
import { freePort } from './port.mjs';
import { tool } from './process.mjs';
import { install } from './setup.mjs';
import { STAGES } from './tasks.mjs';

const REPORTS = join(ROOT, '.cache');

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(2, 70 - text.length))}\n`);
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const path = join(REPORTS, name);
  rmSync(path, { force: true });
  return path;
}

/** Runs a stage without a word; what it says is kept for {@link told}. */
async function quiet(name, title) {
  const path = freshReport(`${name}.log`);
  const into = openSync(path, 'w');
  const code = await STAGES[name]({ into });
  closeSync(into);
  return { name, title, code, said: readFileSync(path, 'utf8') };
}

/** Prints what a stage said, and how it ended. */
function told({ name, title, code, said }) {
  heading(title);
  process.stdout.write(said);
  console.log(code === 0 ? `${name}: passed` : `${name}: failed (exit code ${code})`);
  return { counts: stageCounts(code), failures: code === 0 ? [] : [title] };
}

/** All stages before the browser, in order; most keep one core busy, so they run beside the unit tests. */
async function stages() {
  return [
    await quiet('types', 'Types'),
    await quiet('lint', 'Lint and format'),
    await quiet('data', 'Data'),
    await quiet('bundle', 'Build'),
    await quiet('sizes', 'Sizes'),
  ];
}

/** A runner can fail without a failed test (an error between two tests): then it is named itself. */
function orRunner(names, code, runner) {
  return code !== 0 && names.length === 0 ? [`${runner}: exit code ${code}`] : names;
}

async function unitTests() {
  heading('Unit tests');
  const path = freshReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const code = await tool('vitest', ['run', ...reporters]);
  const report = readReport(path);
  const failures = vitestFailures(report).map((name) => relative(ROOT, name));
  return { counts: vitestCounts(report, code), failures: orRunner(failures, code, 'Unit tests') };
}

async function findOrInstallBrowser() {
  heading('Browser');
  try {
    const path = await browser();
    console.log(path);
    return path;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

async function browserTests(executable, other, args) {
  heading('Browser tests');
  if (!executable || !existsSync(join(ROOT, 'dist/index.html'))) {
    console.error(`Not run: there is no ${executable ? 'built page' : 'browser'} (see above).`);
    return { counts: stageCounts(1), failures: ['Browser tests: not run'] };
  }
  const path = freshReport('playwright.json');
  const env = {
    CHROMIUM: executable,
    ...(other ? { FIREFOX: other } : {}),
    E2E_PORT: String(await freePort(4174)),
    PLAYWRIGHT_JSON_OUTPUT_FILE: path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: path,
  };
  const code = await tool('playwright', ['test', '--reporter=list,json', ...args], { env });
  const report = readReport(path);
  const failures = orRunner(playwrightFailures(report), code, 'Browser tests');
  return { counts: playwrightCounts(report, code), failures };
}

/**
 * Everything that can be tested, set up from nothing. A stage that fails does not stop the later
 * ones; what failed is named once more at the end, and the last line gives the sum, in which types,
 * lint, data, build and sizes are one test each.
 */
export async function test(args) {
  await install();
  const executable = await findOrInstallBrowser();
  const other = await firefox();
  // A page left over from an earlier build must not be taken for this one.
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const [unit, others] = await Promise.all([unitTests(), stages()]);
  const results = [unit, ...others.map(told), await browserTests(executable, other, args)];
  const sum = total(results.map((result) => result.counts));
  heading('Result');
  for (const name of results.flatMap((result) => result.failures)) console.log(`failed: ${name}`);
  console.log(summary(sum));
  return sum.failed === 0 ? 0 : 1;
}
