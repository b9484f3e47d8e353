import { describe, expect, it } from 'vitest';
import { canRun, differences } from '../../scripts/lib/packages.mjs';

const LOCK = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/heron': { version: '2.1.0', integrity: 'sha512-a' },
    'node_modules/heron/node_modules/reed': { version: '1.0.0', integrity: 'sha512-b' },
    'node_modules/@heron/win32': { version: '2.1.0', integrity: 'sha512-c', optional: true },
  },
};
const { '': _, 'node_modules/@heron/win32': __, ...here } = LOCK.packages;
const INSTALLED = { packages: here };

const installedWith = (more: object) => ({ packages: { ...here, ...more } });

describe('what is installed', () => {
  it('is what the lock file asks for, without what is made for other systems', () => {
    expect(differences(LOCK, INSTALLED)).toEqual([]);
    expect(
      differences(
        LOCK,
        installedWith({ 'node_modules/@heron/win32': LOCK.packages['node_modules/@heron/win32'] }),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'has another version',
      installedWith({ 'node_modules/heron': { version: '2.0.9', integrity: 'sha512-a' } }),
      'heron is 2.0.9, not 2.1.0',
    ],
    [
      'has other content',
      installedWith({ 'node_modules/heron': { version: '2.1.0', integrity: 'sha512-x' } }),
      'heron 2.1.0 has other content',
    ],
    [
      'misses a package that another one needs',
      { packages: { 'node_modules/heron': here['node_modules/heron'] } },
      'reed 1.0.0 is not installed',
    ],
    [
      'holds what is no longer asked for',
      installedWith({ 'node_modules/@old/stork': { version: '1.0.0' } }),
      '@old/stork is no longer used',
    ],
  ])('%s', (_name, installed, told) => {
    expect(differences(LOCK, installed)).toEqual([told]);
  });

  it('is nothing at all', () => {
    expect(differences(LOCK, undefined)).toHaveLength(2);
  });
});

describe('an older installation', () => {
  it('can run while every package that package.json names is there', () => {
    const wishes = { dependencies: { heron: '3' } };
    expect(canRun(wishes, INSTALLED)).toBe(true);
    expect(canRun({ ...wishes, devDependencies: { crane: '1' } }, INSTALLED)).toBe(false);
    expect(canRun(wishes, undefined)).toBe(false);
  });
});
