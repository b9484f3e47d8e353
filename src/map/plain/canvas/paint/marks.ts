import type { Mentioned } from '../../../../facts/scene/mentions.ts';
import type { PointedPlace } from '../../../../facts/scene/select-scene.ts';
import { formatPrecision } from '../../../../i18n/format.ts';
import type { Language } from '../../../../model/language.ts';
import type { RecordId } from '../../../../model/vocabulary.ts';
import {
  CARRIED_LINE_OPACITY,
  PROJECT_LINE_DASH,
  PROJECT_LINE_WIDTH,
} from '../../../ground/base-lines.ts';
import type { Palette } from '../../../signs/palette.ts';
import { type DoubtCircle, doubtFigures } from '../../doubt.ts';
import { BOND, type Bond } from '../../heaps.ts';
import { worksGrowth } from '../../line-widths.ts';
import type { Ground } from '../../shapes.ts';
import type { Works } from '../../things.ts';
import { townsIn } from '../../towns.ts';
import { place, type Window } from '../../window.ts';
import { QUIET } from './symbols.ts';

/* Marks on the ground beneath and above symbols: lines of projects, towns, doubt, pointed places. */

type Paint = CanvasRenderingContext2D;

interface Look {
  readonly palette: Palette;
  readonly view: Window;
}

interface Meant {
  readonly selection: RecordId | null;
  readonly highlight: RecordId | null;
  readonly changed: ReadonlySet<RecordId> | null;
}

/** Schematic lines of projects: straight from town to town, the dashes tell the stage. */
export function paintWorks(
  paint: Paint,
  works: readonly Works[],
  { palette, view }: Look,
  { selection, highlight, changed }: Meant,
): void {
  const growth = worksGrowth(view);
  paint.lineJoin = 'round';
  for (const { id, line, stage, isCarried } of works) {
    const isChosen = id === selection || id === highlight;
    const width = PROJECT_LINE_WIDTH[isChosen ? 'chosen' : 'quiet'] * growth;
    paint.beginPath();
    for (const at of line) paint.lineTo(...place(view, at));
    paint.globalAlpha = isChosen ? 0.9 : 0.6;
    paint.lineCap = 'round';
    paint.setLineDash([]);
    paint.strokeStyle = palette.casing;
    paint.lineWidth = width + PROJECT_LINE_WIDTH.casing * growth;
    paint.stroke();
    const fresh = isCarried ? CARRIED_LINE_OPACITY : 1;
    paint.globalAlpha = changed !== null && !changed.has(id) && id !== selection ? QUIET : fresh;
    paint.lineCap = 'butt';
    paint.setLineDash(PROJECT_LINE_DASH[stage].map((share) => share * width));
    paint.strokeStyle = palette.stage[stage];
    paint.lineWidth = width;
    paint.stroke();
  }
  paint.globalAlpha = 1;
  paint.setLineDash([]);
}

/** Thin dotted lines between places that something binds: no ways, and no direction. */
export function paintBonds(
  paint: Paint,
  bonds: readonly Bond[],
  selection: RecordId | null,
  { palette, view }: Look,
): void {
  paint.lineCap = 'round';
  paint.strokeStyle = palette.cooperation;
  for (const { ids, line } of bonds) {
    const isChosen = selection !== null && ids.has(selection);
    const width = (isChosen ? BOND.chosen : BOND.width) * view.scale;
    paint.lineWidth = width;
    paint.setLineDash(BOND.dash.map((share) => share * width));
    paint.beginPath();
    for (const at of line) paint.lineTo(...place(view, at));
    paint.stroke();
  }
  paint.lineCap = 'butt';
  paint.setLineDash([]);
}

const RADII = [3, 2.2, 1.7];

function circle(paint: Paint, x: number, y: number, r: number): void {
  paint.beginPath();
  paint.arc(x, y, r, 0, 2 * Math.PI);
}

/** The points of towns. */
export function paintTowns(
  paint: Paint,
  { towns }: Ground,
  mentioned: Mentioned | null,
  { palette, view }: Look,
): void {
  const { scale } = view;
  paint.strokeStyle = palette.town;
  paint.lineWidth = scale;
  for (const { rank, x, y } of townsIn(towns, view, mentioned)) {
    paint.fillStyle = rank === 1 ? palette.town : palette.halo;
    circle(paint, x, y, (RADII[rank - 1] ?? 1.7) * scale);
    paint.fill();
    paint.stroke();
  }
}

const DASH = [3, 2.2];

/** How far off the estimated position of what is selected may be: a circle on the ground. */
export function paintDoubt(paint: Paint, { x, y, r }: DoubtCircle, { palette, view }: Look): void {
  const { scale } = view;
  circle(paint, x, y, r);
  paint.setLineDash([]);
  paint.strokeStyle = palette.casing;
  paint.globalAlpha = 0.85;
  paint.lineWidth = 3.4 * scale;
  paint.stroke();
  paint.globalAlpha = 0.1;
  paint.fillStyle = palette.accent;
  paint.fill();
  paint.globalAlpha = 1;
  paint.strokeStyle = palette.accent;
  paint.lineWidth = 1.5 * scale;
  paint.setLineDash(DASH.map((share) => share * 1.5 * scale));
  paint.stroke();
  paint.setLineDash([]);
}

/** The radius in figures, on the edge of the circle. */
export function paintDoubtName(
  paint: Paint,
  doubt: DoubtCircle,
  { palette, view }: Look,
  language: Language,
): void {
  const size = doubtFigures(doubt, view);
  if (size === null) return;
  const { x, y, r, metres } = doubt;
  paint.font = `600 ${size}px "Be Vietnam Pro", "Noto Sans SC"`;
  paint.textAlign = 'center';
  paint.lineJoin = 'round';
  paint.strokeStyle = palette.halo;
  paint.lineWidth = 4 * view.scale;
  paint.fillStyle = palette.accent;
  const text = formatPrecision(metres, language);
  paint.strokeText(text, x, y - r + size * 0.35);
  paint.fillText(text, x, y - r + size * 0.35);
}

/** Rings around the places that a statement names. */
export function paintPointed(
  paint: Paint,
  places: readonly PointedPlace[],
  { palette, view }: Look,
): void {
  const { scale } = view;
  for (const { lon, lat } of places) {
    circle(paint, ...place(view, [lon, lat]), 9 * scale);
    paint.strokeStyle = palette.halo;
    paint.lineWidth = 7 * scale;
    paint.stroke();
    paint.globalAlpha = 0.15;
    paint.fillStyle = palette.accent;
    paint.fill();
    paint.globalAlpha = 1;
    paint.strokeStyle = palette.accent;
    paint.lineWidth = 2.5 * scale;
    paint.stroke();
  }
}
