import type { Map as GlMap } from 'maplibre-gl';

/** A drawn letter, as far as it matters here: `glyphTop` is its height above the baseline, px of its picture. */
interface Drawn {
  readonly glyphTop: number;
}
interface Rasterizer {
  draw(letters: string): Drawn;
}
type Create = (...options: never[]) => Rasterizer;

/** The height at which the library's sum for the place of a letter is 0, px of its picture. */
const NO_PLACE = 55;

/**
 * MapLibre 6.17 reckons how far a letter stands below the line's top as `glyphTop / 2 - 27.5` and
 * takes a result of 0 for "not known": letters just that tall (Ồ Ố Ẵ Ẫ Ễ) hang a third of a line
 * too low. A hair more height gives the sum that was meant.
 */
export function withTallLetters<T extends Drawn>(drawn: T): T {
  return drawn.glyphTop === NO_PLACE ? { ...drawn, glyphTop: NO_PLACE + 0.001 } : drawn;
}

/** Sets tall capitals on the line. Call before the first letter is drawn. */
export function raiseTallLetters(map: GlMap): void {
  const manager = map.style.glyphManager as unknown as { createRasterizer: Create };
  const create = manager.createRasterizer;
  manager.createRasterizer = (...options) => {
    const rasterizer = create(...options);
    const draw = rasterizer.draw.bind(rasterizer);
    rasterizer.draw = (letters) => withTallLetters(draw(letters));
    return rasterizer;
  };
}
