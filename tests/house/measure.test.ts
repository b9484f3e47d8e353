import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readSourceFiles } from '../../scripts/house/files.ts';
import { edgesOf, reachedFrom, ringsOf } from '../../scripts/house/imports.ts';
import { classLocators, longFunctions, measuresOf } from '../../scripts/house/measure.ts';
import { pictureOf, roomsOf } from '../../scripts/house/picture.ts';

const file = (path: string, ...lines: string[]) => ({ path, text: `${lines.join('\n')}\n` });

describe('imports between files', () => {
  const edges = edgesOf([
    file('src/lib/a.ts', "import { b } from '../model/b.ts';", "import { x } from 'yaml';"),
    file('src/model/b.ts', "import type { C } from './c.ts';"),
    file('src/model/c.ts', "const later = () => import('./b.ts');"),
  ]);

  it('are found with those of types and those that come late, without packages', () => {
    expect(edges).toEqual([
      { from: 'src/lib/a.ts', to: 'src/model/b.ts', typeOnly: false },
      { from: 'src/model/b.ts', to: 'src/model/c.ts', typeOnly: true },
      { from: 'src/model/c.ts', to: 'src/model/b.ts', typeOnly: false },
    ]);
  });

  it('reach what is there at run time', () => {
    expect([...reachedFrom(['src/lib/a.ts'], edges)]).toEqual(['src/lib/a.ts', 'src/model/b.ts']);
  });

  it('make a ring only with those of types', () => {
    expect(ringsOf(edges)).toEqual([['src/model/b.ts', 'src/model/c.ts']]);
    expect(ringsOf(edges.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  });
});

it('takes in what a test imports by the folder, but for what it leaves out', () => {
  const glob =
    "const all = import.meta.glob<object>(['../src/page/**/*.tsx', '!../src/page/c.tsx']);";
  const edges = edgesOf([
    file('tests/all.test.tsx', glob),
    ...['a.tsx', 'bars/b.tsx', 'c.tsx', 'd.ts'].map((name) => file(`src/page/${name}`)),
    file('src/pages/e.tsx'),
  ]);
  expect(edges.map(({ to }) => to)).toEqual(['src/page/a.tsx', 'src/page/bars/b.tsx']);
});

describe('two ways to one place', () => {
  it('are no ring', () => {
    const diamond = [
      file('src/lib/a.ts', "import './b.ts';", "import './c.ts';"),
      file('src/lib/b.ts', "import './d.ts';"),
      file('src/lib/c.ts', "import './d.ts';"),
      file('src/lib/d.ts', ''),
    ];
    expect(ringsOf(edgesOf(diamond))).toEqual([]);
  });
});

describe('measures', () => {
  it('name a long function by its place', () => {
    const body = Array.from({ length: 5 }, (_, i) => `  const a${i} = ${i};`);
    const long = file('src/lib/a.ts', '', 'export const f = (): void => {', ...body, '};');
    expect(longFunctions(long, 5)).toEqual(['src/lib/a.ts:2: 7 lines']);
    expect(longFunctions(long, 7)).toEqual([]);
  });

  it.each(["page.locator('.detail')", "document.querySelector('main > .row')"])(
    'know a place that finds by class: %s',
    (line) => expect(classLocators(file('tests/e2e/a.spec.ts', '', line))).toHaveLength(1),
  );

  it.each(["page.getByRole('button')", "page.locator('#detail')", "open('a.b')"])(
    'pass over %s',
    (line) => expect(classLocators(file('tests/e2e/a.spec.ts', line))).toEqual([]),
  );

  it('count files, folders and names', () => {
    const files = ['a/part.tsx', 'b/part.tsx', 'b/c.ts'].map((path) => file(`src/${path}`, ''));
    const values = measuresOf(files).map(({ name, value }) => [name, value]);
    expect(values).toContainEqual(['TypeScript files', '3']);
    expect(values).toContainEqual(['most files in a folder', '2']);
    expect(values).toContainEqual(['most files of one name', '2']);
    expect(values).toContainEqual(['files that no unit test reaches', '3']);
  });
});

describe('the picture of the rooms', () => {
  it('has a room for each folder of src/', () => {
    const rooms = roomsOf([
      file('src/main.ts', "import './page/app.tsx';"),
      file('src/page/app.tsx', "import { a } from '../lib/a.ts';"),
      file('src/lib/a.ts', ''),
    ]);
    expect([...rooms].map(([room, others]) => [room, ...others])).toEqual([
      ['main', 'page'],
      ['page', 'lib'],
      ['lib'],
    ]);
  });

  it('fits the imports that there are: else `npm run house`', () => {
    const drawn = readFileSync(join(ROOT, 'docs/architecture.svg'), 'utf8');
    expect(drawn).toBe(pictureOf(readSourceFiles()));
  });
});
