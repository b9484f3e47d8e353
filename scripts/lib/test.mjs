import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browser, firefox } from './browser.mjs';
import { playwrightCounts, stageCounts, summary, total, vitestCounts } from './counts.mjs';
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

async function stage(name, title) {
  heading(title);
  const code = await STAGES[name]();
  console.log(code === 0 ? `${name}: passed` : `${name}: failed (exit code ${code})`);
  return stageCounts(code);
}

async function unitTests() {
  heading('Unit tests');
  const path = freshReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const code = await tool('vitest', ['run', ...reporters]);
  return vitestCounts(readReport(path), code);
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
    return stageCounts(1);
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
  return playwrightCounts(readReport(path), code);
}

/**
 * Everything that can be tested, set up from nothing. A stage that fails does not stop the later
 * ones; the last line gives the sum, in which types, lint, data, build and sizes are one test each.
 */
export async function test(args) {
  await install();
  const executable = await findOrInstallBrowser();
  const other = await firefox();
  const counts = [
    await stage('types', 'Types'),
    await stage('lint', 'Lint and format'),
    await unitTests(),
    await stage('data', 'Data'),
  ];
  // A page left over from an earlier build must not be taken for this one.
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  counts.push(
    await stage('bundle', 'Build'),
    await stage('sizes', 'Sizes'),
    await browserTests(executable, other, args),
  );
  const sum = total(counts);
  heading('Result');
  console.log(summary(sum));
  return sum.failed === 0 ? 0 : 1;
}
