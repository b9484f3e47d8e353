import { addProtocol } from 'maplibre-gl';
import { LOOKS, type Look } from '../../model/view/view.ts';
import { tone } from '../ground/relief.ts';

const SCHEME = 'relief';

/** A protocol of our own: the hill shading in the tones of a look. */
export const reliefUrl = (look: Look) => `${SCHEME}://${look}`;

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

/** Lets the style ask for `relief://light` and its like, all made from one picture. */
export function supplyRelief(url: string): void {
  addProtocol(SCHEME, async ({ url: asked }) => {
    const look = LOOKS.find((one) => asked.endsWith(one)) ?? 'light';
    return { data: await shadingOf(url, look) };
  });
}
