import type { LayersList } from '@deck.gl/core';
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { LonLat } from '../../../lib/mercator.ts';
import type { Look } from '../../../model/view/view.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import type { FlowMark, FlowShape } from '../../flows/shape.ts';
import { inkOf } from '../../flows/tones.ts';
import { type Hex, PALETTES } from '../../signs/palette.ts';

type Rgba = [red: number, green: number, blue: number, alpha: number];
type Degrees = [lon: number, lat: number];

interface Stroke {
  readonly path: Degrees[];
  readonly width: number;
  readonly colour: Rgba;
}

interface Area {
  readonly ring: Degrees[];
  readonly colour: Rgba;
}

function rgba(hex: Hex, opacity = 1): Rgba {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5), Math.round(255 * opacity)];
}

const degrees = (points: readonly LonLat[]): Degrees[] => points.map(([lon, lat]) => [lon, lat]);

/** Everything lies flat and in the order of the layers; the map below has written depths of its own. */
const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const;

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
    parameters: FLAT,
  });
}

function areas(id: string, data: Area[]) {
  return new SolidPolygonLayer<Area>({
    id,
    data,
    getPolygon: (area) => area.ring,
    getFillColor: (area) => area.colour,
    parameters: FLAT,
  });
}

const strokesOf = (marks: readonly FlowMark[], look: Look, scale: number): Stroke[] =>
  marks
    .filter(({ kind }) => kind === 'stroke')
    .map(({ points, width, tone, opacity }) => ({
      path: degrees(points),
      width: width * scale,
      colour: rgba(inkOf(tone, PALETTES[look]), opacity),
    }));

const areasOf = (marks: readonly FlowMark[], look: Look): Area[] =>
  marks
    .filter(({ kind }) => kind === 'area')
    .map(({ points, tone, opacity }) => ({
      ring: degrees(points),
      colour: rgba(inkOf(tone, PALETTES[look]), opacity),
    }));

/**
 * Layers of the flows, bottom to top: ring of the one that is chosen or pointed at, casings, bodies,
 * rims. All casings lie under all bodies, so that two arcs that meet stay two.
 *
 * @param shapes in px of an ordinary screen.
 * @param scale how much larger than there the strokes are.
 */
export function flowLayers(
  { shapes, stubs }: Drawing,
  { look, scale }: { readonly look: Look; readonly scale: number },
  meant: { readonly chosen: RecordId | null; readonly pointed: RecordId | null },
): LayersList {
  const halo = shapes
    .filter(({ id }) => id === meant.chosen || id === meant.pointed)
    .flatMap(({ halo }) => halo);
  const casing = shapes.flatMap((shape) => shape.casing);
  const body = [...shapes.flatMap((shape) => shape.body), ...stubs];
  return [
    areas('flows-ring', areasOf(halo, look)),
    strokes('flows-ring-line', strokesOf(halo, look, scale)),
    areas('flows-casing', areasOf(casing, look)),
    strokes('flows-casing-line', strokesOf(casing, look, scale)),
    areas('flows-body', areasOf(body, look)),
    strokes('flows-line', strokesOf(body, look, scale)),
  ];
}

/** What is drawn of a picture of trade at one zoom, whatever is pointed at. */
export interface Drawing {
  readonly shapes: readonly FlowShape[];
  readonly stubs: readonly FlowMark[];
}
