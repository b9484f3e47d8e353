import type { Look } from '../../../state/view.ts';
import { PALETTES } from '../../palette.ts';
import { reliefOpacity } from '../../relief.ts';
import type { MapScene } from '../../renderer.ts';
import type { Ground } from '../shapes.ts';
import type { Placed } from '../things.ts';
import { levelOf, type Window } from '../window.ts';
import { isCovered, paintBase, paintMargin, type Region, regionAround } from './base.ts';
import { flowPainter } from './flows.ts';
import {
  doubtOf,
  paintDoubt,
  paintDoubtName,
  paintPointed,
  paintTowns,
  paintWorks,
} from './marks.ts';
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

/**
 * Paints frames on a canvas, bottom to top as the map with WebGL does.
 *
 * @returns paints a frame and tells the symbols that are on it.
 */
export function painterOn(
  paint: CanvasRenderingContext2D,
  relief: Relief,
): (frame: Frame) => readonly Placed[] {
  const paintFlows = flowPainter();
  let region: Region | null = null;
  let kept: ReturnType<typeof stencils> | null = null;
  let last: Picture | null = null;

  return ({ ground, scene, picture, view, isMoving, phase, ratio }) => {
    const { look, year, selection, highlight, changed = null, flows, pointed = [] } = scene;
    if (kept?.look !== look || kept.ratio !== ratio) kept = stencils(look, ratio);
    const { palette, symbols, names } = kept;
    if (region?.ground !== ground || !isCovered(region, view, !isMoving)) {
      region = regionAround(ground, view);
    }
    if (picture !== last) names.keep([...picture.below, ...picture.above]);
    last = picture;
    const placed = standing(picture, view);
    const meant = { selection, highlight, changed };
    const drawn = { palette, view };
    const opacity = reliefOpacity(look, levelOf(view));
    const shading = opacity > 0 ? relief.picture(look) : null;
    const doubt = doubtOf(placed, selection, view);

    paint.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint.globalAlpha = 1;
    paint.fillStyle = palette.sheet;
    paint.fillRect(0, 0, view.width, view.height);
    paintBase(paint, region, view, {
      palette,
      year,
      ratio,
      relief: shading && { picture: shading, opacity },
    });
    if (doubt) paintDoubt(paint, doubt, drawn);
    paintWorks(paint, picture.works, drawn, meant);
    paintFlows(paint, { flows, palette, view, selection, highlight, phase, isMoving });
    paintTowns(paint, ground, drawn);
    names.paint(paint, picture.below, view);
    paintMargin(paint, view, palette);
    paintSymbols(paint, placed, { palette, view, ratio, pictures: symbols, ...meant });
    if (doubt) paintDoubtName(paint, doubt, drawn, scene.languages[0]);
    paintPointed(paint, pointed, drawn);
    names.paint(paint, picture.above, view);
    return placed;
  };
}
