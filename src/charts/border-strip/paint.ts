import { SIGNS } from '../../map/signs/glyphs.ts';
import { type Hex, type Palette, paleOf } from '../../map/signs/palette.ts';
import { type Form, STATUS_FORM } from '../../map/signs/signs.ts';
import type { SymbolPictures } from '../../map/signs/symbol-canvas.ts';
import { FORM_BAND, type MapSymbol, SIGN_WIDTH } from '../../map/signs/symbols.ts';
import type { Status } from '../../model/vocabulary.ts';
import { namedYears, type PlacedStrip, type PlacedYear, type Stretch } from './place.ts';

/** What a cell shows; `null`: no source speaks of the year, or nothing is there yet. */
export interface CellLook {
  readonly status: Status;
  readonly isCarried: boolean;
}

export interface PaintedCell {
  readonly look: CellLook | null;
  /** The symbol of the map, for years in hand; `null` where nothing is there yet. */
  readonly symbol: MapSymbol | null;
  /** Something dated happened at the site. */
  readonly hasEvent: boolean;
}

export interface PaintedColumn {
  readonly cells: readonly PaintedCell[];
  /** Narrowed away by filters: pale. */
  readonly isQuiet: boolean;
}

/** All that the picture of a strip shows. */
export interface StripPicture {
  readonly placed: PlacedStrip;
  readonly columns: readonly PaintedColumn[];
  /** Dated events of every topic on screen, one number a year. */
  readonly events: readonly number[];
  /** The number of the column that is selected, and of the one that is pointed at. */
  readonly selected: number | null;
  readonly pointed: { readonly row: number; readonly column: number } | null;
  /** The pointed cell has the keyboard's focus. */
  readonly isFocused: boolean;
  /** The year on screen; the other one in hand is framed. */
  readonly now: number;
}

export interface StripInk {
  readonly palette: Palette;
  readonly pictures: SymbolPictures;
  /** Type of figures, as CSS has it, and its size in CSS px. */
  readonly family: string;
  readonly size: number;
}

/** How strong a column is that filters narrow away. */
const QUIET = 0.22;

/** Between two cells, CSS px. */
const APART = { x: 2, y: 1 } as const;

/** Height of the box in which the drawings of signs lie. */
const SIGN_BOX = 17;

/** Height of a line of type as a share of its size. */
const LINE = 1.15;

type Paint = CanvasRenderingContext2D;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch in whole px, so that edges are sharp. */
const whole = ({ at, size }: Stretch, apart: number) => {
  const from = Math.round(at);
  return { from, length: Math.max(1, Math.round(at + size) - from - apart) };
};

function boxOf(column: Stretch, year: Stretch): Box {
  const [x, y] = [whole(column, APART.x), whole(year, APART.y)];
  return { x: x.from, y: y.from, width: x.length, height: y.length };
}

/** A cell narrower than this has no room for a sign, px. */
const SIGN_ROOM = 3;

/** What stands in a cell that is not filled, as in the outline of a symbol. */
function paintSign(on: Paint, form: Form, colour: Hex, { x, y, width, height }: Box): void {
  if (form === 'full' || form === 'half' || form === 'hollow' || width < SIGN_ROOM) return;
  on.save();
  on.beginPath();
  on.rect(x, y, width, height);
  on.clip();
  on.translate(x + width / 2, y + height / 2);
  const scale = Math.max(0.5, Math.min(1, height / SIGN_BOX));
  on.scale(scale, scale);
  const path = new Path2D(SIGNS[form]);
  if (form === 'core') {
    on.fillStyle = colour;
    on.fill(path);
  } else {
    on.strokeStyle = colour;
    on.lineWidth = SIGN_WIDTH[form];
    on.lineCap = 'round';
    on.setLineDash([]);
    on.stroke(path);
  }
  on.restore();
}

/** A year of a site: form and colour of its sign, with a broken edge and pale where it is carried on. */
function paintCell(on: Paint, { status, isCarried }: CellLook, box: Box, palette: Palette): void {
  const { x, y, width, height } = box;
  const colour = palette.status[status];
  const form = STATUS_FORM[status];
  const band = FORM_BAND[form];
  // What is not known has nothing to be carried on.
  const isPale = isCarried && form !== 'hatch';
  on.fillStyle = palette.hollow;
  on.fillRect(x, y, width, height);
  if (band) {
    on.fillStyle = isPale ? paleOf(colour, palette) : colour;
    const top = Math.round(height * band[0]);
    on.fillRect(x, y + top, width, height - top);
  }
  paintSign(on, form, colour, box);
  on.strokeStyle = colour;
  on.lineWidth = 1;
  on.setLineDash(isPale ? [2, 2] : []);
  on.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  on.setLineDash([]);
}

/** A dark corner: something dated happened in the year. */
function paintTick(on: Paint, { x, y, width, height }: Box, { ink, sheet }: Palette): void {
  const size = Math.max(3, Math.round(height / 3));
  const [left, top] = [x + width - size, y];
  on.fillStyle = sheet;
  on.beginPath();
  on.moveTo(left - 2, top);
  on.lineTo(left + size, top);
  on.lineTo(left + size, top + size + 2);
  on.closePath();
  on.fill();
  on.fillStyle = ink;
  on.beginPath();
  on.moveTo(left, top);
  on.lineTo(left + size, top);
  on.lineTo(left + size, top + size);
  on.closePath();
  on.fill();
}

/** The drawing of a sign is narrower than its box, which may reach over its neighbours' air. */
const BOX = 1.3;

