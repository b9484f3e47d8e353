import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { run } from './process.mjs';

const LOCK = join(ROOT, 'package-lock.json');
/** npm writes this file at the end of each complete installation. */
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');

/** True when Node `version` (`20.19.1`) is at least `least` (`20.19`). */
export function isNodeNewEnough(version, least) {
  const have = version.split('.').map(Number);
  const need = least.split('.').map(Number);
  for (const [index, number] of need.entries()) {
    if ((have[index] ?? 0) !== number) return (have[index] ?? 0) > number;
  }
  return true;
}

/** Ends with a clear message when this Node is older than package.json asks for. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const least = engines.node.replace(/[^\d.]/g, '');
  if (isNodeNewEnough(process.versions.node, least)) return;
  console.error(
    `This project needs Node ${least} or newer; this is Node ${process.versions.node}.\n` +
      'Install a current version of Node and run the same command again.',
  );
  process.exit(1);
}

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  return !existsSync(LOCK) || statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}

function npm(args) {
  // npm tells its scripts where it lives; so the same npm is used and Windows needs no shell.
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js') || own?.endsWith('.cjs')) return run(process.execPath, [own, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Installs the packages when they are missing or older than the lock file. */
export async function install() {
  if (isInstalled()) return;
  console.log('Installing packages (once; about 300 MB on disk) …');
  // NODE_ENV=production would leave out the build tools.
  const flags = ['--include=dev', '--no-audit', '--no-fund'];
  if ((await npm(['ci', ...flags])) === 0) return;
  console.log('npm ci did not work; trying npm install …');
  if ((await npm(['install', ...flags])) === 0) return;
  throw new Error('The packages could not be installed; see the message of npm above.');
}
