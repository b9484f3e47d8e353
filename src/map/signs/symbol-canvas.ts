import { iconOf } from './icon.ts';
import type { Palette } from './palette.ts';
import { bandBox, type Detail, type MapSymbol, SYMBOL_BOX, symbolShapes } from './symbols.ts';

/** A symbol to be painted. */
export interface Pictured {
  readonly symbol: MapSymbol;
  readonly detail: Detail;
  /** Of its box, CSS px. */
  readonly width: number;
}

const MOVE = /translate\((\S+) ([^)]+)\)(?: scale\(([^)]+)\))?/;

/** Paints the shapes of a symbol around its middle, in units of its box. */
function paintShapes(
  paint: CanvasRenderingContext2D,
  symbol: MapSymbol,
  palette: Palette,
  detail: Detail,
) {
  for (const { attrs, band } of symbolShapes(symbol, palette, detail)) {
    paint.save();
    if (band) {
      const { x, y, width, height } = bandBox(band);
      paint.beginPath();
      paint.rect(x, y, width, height);
      paint.clip();
    }
    const [, x, y, scale = '1'] = MOVE.exec(attrs.transform ?? '') ?? [];
    if (x !== undefined) {
      paint.translate(Number(x), Number(y));
      paint.scale(Number(scale), Number(scale));
    }
    const path = new Path2D(attrs.d);
    if (attrs.fill !== 'none') {
      paint.fillStyle = attrs.fill;
      paint.fill(path);
    }
    if (attrs.stroke) {
      paint.strokeStyle = attrs.stroke;
      paint.lineWidth = attrs['stroke-width'] ?? 1;
      paint.lineJoin = attrs['stroke-linejoin'] ?? 'miter';
      paint.lineCap = attrs['stroke-linecap'] ?? 'butt';
      paint.setLineDash((attrs['stroke-dasharray'] ?? '').split(' ').filter(Boolean).map(Number));
      paint.stroke(path);
    }
    paint.restore();
  }
}

/** Pictures of symbols, each painted once for a size, a look and a screen. */
export interface SymbolPictures {
  of(one: Pictured): HTMLCanvasElement;
}

export function symbolPictures(palette: Palette, ratio: number): SymbolPictures {
  const known = new Map<string, HTMLCanvasElement>();
  return {
    of({ symbol, detail, width }) {
      const size = Math.ceil(width * ratio);
      const key = `${iconOf(symbol)}|${detail}|${size}`;
      const old = known.get(key);
      if (old) return old;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [size, size];
      const paint = canvas.getContext('2d');
      if (paint) {
        paint.setTransform(size / SYMBOL_BOX, 0, 0, size / SYMBOL_BOX, size / 2, size / 2);
        paintShapes(paint, symbol, palette, detail);
      }
      known.set(key, canvas);
      return canvas;
    },
  };
}
