/** The data box in degrees: west, south, east, north. Nothing is written outside it. */
export const FRAME = [100.9, 19.4, 109.6, 26.6];

/** The same box as mapshaper's `bbox=` text. */
export const FRAME_TEXT = FRAME.join(',');

/** ISO 3166-1 codes of the countries with land in the frame. */
export const COUNTRIES = ['VN', 'CN', 'LA', 'MM', 'TH'];

/**
 * True when both ends of a segment lie on the same side of the frame: such a segment is where the
 * box cut a shape, not a boundary on the ground.
 */
export function isFrameEdge([lon1, lat1], [lon2, lat2]) {
  const [west, south, east, north] = FRAME;
  const on = (a, b, side) => Math.abs(a - side) < 1e-6 && Math.abs(b - side) < 1e-6;
  return on(lon1, lon2, west) || on(lon1, lon2, east) || on(lat1, lat2, south) || on(lat1, lat2, north);
}
