import { describe, expect, it } from 'vitest';
import {
  editionOf,
  isKept,
  sealed,
  unsealed,
  versionOf,
  workerOf,
} from '../../scripts/seal/edition.ts';
import { cacheName, otherEditions, pathBelow } from '../../src/offline/edition.ts';

const FILES = new Map([
  ['assets/a.js', 'a'],
  ['index.html', '<html>'],
  ['data/gates.json', '{}'],
]);
const HTML = '<html>\n  <head>\n    <title>x</title>\n  </head>\n</html>';

describe('the version of a build', () => {
  it('is that of its files, in whatever order they are found', () => {
    expect(versionOf(new Map([...FILES].reverse()), 'w')).toBe(versionOf(FILES, 'w'));
  });

  it('changes with a byte, with a name, with a file more, and with the worker', () => {
    const others = [
      new Map([...FILES, ['data/gates.json', '{ }']]),
      new Map([...FILES, ['data/more.json', '']]),
      new Map([...FILES].map(([path, text]) => [path.replace('a.js', 'b.js'), text])),
    ].map((files) => versionOf(files, 'w'));
    const all = [versionOf(FILES, 'w'), versionOf(FILES, 'another'), ...others];
    expect(new Set(all).size).toBe(5);
  });
});

it('keeps what the page needs, under the page itself as the folder', () => {
  const { files } = editionOf(FILES, 'v');
  expect(files.map(([path]) => path)).toEqual(['', 'assets/a.js', 'data/gates.json']);
  // printf a | openssl dgst -sha256 -binary | base64
  expect(files[1]?.[1]).toBe('ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=');
});

it('gives the worker its edition before its code', () => {
  const edition = editionOf(FILES, 'v');
  const run = new Function(`${workerOf(edition, 'return EDITION')}`) as () => unknown;
  expect(run()).toEqual(edition);
});

it('leaves out what the page never asks for, and the single file', () => {
  const out = [
    '.vite/manifest.json',
    '_headers',
    'web.config',
    'border-map.webmanifest',
    'sw.js',
    'border-map.html',
    'fonts/LICENCES.md',
  ];
  const kept = ['index.html', 'assets/x.js', 'data/details/gates.json', 'icons/icon-192.png'];
  expect([...out, ...kept].filter(isKept)).toEqual(kept);
});

it('seals a page anew without a trace of the seal before', () => {
  const once = sealed(HTML, 'one', 3_500_000);
  expect(once).toContain('<meta name="edition" content="one" />');
  expect(once).toContain('href="./border-map.html" data-size="3500000"');
  expect(unsealed(once)).toBe(HTML);
  expect(sealed(HTML, 'two', null)).not.toContain('border-map.html');
  expect(() => sealed('<p>', 'one', null)).toThrow('no head');
});

describe('the caches of a worker', () => {
  const scope = 'https://host.example/map/';

  it('are told apart by folder and version', () => {
    const names = [
      cacheName(scope, 'new'),
      cacheName(scope, 'old'),
      cacheName('https://host.example/map/other/', 'old'),
      'of someone else',
    ];
    expect(otherEditions(names, scope, 'new')).toEqual([cacheName(scope, 'old')]);
  });

  it.each([
    ['https://host.example/map/', ''],
    ['https://host.example/map/?presenter#talk=x', ''],
    ['https://host.example/map/index.html', ''],
    ['https://host.example/map/data/gates.json?x', 'data/gates.json'],
    ['https://host.example/other/', null],
    ['https://else.example/map/', null],
    // No address that can be decoded, and no file of ours: whoever has it open is answered all the same.
    ['https://host.example/map/%E0%A4%A', '%E0%A4%A'],
  ])('hold %s as %s', (url, path) => {
    expect(pathBelow(url, scope)).toBe(path);
  });
});
