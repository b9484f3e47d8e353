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
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8Array();
    let text = '';
    // As many letters at a time as a call takes.
    for (let at = 0; at < data.length; at += 32_768) {
      text += String.fromCharCode(...data.subarray(at, at + 32_768));
    }
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

/** The px of two pictures, PNG in base64, in their order. */
export async function bothOf(page: Page, pictures: readonly [string, string]) {
  return [await pixelsOf(page, pictures[0]), await pixelsOf(page, pictures[1])] as const;
}

/** Share of the px of two pictures that clearly have another colour. */
export function differing([one, other]: readonly [Pixels, Pixels]): number {
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const isFar = (part: number) =>
      Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > 64;
    if (isFar(0) || isFar(1) || isFar(2)) count += 1;
  }
  return count / (one.data.length / 4);
}
