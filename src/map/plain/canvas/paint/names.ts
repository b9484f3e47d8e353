import { toPlane } from '../../../../lib/mercator.ts';
import { BADGE } from '../../../flows/sizes.ts';
import { inkOf } from '../../../flows/tones.ts';
import { lettersCame } from '../../../fonts.ts';
import { PROVINCE_SPACING } from '../../../places/province-text.ts';
import type { Palette } from '../../../signs/palette.ts';
import type { Lettering } from '../../lettering/lettering.ts';
import { SPACING } from '../../lettering/lettering.ts';
import type { SetName, TradeLook } from '../../lettering/setting.ts';
import type { Window } from '../../window.ts';
import { casedLine } from './symbols.ts';

/** How names of a kind are written. */
interface Hand {
  readonly colour: (
    line: { readonly isSecond: boolean },
    palette: Palette,
    name: SetName,
  ) => string;
  /** Width of the pale edge around letters, CSS px of an ordinary screen. */
  readonly halo: number;
  /** Space between letters, ems. */
  readonly spacing?: number;
  readonly isItalic?: boolean;
  readonly opacity?: number;
}

/** A name moored to a place on the ground: however the map moves, it stands off from there by as much. */
export interface Moored {
  readonly name: SetName;
  readonly hand: Hand;
  /** On the plane. */
  readonly at: readonly [x: number, y: number];
  /** From that place to the name's own, px. */
  readonly off: readonly [dx: number, dy: number];
}

const HANDS = {
  record: { colour: ({ isSecond }, { ink, inkSoft }) => (isSecond ? inkSoft : ink), halo: 1.6 },
  town: { colour: ({ isSecond }, { town, inkSoft }) => (isSecond ? inkSoft : town), halo: 1.3 },
  province: { colour: (_, { inkProvince }) => inkProvince, halo: 1.3, spacing: PROVINCE_SPACING },
  country: {
    colour: (_, { inkProvince }) => inkProvince,
    halo: 1.2,
    spacing: SPACING.far,
    opacity: 0.62,
  },
  sea: { colour: (_, { inkWater }) => inkWater, halo: 0, spacing: SPACING.far, isItalic: true },
  prefecture: {
    colour: (_, { inkProvince }) => inkProvince,
    halo: 1.3,
    spacing: SPACING.prefecture,
    opacity: 0.85,
  },
  river: {
    colour: (_, { inkWater }) => inkWater,
    halo: 1.2,
    spacing: SPACING.water,
    isItalic: true,
  },
  flow: { colour: (_, palette, name) => tradeInk(name, palette), halo: 1.8 },
  'flow-number': { colour: (_, { casing }) => casing, halo: 0 },
  number: { colour: (_, { accent }) => accent, halo: 2.2 },
  pointed: { colour: (_, { accent }) => accent, halo: 2 },
} as const satisfies Readonly<Record<string, Hand>>;

/** The ink of a value: that of its arc. */
export const tradeInk = ({ trade }: SetName, palette: Palette): string =>
  inkOf(trade?.tone ?? 'none', palette);

/** How a name is written, by its kind. */
export function handOf({ kind, key }: SetName): Hand {
  switch (kind) {
    case 'far':
      return key.startsWith('sea') ? HANDS.sea : HANDS.country;
    case 'flow':
    case 'quiet-flow':
    case 'badge':
      return HANDS.flow;
    case 'flow-number':
      return HANDS.number;
    case 'town':
    case 'prefecture':
    case 'river':
    case 'province':
    case 'pointed':
    case 'number':
      return HANDS[kind];
    default:
      return HANDS.record;
  }
}

/** The names of a lettering, below the symbols and above them, each moored where it belongs. */
export function mooredNames(
  lettering: Lettering,
  window: Window,
): { readonly below: readonly Moored[]; readonly above: readonly Moored[] } {
  const points = new Map<string, readonly [x: number, y: number]>([
    ...lettering.placed.map(({ id, at }) => [id, toPlane(at)] as const),
    ...lettering.townPoints.map(({ id, at }) => [id, toPlane(at)] as const),
  ]);
  const moor = (name: SetName): Moored => {
    const { world, left, top } = window;
    const own = [(name.x + left) / world, (name.y + top) / world] as const;
    const at = points.get(name.key) ?? own;
    const off = [(own[0] - at[0]) * world, (own[1] - at[1]) * world] as const;
    return { name, hand: handOf(name), at, off };
  };
  const { far, rivers, prefectures, towns, provinces, records, flows, pointed } = lettering;
  return {
    below: [...far, ...rivers, ...prefectures, ...towns, ...provinces].map(moor),
    above: [...records, ...flows, ...pointed].map(moor),
  };
}

const FAMILIES = '"Be Vietnam Pro", "Noto Sans SC"';
/** From the middle of a line down to its base line, as a share of its size. */
const BASE = 0.35;

