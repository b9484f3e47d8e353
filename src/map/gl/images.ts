import type { Map as GlMap } from 'maplibre-gl';
import { type Picture, pictureOf } from '../icon.ts';
import { PALETTES } from '../palette.ts';
import { SYMBOL_BOX, symbolShapes } from '../symbols.ts';

/*
 * Pictures are painted when a layer first asks for them, at the pixels of the
 * screen, so that a symbol is as sharp as a letter.
 */

/** Room left and right of a leader, so that its ends are not cut. */
const LEADER_HEIGHT = 5;
/** The ring stands this far outside the symbol's box, CSS px. */
const RING_ROOM = 5;

interface Canvas {
  readonly paint: CanvasRenderingContext2D;
  readonly image: () => ImageData;
}

function canvas(width: number, height: number, ratio: number): Canvas | null {
  const element = document.createElement('canvas');
  element.width = Math.max(1, Math.round(width * ratio));
  element.height = Math.max(1, Math.round(height * ratio));
  const paint = element.getContext('2d');
  if (!paint) return null;
  paint.scale(element.width / width, element.height / height);
  return { paint, image: () => paint.getImageData(0, 0, element.width, element.height) };
}

function paintSymbol(
  paint: CanvasRenderingContext2D,
  { symbol, look, width, detail }: Extract<Picture, { what: 'symbol' }>,
): void {
  paint.scale(width / SYMBOL_BOX, width / SYMBOL_BOX);
  paint.translate(SYMBOL_BOX / 2, SYMBOL_BOX / 2);
  for (const { attrs } of symbolShapes(symbol, PALETTES[look], detail)) {
    const path = new Path2D();
    path.addPath(new Path2D(attrs.d), attrs.transform ? matrixOf(attrs.transform) : undefined);
    if (attrs.fill !== 'none') {
      paint.fillStyle = attrs.fill;
      paint.fill(path);
    }
    if (attrs.stroke !== undefined) {
      paint.strokeStyle = attrs.stroke;
      paint.lineWidth = attrs['stroke-width'] ?? 1;
      paint.lineJoin = attrs['stroke-linejoin'] ?? 'miter';
      paint.lineCap = attrs['stroke-linecap'] ?? 'butt';
      paint.setLineDash((attrs['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number));
      paint.stroke(path);
    }
  }
}

/** `translate(x y) scale(s)` with the scale applied first, as SVG reads it. */
function matrixOf(transform: string): DOMMatrix {
  const [x = 0, y = 0, scale = 1] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
  return new DOMMatrix([scale, 0, 0, scale, x, y]);
}

/** A hairline; one that starts on the ground begins with a dot. */
function paintLeader(
  paint: CanvasRenderingContext2D,
  look: 'light' | 'dark',
  width: number,
  hasDot: boolean,
): void {
  const { casing, inkSoft } = PALETTES[look];
  const middle = LEADER_HEIGHT / 2;
  for (const [colour, stroke, radius] of [
    [casing, 3, 2.4],
    [inkSoft, 1, 1.6],
  ] as const) {
    paint.strokeStyle = colour;
    paint.fillStyle = colour;
    paint.lineWidth = stroke;
    paint.beginPath();
    paint.moveTo(0, middle);
    paint.lineTo(width, middle);
    paint.stroke();
    if (!hasDot) continue;
    paint.beginPath();
    paint.arc(0, middle, radius, 0, 2 * Math.PI);
    paint.fill();
  }
}

function paintRing(paint: CanvasRenderingContext2D, look: 'light' | 'dark', size: number): void {
  const { casing, accent } = PALETTES[look];
  for (const [colour, stroke] of [
    [casing, 5],
    [accent, 2.6],
  ] as const) {
    paint.strokeStyle = colour;
    paint.lineWidth = stroke;
    paint.beginPath();
    paint.arc(size / 2, size / 2, size / 2 - 2.6, 0, 2 * Math.PI);
    paint.stroke();
  }
}

/** The pixels of a picture; `null` where the browser gives no canvas. */
export function painted(picture: Picture, ratio: number): ImageData | null {
  const { what, look, width } = picture;
  const ring = width + 2 * RING_ROOM;
  const [wide, high] =
    what === 'leader' || what === 'tie'
      ? [width, LEADER_HEIGHT]
      : what === 'ring'
        ? [ring, ring]
        : [width, width];
  const made = canvas(wide, high, ratio);
  if (!made) return null;
  if (what === 'symbol') paintSymbol(made.paint, picture);
  else if (what === 'leader') paintLeader(made.paint, look, width, true);
  else if (what === 'tie') paintLeader(made.paint, look, width, false);
  else if (what === 'ring') paintRing(made.paint, look, ring);
  return made.image();
}

/** Paints every picture that a layer asks for and the map does not have yet. */
export function supplyImages(map: GlMap): void {
  map.setMissingStyleImageResolver((id) => {
    const picture = pictureOf(id);
    if (!picture || map.hasImage(id)) return;
    const ratio = map.getPixelRatio();
    const image = painted(picture, ratio);
    if (image) map.addImage(id, image, { pixelRatio: ratio });
  });
}
