import type { Map as GlMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { raiseTallLetters } from '../../src/map/gl/glyphs.ts';

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
