/**
 * Decodes one ECharts-encoded ring: characters are zig-zag deltas on a grid of 1/1024 degree,
 * counted from `offset`. Format: ECharts' own `UTF8Encoding` of map files.
 *
 * @returns a closed ring of `[lon, lat]` in degrees.
 */
export function decodeRing(text, offset) {
  let [x, y] = offset;
  const ring = [];
  for (let i = 0; i + 1 < text.length; i += 2) {
    x += unZigZag(text.charCodeAt(i) - 64);
    y += unZigZag(text.charCodeAt(i + 1) - 64);
    ring.push([x / 1024, y / 1024]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push([...first]);
  return ring;
}

function unZigZag(value) {
  return (value >> 1) ^ -(value & 1);
}

/** Decodes a feature of an ECharts map file into a GeoJSON MultiPolygon geometry. */
export function decodeGeometry({ type, coordinates, encodeOffsets }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const offsets = type === 'Polygon' ? [encodeOffsets] : encodeOffsets;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings, p) =>
      // Some files write a polygon of one ring without the list around it.
      [rings].flat().map((text, r) => decodeRing(text, [offsets[p]].flat(Infinity).slice(2 * r, 2 * r + 2))),
    ),
  };
}
