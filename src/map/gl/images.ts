import type { Map as GlMap } from 'maplibre-gl';
import type { Look } from '../../state/view.ts';
import { type Picture, pictureOf } from '../icon.ts';
import { PALETTES } from '../palette.ts';
import { bodySprite, ringSprite } from '../sprites.ts';
import { symbolShapes } from '../symbols.ts';
import { paintSymbol } from './paint-symbol.ts';
import type { Sheet } from './sheets.ts';

/*
 * Pictures are cut from the sprites when a layer first asks for them, at the
 * pixels of the screen, so that a symbol is as sharp as a letter. Lines and
 * rings, whose sizes are free, are drawn.
 */

/** Room left and right of a leader, so that its ends are not cut. */
const LEADER_HEIGHT = 5;
/** The ring stands this far outside the symbol's box, CSS px. */
const RING_ROOM = 5;
/** A symbol that is drawn larger than its sprite by more than this is drawn from its paths. */
const MOST_GROWN = 1.1;

type Paint = OffscreenCanvasRenderingContext2D;

interface Canvas {
  readonly paint: Paint;
  readonly image: () => ImageData;
}

/** One canvas for all pictures, read from the processor's memory: no way to the graphics card and back. */
let shared: Paint | null = null;

function canvas(wide: number, high: number, ratio: number): Canvas | null {
  const [width, height] = [wide, high].map((px) => Math.max(1, Math.round(px * ratio)));
  if (width === undefined || height === undefined) return null;
  shared ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const paint = shared;
  if (!paint) return null;
  if (paint.canvas.width < width) paint.canvas.width = width;
  if (paint.canvas.height < height) paint.canvas.height = height;
  paint.resetTransform();
  paint.clearRect(0, 0, paint.canvas.width, paint.canvas.height);
  paint.scale(width / wide, height / high);
  return { paint, image: () => paint.getImageData(0, 0, width, height) };
}

type SymbolPicture = Extract<Picture, { what: 'symbol' }>;
type OtherPicture = Exclude<Picture, SymbolPicture>;
/** Lines and rings, whose strokes follow the scale of the map. */
type DrawnPicture = Extract<OtherPicture, { scale: number }>;

/**
 * The symbol from the sheet, its ring beneath it; `false` where the sheet lacks it or has it in fewer
 * pixels than are wanted.
 */
function cut(
  paint: Paint,
  { symbol, width, detail }: SymbolPicture,
  sheet: Sheet,
  ratio: number,
): boolean {
  const ring = ringSprite(symbol, detail);
  const body = sheet.index[bodySprite(symbol, detail)];
  if (!body || width * ratio > body.width * MOST_GROWN) return false;
  paint.imageSmoothingQuality = 'high';
  for (const cell of ring === null ? [body] : [sheet.index[ring], body]) {
    if (!cell) continue;
    const { x, y, width: wide, height: high } = cell;
    paint.drawImage(sheet.picture, x, y, wide, high, 0, 0, width, width);
  }
  return true;
}

/** A hairline; one that starts on the ground begins with a dot. */
function paintLeader(paint: Paint, { what, look, width, scale }: DrawnPicture): void {
  const { casing, inkSoft } = PALETTES[look];
  const hasDot = what === 'leader';
  const middle = (LEADER_HEIGHT * scale) / 2;
  for (const [colour, stroke, radius] of [
    [casing, 3, 2.4],
    [inkSoft, 1, 1.6],
  ] as const) {
    paint.strokeStyle = colour;
    paint.fillStyle = colour;
    paint.lineWidth = stroke * scale;
    paint.beginPath();
    paint.moveTo(0, middle);
    paint.lineTo(width, middle);
    paint.stroke();
    if (!hasDot) continue;
    paint.beginPath();
    paint.arc(0, middle, radius * scale, 0, 2 * Math.PI);
    paint.fill();
  }
}

function paintRing(paint: Paint, { look, scale }: DrawnPicture, size: number): void {
  const { casing, accent } = PALETTES[look];
  for (const [colour, stroke] of [
    [casing, 5],
    [accent, 2.6],
  ] as const) {
    paint.strokeStyle = colour;
    paint.lineWidth = stroke * scale;
    paint.beginPath();
    paint.arc(size / 2, size / 2, size / 2 - 2.6 * scale, 0, 2 * Math.PI);
    paint.stroke();
  }
}

function sizeOf(picture: OtherPicture): readonly [wide: number, high: number] {
  const { what, width } = picture;
  if (what === 'room') return [width, width];
  if (what !== 'ring') return [width, LEADER_HEIGHT * picture.scale];
  const side = width + 2 * RING_ROOM * picture.scale;
  return [side, side];
}

/** The pixels of a picture that is no symbol; `null` where the browser gives no canvas. */
function painted(picture: OtherPicture, ratio: number): ImageData | null {
  const [wide, high] = sizeOf(picture);
  const made = canvas(wide, high, ratio);
  if (made && picture.what === 'ring') paintRing(made.paint, picture, wide);
  else if (made && picture.what !== 'room') paintLeader(made.paint, picture);
  return made?.image() ?? null;
}

/** The pixels of a symbol; `null` where the browser gives no canvas. */
function symbolPixels(
  picture: SymbolPicture,
  ratio: number,
  sheet: Sheet | null,
): ImageData | null {
  const { symbol, look, width, detail } = picture;
  const made = canvas(width, width, ratio);
  if (!made) return null;
  if (!sheet || !cut(made.paint, picture, sheet, ratio)) {
    paintSymbol(made.paint, symbolShapes(symbol, PALETTES[look], detail), width);
  }
  return made.image();
}

/** Gives the map every picture that a layer asks for and that it does not have yet. */
export function supplyImages(
  map: GlMap,
  sheetOf: (look: Look) => Promise<Sheet | null>,
  ratio = window.devicePixelRatio,
): void {
  map.setMissingStyleImageResolver(async (id) => {
    const picture = pictureOf(id);
    if (!picture || map.hasImage(id)) return;
    const image =
      picture.what === 'symbol'
        ? symbolPixels(picture, ratio, await sheetOf(picture.look))
        : painted(picture, ratio);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: ratio });
  });
}
