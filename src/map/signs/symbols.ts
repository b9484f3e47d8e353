import type { PositionBasis, SiteKind, Stage, Status } from '../../model/vocabulary.ts';
import { OUTLINES, SIGNS } from './glyphs.ts';
import { type Hex, type Palette, paleOf } from './palette.ts';
import {
  type FieldSign,
  type Form,
  type OutlineName,
  SITE_OUTLINE,
  STAGE_FORM,
  STATUS_FORM,
} from './signs.ts';

/*
 * The symbols of the map, pure: put together from the drawings in glyphs/ by the forms in signs.ts.
 * Map, lists and key draw them, so that they cannot differ. What is carried on from a source older
 * than the year has a broken outline, and loses the strength of its fill where it has one.
 */

export type MapSymbol =
  | {
      readonly family: 'site';
      readonly kind: SiteKind;
      readonly status: Status;
      readonly basis: PositionBasis | null;
      /** No source is of the year: the state is shown on from an older one. */
      readonly isCarried?: boolean;
    }
  | {
      readonly family: 'project';
      readonly stage: Stage | 'unknown';
      readonly basis: PositionBasis | null;
      readonly isCarried?: boolean;
    }
  | { readonly family: 'meeting'; readonly status: 'held' | 'planned' }
  | { readonly family: 'cooperation'; readonly field: FieldSign };

/**
 * Whether a symbol is drawn pale. What is not known has nothing to be carried on: its sign says that
 * already.
 */
export function isPale(symbol: MapSymbol): boolean {
  if (symbol.family === 'meeting' || symbol.family === 'cooperation') return false;
  if (symbol.isCarried !== true) return false;
  return (symbol.family === 'site' ? symbol.status : symbol.stage) !== 'unknown';
}

/** `full` for 20 CSS px and more; `plain` leaves out the ring and draws heavier, for less. */
export type Detail = 'full' | 'plain';

/** Heights between which a shape is painted. */
export type Band = readonly [top: number, bottom: number];

/** One path of a symbol: attributes as SVG names them, so that any painter can take them over. */
export interface SymbolShape {
  readonly attrs: {
    readonly d: string;
    readonly fill: Hex | 'none';
    readonly stroke?: Hex;
    readonly 'stroke-width'?: number;
    readonly 'stroke-linejoin'?: 'round';
    readonly 'stroke-linecap'?: 'round' | 'butt';
    readonly 'stroke-dasharray'?: string;
    readonly transform?: string;
  };
  /** Painted between these heights only; left out where the whole path is. */
  readonly band?: Band;
}

/** Every symbol stands in this square around its point. */
export const SYMBOL_BOX = 28;
export const SYMBOL_VIEW_BOX = '-14 -14 28 28';

/** The part of an outline's height, from the top, in which a form carries the colour; `null`: none. */
export const FORM_BAND: Readonly<Partial<Record<Form, Band>>> = {
  full: [0, 1],
  half: [0.5, 1],
};

/** Of a position that no source prints; one that a source prints is marked by nothing. */
const RING_DASH: Readonly<Record<Exclude<PositionBasis, 'source'>, string>> = {
  estimated: '4.4 2.6',
  'general-knowledge': '1.3 1.9',
};

/**
 * The line of what is carried on from an older source. The drawings of outlines begin half a dash
 * before a corner, and their sides are two periods long: the dashes lie alike in every mirror.
 */
const CARRIED_DASH = '4.2 3';

/** Widths of the edge, and of the casing with it. */
const EDGE: Readonly<Record<Detail, number>> = { full: 1.9, plain: 2.8 };
const CASING: Readonly<Record<Detail, number>> = { full: 5.2, plain: 6.4 };
/** How far a dark outline stands out beyond the edge, on both sides of it together. */
const OUTLINE = 1.9;

type Outline = (typeof OUTLINES)[OutlineName];

interface Paint {
  readonly form: Form;
  readonly colour: Hex;
  readonly isPale: boolean;
  readonly palette: Palette;
  readonly detail: Detail;
}

function stroke(
  d: string,
  colour: Hex,
  width: number,
  more: Partial<SymbolShape['attrs']> = {},
): SymbolShape {
  return {
    attrs: {
      d,
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
      ...more,
    },
  };
}

const area = (d: string, fill: Hex): SymbolShape => ({ attrs: { d, fill } });

const dashed = (dash: string | null): Partial<SymbolShape['attrs']> =>
  dash === null ? {} : { 'stroke-linecap': 'butt', 'stroke-dasharray': dash };

/** The ring around a symbol whose position is estimated or comes from general knowledge. */
function ring({ d }: Outline, basis: PositionBasis | null, { inkSoft }: Palette): SymbolShape[] {
  return basis === null || basis === 'source'
    ? []
    : [stroke(d, inkSoft, 7, dashed(RING_DASH[basis]))];
}

