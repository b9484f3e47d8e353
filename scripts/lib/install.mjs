import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { canRun, differences } from './packages.mjs';

/** Where packages are installed before they take the place of the old ones; on the same disk. */
const BESIDE = '.cache/install';
/** What npm reads. */
const GIVEN = ['package.json', 'package-lock.json', '.npmrc'];
/** NODE_ENV=production would leave out the build tools. */
const FLAGS = ['--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
/** Without network npm tries again for minutes; nobody needs to wait who has packages that run. */
const ONCE = '--fetch-retries=0';

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function remove(path) {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

/** Puts back what a run left aside that was cut off in the middle of its change. */
function recover(root) {
  const [old, now] = [join(root, BESIDE, 'old'), join(root, 'node_modules')];
  if (existsSync(old) && !existsSync(now)) renameSync(old, now);
}

/** Installs into a folder of its own; the lock file of the project stays as it is, or is renewed. */
async function fetchPackages(root, npm, flags) {
  const folder = join(root, BESIDE);
  remove(folder);
  mkdirSync(folder, { recursive: true });
  for (const name of GIVEN) {
    if (existsSync(join(root, name))) copyFileSync(join(root, name), join(folder, name));
  }
  if ((await npm(['ci', ...flags], folder)) === 0) return true;
  console.log('npm ci did not work; trying npm install …');
  if ((await npm(['install', ...flags], folder)) !== 0) return false;
  // The two had parted: npm install has brought the lock file up to what package.json asks for.
  copyFileSync(join(folder, 'package-lock.json'), join(root, 'package-lock.json'));
  return true;
}

/** The new packages in place of the old ones, which come back when that fails. */
function swap(root) {
  const [fresh, old, now] = [
    join(root, BESIDE, 'node_modules'),
    join(root, BESIDE, 'old'),
    join(root, 'node_modules'),
  ];
  const hadOld = existsSync(now);
  if (hadOld) renameSync(now, old);
  try {
    renameSync(fresh, now);
  } catch (error) {
    if (hadOld) renameSync(old, now);
    throw error;
  }
}

async function replacePackages(root, npm, flags) {
  try {
    if (!(await fetchPackages(root, npm, flags))) return 'see the message of npm above';
    swap(root);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    // Not what is still aside: the next run puts it back.
    if (existsSync(join(root, 'node_modules'))) remove(join(root, BESIDE));
  }
}

function list(texts, most = 5) {
  const more = texts.length > most ? [`and ${texts.length - most} more`] : [];
  return [...texts.slice(0, most), ...more].map((text) => `  ${text}`).join('\n');
}

/**
 * Installs the packages when they are missing or not those of the lock file. They are fetched
 * beside the old ones and take their place only when all have come: without network an installation
 * that works stays, and is used with a warning.
 *
 * @param root the project's folder.
 * @param npm runs npm in a folder; gives its exit code.
 * @param isStrict stop rather than go on with other packages than those of the lock file.
 * @throws {Error} when there are no packages to go on with.
 */
export async function installPackages(root, npm, isStrict) {
  recover(root);
  const old = readJson(join(root, 'node_modules/.package-lock.json'));
  const lock = readJson(join(root, 'package-lock.json'));
  const wrong = differences(lock, old);
  if (old && (!lock || wrong.length === 0)) return;

  console.log(
    old
      ? `Other packages are needed:\n${list(wrong)}\nInstalling them beside the old ones …`
      : 'Installing packages (once) …',
  );
  const isEnough = !isStrict && canRun(readJson(join(root, 'package.json')) ?? {}, old);
  const reason = await replacePackages(root, npm, isEnough ? [...FLAGS, ONCE] : FLAGS);
  if (reason === undefined) return;

  const failed = `The packages could not be installed: ${reason}.`;
  if (!old) throw new Error(failed);
  if (!isEnough) {
    throw new Error(`${failed}\nThe old ones are still there, but they are not enough.`);
  }
  console.warn(
    `\n${failed}\nGOING ON WITH THE OLD ONES, which differ from package-lock.json:\n${list(wrong)}\n` +
      'With a network, run the same command again to have them replaced.\n',
  );
}
