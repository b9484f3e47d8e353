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

/** Px of casing on each side of a line; more around the chosen one. */
const CASING = 1.75;
const CHOSEN = 3.5;

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

/**
 * Layers of the flows, bottom to top: casings, lines, arrowheads. All casings
 * lie under all lines, so that two flows that meet stay two.
 */
export function flowLayers(
  shapes: readonly FlowShape[],
  look: Look,
  chosen: RecordId | null,
): LayersList {
  const palette = PALETTES[look];
  const lines: Stroke[] = [];
  const casings: Stroke[] = [];
  const heads: Head[] = [];
  for (const { id, direction, widthPixels, pieces, head } of shapes) {
    const isChosen = id === chosen;
    const colour = rgb(palette.direction[direction]);
    const edge = rgb(isChosen ? palette.accent : palette.casing);
    const around = 2 * (isChosen ? CHOSEN : CASING);
    for (const piece of pieces) {
      const path = degrees(piece);
      lines.push({ id, path, width: widthPixels, colour });
      casings.push({ id, path, width: widthPixels + around, colour: edge });
    }
    if (!head) continue;
    const ring = degrees(head);
    heads.push({ id, ring, colour });
    const closed = ring.concat(ring.slice(0, 2)); // one corner more, so that the seam is round too
    casings.push({ id, path: closed, width: around, colour: edge });
  }
  return [
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
