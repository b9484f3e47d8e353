import type { Look } from '../../model/view/view.ts';
import { atLevel } from './base-lines.ts';

/* The hill shading: one grey picture, toned for each look so that it takes on the colour of the paper. */

/** What the picture of the relief covers: west, south, east, north, degrees. */
export const RELIEF_BOX = [100.9, 19.4, 109.6, 26.6] as const;

/** How much of it is laid over the land. */
const MOST: Readonly<Record<Look, number>> = { light: 0.55, dark: 0.5, projector: 0.5 };

/** The level beyond which nothing of it is left: the map comes closer than its grain allows. */
export const RELIEF_TO = 11;

/** How much of it is laid over the land at levels, for a style that reckons between them. */
export const reliefStops = (look: Look) =>
  [
    [8, MOST[look]],
    [10.8, 0],
  ] as const;

/** The same at a level. */
export const reliefOpacity = (look: Look, level: number): number =>
  atLevel(reliefStops(look), level);

/** Grey of level ground in the shading. */
const LEVEL = 181;

/** Tones laid over the land: slopes in shadow, slopes in light; strength 0–1. */
const TONES: Readonly<
  Record<
    Look,
    {
      readonly shadow: readonly number[];
      readonly light: readonly number[];
      readonly strength: number;
    }
  >
> = {
  light: { shadow: [84, 66, 42], light: [255, 253, 246], strength: 0.95 },
  dark: { shadow: [6, 9, 12], light: [150, 158, 160], strength: 0.34 },
  // Deeper, because a lit wall takes half of it, yet thin enough for the names that stand on it.
  projector: { shadow: [92, 72, 44], light: [255, 255, 250], strength: 0.9 },
};

/** Turns grey shading into transparent tones, so that it takes on the colour of the paper. */
export function tone(pixels: Uint8ClampedArray, look: Look): void {
  const { shadow, light, strength } = TONES[look];
  for (let at = 0; at < pixels.length; at += 4) {
    const slope = (pixels[at] ?? LEVEL) - LEVEL;
    const [red = 0, green = 0, blue = 0] = slope < 0 ? shadow : light;
    const share = slope < 0 ? -slope / LEVEL : slope / (255 - LEVEL);
    pixels[at] = red;
    pixels[at + 1] = green;
    pixels[at + 2] = blue;
    pixels[at + 3] = 255 * strength * Math.min(1, share);
  }
}
