/** Paints drawings as pixels. */
import { Resvg } from '@resvg/resvg-js';
import type { Pixels } from './png.ts';

/** A drawing painted, `ratio` pixels for one CSS px. */
export function paint(svg: string, ratio: number): Pixels {
  const fitTo = { mode: 'zoom', value: ratio } as const;
  const picture = new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render();
  return { width: picture.width, height: picture.height, data: straight(picture.pixels) };
}

/** The painter mixes colours with their opacity; a PNG wants them apart. */
function straight(pixels: Uint8Array): Uint8Array {
  const data = Uint8Array.from(pixels);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (const channel of [at, at + 1, at + 2]) {
      data[channel] = Math.min(255, Math.round(((data[channel] ?? 0) * 255) / alpha));
    }
  }
  return data;
}
