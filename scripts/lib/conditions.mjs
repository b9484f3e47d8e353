import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { ROOT } from './paths.mjs';
import { run } from './process.mjs';
import { install } from './setup.mjs';

const LEFT_OUT = new Set(['.git', '.cache', 'dist', 'test-results']);
/** As a home folder here is called, with blanks and letters of both sides. */
const FOLDER = ['Nguyễn Văn A', 'Bản đồ biên giới 地图'];
/** Somebody who owns nothing but the copy. */
const NOBODY = 65534;
/** A package of the tests that the start can do without. */
const TOUCHED = 'node_modules/fast-check';

const works = (program, args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** The lock file asks for a package that cannot be had: what is installed must not be lost over that. */
function askForMore(copy) {
  const path = join(copy, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  lock.packages[TOUCHED].version = '99.0.0';
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}

/**
 * `npm start` where it is hardest: in a folder with blanks, Vietnamese and Chinese letters, by somebody
 * who is not root, without network, with the usual port taken and a lock file newer than the packages.
 * What this machine cannot do is left out and told.
 */
export async function conditions() {
  await install();
  const place = mkdtempSync(join(tmpdir(), 'start-'));
  const copy = join(place, ...FOLDER);
  try {
    cpSync(ROOT, copy, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !LEFT_OUT.has(path.slice(ROOT.length).split(sep).find(Boolean) ?? ''),
    });
    askForMore(copy);
    const told = [`in “${FOLDER.join(sep)}”`, 'with port 4173 taken'];
    let command = [process.execPath, join(copy, 'scripts/lib/try-start.mjs')];
    const isRoot = process.getuid?.() === 0;
    if (isRoot && works('setpriv', ['--version'])) {
      spawnSync('chown', ['-R', `${NOBODY}:${NOBODY}`, place]);
      command = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', ...command];
      told.push('not as root');
    } else if (!isRoot) told.push('not as root');
    if (isRoot && works('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up'])) {
      command = ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...command];
      told.push('without network, a package of the lock file missing');
    } else told.push('(with network: this machine does not part it for us)');
    console.log(`npm start ${told.join(', ')}:\n`);
    const [program, ...args] = command;
    const env = { HOME: place, npm_config_cache: join(place, 'npm') };
    const code = await run(program, args, { cwd: copy, env });
    console.log(code === 0 ? '\nThe map came.' : '\nThe map did not come.');
    return code;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
