import type { LayersList } from '@deck.gl/core';
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { LonLat } from '../../../lib/mercator.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import type { Look } from '../../../state/view.ts';
import { type Hex, PALETTES } from '../../palette.ts';
import type { FlowShape } from './geometry.ts';

type Rgb = [red: number, green: number, blue: number];
type Degrees = [lon: number, lat: number];

interface Stroke {
  readonly id: RecordId;
  readonly path: Degrees[];
  readonly width: number;
  readonly colour: Rgb;
}

interface Head {
  readonly id: RecordId;
  readonly ring: Degrees[];
  readonly colour: Rgb;
}

/** Px of casing on each side of a line, and of the ring outside it around the chosen one. */
const CASING = 1.75;
const RING = 2.5;

function rgb(hex: Hex): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

const degrees = (points: readonly LonLat[]): Degrees[] => points.map(([lon, lat]) => [lon, lat]);

function strokes(id: string, data: Stroke[]) {
  return new PathLayer<Stroke>({
    id,
    data,
    getPath: (stroke) => stroke.path,
    getWidth: (stroke) => stroke.width,
    getColor: (stroke) => stroke.colour,
    widthUnits: 'pixels',
    jointRounded: true,
    antialiasing: true,
  });
}

/** What stands behind a flow, `around` px wider on each side than itself. */
function behind(shape: FlowShape, around: number, colour: Rgb): Stroke[] {
  const { id, pieces, head, widthPixels } = shape;
  const strokes = pieces.map(
    (piece): Stroke => ({ id, path: degrees(piece), width: widthPixels + 2 * around, colour }),
  );
  if (!head) return strokes;
  const ring = degrees(head);
  // One corner more, so that the seam is round too.
  return [...strokes, { id, path: ring.concat(ring.slice(0, 2)), width: 2 * around, colour }];
}

/**
 * Layers of the flows, bottom to top: ring of the chosen one, casings, lines,
 * arrowheads. All casings lie under all lines, so that two flows that meet stay
 * two; the ring keeps off the line, so that the chosen one looks no wider.
 */
export function flowLayers(
  shapes: readonly FlowShape[],
  look: Look,
  chosen: RecordId | null,
): LayersList {
  const palette = PALETTES[look];
  const [accent, casing] = [rgb(palette.accent), rgb(palette.casing)];
  const colourOf = ({ direction }: FlowShape) => rgb(palette.direction[direction]);
  const rings = shapes
    .filter(({ id }) => id === chosen)
    .flatMap((shape) => behind(shape, CASING + RING, accent));
  const casings = shapes.flatMap((shape) => behind(shape, CASING, casing));
  const lines = shapes.flatMap((shape) => behind({ ...shape, head: null }, 0, colourOf(shape)));
  const heads = shapes.flatMap((shape): Head[] =>
    shape.head ? [{ id: shape.id, ring: degrees(shape.head), colour: colourOf(shape) }] : [],
  );
  return [
    strokes('flows-ring', rings),
    strokes('flows-casing', casings),
    strokes('flows-line', lines),
    new SolidPolygonLayer<Head>({
      id: 'flows-head',
      data: heads,
      getPolygon: (head) => head.ring,
      getFillColor: (head) => head.colour,
    }),
  ];
}
