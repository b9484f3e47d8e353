/** Lays the pictures of a look out on one sheet, paints it, and writes its index. */
import { Resvg } from '@resvg/resvg-js';
import type { Palette } from '../../src/map/palette.ts';
import { allSprites, type Cell, SPRITE_RATIO, type SpriteIndex } from '../../src/map/sprites.ts';
import { svgOf } from '../../src/map/symbols.ts';
import type { Pixels } from './png.ts';

/** CSS px. */
const SHEET_WIDTH = 448;

export interface Sheet {
  /** All pictures as one drawing, in CSS px. */
  readonly svg: string;
  readonly index: SpriteIndex;
}

/** The sheet of a look: pictures in rows of one height, left to right. Same palette, same bytes. */
export function layOut(palette: Palette): Sheet {
  const index: Record<string, Cell> = {};
  const pictures: string[] = [];
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { name, size, shapes } of allSprites()) {
    if (size !== rowHeight || x + size > SHEET_WIDTH) {
      [x, y, rowHeight] = [0, y + rowHeight, size];
    }
    index[name] = cellOf(x, y, size);
    pictures.push(`<g transform="translate(${x} ${y})">${svgOf(shapes(palette), size)}</g>`);
    x += size;
  }
  const height = y + rowHeight;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET_WIDTH}" height="${height}">${pictures.join('')}</svg>`;
  return { svg, index };
}

function cellOf(x: number, y: number, size: number): Cell {
  const [left, top, width] = [x, y, size].map((value) => value * SPRITE_RATIO);
  return {
    x: left ?? 0,
    y: top ?? 0,
    width: width ?? 0,
    height: width ?? 0,
    pixelRatio: SPRITE_RATIO,
  };
}

/** A drawing painted, `ratio` pixels for one CSS px. */
export function paint(svg: string, ratio = SPRITE_RATIO): Pixels {
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
