import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { moduleText, readDrawing, readDrawings } from '../../scripts/sprites/glyphs.ts';
import { encodePng } from '../../scripts/sprites/png.ts';
import { layOut } from '../../scripts/sprites/sheet.ts';
import { PALETTES } from '../../src/map/palette.ts';
import {
  allSprites,
  bodySprite,
  CELL,
  ringSprite,
  SPRITE_RATIO,
  type SpriteIndex,
} from '../../src/map/sprites.ts';
import type { MapSymbol } from '../../src/map/symbols.ts';
import { POSITION_BASES, SITE_KINDS, STAGES, STATUSES } from '../../src/model/vocabulary.ts';
import { LOOKS } from '../../src/state/view.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = 'src/map/sprites';
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

/** Every symbol that a record may have, told from the vocabulary alone. */
const sourced: MapSymbol[] = [
  ...SITE_KINDS.flatMap((kind) =>
    STATUSES.flatMap((status) =>
      [...POSITION_BASES, null].map(
        (basis): MapSymbol => ({ family: 'site', kind, status, basis }),
      ),
    ),
  ),
  ...[...STAGES, 'unknown' as const].flatMap((stage) =>
    [...POSITION_BASES, null].map((basis): MapSymbol => ({ family: 'project', stage, basis })),
  ),
  { family: 'meeting', status: 'held' },
  { family: 'meeting', status: 'planned' },
];

const everySymbol: MapSymbol[] = [
  ...sourced,
  ...sourced.map((symbol) => ('basis' in symbol ? { ...symbol, isCarried: true } : symbol)),
];

describe.each(LOOKS)('the sprites of the %s look', (look) => {
  const index = JSON.parse(fileOf(join(FOLDER, `${look}@2x.json`)).toString()) as SpriteIndex;
  const picture = readPng(fileOf(join(FOLDER, `${look}@2x.png`)));

  it('hold every symbol that the vocabulary allows, and no other', () => {
    const needed = everySymbol.flatMap((symbol) => [
      bodySprite(symbol, 'full'),
      bodySprite(symbol, 'plain'),
      ...[ringSprite(symbol, 'full') ?? []].flat(),
    ]);
    expect(Object.keys(index).sort()).toEqual([...new Set(needed)].sort());
  });

  it('are made of the drawings as they are now', () => {
    const { svg, index: laidOut } = layOut(PALETTES[look]);
    expect(index).toEqual(laidOut);
    const prints = JSON.parse(fileOf(join(FOLDER, 'fingerprint.json')).toString());
    const sha = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
    const path = join(FOLDER, `${look}@2x.png`);
    expect(prints[path]).toEqual({ from: sha(svg), file: sha(fileOf(path)) });
  });

  it('stand in cells of their own, inside the sheet', () => {
    const corners = new Set<string>();
    for (const { name, size } of allSprites()) {
      const cell = index[name];
      expect(cell, name).toMatchObject({
        width: size * SPRITE_RATIO,
        height: size * SPRITE_RATIO,
        pixelRatio: SPRITE_RATIO,
      });
      if (!cell) continue;
      expect(cell.x + cell.width, name).toBeLessThanOrEqual(picture.width);
      expect(cell.y + cell.height, name).toBeLessThanOrEqual(picture.height);
      corners.add(`${cell.x} ${cell.y}`);
    }
    expect(corners.size).toBe(allSprites().length);
  });

  it('fill their cells and do not reach over the edge', () => {
    for (const [name, { x, y, width }] of Object.entries(index)) {
      const line = Array.from({ length: width }, (_, i) => i);
      const end = width - 1;
      const edge = line.flatMap((i) => [
        picture.alphaAt(x + i, y),
        picture.alphaAt(x + i, y + end),
        picture.alphaAt(x, y + i),
        picture.alphaAt(x + end, y + i),
      ]);
      // The soft edge of a shape may lie there, its inside may not.
      expect(Math.max(...edge), name).toBeLessThan(224);
      const drawn = line.flatMap((i) => line.map((j) => picture.alphaAt(x + i, y + j)));
      expect(drawn.filter((alpha) => alpha > 128).length, name).toBeGreaterThan(width);
    }
  });

  it('weigh little', () => {
    expect(fileOf(join(FOLDER, `${look}@2x.png`)).length).toBeLessThan(160_000);
  });
});

it('cuts symbols at no smaller a cell than their forms are promised for', () => {
  expect(CELL.full).toBeGreaterThanOrEqual(24);
});

describe('drawings', () => {
  it('are written into the module that the page uses', () => {
    const module = moduleText(readDrawings(join(ROOT, 'src/map/glyphs')));
    expect(fileOf('src/map/glyphs.ts').toString()).toBe(module);
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