/** Casing, ground, fill and edge of an outline, bottom to top. */
function body({ d, top, bottom }: Outline, paint: Paint): SymbolShape[] {
  const { form, colour, palette, detail } = paint;
  const edge = EDGE[detail];
  const line = dashed(paint.isPale ? CARRIED_DASH : null);
  const at = (share: number) => Math.round((top + (bottom - top) * share) * 100) / 100;
  const band = FORM_BAND[form];
  const fill = area(d, paint.isPale ? paleOf(colour, palette) : colour);
  return [
    stroke(d, palette.casing, CASING[detail]),
    ...(palette.edge === 'own' ? [] : [stroke(d, palette.edge, edge + OUTLINE, line)]),
    ...(form === 'full' ? [] : [area(d, palette.hollow)]),
    ...(band
      ? [form === 'full' ? fill : { ...fill, band: [at(band[0]), at(band[1])] as const }]
      : []),
    stroke(d, colour, edge, line),
  ];
}

/** How much heavier strokes in an outline are where the symbol is small. */
const HEAVIER = 1.3;

/** What stands in an outline that is not filled. */
function inside({ middle: [x, y] }: Outline, { form, colour, detail }: Paint): SymbolShape[] {
  if (form === 'full' || form === 'half' || form === 'hollow') return [];
  const transform = `translate(${x} ${y})`;
  if (form === 'core') return [{ attrs: { d: SIGNS.core, fill: colour, transform } }];
  const width = SIGN_WIDTH[form] * (detail === 'full' ? 1 : HEAVIER);
  return [stroke(SIGNS[form], colour, width, { transform })];
}

/** Widths of the strokes of what an outline holds. */
export const SIGN_WIDTH = { bar: 4, cross: 2.8, hatch: 1.5 } as const;

function shapesOf(outline: Outline, basis: PositionBasis | null, paint: Paint): SymbolShape[] {
  return [
    ...(paint.detail === 'full' ? ring(outline, basis, paint.palette) : []),
    ...body(outline, paint),
    ...inside(outline, paint),
  ];
}

/** A pictogram: on the fill, or in the colour on the bare ground. */
function pictogram(
  d: string,
  { middle: [x, y] }: Outline,
  { form, colour, palette }: Paint,
): SymbolShape {
  const on = form === 'full' ? palette.onColour : colour;
  return stroke(d, on, 1.5, { transform: `translate(${x} ${y}) scale(0.94)` });
}

/** What the ring of a symbol goes around. */
export type RingOf = Exclude<OutlineName, 'meeting' | 'cooperation'>;

/** The ring alone, as the sprites hold it: the same for every status. */
export function ringShapes(
  of: RingOf,
  basis: PositionBasis,
  palette: Palette,
): readonly SymbolShape[] {
  return ring(OUTLINES[of], basis, palette);
}

/** The outline of a symbol and what it holds. */
export function formOf(symbol: MapSymbol): { readonly outline: OutlineName; readonly form: Form } {
  switch (symbol.family) {
    case 'site':
      return { outline: SITE_OUTLINE[symbol.kind], form: STATUS_FORM[symbol.status] };
    case 'project':
      return { outline: 'project', form: STAGE_FORM[symbol.stage] };
    case 'meeting':
      return { outline: 'meeting', form: symbol.status === 'held' ? 'full' : 'hollow' };
    case 'cooperation':
      return { outline: 'cooperation', form: 'full' };
  }
}

function colourOf(symbol: MapSymbol, palette: Palette): Hex {
  switch (symbol.family) {
    case 'site':
      return palette.status[symbol.status];
    case 'project':
      return palette.stage[symbol.stage];
    case 'meeting':
      return palette.meeting;
    case 'cooperation':
      return palette.cooperation;
  }
}

/** The elements of a symbol, bottom to top, in the box {@link SYMBOL_VIEW_BOX}. */
export function symbolShapes(
  symbol: MapSymbol,
  palette: Palette,
  detail: Detail = 'full',
): readonly SymbolShape[] {
  const { outline: name, form } = formOf(symbol);
  const outline = OUTLINES[name];
  const paint = {
    form,
    colour: colourOf(symbol, palette),
    isPale: isPale(symbol),
    palette,
    detail,
  };
  switch (symbol.family) {
    case 'meeting':
      // Two flags that face each other.
      return [...shapesOf(outline, null, paint), pictogram(SIGNS.meeting, outline, paint)];
    case 'cooperation':
      return [...shapesOf(outline, null, paint), pictogram(SIGNS[symbol.field], outline, paint)];
    default:
      return shapesOf(outline, symbol.basis, paint);
  }
}

/** The box of a band in the box of a symbol, for an `svg` element that cuts off what is outside. */
export function bandBox([top, bottom]: Band): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
} {
  const [width, height] = [SYMBOL_BOX, bottom - top];
  const x = -SYMBOL_BOX / 2;
  return { x, y: top, width, height, viewBox: `${x} ${top} ${width} ${height}` };
}

const written = (attrs: object) =>
  Object.entries(attrs)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

/** Shapes as an SVG document of its own, `size` CSS px wide; holds nothing but our own paths. */
export function svgOf(shapes: readonly SymbolShape[], size: number): string {
  const paths = shapes.map(({ attrs, band }) => {
    const path = `<path ${written(attrs)}/>`;
    return band ? `<svg ${written(bandBox(band))}>${path}</svg>` : path;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${SYMBOL_VIEW_BOX}">${paths.join('')}</svg>`;
}

/** A symbol as an SVG document of its own. */
export function symbolSvg(
  symbol: MapSymbol,
  palette: Palette,
  { size = SYMBOL_BOX, detail = 'full' }: { size?: number; detail?: Detail } = {},
): string {
  return svgOf(symbolShapes(symbol, palette, detail), size);
}
