import { type FlowPicture, hasFlows } from '../../../../facts/flows/picture.ts';
import type { LonLat } from '../../../../lib/mercator.ts';
import type { RecordId } from '../../../../model/vocabulary.ts';
import { chevronsOf, type FlowMark, shapeOf, stubMarks } from '../../../flows/shape.ts';
import { inkOf } from '../../../flows/tones.ts';
import type { Palette } from '../../../signs/palette.ts';
import { plainZoom } from '../../flow-scale.ts';
import { place, type Window } from '../../window.ts';

/** What flows are painted with. */
export interface FlowLook {
  readonly flows: FlowPicture;
  readonly palette: Palette;
  readonly view: Window;
  readonly selection: RecordId | null;
  readonly highlight: RecordId | null;
}

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

/** Marks that look alike and follow each other, the many dashes of a line, as one path. */
function together(marks: readonly FlowMark[], view: Window) {
  const all: { readonly mark: FlowMark; readonly path: Path2D }[] = [];
  for (const mark of marks) {
    const path = pathOf(mark.points, view, mark.kind === 'area');
    const last = all.at(-1);
    const isAlike =
      last?.mark.kind === 'stroke' &&
      mark.kind === 'stroke' &&
      last.mark.tone === mark.tone &&
      last.mark.opacity === mark.opacity &&
      last.mark.width === mark.width;
    if (isAlike) last.path.addPath(path);
    else all.push({ mark, path });
  }
  return all;
}

/** The trade of a scene: all casings beneath all bodies, so that two arcs that meet stay two. */
export function paintFlows(paint: CanvasRenderingContext2D, look: FlowLook): void {
  const { flows, palette, view, selection, highlight } = look;
  if (!hasFlows(flows)) return;
  const zoom = plainZoom(view);
  const shapes = flows.arcs.map((arc) => shapeOf(arc, zoom));
  const marks = (all: readonly FlowMark[]) => {
    for (const { mark, path } of together(all, view)) {
      paint.globalAlpha = mark.opacity;
      paint.fillStyle = paint.strokeStyle = inkOf(mark.tone, palette);
      paint.lineWidth = mark.width * view.scale;
      if (mark.kind === 'area') paint.fill(path);
      else paint.stroke(path);
    }
  };
  paint.save();
  paint.lineJoin = 'round';
  paint.lineCap = 'butt';
  paint.setLineDash([]);
  for (const { id, halo } of shapes) if (id === selection || id === highlight) marks(halo);
  for (const { casing } of shapes) marks(casing);
  for (const { body } of shapes) marks(body);
  marks(flows.stubs.flatMap((stub) => stubMarks(stub, zoom)));
  paint.restore();
}

/** What moves along the flows: chevrons in the colour of the casing. */
export function paintChevrons(
  paint: CanvasRenderingContext2D,
  { flows, palette, view }: Pick<FlowLook, 'flows' | 'palette' | 'view'>,
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
