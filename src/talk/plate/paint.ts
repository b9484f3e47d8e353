import { symbolPictures } from '../../map/signs/symbol-canvas.ts';
import { SYMBOL_BOX } from '../../map/signs/symbols.ts';
import type { KeyMark, PlateLayout } from './layout.ts';
import { FAMILIES, PRINT, SCALE, type ScaleText } from './plate.tsx';

type Paint = CanvasRenderingContext2D;

/** A line of the key, across its box. */
function paintLine(
  paint: Paint,
  size: number,
  colour: string,
  width: number,
  dash: readonly number[] = [],
): void {
  paint.strokeStyle = colour;
  paint.lineWidth = width;
  paint.setLineDash(dash.map((share) => share * width));
  paint.beginPath();
  paint.moveTo(0, size / 2);
  paint.lineTo(size, size / 2);
  paint.stroke();
  paint.setLineDash([]);
}

/** A sign of the key in a box of `size` px at the origin. */
function paintMark(paint: Paint, mark: KeyMark, size: number, ratio: number): void {
  switch (mark.mark) {
    case 'symbol': {
      const picture = symbolPictures(PRINT, ratio).of({
        symbol: mark.symbol,
        detail: 'full',
        width: size,
      });
      paint.drawImage(picture, 0, 0, size, size);
      return;
    }
    case 'line': {
      const { band, colour, width, dash } = mark.line;
      if (band) paintLine(paint, size, PRINT[band], size / 3);
      paintLine(paint, size, PRINT[colour], width, dash ?? []);
      return;
    }
    case 'stage-line': {
      const { stage, width, dash } = mark.line;
      paintLine(paint, size, PRINT.stage[stage], width, dash);
      return;
    }
    case 'flow':
      paintLine(paint, size, PRINT.direction[mark.direction], size / 4);
      return;
    case 'doubt':
      paint.strokeStyle = PRINT.accent;
      paint.lineWidth = (1.5 * size) / SYMBOL_BOX;
      paint.setLineDash([2.5, 2]);
      paint.beginPath();
      paint.arc(size / 2, size / 2, size * 0.36, 0, 2 * Math.PI);
      paint.stroke();
      paint.setLineDash([]);
  }
}

/** The scale in the lower right of the map. */
function paintScale(paint: Paint, { width, text }: ScaleText, map: PlateLayout['map']): void {
  const [x, y] = [map.x + map.width - SCALE.air - width, map.y + map.height - SCALE.air];
  paint.strokeStyle = PRINT.ink;
  paint.lineWidth = 1.2;
  paint.stroke(new Path2D(`M${x} ${y - SCALE.end}v${SCALE.end}h${width}v${-SCALE.end}`));
  paint.font = `400 ${SCALE.size}px ${FAMILIES}`;
  paint.textAlign = 'center';
  paint.lineWidth = 3;
  paint.strokeStyle = PRINT.halo;
  paint.strokeText(text, x + width / 2, y - 4);
  paint.fillStyle = PRINT.ink;
  paint.fillText(text, x + width / 2, y - 4);
}

/**
 * Paints a plate around the picture of its map.
 *
 * @param ratio device pixels of a CSS px.
 * @returns `null` where there is no canvas to draw on.
 */
export function paintPlate(
  layout: PlateLayout,
  picture: HTMLCanvasElement,
  scale: ScaleText | null,
  ratio: number,
): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [
    Math.round(layout.width * ratio),
    Math.round(layout.height * ratio),
  ];
  const paint = canvas.getContext('2d');
  if (!paint) return null;
  paint.scale(ratio, ratio);
  paint.fillStyle = PRINT.sheet;
  paint.fillRect(0, 0, layout.width, layout.height);
  const { x, y, width, height } = layout.map;
  paint.drawImage(picture, x, y, width, height);
  paint.strokeStyle = PRINT.ink;
  paint.lineWidth = 1;
  paint.strokeRect(x, y, width, height);
  if (scale) paintScale(paint, scale, layout.map);
  for (const at of layout.marks) {
    paint.save();
    paint.translate(at.x, at.y);
    paintMark(paint, at.mark, at.size, ratio);
    paint.restore();
  }
  for (const { text, size, weight, isSoft, anchor, ...at } of layout.texts) {
    paint.font = `${weight} ${size}px ${FAMILIES}`;
    paint.fillStyle = isSoft ? PRINT.inkSoft : PRINT.ink;
    paint.textAlign = anchor;
    paint.fillText(text, at.x, at.y);
  }
  if (layout.qr) {
    paint.translate(layout.qr.x, layout.qr.y);
    paint.scale(layout.qr.scale, layout.qr.scale);
    paint.fillStyle = '#000000';
    paint.fill(new Path2D(layout.qr.path));
  }
  return canvas;
}
