/** Mean radius of the earth, metres. */
const EARTH = 6_371_008.8;

/**
 * A circle on the ground as a closed ring, counterclockwise, in degrees.
 *
 * @param radius in metres; small against the earth.
 */
export function groundCircle(
  [lon, lat]: readonly [number, number],
  radius: number,
  corners = 72,
): [number, number][] {
  const degrees = ((radius / EARTH) * 180) / Math.PI;
  const squeeze = Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: corners + 1 }, (_, i) => {
    const angle = ((i % corners) / corners) * 2 * Math.PI;
    return [lon + (degrees * Math.cos(angle)) / squeeze, lat + degrees * Math.sin(angle)];
  });
}
