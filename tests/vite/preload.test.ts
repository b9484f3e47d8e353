import { expect, it } from 'vitest';
import { mapChunks } from '../../vite/preload.ts';

const chunk = (fileName: string, module: string, imports: string[] = []) => {
  const isEntry = module.endsWith('.html');
  return { type: 'chunk', fileName, moduleIds: [module], imports, isEntry };
};

it('finds the files of the map that the page itself does not ask for', () => {
  const files = [
    { type: 'asset', fileName: 'assets/gl.css' },
    chunk('assets/index.js', '/made-up/index.html', ['assets/base.js']),
    chunk('assets/base.js', '/made-up/src/lib/fold.ts'),
    chunk('assets/shape.js', '/made-up/src/map/flows/shape.ts', ['assets/base.js']),
    chunk('assets/gl.js', '/made-up/src/map/gl/gl.ts', ['assets/library.js']),
    chunk('assets/canvas.js', '/made-up/src/map/plain/canvas/canvas.ts', [
      'assets/base.js',
      'assets/shape.js',
    ]),
  ];
  expect(mapChunks(files)).toEqual(['assets/canvas.js', 'assets/shape.js']);
  expect(mapChunks(files.slice(0, 4))).toEqual([]);
});
