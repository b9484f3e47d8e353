import type { Look } from '../../../../model/view/view.ts';
import type { RecordId } from '../../../../model/vocabulary.ts';
import { reliefOpacity } from '../../../ground/relief.ts';
import type { ScenePainted } from '../../../over.ts';
import { PALETTES, type Palette } from '../../../signs/palette.ts';
import { symbolPictures } from '../../../signs/symbol-canvas.ts';
import { doubtOf } from '../../doubt.ts';
import { shownBonds } from '../../heaps.ts';
import type { Ground } from '../../shapes.ts';
import type { Placed } from '../../things.ts';
import { levelOf, type Window } from '../../window.ts';
import { type Picture, standing } from '../picture.ts';
import { backdrop } from './backdrop.ts';
import { isCovered, limitsKey, paintBase, paintMargin, type Region, regionAround } from './base.ts';
import { paintChevrons, paintFlows } from './flows.ts';
import {
  paintBonds,
  paintDoubt,
  paintDoubtName,
  paintPointed,
  paintTowns,
  paintWorks,
} from './marks.ts';
import { namePainter } from './names.ts';
import type { Relief } from './relief.ts';
import { paintSymbols } from './symbols.ts';

/** All that one frame shows. */
export interface Frame {
  readonly ground: Ground;
  readonly scene: ScenePainted;
  readonly picture: Picture;
  readonly view: Window;
  /** The map is in motion: what is there already is good enough. */
  readonly isMoving: boolean;
  /** How far what moves along lines of trade has gone, 0–1; `null` where nothing moves. */
  readonly phase: number | null;
  /** Device pixels of a CSS px. */
  readonly ratio: number;
  /** Ground and trade are seen through the canvas. */
  readonly isBacked: boolean;
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

/** Marks that lie on the ground, over lines of trade: the circle of doubt, lines of projects. */
function paintOnGround(
  on: CanvasRenderingContext2D,
  view: Window,
  { scene, picture }: Pick<Frame, 'scene' | 'picture'>,
  palette: Palette,
): void {
  const { selection, highlight, changed = null, topics } = scene;
  const doubt = doubtOf(standing(picture, view, scene), selection, view);
  if (doubt) paintDoubt(on, doubt, { palette, view });
  paintBonds(on, shownBonds(picture.bonds, topics, selection), selection, { palette, view });
  paintWorks(on, picture.works, { palette, view }, { selection, highlight, changed });
}

/** Paints the ground, out of paths that are made for more than is on screen. */
function groundPainter() {
  let region: Region | null = null;
  return (
    on: CanvasRenderingContext2D,
    view: Window,
    { ground, scene: { look, year }, isMoving, ratio }: Frame,
    { palette, shading }: Means,
  ) => {
    if (region?.ground !== ground || !isCovered(region, view, !isMoving)) {
      region = regionAround(ground, view);
    }
    const opacity = reliefOpacity(look, levelOf(view));
    const relief = shading && { picture: shading, opacity };
    on.globalAlpha = 1;
    on.fillStyle = palette.sheet;
    on.fillRect(0, 0, view.width, view.height);
    paintBase(on, region, view, { palette, year, ratio, relief });
  };
}

/** Of what lies behind, only lines show what is pointed at. */
const lineOf = (id: RecordId | null) => (id !== null && /^(flow|project):/.test(id) ? id : null);

/**
 * Paints frames on a canvas, bottom to top.
 *
 * @returns paints a frame and tells the symbols that are on it.
 */
export function painterOn(
  paint: CanvasRenderingContext2D,
  relief: Relief,
): (frame: Frame) => readonly Placed[] {
  const paintBackdrop = backdrop();
  const paintGround = groundPainter();
  let kept: ReturnType<typeof stencils> | null = null;
  let last: Picture | null = null;

  return (frame) => {
    const { ground, scene, picture, view, isMoving, phase, ratio, isBacked } = frame;
    const { look, year, rows, selection, highlight, changed = null, flows, pointed = [] } = scene;
    if (kept?.look !== look || kept.ratio !== ratio) kept = stencils(look, ratio);
    const { palette, symbols, names } = kept;
    if (picture !== last) names.keep([...picture.below, ...picture.above]);
    last = picture;
    const placed = standing(picture, view, scene);
    const drawn = { palette, view };
    const shading = reliefOpacity(look, levelOf(view)) > 0 ? relief.picture(look) : null;
    const doubt = doubtOf(placed, selection, view);

    paint.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint.globalAlpha = 1;
    if (isBacked) {
      paint.clearRect(0, 0, view.width, view.height);
      paintOnGround(paint, view, frame, palette);
    } else {
      paintBackdrop(paint, {
        view,
        isMoving,
        ratio,
        ground: {
          key: [ground, look, limitsKey(ground.shapes, year), shading],
          draw: (on, window) => paintGround(on, window, frame, { palette, shading }),
        },
        marks: {
          key: [look, rows, flows, scene.topics, selection, lineOf(highlight), changed],
          draw(on, window) {
            paintFlows(on, { flows, palette, view: window, selection, highlight });
            paintOnGround(on, window, frame, palette);
          },
        },
      });
    }
    if (phase !== null) paintChevrons(paint, { flows, ...drawn }, phase);
    paintTowns(paint, ground, scene.mentioned ?? null, drawn);
    names.paint(paint, picture.below, view);
    paintMargin(paint, view, palette);
    const meant = { selection, highlight, changed, ringed: scene.ringed };
    paintSymbols(paint, placed, { ...drawn, ratio, pictures: symbols, ...meant });
    scene.over?.(paint, placed, drawn);
    if (doubt) paintDoubtName(paint, doubt, drawn, scene.languages[0]);
    paintPointed(paint, pointed, drawn);
    names.paint(paint, picture.above, view);
    scene.onTop?.(paint, placed, drawn);
    return placed;
  };
}
