import { paint } from '../../scripts/sprites/paint.ts';
import type { Pixels } from '../../scripts/sprites/png.ts';
import { luminance } from './contrast.ts';

/** Ways to see: in grey, or without one of the three kinds of cones. */
export const SIGHTS = ['grey', 'protan', 'deutan', 'tritan'] as const;
export type Sight = (typeof SIGHTS)[number];

type Row = readonly [number, number, number];

/**
 * What is left of linear red, green and blue without one kind of cones: Machado, Oliveira and
 * Fernandes 2009 (doi 10.1109/TVCG.2009.113), severity 1.
 */
const SEEN: Readonly<Record<Exclude<Sight, 'grey'>, readonly [Row, Row, Row]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (channel: number) => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/** How light a colour is seen, 0 to 1, evenly to the eye (CIE L* / 100). */
function lightness(red: number, green: number, blue: number, sight: Sight): number {
  const light = [linear(red), linear(green), linear(blue)] as const;
  const weigh = (row: Row) => row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
  const [r, g, b] = sight === 'grey' ? light : (SEEN[sight].map(weigh) as [number, number, number]);
  const y = Math.min(1, Math.max(0, 0.2126 * r + 0.7152 * g + 0.0722 * b));
  return y <= 216 / 24389 ? (y * 24389) / 2700 : 1.16 * Math.cbrt(y) - 0.16;
}

const painted = new Map<string, Pixels>();

/** Painted once, looked at in several ways. */
function pixelsOf(svg: string): Pixels {
  const known = painted.get(svg) ?? paint(svg, 1);
  painted.set(svg, known);
  return known;
}

/** The lightness of every pixel of a drawing on a ground, row by row. */
export function seen(svg: string, ground: string, sight: Sight): Float64Array {
  luminance(ground); // refuses what is no colour
  const { data, width, height } = pixelsOf(svg);
  const under = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  return Float64Array.from({ length: width * height }, (_, i) => {
    const alpha = (data[i * 4 + 3] ?? 0) / 255;
    const [red = 0, green = 0, blue = 0] = [0, 1, 2].map(
      (at) => (data[i * 4 + at] ?? 0) * alpha + (under[at] ?? 0) * (1 - alpha),
    );
    return lightness(red, green, blue, sight);
  });
}

/** A difference in lightness that is plain to see. */
const PLAIN = 0.2;

/** Number of pixels in which two pictures of one size plainly differ. */
export function plainlyDifferent(one: Float64Array, other: Float64Array): number {
  return one.reduce(
    (sum, value, i) => sum + (Math.abs(value - (other[i] ?? 0)) >= PLAIN ? 1 : 0),
    0,
  );
}
