import { FAR_DASH, LIMIT_DASH, RIVER_OPACITY } from '../../../ground/base-lines.ts';
import { RELIEF_BOX } from '../../../ground/relief.ts';
import type { Palette } from '../../../signs/palette.ts';
import { hasRivers, lineWidths, riverShare } from '../../line-widths.ts';
import { drawerIn, limitsOf, riversOf, shapesFor } from '../../paths.ts';
import type { BaseShapes, Ground, Lines } from '../../shapes.ts';
import { place, plateIn, type Window, zoomOf } from '../../window.ts';

/*
 * The ground on a canvas. Its paths are made once for a region, which is larger than the screen, and
 * drawn under a transform in every frame: while the map moves nothing is reckoned anew.
 */

/** Paths of the ground around what is on screen, in px of the region's own window. */
export interface Region {
  readonly ground: Ground;
  readonly window: Window;
  readonly zoom: number;
  readonly shapes: BaseShapes;
  readonly land: Path2D;
  readonly landFar: Path2D;
  readonly sea: Path2D;
  readonly rivers: readonly { readonly rank: 1 | 2 | 3; readonly path: Path2D }[];
  readonly border: Path2D;
  readonly borderFar: Path2D;
  /** By the years in which they hold. */
  readonly limits: Map<string, Path2D>;
}

/** How far a region goes beyond the screen on each side, as a share of it. */
const AROUND = 0.3;
/** How far the zoom may leave that of a region while the map moves, levels. */
const CLOSER = 1.2;
const FURTHER = 2.2;

function drawer(window: Window) {
  const { lines, rings } = drawerIn(window);
  const drawn = (draw: typeof lines, all: Lines) => {
    const path = new Path2D();
    draw(all, path);
    return path;
  };
  return {
    lines: (all: Lines) => drawn(lines, all),
    rings: (all: Lines) => drawn(rings, all),
  };
}

/** The region around a window, with the detail of the next whole zoom. */
export function regionAround(ground: Ground, view: Window): Region {
  const zoom = Math.ceil(zoomOf(view));
  const world = 512 * 2 ** zoom;
  const growth = world / view.world;
  const [wide, high] = [view.width * growth, view.height * growth];
  const window: Window = {
    ...view,
    world,
    left: view.left * growth - wide * AROUND,
    top: view.top * growth - high * AROUND,
    width: wide * (1 + 2 * AROUND),
    height: high * (1 + 2 * AROUND),
  };
  const shapes = shapesFor(ground.shapes, zoom);
  const { lines, rings } = drawer(window);
  return {
    ground,
    window,
    zoom,
    shapes,
    land: rings(shapes.land),
    landFar: rings(shapes.landFar),
    sea: rings(shapes.sea),
    rivers: ([1, 2, 3] as const).map((rank) => ({ rank, path: lines(riversOf(shapes, rank)) })),
    border: lines(shapes.border),
    borderFar: lines(shapes.borderFar),
    limits: new Map(),
  };
}

/** Whether a window can be drawn from a region; `isAtRest`: with the detail that it should have. */
export function isCovered(region: Region, view: Window, isAtRest: boolean): boolean {
  const { window, zoom } = region;
  const off = zoomOf(view) - zoom;
  if (isAtRest ? Math.ceil(zoomOf(view)) !== zoom : off > CLOSER || off < -FURTHER) return false;
  const growth = view.world / window.world;
  // Beyond the plate there is nothing.
  const plate = plateIn(view);
  const [left, top] = [window.left * growth - view.left, window.top * growth - view.top];
  return (
    left <= plate.left &&
    top <= plate.top &&
    left + window.width * growth >= plate.right &&
    top + window.height * growth >= plate.bottom
  );
}

/** Which limits hold in a year, as a text: years with the same have the same ground. */
export const limitsKey = ({ limits }: Pick<BaseShapes, 'limits'>, year: number): string =>
  limits.map(({ from, to }) => Number(from <= year && year <= to)).join('');

function limitsIn(region: Region, year: number): Path2D {
  const { shapes, limits, window } = region;
  const key = limitsKey(shapes, year);
  const known = limits.get(key);
  if (known) return known;
  const path = drawer(window).lines(limitsOf(shapes, year));
  limits.set(key, path);
  return path;
}

