import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { moduleText, readDrawing, readDrawings } from '../../scripts/sprites/glyphs.ts';
import { encodePng } from '../../scripts/sprites/png.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const fileOf = (path: string) => readFileSync(join(ROOT, path));

interface Picture {
  readonly width: number;
  readonly height: number;
  /** How opaque a pixel is, 0 to 255. */
  readonly alphaAt: (x: number, y: number) => number;
}

/** Reads a PNG with a palette and unfiltered rows, the form that our own writer has. */
function readPng(png: Buffer): Picture {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  const header = chunks.get('IHDR');
  const clear = chunks.get('tRNS');
  const [width, height] = [header?.readUInt32BE(0) ?? 0, header?.readUInt32BE(4) ?? 0];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return {
    width,
    height,
    alphaAt: (x, y) => clear?.[rows[y * (width + 1) + 1 + x] ?? 0] ?? 255,
  };
}

describe('drawings', () => {
  it('are written into the module that the page uses', () => {
    const module = moduleText(readDrawings(join(ROOT, 'src/map/signs/glyphs')));
    expect(fileOf('src/map/signs/glyphs.ts').toString()).toBe(module);
  });

  it('are one path in the box of a symbol', () => {
    const drawing = (inside: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-14 -14 28 28">\n  ${inside}\n</svg>\n`;
    expect(readDrawing('a', drawing('<path d="M-5-4H5V6H-5Z" data-middle="0 1" />'))).toEqual({
      name: 'a',
      d: 'M-5-4H5V6H-5Z',
      top: -4,
      bottom: 6,
      middle: [0, 1],
    });
    expect(() => readDrawing('b', drawing('<circle r="5" />'))).toThrow(/b: not one path/);
    expect(() => readDrawing('c', drawing('<path d="M0 0H1V1Z" /><path d="M0 0" />'))).toThrow(
      /^c/,
    );
    expect(() => readDrawing('d', drawing('<path d="M0 0H1V1Z" data-middle="x" />'))).toThrow(
      /data-middle/,
    );
  });
});

describe('the writer of pictures', () => {
  it('keeps clear pixels clear and full colours as they are', () => {
    const data = Uint8Array.from([9, 9, 9, 0, 10, 20, 30, 255, 1, 2, 3, 0, 200, 100, 50, 128]);
    const png = encodePng({ width: 2, height: 2, data });
    const { width, height, alphaAt } = readPng(png);
    expect([width, height]).toEqual([2, 2]);
    expect([alphaAt(0, 0), alphaAt(1, 0), alphaAt(0, 1), alphaAt(1, 1)]).toEqual([0, 255, 0, 128]);
    expect(png.includes(Buffer.from([10, 20, 30]))).toBe(true);
  });

  it('finds 256 colours for any number of them', () => {
    const data = Uint8Array.from({ length: 40 * 40 * 4 }, (_, i) => (i * 7919) % 256);
    const { alphaAt } = readPng(encodePng({ width: 40, height: 40, data }));
    const worst = Array.from({ length: 1600 }, (_, i) =>
      Math.abs(alphaAt(i % 40, Math.floor(i / 40)) - (data[i * 4 + 3] ?? 0)),
    );
    expect(Math.max(...worst)).toBeLessThan(64);
  });
});
