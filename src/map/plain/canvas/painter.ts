import type { RecordId } from '../../../model/vocabulary.ts';
import type { Look } from '../../../state/view.ts';
import { PALETTES, type Palette } from '../../palette.ts';
import { reliefOpacity } from '../../relief.ts';
import type { MapScene } from '../../renderer.ts';
import { doubtOf } from '../doubt.ts';
import type { Ground } from '../shapes.ts';
import type { Placed } from '../things.ts';
import { levelOf, type Window } from '../window.ts';
import { backdrop } from './backdrop.ts';
import { isCovered, paintBase, paintMargin, type Region, regionAround } from './base.ts';
import { paintChevrons, paintFlows } from './flows.ts';
import { paintDoubt, paintDoubtName, paintPointed, paintTowns, paintWorks } from './marks.ts';
import { namePainter } from './names.ts';
import { type Picture, standing } from './picture.ts';
import type { Relief } from './relief.ts';
import { paintSymbols, symbolPictures } from './symbols.ts';

/** All that one frame shows. */
export interface Frame {
  readonly ground: Ground;
  readonly scene: MapScene;
  readonly picture: Picture;
  readonly view: Window;
  /** The map is in motion: what is there already is good enough. */
  readonly isMoving: boolean;
  /** How far what moves along lines of trade has gone, 0–1; `null` where nothing moves. */
  readonly phase: number | null;
  /** Device pixels of a CSS px. */
  readonly ratio: number;
}

/** Pictures of symbols and names, for as long as look and screen are the same. */
function stencils(look: Look, ratio: number) {
  const palette = PALETTES[look];
  return {
    look,
    ratio,
    palette,
    symbols: symbolPictures(palette, ratio),
    names: namePainter(palette, ratio),
  };
}

/** What a frame is painted with beside what it shows. */
interface Means {
  readonly palette: Palette;
  /** The hill shading in the tones of the look; `null` where none is to be seen. */
  readonly shading: CanvasImageSource | null;
}

/** Paints all that lies beneath towns, symbols and names. */
function behindPainter() {
  let region: Region | null = null;
  return (
    on: CanvasRenderingContext2D,
    view: Window,
    { ground, scene, picture, isMoving, ratio }: Frame,
    { palette, shading }: Means,
  ) => {
    const { look, year, selection, highlight, changed = null, flows } = scene;
    if (region?.ground !== ground || !isCovered(region, view, !isMoving)) {
      region = regionAround(ground, view);
    }
    const opacity = reliefOpacity(look, levelOf(view));
    const relief = shading && { picture: shading, opacity };
    const doubt = doubtOf(standing(picture, view), selection, view);
    on.globalAlpha = 1;
    on.fillStyle = palette.sheet;
    on.fillRect(0, 0, view.width, view.height);
    paintBase(on, region, view, { palette, year, ratio, relief });
    if (doubt) paintDoubt(on, doubt, { palette, view });
    paintWorks(on, picture.works, { palette, view }, { selection, highlight, changed });
    paintFlows(on, { flows, palette, view, selection, highlight });
  };
}

/** Of what lies behind, only lines show what is pointed at. */
const lineOf = (id: RecordId | null) => (id !== null && /^(flow|project):/.test(id) ? id : null);

/**
 * Paints frames on a canvas, bottom to top as the map with WebGL does.
 *
 * @returns paints a frame and tells the symbols that are on it.
 */
export function painterOn(
  paint: CanvasRenderingContext2D,
  relief: Relief,
): (frame: Frame) => readonly Placed[] {
  const paintBackdrop = backdrop();
  const paintBehind = behindPainter();
  let kept: ReturnType<typeof stencils> | null = null;
  let last: Picture | null = null;

  return (frame) => {
    const { ground, scene, picture, view, isMoving, phase, ratio } = frame;
    const { look, year, rows, selection, highlight, changed = null, flows, pointed = [] } = scene;
    if (kept?.look !== look || kept.ratio !== ratio) kept = stencils(look, ratio);
    const { palette, symbols, names } = kept;
    if (picture !== last) names.keep([...picture.below, ...picture.above]);
    last = picture;
    const placed = standing(picture, view);
    const drawn = { palette, view };
    const shading = reliefOpacity(look, levelOf(view)) > 0 ? relief.picture(look) : null;
    const doubt = doubtOf(placed, selection, view);

    paint.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint.globalAlpha = 1;
    paintBackdrop(paint, {
      view,
      isMoving,
      ratio,
      key: [ground, look, year, shading, rows, flows, selection, lineOf(highlight), changed],
      draw: (on, window) => paintBehind(on, window, frame, { palette, shading }),
    });
    if (phase !== null) paintChevrons(paint, { flows, ...drawn }, phase);
    paintTowns(paint, ground, scene.mentioned ?? null, drawn);
    names.paint(paint, picture.below, view);
    paintMargin(paint, view, palette);
    const meant = { selection, highlight, changed };
    paintSymbols(paint, placed, { ...drawn, ratio, pictures: symbols, ...meant });
    if (doubt) paintDoubtName(paint, doubt, drawn, scene.languages[0]);
    paintPointed(paint, pointed, drawn);
    names.paint(paint, picture.above, view);
    return placed;
  };
}
