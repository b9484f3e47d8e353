/** The library declares no types of its own. */
declare module 'lineclip' {
  export type Point = readonly [x: number, y: number];
  /** Least x and y, greatest x and y. */
  export type Edges = readonly [number, number, number, number];

  /** The parts of a line of two points or more that lie within the edges. */
  export function clipPolyline(points: readonly Point[], edges: Edges): Point[][];

  /** The part of a ring that lies within the edges; the ring does not repeat its first point. */
  export function clipPolygon(points: readonly Point[], edges: Edges): Point[];
}
