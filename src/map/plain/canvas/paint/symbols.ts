import type { RecordId } from '../../../../model/vocabulary.ts';
import { byRank, LEAST_LEADER, SMALL_SCREEN } from '../../../places/hierarchy.ts';
import { type CountDisc, countDiscs } from '../../../signs/corners.ts';
import type { Palette } from '../../../signs/palette.ts';
import type { SymbolPictures } from '../../../signs/symbol-canvas.ts';
import { TALLY_CORNER, tallyOf } from '../../../signs/tally.ts';
import type { Group } from '../../groups.ts';
import { isOneOf, standsFor } from '../../heaps.ts';
import type { Placed } from '../../things.ts';
import { levelOf, type Window } from '../../window.ts';

/** What is left of a symbol that is the same in the two years that are compared. */
export const QUIET = 0.42;

/** What symbols are painted with. */
export interface SymbolLook {
  readonly palette: Palette;
  readonly view: Window;
  readonly ratio: number;
  readonly pictures: SymbolPictures;
  readonly selection: RecordId | null;
  readonly highlight: RecordId | null;
  /** Ids of the signs to which the selection leads. */
  readonly ringed: ReadonlySet<RecordId> | undefined;
  /** Ids of what differs between two years; `null`: none are compared. */
  readonly changed: ReadonlySet<RecordId> | null;
}

/** A line with a pale edge. */
export function casedLine(
  paint: CanvasRenderingContext2D,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  { casing, inkSoft }: Palette,
  scale: number,
): void {
  for (const [colour, width] of [
    [casing, 3],
    [inkSoft, 1],
  ] as const) {
    paint.strokeStyle = colour;
    paint.lineWidth = width * scale;
    paint.beginPath();
    paint.moveTo(x1, y1);
    paint.lineTo(x2, y2);
    paint.stroke();
  }
}

function disc(paint: CanvasRenderingContext2D, x: number, y: number, r: number, colour: string) {
  paint.fillStyle = colour;
  paint.beginPath();
  paint.arc(x, y, r, 0, 2 * Math.PI);
  paint.fill();
}

/** A hairline from the point on the ground to a symbol that had to move. */
function paintLeader(paint: CanvasRenderingContext2D, one: Placed, { palette, view }: SymbolLook) {
  const { scale } = view;
  const { x, y, offset } = one;
  const isSmall = levelOf(view) < SMALL_SCREEN && one.tier === 0;
  if (Math.hypot(...offset) < LEAST_LEADER * scale || isSmall) return;
  disc(paint, x, y, 2.4 * scale, palette.casing);
  casedLine(paint, [x, y, x + offset[0], y + offset[1]], palette, scale);
  disc(paint, x, y, 1.6 * scale, palette.inkSoft);
}

/** The ring around what is selected or pointed at. */
function paintRing(paint: CanvasRenderingContext2D, one: Placed, { palette, view }: SymbolLook) {
  const { scale } = view;
  for (const [colour, width] of [
    [palette.casing, 5],
    [palette.accent, 2.6],
  ] as const) {
    paint.strokeStyle = colour;
    paint.lineWidth = width * scale;
    paint.beginPath();
    const [x, y] = [one.x + one.offset[0], one.y + one.offset[1]];
    if (one.group) {
      const { width, height } = plateOf(one.group, scale);
      plate(paint, [x, y], width + 5 * scale, height + 5 * scale, scale);
    } else paint.arc(x, y, one.width / 2 + 2.4 * scale, 0, 2 * Math.PI);
    paint.stroke();
  }
}

const plateOf = ({ cells }: Group, scale: number) =>
  tallyOf(
    cells.map(({ count }) => count),
    scale,
  );

/** The outline of a plate around its middle. */
function plate(
  paint: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  width: number,
  height: number,
  scale: number,
) {
  paint.roundRect(x - width / 2, y - height / 2, width, height, TALLY_CORNER * scale);
}

/** The sign of several: how many are in which state. */
function paintGroup(
  paint: CanvasRenderingContext2D,
  one: Placed,
  group: Group,
  { palette, view: { scale }, pictures, ratio }: SymbolLook,
) {
  const [x, y] = [one.x + one.offset[0], one.y + one.offset[1]];
  const { width, height, sign, figures, items } = plateOf(group, scale);
  paint.beginPath();
  plate(paint, [x, y], width, height, scale);
  paint.strokeStyle = palette.casing;
  paint.lineWidth = 3 * scale;
  paint.stroke();
  paint.fillStyle = palette.sheet;
  paint.fill();
  paint.strokeStyle = palette.inkSoft;
  paint.lineWidth = scale;
  paint.stroke();
  paint.font = `600 ${figures}px "Be Vietnam Pro"`;
  paint.textAlign = 'left';
  for (const { index, text, ...at } of items) {
    const cell = group.cells[index];
    if (!cell) continue;
    const picture = pictures.of({ symbol: cell.symbol, detail: 'plain', width: sign });
    const size = picture.width / ratio;
    paint.drawImage(picture, x + at.x - size / 2, y + at.y - size / 2, size, size);
    paint.fillStyle = palette.ink;
    paint.fillText(text, x + at.textX, y + at.y + figures * 0.35);
  }
}

/** Of how many things a sign is, on a small disc. */
function paintCount(
  paint: CanvasRenderingContext2D,
  { x, y, r, size, text }: CountDisc,
  { palette, view: { scale } }: SymbolLook,
) {
  paint.font = `600 ${size}px "Be Vietnam Pro"`;
  paint.textAlign = 'center';
  disc(paint, x, y, r + scale, palette.casing);
  disc(paint, x, y, r, palette.sheet);
  paint.strokeStyle = palette.cooperation;
  paint.lineWidth = scale;
  paint.stroke();
  paint.fillStyle = palette.ink;
  paint.fillText(text, x, y + size * 0.35);
}

const isChanged = ({ id, group }: Placed, changed: ReadonlySet<RecordId>) =>
  changed.has(id) || (group?.of.some((member) => changed.has(member.id)) ?? false);

/** All symbols, the greatest on top, each with the line to its point. */
export function paintSymbols(
  paint: CanvasRenderingContext2D,
  placed: readonly Placed[],
  look: SymbolLook,
): void {
  const { selection, highlight, changed, ratio, pictures } = look;
  const order = placed.toSorted((a, b) => byRank(b, a));
  paint.setLineDash([]);
  for (const one of order) paintLeader(paint, one, look);
  for (const one of order) {
    const isSelected = standsFor(one, selection);
    const isQuiet = changed !== null && !isChanged(one, changed) && !isSelected;
    paint.globalAlpha = isQuiet ? QUIET : 1;
    const isLedTo = isOneOf(one, look.ringed);
    if (isSelected || isLedTo || standsFor(one, highlight)) paintRing(paint, one, look);
    if (one.group) {
      paintGroup(paint, one, one.group, look);
      continue;
    }
    const picture = pictures.of(one);
    const size = picture.width / ratio;
    const snap = (px: number) => Math.round((px - size / 2) * ratio) / ratio;
    const [x, y] = [one.x + one.offset[0], one.y + one.offset[1]];
    paint.drawImage(picture, snap(x), snap(y), size, size);
  }
  // A count is read or it is nothing: no other sign lies on it.
  for (const count of countDiscs(placed, look.view.scale)) {
    paint.globalAlpha = changed === null || standsFor(count.one, selection) ? 1 : QUIET;
    paintCount(paint, count, look);
  }
  paint.globalAlpha = 1;
}
