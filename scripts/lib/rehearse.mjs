import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { ROOT } from './paths.mjs';
import { run } from './process.mjs';
import { install } from './setup.mjs';

const LEFT_OUT = new Set(['.git', '.cache', 'node_modules', 'dist', 'test-results']);
/** An invented report that is taken in whole; see tests/fixtures/session-12. */
const FACTS = 'tests/fixtures/session-12/facts.json';

/**
 * The unit tests that hold for any data. They are named one by one: of `--exclude` Vitest tells its
 * projects nothing, so that it leaves out none.
 *
 * @param {string} root folder of the project.
 * @returns {string[]} files, with slashes, from there.
 */
export function testsOfAnyData(root) {
  return readdirSync(join(root, 'tests'), { recursive: true })
    .map((name) => `tests/${name.split(sep).join('/')}`)
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.startsWith('tests/data/'))
    .sort();
}

/**
 * A correct addition leaves the tests green: takes an invented session into a copy of the project and
 * runs all unit tests there but those of `tests/data`, which pin the edition as it is.
 *
 * @param {string[]} args files of tests; without: all.
 */
export async function rehearse(args) {
  await install();
  const copy = mkdtempSync(join(tmpdir(), 'border-map-'));
  try {
    cpSync(ROOT, copy, {
      recursive: true,
      filter: (path) => !LEFT_OUT.has(path.slice(ROOT.length).split(sep).find(Boolean) ?? ''),
    });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const inCopy = (...command) => run(process.execPath, command, { cwd: copy });
    const steps = [
      ['--import', 'tsx', 'src/pipeline/take-in/main.ts', FACTS, '--replace'],
      ['--import', 'tsx', 'src/pipeline/main.ts'],
      ['--import', 'tsx', 'src/pipeline/fonts/main.ts'],
      ['node_modules/vitest/vitest.mjs', 'run', ...(args.length > 0 ? args : testsOfAnyData(copy))],
    ];
    for (const step of steps) {
      const code = await inCopy(...step);
      if (code !== 0) return code;
    }
    return 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