function paintColumn(
  on: Paint,
  column: PaintedColumn,
  at: Stretch,
  { placed }: StripPicture,
  { palette, pictures }: StripInk,
  ratio: number,
): void {
  on.globalAlpha = column.isQuiet ? QUIET : 1;
  for (const [i, year] of placed.years.entries()) {
    const cell = column.cells[i];
    if (!cell) continue;
    const box = boxOf(at, year);
    if (year.isInHand) {
      const width = BOX * Math.min(at.size, year.size - 1);
      if (cell.symbol && width > 1) {
        const picture = pictures.of({ symbol: cell.symbol, detail: 'plain', width });
        const size = picture.width / ratio;
        const x = box.x + (box.width - size) / 2;
        on.drawImage(picture, x, box.y + (box.height - size) / 2, size, size);
      }
    } else if (cell.look) paintCell(on, cell.look, box, palette);
    if (cell.hasEvent) paintTick(on, box, palette);
  }
  on.globalAlpha = 1;
}

/** The band of a year in hand, from the first column to the last. */
function paintHand(on: Paint, year: PlacedYear, { left, right }: PlacedStrip, palette: Palette) {
  on.fillStyle = palette.sheetRaised;
  on.fillRect(left - APART.x, year.at, right - left + APART.x, year.size - APART.y);
}

/** The number of a year; filled for the one on screen, framed for one held against it. */
function paintYear(
  on: Paint,
  one: PlacedYear,
  { placed: { left }, now }: StripPicture,
  ink: StripInk,
  foot: number,
): void {
  const { palette, family, size } = ink;
  const [width, height] = [left - 8, one.size - APART.y];
  const isNow = one.year === now;
  if (isNow) {
    on.fillStyle = palette.accent;
    on.fillRect(0, one.at, width, height);
  } else if (one.isInHand) {
    on.strokeStyle = palette.accent;
    on.lineWidth = 2;
    on.strokeRect(1, one.at + 1, width - 2, height - 2);
  }
  on.font = `${one.isInHand ? 600 : 400} ${size}px ${family}`;
  on.fillStyle = isNow ? palette.sheet : one.isInHand ? palette.ink : palette.inkSoft;
  on.textAlign = 'center';
  on.textBaseline = 'middle';
  // At the ends a line of type is taller than its year.
  const middle = Math.min(foot - size / 2, Math.max(size / 2, one.at + height / 2));
  on.fillText(`${one.year}`, width / 2, middle + size * 0.06);
}

/** How much happened in each year: a bar, and its number where the year is in hand. */
function paintEvents(on: Paint, { placed, events, now }: StripPicture, ink: StripInk, end: number) {
  const { palette, family, size } = ink;
  const start = placed.right + 8;
  const most = Math.max(1, ...events);
  on.font = `600 ${size}px ${family}`;
  on.textAlign = 'left';
  on.textBaseline = 'middle';
  for (const [i, { at, size: tall, year, isInHand }] of placed.years.entries()) {
    const count = events[i] ?? 0;
    const length = Math.max(count > 0 ? 1 : 0, ((end - start) * count) / most);
    const thick = isInHand ? Math.min(6, tall / 3) : Math.max(2, tall - 4);
    const top = isInHand ? at + tall - thick - 2 : at + (tall - thick) / 2;
    on.fillStyle = year === now ? palette.accent : palette.inkSoft;
    on.globalAlpha = isInHand ? 1 : 0.55;
    on.fillRect(start, top, length, thick);
    on.globalAlpha = 1;
    if (!isInHand) continue;
    on.fillStyle = palette.ink;
    on.fillText(`${count}`, start, at + (tall - thick - 2) / 2 + size * 0.06);
  }
}

/** A frame around a box, on a pale one that parts it from any ground. */
function paintFrame(on: Paint, { x, y, width, height }: Box, colour: Hex, casing: Hex, line = 2) {
  for (const [paint, thick] of [
    [casing, line + 3],
    [colour, line],
  ] as const) {
    on.strokeStyle = paint;
    on.lineWidth = thick;
    on.strokeRect(x - line / 2, y - line / 2, width + line, height + line);
  }
}

/**
 * Paints the whole strip.
 *
 * @param on in units of CSS px, cleared.
 */
export function paintStrip(
  on: Paint,
  picture: StripPicture,
  ink: StripInk,
  {
    width,
    height,
    ratio,
  }: { readonly width: number; readonly height: number; readonly ratio: number },
): void {
  const { placed, columns, selected, pointed, isFocused } = picture;
  const { palette } = ink;
  for (const year of placed.years) if (year.isInHand) paintHand(on, year, placed, palette);
  let last = Number.NEGATIVE_INFINITY;
  for (const [i, column] of columns.entries()) {
    const at = placed.columns[i];
    // Of many that share a px one is seen.
    if (!at || Math.round(at.at) === last) continue;
    last = Math.round(at.at);
    paintColumn(on, column, at, picture, ink, ratio);
  }
  for (const year of namedYears(placed.years, ink.size * LINE)) {
    paintYear(on, year, picture, ink, height);
  }
  paintEvents(on, picture, ink, width);
  const whole: Stretch = { at: 2, size: height - 3 };
  const chosen = selected === null ? undefined : placed.columns[selected];
  if (chosen) paintFrame(on, boxOf(chosen, whole), palette.accent, palette.casing);
  const column = pointed && placed.columns[pointed.column];
  const year = pointed && placed.years[pointed.row];
  if (!column || !year) return;
  const colour = isFocused ? palette.focus : palette.ink;
  paintFrame(on, boxOf(column, year), colour, palette.casing, isFocused ? 3 : 2);
}
