/** Centre in degrees, zoom in MapLibre's levels (512-px tiles). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/**
 * What must be in sight, degrees. Fitted to what panels leave free of whatever screen there is, and
 * fitted anew when that changes; a camera alone shows another part on every screen.
 */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Where the map is to look. */
export type Aim = Camera | Frame;

export const isFrame = (aim: Aim): aim is Frame => 'west' in aim;

const NUMBER = /^-?\d{1,6}(?:\.\d{1,12})?$/;

/** Decimals kept of a camera: a hundredth of a zoom level, 11 m of latitude. */
const ZOOM_DECIMALS = 2;
const DEGREE_DECIMALS = 4;
const MAX_ZOOM = 22;
const MAX_LATITUDE = 85;

/**
 * Reads `zoom/lat/lon` or `west/south/east/north`, rounded as {@link aimText} writes it; `null` where
 * the text is neither.
 */
export function readAim(text: string | null): Aim | null {
  const parts = text?.split('/') ?? [];
  if (!parts.every((part) => NUMBER.test(part))) return null;
  const numbers = parts.map(Number);
  return numbers.length === 4 ? readFrame(numbers) : readCamera(numbers);
}

function readFrame(numbers: readonly number[]): Frame | null {
  const [west = 0, south = 0, east = 0, north = 0] = numbers;
  if (west >= east || south >= north || west < -180 || east > 180) return null;
  if (south < -MAX_LATITUDE || north > MAX_LATITUDE) return null;
  return roundFrame({ west, south, east, north });
}

function readCamera(numbers: readonly number[]): Camera | null {
  if (numbers.length !== 3) return null;
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = numbers;
  if (zoom < 0 || zoom > MAX_ZOOM) return null;
  if (Math.abs(lat) > MAX_LATITUDE || Math.abs(lon) > 180) return null;
  return roundCamera({ zoom, lat, lon });
}

/** A camera as exactly as a link holds it. */
export function roundCamera({ zoom, lat, lon }: Camera): Camera {
  return {
    zoom: round(zoom, ZOOM_DECIMALS),
    lat: round(lat, DEGREE_DECIMALS),
    lon: round(lon, DEGREE_DECIMALS),
  };
}

/** A frame as exactly as a link holds it. */
export function roundFrame({ west, south, east, north }: Frame): Frame {
  const at = (degrees: number) => round(degrees, DEGREE_DECIMALS);
  return { west: at(west), south: at(south), east: at(east), north: at(north) };
}

/** The text of an aim in a link; {@link readAim} reads it back. */
export function aimText(aim: Aim): string {
  if (isFrame(aim)) {
    const { west, south, east, north } = roundFrame(aim);
    return `${west}/${south}/${east}/${north}`;
  }
  const { zoom, lat, lon } = roundCamera(aim);
  return `${zoom}/${lat}/${lon}`;
}

/** Never gives `-0`, which a link would not bring back. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
