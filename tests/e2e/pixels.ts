/** The map as px, without the page over it: for tests of what was painted. */
import type { Page } from '@playwright/test';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity. */
  readonly data: Uint8Array;
}

/** The px of a PNG in base64; read in the page, which can. */
export async function pixelsOf(page: Page, picture: string): Promise<Pixels> {
  const { width, height, text } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let text = '';
    for (const byte of data) text += String.fromCharCode(byte);
    return { width: image.width, height: image.height, text: btoa(text) };
  }, picture);
  return { width, height, data: Buffer.from(text, 'base64') };
}

/** Panels are tested as text; here they would only hide the map and age with every word. */
export async function hidePanels(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>(
      '.page > :not(.map), .map-controls',
    )) {
      part.style.visibility = 'hidden';
    }
  });
}

/** Share of the px of two pictures that clearly have another colour. */
export async function differing(page: Page, pictures: readonly [string, string]): Promise<number> {
  const [one, other] = await Promise.all(pictures.map((picture) => pixelsOf(page, picture)));
  if (!one || !other) throw new Error('no pictures');
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const isFar = (part: number) =>
      Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > 64;
    if (isFar(0) || isFar(1) || isFar(2)) count += 1;
  }
  return count / (one.data.length / 4);
}
