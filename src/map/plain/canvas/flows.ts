import type { LonLat } from '../../../lib/mercator.ts';
import type { RecordId } from '../../../model/vocabulary.ts';
import { type FlowPicture, hasFlows } from '../../../state/flows/picture.ts';
import {
  chevronsOf,
  type FlowMark,
  type FlowShape,
  shapeOf,
  stubMarks,
} from '../../flows/shape.ts';
import { inkOf } from '../../flows/tones.ts';
import type { Palette } from '../../palette.ts';
import { plainZoom } from '../flow-scale.ts';
import { place, type Window } from '../window.ts';

/** A mark as a path, in px of the window for which it was made. */
interface Drawn extends FlowMark {
  readonly path: Path2D;
}

interface Shapes {
  readonly flows: FlowPicture;
  readonly world: number;
  readonly origin: readonly [x: number, y: number];
  readonly arcs: readonly (Record<'halo' | 'casing' | 'body', readonly Drawn[]> & {
    readonly id: RecordId;
  })[];
  readonly stubs: readonly Drawn[];
}

/** What flows are painted with. */
export interface FlowLook {
  readonly flows: FlowPicture;
  readonly palette: Palette;
  readonly view: Window;
  readonly selection: RecordId | null;
  readonly highlight: RecordId | null;
  /** How far what moves along them has gone, 0–1; `null` where nothing moves. */
  readonly phase: number | null;
  /** The map is in motion: shapes of nearly the same zoom are good enough. */
  readonly isMoving: boolean;
}

/** By how much shapes are stretched while the map zooms, before they are made anew. */
const STRETCH = 1.15;

function pathOf(points: readonly LonLat[], window: Window, isClosed: boolean): Path2D {
  const path = new Path2D();
  for (const [i, at] of points.entries()) {
    const [x, y] = place(window, at);
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  if (isClosed) path.closePath();
  return path;
}

function shapesOf(flows: FlowPicture, view: Window): Shapes {
  const zoom = plainZoom(view);
  const drawn = (marks: readonly FlowMark[]) =>
    marks.map((mark): Drawn => {
      return { ...mark, path: pathOf(mark.points, view, mark.kind === 'area') };
    });
  return {
    flows,
    world: view.world,
    origin: [view.left, view.top],
    arcs: flows.arcs.map((arc) => {
      const { id, halo, casing, body }: FlowShape = shapeOf(arc, zoom);
      return { id, halo: drawn(halo), casing: drawn(casing), body: drawn(body) };
    }),
    stubs: flows.stubs.flatMap((stub) => drawn(stubMarks(stub, zoom))),
  };
}

/** Paints the trade of a scene; its shapes are made anew only when it or the zoom is another. */
export function flowPainter(): (paint: CanvasRenderingContext2D, look: FlowLook) => void {
  let shapes: Shapes | null = null;
  return (paint, look) => {
    const { flows, palette, view, selection, highlight, phase } = look;
    if (!hasFlows(flows)) return;
    const off = shapes ? Math.max(view.world / shapes.world, shapes.world / view.world) : 0;
    if (!shapes || shapes.flows !== flows || off > (look.isMoving ? STRETCH : 1)) {
      shapes = shapesOf(flows, view);
    }
    const { arcs, stubs, origin, world } = shapes;
    const growth = view.world / world;
    const marks = (all: readonly Drawn[]) => {
      for (const { kind, tone, opacity, width, path } of all) {
        paint.globalAlpha = opacity;
        paint.fillStyle = paint.strokeStyle = inkOf(tone, palette);
        paint.lineWidth = width * view.scale;
        if (kind === 'area') paint.fill(path);
        else paint.stroke(path);
      }
    };
    paint.save();
    paint.translate(origin[0] * growth - view.left, origin[1] * growth - view.top);
    paint.scale(growth, growth);
    paint.lineJoin = 'round';
    paint.lineCap = 'butt';
    paint.setLineDash([]);
    // All casings beneath all bodies, so that two arcs that meet stay two.
    for (const { id, halo } of arcs) if (id === selection || id === highlight) marks(halo);
    for (const { casing } of arcs) marks(casing);
    for (const { body } of arcs) marks(body);
    marks(stubs);
    paint.restore();
    if (phase !== null) paintChevrons(paint, look, phase);
  };
}

/** What moves along the flows: chevrons in the colour of the casing. */
function paintChevrons(
  paint: CanvasRenderingContext2D,
  { flows, palette, view }: FlowLook,
  phase: number,
): void {
  const zoom = plainZoom(view);
  paint.globalAlpha = 1;
  paint.strokeStyle = palette.casing;
  paint.lineWidth = 1.5 * view.scale;
  paint.lineJoin = 'round';
  for (const arc of flows.arcs) {
    if (arc.direction === 'total') continue;
    for (const chevron of chevronsOf(arc, zoom, phase)) paint.stroke(pathOf(chevron, view, false));
  }
}
