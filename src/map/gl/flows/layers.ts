import type { LayersList } from '@deck.gl/core';
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { LonLat } from '../../../lib/mercator.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import type { Look } from '../../../state/view.ts';
import type { FlowShape } from '../../flow-shape.ts';
import { BAND_OPACITY, CASING, EDGE, HALO, isBand, RIM } from '../../flow-sizes.ts';
import { type Hex, PALETTES } from '../../palette.ts';
import { BELOW_TOWNS } from '../layers/towns.ts';

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
  return new PathLayer<Stroke, { beforeId: string }>({
    id,
    data,
    getPath: (stroke) => stroke.path,
    getWidth: (stroke) => stroke.width,
    getColor: (stroke) => stroke.colour,
    widthUnits: 'pixels',
    jointRounded: true,
    antialiasing: true,
    parameters: FLAT,
    beforeId: BELOW_TOWNS,
  });
}

function areas(id: string, data: Area[]) {
  return new SolidPolygonLayer<Area, { beforeId: string }>({
    id,
    data,
    getPolygon: (area) => area.ring,
    getFillColor: (area) => area.colour,
    parameters: FLAT,
    beforeId: BELOW_TOWNS,
  });
}

/** A closed outline as a stroke. */
function outline(ring: readonly LonLat[], width: number, colour: Rgba): Stroke {
  // One corner more, so that the seam is round too.
  return { path: degrees(ring).concat(degrees(ring.slice(1, 2))), width, colour };
}

/** What is drawn of some flows in a look; made once for arcs and zoom, whatever is pointed at. */
export interface Drawing {
  readonly casings: Stroke[];
  readonly bodies: Area[];
  readonly lines: Stroke[];
}

/**
 * A wide flow is a translucent band with a rim, so that names, rivers and limits below stay
 * readable; of a disputed one the rim is dashed and the band hardly there. A narrow flow is a
 * stroke, whole or dashed. Every flow has a casing.
 *
 * @param shapes in px of an ordinary screen.
 * @param scale how much larger than there the strokes are.
 */
export function drawingOf(shapes: readonly FlowShape[], look: Look, scale: number): Drawing {
  const palette = PALETTES[look];
  const { edge } = palette;
  const casings = ({ casing }: FlowShape): Stroke[] => [
    outline(casing, CASING * scale, rgba(palette.casing, 0.85)),
    ...(edge === 'own' ? [] : [outline(casing, EDGE * scale, rgba(edge))]),
  ];
  const strokesOf = (shape: FlowShape): Stroke[] => {
    const colour = rgba(palette.direction[shape.direction]);
    const wide = isBand(shape.width);
    const [parts, width] = wide ? [shape.rim, RIM] : [shape.pieces, shape.width];
    return parts.map((part) => ({ path: degrees(part), width: width * scale, colour }));
  };
  const areasOf = ({ direction, isDisputed, width, ring, head }: FlowShape): Area[] => {
    const hex = palette.direction[direction];
    const opacity = BAND_OPACITY[isDisputed ? 'disputed' : 'agreed'];
    if (isBand(width)) return [{ ring: degrees(ring), colour: rgba(hex, opacity) }];
    return head ? [{ ring: degrees(head), colour: rgba(hex) }] : [];
  };
  return {
    casings: shapes.flatMap(casings),
    bodies: shapes.flatMap(areasOf),
    lines: shapes.flatMap(strokesOf),
  };
}

/**
 * Layers of the flows, bottom to top: ring of the one that is chosen or pointed at, casings, bands,
 * rims and strokes, what moves. All casings lie under all lines, so that two flows that meet stay two.
 */
export function flowLayers(
  shapes: readonly FlowShape[],
  drawing: Drawing,
  { look, scale }: { readonly look: Look; readonly scale: number },
  meant: { readonly chosen: RecordId | null; readonly pointed: RecordId | null },
): LayersList {
  const accent = PALETTES[look].accent;
  const rings = shapes.flatMap((shape): Stroke[] => {
    const ring = (opacity: number) => [outline(shape.halo, HALO * scale, rgba(accent, opacity))];
    if (shape.id === meant.chosen) return ring(1);
    return shape.id === meant.pointed ? ring(0.5) : [];
  });
  return [
    strokes('flows-ring', rings),
    strokes('flows-casing', drawing.casings),
    areas('flows-body', drawing.bodies),
    strokes('flows-line', drawing.lines),
  ];
}

/** What moves along the flows: chevrons in the colour of the casing. */
export function movingLayer(chevrons: readonly (readonly LonLat[])[], look: Look, scale: number) {
  const colour = rgba(PALETTES[look].casing);
  return strokes(
    'flows-moving',
    chevrons.map((path) => ({ path: degrees(path), width: 1.5 * scale, colour })),
  );
}
