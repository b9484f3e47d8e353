import type { SiteKind } from '../model/vocabulary.ts';

/** A vertex in units of the symbol's box; y runs down. */
export type Vertex = readonly [x: number, y: number];
export type Polygon = readonly Vertex[];

function regular(corners: number, radius: number, turn = 0): Polygon {
  return Array.from({ length: corners }, (_, i): Vertex => {
    const angle = (turn + i / corners) * 2 * Math.PI;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

function box(left: number, top: number, right: number, bottom: number): Polygon {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

const CIRCLE = regular(40, 9.2);

/** Outline of each kind of site: the shape says the kind, whatever the colour. */
export const SITE_OUTLINE: Readonly<Record<SiteKind, Polygon>> = {
  international: CIRCLE,
  main: box(-8.2, -8.2, 8.2, 8.2),
  auxiliary: [
    [0, -10.2],
    [10.4, 7.6],
    [-10.4, 7.6],
  ],
  // A carriage.
  rail: regular(40, 7).map(([x, y]): Vertex => [x + (x < 0 ? -4 : 4), y]),
  'traditional-crossing': regular(4, 10.6),
  // A tag that points the way.
  'customs-route': [
    [-9, -8],
    [3.4, -8],
    [10.6, 0],
    [3.4, 8],
    [-9, 8],
  ],
  // A hill.
  'scenic-crossing': [
    ...regular(40, 10.4)
      .filter(([, y]) => y < 0.01)
      .toSorted((a, b) => a[0] - b[0])
      .map(([x, y]): Vertex => [x, y + 3.2]),
    [10.4, 7.4],
    [-10.4, 7.4],
  ],
  'planned-route': [
    [-5, -10],
    [5, -10],
    [5, -5],
    [10, -5],
    [10, 5],
    [5, 5],
    [5, 10],
    [-5, 10],
    [-5, 5],
    [-10, 5],
    [-10, -5],
    [-5, -5],
  ],
};

export const PROJECT_OUTLINE: Polygon = box(-9.6, -9.6, 9.6, 9.6);

/** A speech bubble. */
export const MEETING_OUTLINE: Polygon = [
  [-10.4, -9],
  [10.4, -9],
  [10.4, 6],
  [2.4, 6],
  [-2.6, 10.4],
  [-2.6, 6],
  [-10.4, 6],
];

/** Height at which the letter stands well in the outline: its centre, or where it is widest. */
export function letterCentre(kind: SiteKind): Vertex {
  if (kind === 'auxiliary') return [0, 1.8];
  if (kind === 'customs-route') return [-1, 0];
  return [0, 0];
}

/** The part of a polygon between the heights `top` and `bottom`. */
export function slice(polygon: Polygon, top: number, bottom: number): Polygon {
  return cut(
    cut(polygon, (y) => y - top),
    (y) => bottom - y,
  );
}

function cut(polygon: Polygon, inside: (y: number) => number): Polygon {
  return polygon.flatMap((vertex, i): Vertex[] => {
    const before = polygon.at(i - 1) ?? vertex;
    const [here, there] = [inside(vertex[1]), inside(before[1])];
    const kept: Vertex[] = here >= 0 ? [vertex] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = there / (there - here);
    const [x, y] = before;
    return [[x + (vertex[0] - x) * share, y + (vertex[1] - y) * share], ...kept];
  });
}

/** Lowest and highest y. */
export function heightOf(polygon: Polygon): readonly [top: number, bottom: number] {
  const heights = polygon.map(([, y]) => y);
  return [Math.min(...heights), Math.max(...heights)];
}

export function scaled(polygon: Polygon, factor: number): Polygon {
  return polygon.map(([x, y]) => [x * factor, y * factor]);
}

const short = (value: number) => `${Math.round(value * 100) / 100}`;

/** SVG path data of a closed polygon. */
export function pathOf(polygon: Polygon): string {
  return `M${polygon.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`;
}
