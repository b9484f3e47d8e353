/**
 * Writes pixels as a PNG with a palette: flat colours and their soft edges need no more than 256,
 * and the file is a quarter of one with four channels.
 */
import { crc32, deflateSync } from 'node:zlib';

/** Straight (not premultiplied) RGBA, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const MOST = 256;

const keyOf = (data: Uint8Array, at: number) =>
  data[at + 3] === 0
    ? 0
    : (((data[at] ?? 0) << 24) |
        ((data[at + 1] ?? 0) << 16) |
        ((data[at + 2] ?? 0) << 8) |
        (data[at + 3] ?? 0)) >>>
      0;

const colourOf = (key: number): Colour => [
  key >>> 24,
  (key >>> 16) & 255,
  (key >>> 8) & 255,
  key & 255,
];

function counted({ data }: Pixels): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const key = keyOf(data, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How far two colours lie apart where they are seen: by what they add to the ground beneath. */
function distance(one: Colour, other: Colour): number {
  const [a, b] = [one[3] / 255, other[3] / 255];
  let sum = (one[3] - other[3]) ** 2;
  for (const channel of [0, 1, 2] as const) sum += (one[channel] * a - other[channel] * b) ** 2;
  return sum;
}

/** A group of colours and what they weigh. */
interface Box {
  readonly colours: readonly (readonly [Colour, number])[];
  readonly channel: 0 | 1 | 2 | 3;
  readonly spread: number;
}

function boxOf(colours: Box['colours']): Box {
  let [channel, spread]: [Box['channel'], number] = [0, -1];
  for (const one of [0, 1, 2, 3] as const) {
    const values = colours.map(([colour]) =>
      one === 3 ? colour[3] : (colour[one] * colour[3]) / 255,
    );
    const range = Math.max(...values) - Math.min(...values);
    if (range > spread) [channel, spread] = [one, range];
  }
  const weight = colours.reduce((sum, [, count]) => sum + count, 0);
  return { colours, channel, spread: spread * Math.sqrt(weight) };
}

function split({ colours, channel }: Box): Box[] {
  const sorted = colours.toSorted(([a], [b]) => a[channel] * a[3] - b[channel] * b[3]);
  const half = colours.reduce((sum, [, count]) => sum + count, 0) / 2;
  let seen = 0;
  let middle = 0;
  while (middle < sorted.length - 1 && (middle === 0 || seen < half)) {
    seen += sorted[middle]?.[1] ?? 0;
    middle += 1;
  }
  return [boxOf(sorted.slice(0, middle)), boxOf(sorted.slice(middle))];
}

function mean({ colours }: Box): Colour {
  const weight = colours.reduce((sum, [, count]) => sum + count, 0);
  const of = (channel: 0 | 1 | 2 | 3) =>
    Math.round(colours.reduce((sum, [colour, count]) => sum + colour[channel] * count, 0) / weight);
  return [of(0), of(1), of(2), of(3)];
}

/**
 * The palette: colours that fill areas as they are, the soft edges in groups (median cut).
 */
function paletteOf(counts: ReadonlyMap<number, number>): Colour[] {
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  const exact = sorted.slice(0, 64).map(([key]) => colourOf(key));
  const rest = sorted.slice(64).map(([key, count]) => [colourOf(key), count] as const);
  if (rest.length === 0) return exact;
  let boxes = [boxOf(rest)];
  while (boxes.length < MOST - exact.length) {
    const widest = boxes.reduce((best, box) => (box.spread > best.spread ? box : best));
    if (widest.colours.length < 2) break;
    boxes = [...boxes.filter((box) => box !== widest), ...split(widest)];
  }
  return [...exact, ...boxes.map(mean)];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** The pixels as a PNG of 256 colours. */
export function encodePng(pixels: Pixels): Buffer {
  const { width, height, data } = pixels;
  const counts = counted(pixels);
  // Clear pixels first, so that one byte of the list of opacities is enough for them.
  const palette = paletteOf(counts).toSorted((a, b) => a[3] - b[3]);
  const nearest = new Map<number, number>();
  for (const key of counts.keys()) {
    const colour = colourOf(key);
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (const [i, one] of palette.entries()) {
      const far = distance(colour, one);
      if (far < least) [best, least] = [i, far];
    }
    nearest.set(key, best);
  }
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = nearest.get(keyOf(data, (y * width + x) * 4)) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map(([, , , alpha]) => alpha))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
