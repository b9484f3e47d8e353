import { expect, it } from 'vitest';
import { mapChunk } from '../../vite/preload.ts';

const chunk = (fileName: string, facadeModuleId: string | null) => {
  return { type: 'chunk', fileName, facadeModuleId };
};

it('finds the file of the map among the files of a build', () => {
  const files = [
    { type: 'asset', fileName: 'assets/gl.css' },
    chunk('assets/index.js', '/made-up/index.html'),
    chunk('assets/gl.js', '/made-up/src/map/gl/index.ts'),
    chunk('assets/canvas.js', '/made-up/src/map/plain/canvas/index.ts'),
  ];
  expect(mapChunk(files)).toBe('assets/canvas.js');
  expect(mapChunk(files.slice(0, 3))).toBeUndefined();
});
