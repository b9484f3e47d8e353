import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noticesOf, noticesText, packageFolders, readNotice } from '../../vite/notices/notices.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'notices-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function aPackage(
  about: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
) {
  const folder = join(root, about.name ?? '');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

it('finds the innermost package of each module, once, and no module of ours', () => {
  expect(
    packageFolders([
      '/made-up/src/main.ts',
      '/made-up/node_modules/heron/a.js',
      '\0/made-up/node_modules/heron/b.js?commonjs',
      '/made-up/node_modules/@owl/egg/dist/c.js',
      '/made-up/node_modules/heron/node_modules/reed/d.js',
      'C:\\made-up\\node_modules\\wren\\e.js',
    ]),
  ).toEqual([
    '/made-up/node_modules/heron',
    '/made-up/node_modules/@owl/egg',
    '/made-up/node_modules/heron/node_modules/reed',
    'C:\\made-up\\node_modules\\wren',
  ]);
});

it('finds a package of which another holds a copy', () => {
  expect(packageFolders(['/made-up/node_modules/read-excel-file/modules/saxen/parser.js'])).toEqual(
    ['/made-up/node_modules/read-excel-file', '/made-up/node_modules/saxen'],
  );
  const others = ['/made-up/node_modules/read-excel-file/modules/xml/a.js'];
  expect(packageFolders(others)).toEqual(['/made-up/node_modules/read-excel-file']);
});

it('takes the licence from its file, or from the end of the readme', () => {
  const about = { name: 'heron', version: '1.2.3', license: 'MIT' };
  const withFile = aPackage(about, {
    LICENCE: 'Heron may be used.\n',
    'README.md': '# License\nno',
  });
  expect(readNotice(withFile)).toEqual({
    ...{ name: 'heron', version: '1.2.3', licence: 'MIT', text: 'Heron may be used.' },
  });
  const without = aPackage(
    { ...about, name: 'owl' },
    { 'readme.md': '# Owl\n\n## License\n\nFree.' },
  );
  expect(readNotice(without).text).toBe('## License\n\nFree.');
});

it('refuses what names no licence, and what is not there', () => {
  expect(() => readNotice(aPackage({ name: 'wren', version: '1' }, {}))).toThrow(
    'wren: its package.json names no licence',
  );
  expect(() => noticesOf([join(root, 'nobody')], '')).toThrow('nobody: no such package');
});

it('lists packages by name, fonts last', () => {
  const notice = (name: string) => ({ name, version: '1', licence: 'ISC', text: `by ${name}` });
  const text = noticesText([notice('wren'), notice('heron')], '# Fonts\n');
  const at = ['heron 1 (ISC)\n\nby heron', 'wren 1 (ISC)\n\nby wren', '# Fonts'].map((part) => {
    return text.indexOf(part);
  });
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at).not.toContain(-1);
});
