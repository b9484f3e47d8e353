import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installPackages, type Npm } from '../../scripts/lib/install.mjs';

let root: string;
let calls: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kho dữ liệu '));
  calls = [];
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const lockOf = (version: string, name = 'heron') => ({
  packages: { [`node_modules/${name}`]: { version, integrity: `sha512-${version}` } },
});

function put(path: string, content: unknown) {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}

/** A project that asks for `wanted`; `installed` is there already. */
function project(wanted: object, installed?: object) {
  put('package.json', { dependencies: { heron: '*' } });
  put('package-lock.json', wanted);
  if (!installed) return;
  put('node_modules/.package-lock.json', installed);
  put('node_modules/heron/old.json', 'old');
}

/** An npm that installs `lock`, or fails as without network, like npm with all in node_modules gone. */
const npm =
  (lock: object | undefined, failing: readonly string[] = []): Npm =>
  async ([command = '', ...flags], folder) => {
    calls.push(flags.includes('--fetch-retries=0') ? `${command} once` : command);
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    if (!lock || failing.includes(command)) return 1;
    mkdirSync(join(folder, 'node_modules/heron'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify(lock));
    if (command === 'install') {
      writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    }
    return 0;
  };
const noNetwork = npm(undefined);

const installed = () =>
  JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8'));
const isOldThere = () => existsSync(join(root, 'node_modules/heron/old.json'));
const warned = () => vi.mocked(console.warn).mock.calls.join('\n');

describe('packages that are those of the lock file', () => {
  it('are left alone, however old they are', async () => {
    project(lockOf('2.0.0'), lockOf('2.0.0'));
    await installPackages(root, noNetwork, true);
    expect(calls).toEqual([]);
    expect(isOldThere()).toBe(true);
  });
});

describe('missing packages', () => {
  it('are installed, and nothing is left beside them', async () => {
    project(lockOf('2.0.0'));
    await installPackages(root, npm(lockOf('2.0.0')), true);
    expect(calls).toEqual(['ci']);
    expect(installed()).toEqual(lockOf('2.0.0'));
    expect(existsSync(join(root, '.cache/install'))).toBe(false);
  });

  it('end the command when they cannot be had', async () => {
    project(lockOf('2.0.0'));
    await expect(installPackages(root, noNetwork, false)).rejects.toThrow(
      'The packages could not be installed: see the message of npm above.',
    );
    expect(calls).toEqual(['ci', 'install']);
  });

  it('come by npm install where the lock file has fallen behind package.json', async () => {
    project(lockOf('1.0.0', 'stork'));
    await installPackages(root, npm(lockOf('2.0.0'), ['ci']), true);
    expect(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))).toEqual(
      lockOf('2.0.0'),
    );
    expect(installed()).toEqual(lockOf('2.0.0'));
  });
});

describe('packages of an older lock file', () => {
  it('are replaced', async () => {
    project(lockOf('2.0.0'), lockOf('1.0.0'));
    await installPackages(root, npm(lockOf('2.0.0')), true);
    expect(installed()).toEqual(lockOf('2.0.0'));
    expect(isOldThere()).toBe(false);
    expect(warned()).toBe('');
  });

  it('stay without network, and are used with a warning', async () => {
    project(lockOf('2.0.0'), lockOf('1.0.0'));
    await installPackages(root, noNetwork, false);
    expect(calls).toEqual(['ci once', 'install once']);
    expect(isOldThere()).toBe(true);
    expect(installed()).toEqual(lockOf('1.0.0'));
    expect(warned()).toContain('GOING ON WITH THE OLD ONES');
    expect(warned()).toContain('heron is 1.0.0, not 2.0.0');
  });

  it('stay without network, but are not used where a package is missing or a machine tests', async () => {
    const told = 'The old ones are still there, but they are not enough.';
    project(lockOf('2.0.0'), lockOf('1.0.0'));
    await expect(installPackages(root, noNetwork, true)).rejects.toThrow(told);
    project(lockOf('2.0.0'), lockOf('1.0.0', 'stork'));
    await expect(installPackages(root, noNetwork, false)).rejects.toThrow(told);
    expect(isOldThere()).toBe(true);
  });

  it('come back when npm says that all went well and nothing is there', async () => {
    project(lockOf('2.0.0'), lockOf('1.0.0'));
    await installPackages(root, async () => 0, false);
    expect(isOldThere()).toBe(true);
    expect(warned()).toContain('could not be installed');
  });

  it('come back after a run that was cut off between the two moves', async () => {
    project(lockOf('2.0.0'));
    put('.cache/install/old/.package-lock.json', lockOf('1.0.0'));
    put('.cache/install/old/heron/old.json', 'old');
    await installPackages(root, noNetwork, false);
    expect(isOldThere()).toBe(true);
  });
});
