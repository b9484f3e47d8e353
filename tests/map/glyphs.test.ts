import { readFileSync } from 'node:fs';
import type { Map as GlMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { raiseTallLetters, withTallLetters } from '../../src/map/gl/glyphs.ts';

/** How MapLibre takes the height of a letter, which it may not take for unknown. */
const placeOf = ({ glyphTop }: { glyphTop: number }) => glyphTop / 2 - 27.5 || -8;

it('sets capitals with two diacritics on the line, all others as they were', () => {
  const manager = {
    createRasterizer: () => ({
      draw: (letters: string) => ({ glyphTop: letters === 'Ố' ? 55 : 44, width: 30 }),
    }),
  };
  raiseTallLetters({ style: { glyphManager: manager } } as unknown as GlMap);
  const { draw } = manager.createRasterizer();
  expect(placeOf(draw('Ố'))).toBeCloseTo(0, 2);
  expect(draw('Ố').width).toBe(30);
  expect(placeOf(draw('H'))).toBe(-5.5);
});

it('gives only letters that are just as tall a hair more, and leaves what it was given as it was', () => {
  const tall = { glyphTop: 55, width: 30 };
  expect(placeOf(withTallLetters(tall))).toBeCloseTo(0, 2);
  expect(withTallLetters(tall)).not.toBe(tall);
  expect(tall.glyphTop).toBe(55);
  for (const glyphTop of [0, 44, 54, 56]) {
    const other = { glyphTop };
    expect(withTallLetters(other)).toBe(other);
  }
});

describe('what is patched in the library', () => {
  // It is no part of what the library promises: a newer one may call it otherwise, or be mended.
  const library = readFileSync(
    new URL('../../node_modules/maplibre-gl/dist/maplibre-gl.mjs', import.meta.url),
    'utf8',
  );

  it.each([
    ['the map keeps a manager of glyphs', /this\.glyphManager=new\b/],
    ['it asks for each rasterizer at the time', /return this\.createRasterizer\(\{fontSize:/],
    ['it lets each letter be drawn alone', /_createGlyph\(\w+,\w+\.draw\(\w+\)\)/],
    ['it takes a place of 0 for unknown', /top:\w+\.glyphTop\/2-27\.5\|\|-8/],
  ])('is still there: %s', (_, code) => {
    expect(library.match(code)?.[0]).toBeDefined();
  });
});
