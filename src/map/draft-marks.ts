import type { LonLat } from '../lib/mercator.ts';
import type { RecordId } from '../model/vocabulary.ts';
import type { PaintOver } from './over.ts';
import { place } from './plain/window.ts';

/** Something that is being written down, at its place. */
export interface DraftMark {
  /** The record of whose sign it is told; `null`: of none that the map shows. */
  readonly id: RecordId | null;
  /** Degrees. */
  readonly at: LonLat;
  /** Of what it is told: names that the tag covers are lost otherwise. */
  readonly name: string;
  /** What it says, line by line. */
  readonly lines: readonly string[];
}

/** Measures of the frame around a sign and of the tag beside it, px of an ordinary screen. */
export const DRAFT_FRAME = { half: 12, width: 2, dash: [4, 3] } as const;
const TAG = { size: 11, line: 14, air: 4, gap: 5 } as const;

const FAMILY = "'Be Vietnam Pro', 'Noto Sans SC', sans-serif";

/** Paints drafts over signs and names: a broken frame of their own colour, and what they say on a tag. */
export function draftsOver(marks: readonly DraftMark[]): PaintOver {
  return (paint, placed, { palette, view }) => {
    const { scale } = view;
    const half = DRAFT_FRAME.half * scale;
    for (const { id, at, name, lines: said } of marks) {
      const lines = name === '' ? said : [name, ...said];
      const sign = placed.find((one) => one.id === id);
      const point = place(view, at);
      const [x, y] = sign ? [sign.x + sign.offset[0], sign.y + sign.offset[1]] : point;
      // Beyond the edge a tag without its frame would tell of nothing.
      const { left: west, right: east, top: north, bottom: south } = view.free;
      if (x < west || x > east || y < north || y > south) continue;
      paint.save();
      paint.lineWidth = DRAFT_FRAME.width * scale;
      paint.strokeStyle = palette.casing;
      paint.strokeRect(x - half, y - half, half * 2, half * 2);
      paint.setLineDash(DRAFT_FRAME.dash.map((part) => part * scale));
      paint.strokeStyle = palette.draft;
      paint.strokeRect(x - half, y - half, half * 2, half * 2);
      const fontOf = (line: number) =>
        `${line === 0 && name !== '' ? 600 : 400} ${TAG.size * scale}px ${FAMILY}`;
      paint.textBaseline = 'middle';
      const widths = lines.map((line, i) => {
        paint.font = fontOf(i);
        return paint.measureText(line).width;
      });
      const width = Math.max(...widths);
      const box = {
        width: width + TAG.air * 2 * scale,
        height: (lines.length * TAG.line + TAG.air) * scale,
      };
      const beside = x + half + TAG.gap * scale;
      // At the right edge the tag stands on the other side.
      const left =
        beside + box.width > view.free.right ? x - half - TAG.gap * scale - box.width : beside;
      const top = y - box.height / 2;
      paint.fillStyle = palette.draft;
      paint.fillRect(left, top, box.width, box.height);
      paint.fillStyle = palette.sheet;
      for (const [i, line] of lines.entries()) {
        const middle = top + (TAG.air / 2 + TAG.line * (i + 0.5)) * scale;
        paint.font = fontOf(i);
        paint.fillText(line, left + TAG.air * scale, middle);
      }
      paint.restore();
    }
  };
}
