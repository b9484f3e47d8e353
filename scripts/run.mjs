/**
 * One door for every task: `node scripts/run.mjs <task> [args…]`, which is what the npm scripts call.
 *
 * It needs nothing but Node itself, because it has to work before anything is installed: each task
 * first checks the version of Node and installs the packages when they are missing or out of date.
 */

import { conditions } from './lib/conditions.mjs';
import { rehearse } from './lib/rehearse.mjs';
import { requireNode } from './lib/setup.mjs';
import {
  bench,
  build,
  check,
  data,
  dev,
  document,
  fonts,
  fuzz,
  house,
  oldBrowserTests,
  pictures,
  single,
  soak,
  sprites,
  start,
  takeIn,
  verify,
  windows,
} from './lib/tasks.mjs';
import { test } from './lib/test.mjs';

const TASKS = {
  start,
  dev,
  data,
  'take-in': takeIn,
  document,
  fonts,
  sprites,
  verify,
  check,
  house,
  build,
  'build:single': single,
  test,
  rehearse,
  conditions,
  fuzz,
  bench,
  soak,
  'old-browser': oldBrowserTests,
  pictures,
  windows,
};

requireNode();
const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(TASKS, name)) {
  console.error(`Unknown task "${name}". Known tasks: ${Object.keys(TASKS).join(', ')}.`);
  process.exit(2);
}
try {
  process.exitCode = await TASKS[name](args);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
