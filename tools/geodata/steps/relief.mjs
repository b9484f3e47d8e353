import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FRAME } from '../lib/frame.mjs';

const require = createRequire(import.meta.url);
const jpeg = require('jpeg-js');

const TILES = '/usr/share/marble/data/maps/earth/srtm/3';
const TILE_PIXELS = 675;
const PIXELS_PER_DEGREE = TILE_PIXELS / 22.5;
const WIDTH = 1200;
const BLUR_PIXELS = 1.1;
/** Grey 0–255 to metres, a straight line: enough for a shading that is only meant to suggest. */
const METRES_PER_GREY = 24;
const EXAGGERATION = 4;
const QUALITY = 72;

/**
 * Quiet hill shading of the frame in Web Mercator, neutral grey, 1200 px wide; level ground is
 * light grey 222, so that it can be multiplied over the paper. Null when the tiles are not installed.
 * Source: SRTM30 tiles of KDE Marble (Debian marble-qt-data), 2 arc minutes, 8-bit.
 *
 * @returns `{ image, bounds }`: JPEG bytes, and west, south, east, north in degrees.
 */
export function buildRelief() {
  if (!existsSync(TILES)) return null;
  const heights = blur(readHeights(), BLUR_PIXELS);
  const shading = shade(heights);
  const [west, south, east, north] = FRAME;
  const top = mercator(north);
  const radiansPerPixel = (((east - west) * Math.PI) / 180) / WIDTH;
  const rows = Math.round((top - mercator(south)) / radiansPerPixel);
  const data = Buffer.alloc(WIDTH * rows * 4, 255);
  for (let y = 0; y < rows; y++) {
    const lat = latitude(top - (y + 0.5) * radiansPerPixel);
    for (let x = 0; x < WIDTH; x++) {
      const grey = sample(shading, west + ((x + 0.5) * (east - west)) / WIDTH, lat);
      data.fill(Math.round(Math.min(255, Math.max(0, grey))), (y * WIDTH + x) * 4, (y * WIDTH + x) * 4 + 3);
    }
  }
  const image = jpeg.encode({ data, width: WIDTH, height: rows }, QUALITY).data;
  return { image, bounds: FRAME, width: WIDTH, height: rows };
}

/** Both tiles that hold the frame, one above the other: 90–112.5° E, 45–0° N. */
function readHeights() {
  const grid = { width: TILE_PIXELS, height: 2 * TILE_PIXELS, values: new Float64Array(2 * TILE_PIXELS ** 2) };
  ['000002', '000003'].forEach((row, k) => {
    const tile = jpeg.decode(readFileSync(`${TILES}/${row}/${row}_000012.jpg`), { useTArray: true });
    for (let i = 0; i < TILE_PIXELS ** 2; i++) grid.values[k * TILE_PIXELS ** 2 + i] = tile.data[4 * i] * METRES_PER_GREY;
  });
  return grid;
}

/** Gaussian blur; also hides the 8 × 8 blocks of the source's JPEG. */
function blur(grid, sigma) {
  const reach = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2)));
  const sum = weights.reduce((a, b) => a + b);
  const along = ({ width, height, values }, stepX, stepY) => {
    const out = new Float64Array(values.length);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        let total = 0;
        for (let k = -reach; k <= reach; k++) {
          const xx = Math.min(width - 1, Math.max(0, x + k * stepX));
          const yy = Math.min(height - 1, Math.max(0, y + k * stepY));
          total += values[yy * width + xx] * weights[k + reach];
        }
        out[y * width + x] = total / sum;
      }
    }
    return { width, height, values: out };
  };
  return along(along(grid, 1, 0), 0, 1);
}

/** Light from the north-west, 45° high; 222 on level ground. */
function shade({ width, height, values }) {
  const out = new Float64Array(values.length);
  const metresNorth = 110_750 / PIXELS_PER_DEGREE;
  const metresEast = metresNorth * Math.cos((23 * Math.PI) / 180);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const eastward = ((values[i + 1] - values[i - 1]) / (2 * metresEast)) * EXAGGERATION;
      const southward = ((values[i + width] - values[i - width]) / (2 * metresNorth)) * EXAGGERATION;
      const light = (1 + eastward + southward) / (Math.SQRT2 * Math.hypot(1, eastward, southward));
      out[i] = 222 + (light - Math.SQRT1_2) * 270;
    }
  }
  return { width, height, values: out };
}

function sample({ width, height, values }, lon, lat) {
  const x = Math.min(width - 2, Math.max(0, (lon - 90) * PIXELS_PER_DEGREE - 0.5));
  const y = Math.min(height - 2, Math.max(0, (45 - lat) * PIXELS_PER_DEGREE - 0.5));
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [x - left, y - top];
  const at = (i, j) => values[(top + j) * width + left + i];
  return (at(0, 0) * (1 - u) + at(1, 0) * u) * (1 - v) + (at(0, 1) * (1 - u) + at(1, 1) * u) * v;
}

function mercator(lat) {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}

function latitude(y) {
  return ((2 * Math.atan(Math.exp(y)) - Math.PI / 2) * 180) / Math.PI;
}
