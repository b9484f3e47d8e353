import { SYMBOL_BOX, type SymbolShape } from '../symbols.ts';

/** `translate(x y) scale(s)` with the scale applied first, as SVG reads it. */
function matrixOf(transform: string): DOMMatrix {
  const [x = 0, y = 0, scale = 1] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
  return new DOMMatrix([scale, 0, 0, scale, x, y]);
}

function paintShape(paint: OffscreenCanvasRenderingContext2D, { attrs, band }: SymbolShape): void {
  paint.save();
  if (band) {
    const [top, bottom] = band;
    paint.beginPath();
    paint.rect(-SYMBOL_BOX / 2, top, SYMBOL_BOX, bottom - top);
    paint.clip();
  }
  if (attrs.transform !== undefined) {
    const { a, b, c, d, e, f } = matrixOf(attrs.transform);
    paint.transform(a, b, c, d, e, f);
  }
  const path = new Path2D(attrs.d);
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
  paint.restore();
}

/** Paints a symbol from its paths, `width` wide: what is done where the sprites have not come. */
export function paintSymbol(
  paint: OffscreenCanvasRenderingContext2D,
  shapes: readonly SymbolShape[],
  width: number,
): void {
  paint.save();
  paint.scale(width / SYMBOL_BOX, width / SYMBOL_BOX);
  paint.translate(SYMBOL_BOX / 2, SYMBOL_BOX / 2);
  for (const shape of shapes) paintShape(paint, shape);
  paint.restore();
}