/** What the ground is painted with. */
export interface BaseLook {
  readonly palette: Palette;
  readonly year: number;
  /** The hill shading in the tones of the look, and how much of it is laid over the land. */
  readonly relief: { readonly picture: CanvasImageSource; readonly opacity: number } | null;
  /** Device pixels of a CSS px. */
  readonly ratio: number;
}

const [WEST, SOUTH, EAST, NORTH] = RELIEF_BOX;

function paintRelief(paint: CanvasRenderingContext2D, view: Window, { relief }: BaseLook): void {
  if (!relief || relief.opacity <= 0) return;
  const [left, top] = place(view, [WEST, NORTH]);
  const [right, bottom] = place(view, [EAST, SOUTH]);
  paint.globalAlpha = relief.opacity;
  paint.drawImage(relief.picture, left, top, right - left, bottom - top);
  paint.globalAlpha = 1;
}

/** Land, relief, sea, rivers, limits and the border, bottom to top. */
export function paintBase(
  paint: CanvasRenderingContext2D,
  region: Region,
  view: Window,
  look: BaseLook,
): void {
  const { palette, ratio, year } = look;
  const growth = view.world / region.window.world;
  const flat = () => paint.setTransform(ratio, 0, 0, ratio, 0, 0);
  const onGround = () =>
    paint.setTransform(
      ratio * growth,
      0,
      0,
      ratio * growth,
      ratio * (region.window.left * growth - view.left),
      ratio * (region.window.top * growth - view.top),
    );
  const fill = (path: Path2D, colour: string) => {
    paint.fillStyle = colour;
    paint.fill(path, 'evenodd');
  };
  const stroke = (path: Path2D, colour: string, width: number, dash: readonly number[] = []) => {
    paint.strokeStyle = colour;
    paint.lineWidth = width / growth;
    paint.setLineDash(dash.map((share) => (share * width) / growth));
    paint.stroke(path);
  };
  const widths = lineWidths(view);
  onGround();
  fill(region.landFar, palette.paperFar);
  fill(region.land, palette.paper);
  flat();
  paintRelief(paint, view, look);
  onGround();
  paint.lineJoin = 'round';
  paint.lineCap = 'round';
  fill(region.sea, palette.water);
  stroke(region.sea, palette.shore, widths.shore);
  paint.globalAlpha = RIVER_OPACITY;
  for (const { rank, path } of region.rivers) {
    if (hasRivers(rank, view)) stroke(path, palette.shore, widths.river * riverShare(rank));
  }
  paint.globalAlpha = 1;
  paint.lineCap = 'butt';
  stroke(limitsIn(region, year), palette.limit, widths.limit, LIMIT_DASH);
  paint.lineCap = 'round';
  stroke(region.borderFar, palette.borderFar, widths.far, FAR_DASH);
  stroke(region.border, palette.borderCasing, widths.band);
  stroke(region.border, palette.border, widths.border);
  paint.setLineDash([]);
  flat();
}

/** The two neat lines around the plate: width, and how far outside, CSS px of an ordinary screen. */
const FRAME = [
  [0.8, 0],
  [2.4, 6],
] as const;

/** What lies outside of the plate, and its neat lines. */
export function paintMargin(paint: CanvasRenderingContext2D, view: Window, palette: Palette): void {
  const { left, right, top, bottom } = plateOf(view);
  const { width, height, scale } = view;
  if (left <= 0 && top <= 0 && right >= width && bottom >= height) return;
  const margin = new Path2D();
  margin.rect(-9, -9, width + 18, height + 18);
  margin.rect(left, top, right - left, bottom - top);
  paint.fillStyle = palette.sheet;
  paint.fill(margin, 'evenodd');
  paint.strokeStyle = palette.inkSoft;
  paint.lineJoin = 'miter';
  for (const [px, off] of FRAME) {
    const out = off * scale;
    paint.lineWidth = px * scale;
    paint.strokeRect(left - out, top - out, right - left + 2 * out, bottom - top + 2 * out);
  }
}

/** The plate in px of a window, also where it goes on beyond it. */
function plateOf(view: Window) {
  const far = { ...view, left: 0, top: 0, width: view.world, height: view.world };
  const { left, right, top, bottom } = plateIn(far);
  return {
    left: left - view.left,
    right: right - view.left,
    top: top - view.top,
    bottom: bottom - view.top,
  };
}