function write(
  paint: CanvasRenderingContext2D,
  { name, hand }: Moored,
  [x, y]: readonly [number, number],
  palette: Palette,
  scale: number,
): void {
  const { lines, justify } = name;
  const { colour, halo, isItalic = false, opacity = 1 } = hand;
  const spacing = name.spacing ?? hand.spacing ?? 0;
  paint.textAlign = justify;
  paint.lineJoin = 'round';
  paint.globalAlpha = opacity;
  const draw = (way: 'strokeText' | 'fillText') => {
    for (const line of lines) {
      paint.font = `${isItalic ? 'italic ' : ''}${line.weight} ${line.size}px ${FAMILIES}`;
      if ('letterSpacing' in paint) paint.letterSpacing = `${spacing * line.size}px`;
      // Space after the last letter would push a centred line to the left.
      const aside = justify === 'center' ? (spacing * line.size) / 2 : 0;
      paint.fillStyle = colour(line, palette, name);
      paint[way](line.text, x + aside, y + line.y + line.size * BASE);
    }
  };
  paint.strokeStyle = palette.halo;
  paint.lineWidth = 2 * halo * scale;
  if (halo > 0) draw('strokeText');
  draw('fillText');
}

/** The plate of a region's value, and the disc of a number. */
function paintGround(
  paint: CanvasRenderingContext2D,
  name: SetName,
  [left, top]: readonly [number, number],
  palette: Palette,
  scale: number,
): void {
  const { kind, x, y, box } = name;
  if (kind !== 'badge' && kind !== 'flow-number') return;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [at, down] = [box.left - x - left, box.top - y - top];
  paint.beginPath();
  if (kind === 'badge') paint.rect(at, down, width, height);
  else paint.arc(at + width / 2, down + height / 2, width / 2, 0, 2 * Math.PI);
  paint.fillStyle = kind === 'badge' ? palette.sheet : tradeInk(name, palette);
  paint.strokeStyle = kind === 'badge' ? palette.inkSoft : palette.casing;
  paint.lineWidth = BADGE.edge * scale;
  paint.fill();
  paint.stroke();
}

/** The triangle at the edge that points to a place beyond it. */
function paintPointer(
  paint: CanvasRenderingContext2D,
  corners: TradeLook['pointer'],
  [dx, dy]: readonly [number, number],
  palette: Palette,
): void {
  if (corners.length === 0) return;
  paint.beginPath();
  for (const [x, y] of corners) paint.lineTo(x + dx, y + dy);
  paint.closePath();
  paint.fillStyle = palette.inkSoft;
  paint.fill();
}

interface Picture {
  readonly canvas: HTMLCanvasElement;
  /** From the name's own place to the corner of its picture, CSS px. */
  readonly left: number;
  readonly top: number;
}

/** Air around a name in its picture, CSS px of an ordinary screen. */
const AIR = 4;

const keyOf = ({ name, hand }: Moored) =>
  JSON.stringify([
    name.lines.map(({ text, size, weight, isSecond }) => [text, size, weight, isSecond]),
    name.justify,
    name.kind,
    name.spacing,
    name.trade?.tone,
    hand.isItalic,
  ]);

/** Writes names as pictures, each once: moving the map then moves pictures. */
export interface NamePainter {
  paint(paint: CanvasRenderingContext2D, names: readonly Moored[], view: Window): void;
  /** Forgets pictures that other names have left, once there are many. */
  keep(names: readonly Moored[]): void;
}

/** So many pictures are kept: enough for whoever goes back and forth between a few years. */
const MOST = 400;

export function namePainter(palette: Palette, ratio: number): NamePainter {
  let known = new Map<string, Picture>();
  let letters = lettersCame.peek();

  const draw = (moored: Moored, scale: number): Picture => {
    const { box, x, y } = moored.name;
    const air = AIR * scale;
    const [left, top] = [box.left - x - air, box.top - y - air];
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((box.right - box.left + 2 * air) * ratio);
    canvas.height = Math.ceil((box.bottom - box.top + 2 * air) * ratio);
    const paint = canvas.getContext('2d');
    if (paint) {
      paint.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintGround(paint, moored.name, [left, top], palette, scale);
      write(paint, moored, [-left, -top], palette, scale);
    }
    return { canvas, left, top };
  };
  const pictureOf = (moored: Moored, scale: number): Picture => {
    if (letters !== lettersCame.peek()) {
      // Some are written in letters of another font, that stood in for those that have come since.
      known.clear();
      letters = lettersCame.peek();
    }
    const key = keyOf(moored);
    const made = known.get(key) ?? draw(moored, scale);
    known.set(key, made);
    return made;
  };

  return {
    paint(paint, names, view) {
      const snap = (px: number) => Math.round(px * ratio) / ratio;
      for (const moored of names) {
        const { name, at, off } = moored;
        const x = at[0] * view.world - view.left + off[0];
        const y = at[1] * view.world - view.top + off[1];
        const { canvas, left, top } = pictureOf(moored, view.scale);
        const [wide, high] = [canvas.width / ratio, canvas.height / ratio];
        const [cornerX, cornerY] = [snap(x + left), snap(y + top)];
        if (cornerX > view.width || cornerY > view.height) continue;
        if (cornerX + wide < 0 || cornerY + high < 0) continue;
        if (name.tie) {
          const [x1, y1, x2, y2] = name.tie;
          const [dx, dy] = [x - name.x, y - name.y];
          casedLine(paint, [x1 + dx, y1 + dy, x2 + dx, y2 + dy], palette, view.scale);
        }
        if (name.trade) {
          paintPointer(paint, name.trade.pointer, [x - name.x, y - name.y], palette);
        }
        paint.drawImage(canvas, cornerX, cornerY, wide, high);
      }
    },
    keep(names) {
      if (known.size <= MOST) return;
      const kept = new Map<string, Picture>();
      for (const moored of names) {
        const key = keyOf(moored);
        const picture = known.get(key);
        if (picture) kept.set(key, picture);
      }
      known = kept;
    },
  };
}
