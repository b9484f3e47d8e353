import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '../scripts/house/files.ts';
import { edgesOf, ringsOf } from '../scripts/house/imports.ts';
import {
  encodedPaths,
  importsOf,
  layerOf,
  longFiles,
  looseCommas,
  type SourceFile,
  unsafeText,
  wrongDirections,
  wrongPackages,
} from '../scripts/house/rules.ts';

const files = readSourceFiles();

function file(path: string, ...lines: string[]): SourceFile {
  return { path, text: `${lines.join('\n')}\n` };
}

function importing(path: string, specifier: string): SourceFile[] {
  return [file(path, `import { it } from '${specifier}';`)];
}

describe('the source tree', () => {
  it('is found', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.map(({ path }) => path)).toContain('src/main.ts');
  });

  it('imports in one direction only', () => {
    expect(wrongDirections(files)).toEqual([]);
  });

  it('keeps each package in its place', () => {
    expect(wrongPackages(files)).toEqual([]);
  });

  it('has no ring of imports', () => {
    expect(ringsOf(edgesOf(files))).toEqual([]);
  });

  it('has no file over 400 lines', () => {
    expect(longFiles(files)).toEqual([]);
  });

  it('puts no text in as HTML and runs none as code', () => {
    expect(unsafeText(files)).toEqual([]);
  });

  it('parts texts by the comma of their language', () => {
    expect(looseCommas(files)).toEqual([]);
  });

  it('takes no address for the name of a file', () => {
    expect(encodedPaths(files)).toEqual([]);
  });
});

describe('reading imports', () => {
  it('sees every form', () => {
    const text = [
      "import a from './a.ts';",
      'import {',
      '  b,',
      '  type B,',
      "} from './b.ts';",
      "import type { C } from './c.ts';",
      "export { d } from './d.ts';",
      "export * from './e.ts';",
      "import './f.css';",
      "const g = await import('./g.ts');",
      "const h = await import(/* @vite-ignore */ './h.ts');",
      "import w from 'x/worker.mjs?worker&url';",
    ].join('\n');
    expect(importsOf(text).map(({ specifier }) => specifier)).toEqual([
      ...['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.css'],
      ...['x/worker.mjs?worker&url', './g.ts', './h.ts'],
    ]);
    expect(importsOf(text).filter(({ typeOnly }) => typeOnly)).toHaveLength(1);
  });

  it('passes over comments and plain text', () => {
    expect(importsOf("// import a from './a.ts';\n/**\n * import b from './b.ts'\n */")).toEqual(
      [],
    );
    expect(importsOf("export const from = 'a';\nconst text = 'import me';")).toEqual([]);
  });

  it('knows the layer of a file', () => {
    expect(layerOf('src/main.ts')).toBe('app');
    expect(layerOf('src/map/legend.ts')).toBe('map');
    expect(layerOf('src/map/gl/layers/gates.ts')).toBe('map/gl');
    expect(layerOf('src/model/schema/site.ts')).toBe('model/schema');
  });
});

describe('wrong directions', () => {
  it.each([
    ['src/lib/text.ts', '../model/time.ts'],
    ['src/model/time.ts', '../pipeline/main.ts'],
    ['src/model/site.ts', './schema/site.ts'],
    ['src/pipeline/build.ts', '../state/store.ts'],
    ['src/state/store.ts', '../i18n/messages.ts'],
    ['src/state/store.ts', '../model/schema/site.ts'],
    ['src/i18n/messages.ts', '../map/legend.ts'],
    ['src/map/legend.ts', '../panels/legend.tsx'],
    ['src/map/gl/style.ts', '../plain/draw.ts'],
    ['src/map/plain/draw.ts', '../gl/style.ts'],
    ['src/charts/bars.tsx', '../panels/side.tsx'],
    ['src/charts/bars.tsx', '../map/gl/style.ts'],
    ['src/panels/side.tsx', '../map/plain/draw.ts'],
    ['src/panels/side.tsx', '../talk/stage.tsx'],
    ['src/talk/stage.tsx', '../main.ts'],
    ['src/app.tsx', './pipeline/main.ts'],
    ['src/app.tsx', '../tests/support.ts'],
    ['src/else/new.ts', '../lib/text.ts'],
  ])('refuses that %s imports %s', (path, specifier) => {
    expect(wrongDirections(importing(path, specifier))).toHaveLength(1);
  });

  it.each([
    ['src/model/time.ts', '../lib/text.ts'],
    ['src/model/schema/site.ts', '../time.ts'],
    ['src/pipeline/read/read.ts', '../../model/schema/site.ts'],
    ['src/map/choose.ts', './gl/view.ts'],
    ['src/map/gl/view.ts', '../palette.ts'],
    ['src/panels/legend.tsx', '../map/legend.ts'],
    ['src/panels/legend.tsx', '../charts/bars.tsx'],
    ['src/charts/bars.tsx', '../map/palette.ts'],
    ['src/app.tsx', './talk/stage.tsx'],
  ])('allows that %s imports %s', (path, specifier) => {
    expect(wrongDirections(importing(path, specifier))).toEqual([]);
  });

  it('counts types and lazy imports too', () => {
    const lines = ["import type { A } from '../app.tsx';", "await import('../talk/stage.tsx');"];
    expect(wrongDirections([file('src/lib/text.ts', ...lines)])).toHaveLength(2);
  });
});

