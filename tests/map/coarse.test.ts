import type { Map as GlMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { drawsInSoftware, startCoarse } from '../../src/map/gl/coarse.ts';

/** A canvas whose WebGL is drawn by a program or card of this name; `null`: it does not say. */
function canvas(renderer: string | null) {
  const info = { UNMASKED_RENDERER_WEBGL: 37446 };
  const gl = {
    getExtension: (name: string) =>
      name === 'WEBGL_debug_renderer_info' && renderer !== null ? info : null,
    getParameter: (what: number) => (what === info.UNMASKED_RENDERER_WEBGL ? renderer : null),
  };
  const getContext = (kind: string) => (kind === 'webgl2' ? gl : null);
  return { getContext } as unknown as HTMLCanvasElement;
}

it.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
  ['llvmpipe (LLVM 15.0.7, 256 bits)', true],
  ['Microsoft Basic Render Driver', true],
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)', false],
  ['Apple M1', false],
  [null, false],
])('%s draws in software: %s', (renderer, expected) => {
  expect(drawsInSoftware(canvas(renderer))).toBe(expected);
});

it('takes a canvas without WebGL for none', () => {
  const none = { getContext: () => null } as unknown as HTMLCanvasElement;
  expect(drawsInSoftware(none)).toBe(false);
});

it('lets the map follow the screen once it has all its pixels', () => {
  const asked: unknown[] = [];
  const map = {
    getCanvas: () => canvas('llvmpipe'),
    getPixelRatio: () => 2,
    setPixelRatio: (ratio: unknown) => asked.push(ratio),
    once: () => {},
  } as unknown as GlMap;
  const sharpen = startCoarse(map);
  expect(asked).toEqual([0.5]);
  expect(sharpen()).toBe(true);
  // A ratio of its own would be kept on a screen of another one.
  expect(asked).toEqual([0.5, undefined]);
  expect(sharpen()).toBe(false);
});
