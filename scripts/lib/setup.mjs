import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install.mjs';
import { ROOT } from './paths.mjs';
import { run } from './process.mjs';

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

function npm(args, cwd) {
  // npm tells its scripts where it lives; so the same npm is used and Windows needs no shell.
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js') || own?.endsWith('.cjs')) {
    return run(process.execPath, [own, ...args], { cwd });
  }
  return run('npm', args, { cwd, shell: process.platform === 'win32' });
}

/** Installs the packages when they are missing or not those of the lock file. */
export function install() {
  // What a machine has tested must be what the lock file says.
  return installPackages(ROOT, npm, Boolean(process.env.CI));
}

/**
 * Installs what another package.json of the project asks for into `.cache/NAME`, to the letter of
 * its lock file: among the sources, its tests would be taken for ours.
 */
export function installAside(folder, name) {
  const place = join(ROOT, '.cache', name);
  mkdirSync(place, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(ROOT, folder, file), join(place, file));
  }
  return installPackages(place, npm, true);
}
