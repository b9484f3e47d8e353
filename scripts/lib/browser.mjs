import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { run, tool } from './process.mjs';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const APT = ['-o', 'DPkg::Lock::Timeout=120'];
const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

/** Ubuntu's chromium-browser is a stub that asks for snap: only a browser that starts counts. */
function starts(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own Chromium, when it has been downloaded. */
async function playwrightBrowser() {
  const require = createRequire(join(ROOT, 'package.json'));
  const { chromium } = require('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

async function findBrowser() {
  const system = SYSTEM.find((path) => existsSync(path) && starts(path));
  return system ?? (await playwrightBrowser());
}

/** Installs packages where that is Debian's way and we may. */
async function installFromDebian(what, packages) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log(`${what} was not found: installing it with apt …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', [...APT, 'update'], { env })) !== 0) return;
  await run('apt-get', [...APT, 'install', '-y', '--no-install-recommends', ...packages], { env });
}

/**
 * The path of a Chromium for the browser tests: the one named by CHROMIUM, else the system's, else
 * Playwright's, else a freshly installed one. Packages must be installed before.
 *
 * @throws {Error} saying what to do, when there is none and none can be installed.
 */
export async function browser() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, but there is no such file.`);
  }
  const found = await findBrowser();
  if (found) return found;
  await installFromDebian('A browser', PACKAGES);
  const debian = await findBrowser();
  if (debian) return debian;
  console.log('Installing the Chromium of Playwright …');
  const full = await tool('playwright', ['install', '--with-deps', 'chromium']);
  if (full !== 0) await tool('playwright', ['install', 'chromium']);
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome and name it, ' +
      'for example: CHROMIUM=/path/to/chrome npm test',
  );
}

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const findFirefox = () => FIREFOX.find((path) => existsSync(path) && starts(path));

/**
 * The path of a Firefox for the one test that is made in it: the one named by FIREFOX, else the
 * system's, else Debian's, freshly installed; `undefined` where there is none.
 */
export async function firefox() {
  const named = process.env.FIREFOX;
  if (named && existsSync(named)) return named;
  const found = findFirefox();
  if (found) return found;
  await installFromDebian('Firefox', ['firefox-esr']);
  const installed = findFirefox();
  if (!installed) console.log('There is no Firefox here: the test that is made in it is left out.');
  return installed;
}
