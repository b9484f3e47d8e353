/** A point of the plane: Web Mercator, the whole world from 0 to 1, y towards the south. */
export type PlanePoint = readonly [x: number, y: number];

/** Degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** From degrees to the plane. Latitudes beyond ±85° are not meant. */
export function toPlane([lon, lat]: LonLat): PlanePoint {
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) / (2 * Math.PI);
  return [(lon + 180) / 360, y];
}

/** From the plane back to degrees. */
export function fromPlane([x, y]: PlanePoint): LonLat {
  const lat = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
  return [x * 360 - 180, (lat * 180) / Math.PI];
}

/** Ground distance in km; good to 1 % within a few hundred kilometres. */
export function kilometres(a: LonLat, b: LonLat): number {
  const perDegree = 111.2;
  const east = (b[0] - a[0]) * Math.cos(radians((a[1] + b[1]) / 2));
  return perDegree * Math.hypot(east, b[1] - a[1]);
}
