import { toPlane } from '../../lib/mercator.ts';
import type { Camera, Frame } from '../../state/view.ts';
import { frameCamera, freeOf, type Viewport, wholeBorder } from '../constrain.ts';
import type { Box } from '../name-ground.ts';
import type { Stage } from '../name-places.ts';

/** The part of the plane (0–1) that is free on the screen: of the whole border, or of a frame. */
export interface FirstView {
  readonly zoom: number;
  readonly box: Box;
  /** Of a frame: whoever chose it shows just this, and nothing may be cut above or below either. */
  readonly isFrame?: boolean;
}

/** What is first seen, with nothing to be cut at the edges. */
export const firstViewOf = (viewport: Viewport): FirstView =>
  viewOf(wholeBorder(viewport), viewport);

/** What is seen while a frame is fitted. */
export const frameViewOf = (frame: Frame, viewport: Viewport): FirstView => {
  return { ...viewOf(frameCamera(frame, viewport), viewport), isFrame: true };
};

function viewOf({ zoom, lon, lat }: Camera, viewport: Viewport): FirstView {
  const [x, y] = toPlane([lon, lat]);
  const { width, height } = freeOf(viewport);
  const world = 512 * 2 ** zoom;
  const [across, down] = [width / 2 / world, height / 2 / world];
  return { zoom, box: { left: x - across, right: x + across, top: y - down, bottom: y + down } };
}

/** Whether names that fit one first view fit another as well: a few px are no matter. */
export function isSameView(one: FirstView | null, other: FirstView | null): boolean {
  if (!one || !other) return one === other;
  const slack = 0.02;
  if (one.isFrame !== other.isFrame) return false;
  const wide = (one.box.right - one.box.left) * slack;
  const sides = one.isFrame
    ? (['left', 'right', 'top', 'bottom'] as const)
    : (['left', 'right'] as const);
  return (
    Math.abs(one.zoom - other.zoom) < slack &&
    sides.every((side) => Math.abs(one.box[side] - other.box[side]) < wide)
  );
}

/** Sizes of the map between one zoom and the next for which places are tried. */
const GROWTHS = [Math.SQRT2, 1, 1.95, 1.19, 1.68];
/** Closer than this zoom there is room enough to try fewer. */
const FINE_TO = 9;
/** Names keep this far inside what is seen at first, CSS px. */
const EDGE = 6;
/** At the size at which the map is first seen the places must be right before all. */
const FIRST = 2;

/** The sizes for which one set of places has to serve: from a zoom up to the next whole one. */
export function stagesOf(zoom: number, scale: number, first: FirstView | null): Stage[] {
  const growths = zoom > FINE_TO ? GROWTHS.slice(0, 3) : GROWTHS;
  const weight = 1 / growths.length;
  const stages = growths.map((growth): Stage => ({ growth, weight }));
  if (!first || Math.floor(first.zoom) !== Math.floor(zoom)) return stages;
  const world = (512 * 2 ** first.zoom) / scale;
  const { left, top, right, bottom } = first.box;
  const within = (air: number): Box => ({
    left: left * world + air,
    right: right * world - air,
    top: top * world + air,
    bottom: bottom * world - air,
  });
  const seen: Stage = {
    growth: 2 ** (first.zoom - zoom),
    weight: FIRST,
    frame: within(EDGE),
    ...(first.isFrame && { closed: within(-EDGE) }),
  };
  return [seen, ...stages];
}
