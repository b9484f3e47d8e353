import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../../scripts/house/files.ts';
import type { SourceFile } from '../../scripts/house/rules.ts';
import { idleClasses, layersOf, looseSpaces, outsideLayers } from '../../scripts/house/styles.ts';

const files = readSourceFiles();
const ORDER: SourceFile = { path: 'src/styles/layers.css', text: '@layer base, parts;\n' };
const sheet = (text: string): SourceFile[] => [ORDER, { path: 'src/a/a.css', text }];

describe('the style sheets', () => {
  it('stand in layers whose order one file says', () => {
    expect(layersOf(files)).toEqual(['vendor', 'base', 'primitives', 'parts', 'looks']);
    expect(outsideLayers(files)).toEqual([]);
    const main = files.find(({ path }) => path === 'src/main.ts')?.text ?? '';
    expect(/import '(.*?)'/.exec(main.slice(main.indexOf("import './styles")))?.[1]).toBe(
      './styles/layers.css',
    );
  });

  it('take spaces from the tokens', () => {
    expect(looseSpaces(files)).toEqual([]);
  });

  it('style no class that no code names', () => {
    expect(idleClasses(files)).toEqual([]);
  });
});

describe('the law of the style sheets', () => {
  it.each([
    '.a { color: red; }',
    '@layer other { .a { color: red; } }',
    '@layer parts { .a { color: red; } }\n.b { color: red; }',
    '@layer parts;\n.a { color: red; }',
  ])('refuses what is in no layer: %j', (text) => {
    expect(outsideLayers(sheet(text))).toEqual(['src/a/a.css']);
  });

  it('lets a whole sheet in a layer pass, behind what is said of it', () => {
    expect(outsideLayers(sheet('/* Of a {. */\n\n@layer parts { .a { color: red; } }\n'))).toEqual(
      [],
    );
  });

  it.each(['padding: 0 0.375rem;', 'gap: 0.75rem;', 'margin-inline: calc(-1 * 0.5rem);'])(
    'refuses a space of its own: %s',
    (text) => {
      expect(looseSpaces(sheet(`.a { ${text} }`))).toEqual([`src/a/a.css: ${text}`]);
    },
  );

  it('lets tokens, measures of paper and of type, and places pass', () => {
    const text = '.a { gap: var(--unit); padding: 2mm 0.25em; margin: 0 3rem; inset: 0.5rem; }';
    expect(looseSpaces(sheet(text))).toEqual([]);
  });

  it('finds the class without a user, not one that is put together', () => {
    const code = { path: 'src/a/a.tsx', text: `h({ class: \`used is-\${state}\` })` };
    const text = '.used, .is-open, .gone[title=".no"] { inset: 0.5rem; }';
    expect(idleClasses([...sheet(text), code])).toEqual(['src/a/a.css: .gone']);
  });
});