describe('types alone', () => {
  const zod = ["import type { z } from 'zod';", "import type { Site } from './schema/site.ts';"];

  it('may come from the schemas into the model, and nowhere else', () => {
    const model = [file('src/model/records.ts', ...zod)];
    expect([...wrongDirections(model), ...wrongPackages(model)]).toEqual([]);
    const state = [file('src/state/store.ts', "import type { z } from 'zod';")];
    expect(wrongPackages(state)).toHaveLength(1);
    const lines = ["import type { Site } from '../model/schema/site.ts';"];
    expect(wrongDirections([file('src/state/store.ts', ...lines)])).toHaveLength(1);
  });

  it('are not values', () => {
    const model = [file('src/model/records.ts', "import { type z } from 'zod';")];
    expect(wrongPackages(model)).toHaveLength(1);
  });
});

describe('packages out of place', () => {
  it.each([
    ['src/map/gl/view.ts', '@deck.gl/layers'],
    ['src/map/choose.ts', 'maplibre-gl'],
    ['src/panels/side.tsx', 'maplibre-gl/dist/maplibre-gl.css'],
    ['src/model/site.ts', 'zod'],
    ['src/model/schema/site.ts', 'node:fs'],
    ['src/state/store.ts', 'yaml'],
    ['src/lib/geo.ts', '@turf/distance'],
    ['src/main.ts', 'node:path'],
  ])('refuses in %s: %s', (path, specifier) => {
    expect(wrongPackages(importing(path, specifier))).toHaveLength(1);
  });

  it.each([
    ['src/map/gl/flows/overlay.ts', '@deck.gl/maplibre'],
    ['src/map/gl/view.ts', 'maplibre-gl'],
    ['src/model/schema/site.ts', 'zod'],
    ['src/pipeline/main.ts', 'node:fs'],
    ['src/panels/side.tsx', 'preact'],
    ['tests/read.test.ts', 'node:fs'],
  ])('allows in %s: %s', (path, specifier) => {
    expect(wrongPackages(importing(path, specifier))).toEqual([]);
  });
});

describe('long files', () => {
  it('are those of more than 400 lines', () => {
    const lines = Array.from({ length: 400 }, (_, index) => `${index}`);
    expect(longFiles([file('tests/a.ts', ...lines)])).toEqual([]);
    expect(longFiles([file('tests/a.ts', ...lines, 'one more')])).toHaveLength(1);
  });
});

describe('unsafe text', () => {
  it.each([
    'node.innerHTML = name;',
    'node.outerHTML = name;',
    "node.insertAdjacentHTML('beforeend', name);",
    '<p dangerouslySetInnerHTML={{ __html: name }} />',
    'popup.setHTML(name);',
    'document.write(name);',
    'eval(name);',
    'new Function(name);',
  ])('is found: %s', (line) => {
    expect(unsafeText([file('src/panels/side.tsx', line)])).toHaveLength(1);
  });

  it('is not seen in harmless words', () => {
    const lines = ["const medieval = 'retrieval(';", 'node.textContent = name;'];
    expect(unsafeText([file('src/panels/side.tsx', ...lines)])).toEqual([]);
  });
});

describe('commas between texts', () => {
  it.each([
    "return [a, b].join(', ');",
    `return \`\${publisher}, \${date}\`;`,
    `return \`\${a}\${language === 'zh' ? '，' : ', '}\${b}\`;`,
  ])('are found: %s', (line) => {
    expect(looseCommas([file('src/panels/side.tsx', line)])).toHaveLength(1);
  });

  it('are their own where a text is of one language, or of none', () => {
    expect(looseCommas([file('src/i18n/messages/en.ts', `a: \`\${b}, \${c}\`,`)])).toEqual([]);
    expect(looseCommas([file('src/pipeline/run.ts', "a.join(', ')")])).toEqual([]);
    expect(looseCommas([file('src/exports/csv.ts', `\`LINESTRING (\${a.join(', ')})\``)])).toEqual(
      [],
    );
  });
});

describe('addresses taken for names of files', () => {
  const of = (end: string) =>
    file('vite/a.ts', `const it = new URL('./b.ts', import.meta.url)${end};`);

  it('are found, over two lines too', () => {
    expect(encodedPaths([of('.pathname'), of('\n  .pathname')])).toHaveLength(2);
  });

  it('are not addresses that stay addresses', () => {
    expect(encodedPaths([of(''), of('.href')])).toEqual([]);
  });
});
