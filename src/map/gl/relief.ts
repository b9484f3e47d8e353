import { addProtocol } from 'maplibre-gl';
import { LOOKS, type Look } from '../../state/view.ts';

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

async function shadingOf(url: string, look: Look): Promise<ImageBitmap> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const picture = await createImageBitmap(await response.blob());
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const paint = canvas.getContext('2d');
  if (!paint) throw new Error('no canvas');
  paint.drawImage(picture, 0, 0);
  const image = paint.getImageData(0, 0, picture.width, picture.height);
  tone(image.data, look);
  // What browsers take for granted here differs, and WebGL takes the pixels as they are.
  return createImageBitmap(image, { premultiplyAlpha: 'premultiply' });
}

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

/** Lets the style ask for `relief://light` and its like, all made from one picture. */
export function supplyRelief(url: string): void {
  addProtocol('relief', async ({ url: asked }) => {
    const look = LOOKS.find((one) => asked.endsWith(one)) ?? 'light';
    return { data: await shadingOf(url, look) };
  });
}
