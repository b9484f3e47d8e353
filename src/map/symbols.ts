import type { PositionBasis, ProjectType, SiteKind, Stage, Status } from '../model/vocabulary.ts';
import {
  heightOf,
  letterCentre,
  MEETING_OUTLINE,
  type Polygon,
  PROJECT_OUTLINE,
  pathOf,
  SITE_OUTLINE,
  scaled,
  slice,
  type Vertex,
} from './outlines.ts';
import type { Hex, Palette } from './palette.ts';
import {
  LETTER_STROKES,
  type Letter,
  MEETING_STROKES,
  PROJECT_STROKES,
  STAGE_LETTER,
  STATUS_LETTER,
} from './signs.ts';

/*
 * The symbols of the map, pure: the map rasterises them, lists and the legend
 * draw them, so that they cannot differ. Shape says the kind, fill and letter
 * the status or stage, the ring around it how well the position is known.
 */

export type MapSymbol =
  | {
      readonly family: 'site';
      readonly kind: SiteKind;
      readonly status: Status;
      readonly basis: PositionBasis | null;
    }
  | {
      readonly family: 'project';
      readonly type: ProjectType;
      readonly stage: Stage | 'unknown';
      readonly basis: PositionBasis | null;
    }
  | { readonly family: 'meeting'; readonly status: 'held' | 'planned' };

/** `full` for 20 CSS px and more; `plain` leaves out letter and ring, for less. */
export type Detail = 'full' | 'plain';

/** One element of a symbol: attributes as SVG names them, so that any painter can take them over. */
export interface SymbolShape {
  readonly tag: 'path';
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
}

/** Every symbol stands in this square around its point. */
export const SYMBOL_BOX = 28;
export const SYMBOL_VIEW_BOX = '-14 -14 28 28';

/** How a fill says status or stage: parts of the outline that carry the colour. */
export type Fill =
  | 'solid'
  | 'hollow'
  | 'dashed'
  | 'quarter'
  | 'half'
  | 'most'
  | 'bands'
  | 'crossed';

export const STATUS_FILL: Readonly<Record<Status, Fill>> = {
  open: 'solid',
  restricted: 'half',
  suspended: 'bands',
  closed: 'crossed',
  planned: 'hollow',
  unknown: 'dashed',
};

/** Fuller as the work goes on. */
export const STAGE_FILL: Readonly<Record<Stage | 'unknown', Fill>> = {
  proposed: 'dashed',
  agreed: 'hollow',
  approved: 'quarter',
  'under-construction': 'most',
  completed: 'solid',
  open: 'solid',
  suspended: 'bands',
  unknown: 'dashed',
};

const RING_DASH: Readonly<Record<PositionBasis, string | undefined>> = {
  source: undefined,
  estimated: '4.4 2.6',
  'general-knowledge': '0.2 2.6',
};

function stroke(
  d: string,
  colour: Hex,
  width: number,
  more: Partial<SymbolShape['attrs']> = {},
): SymbolShape {
  return {
    tag: 'path',
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

const area = (d: string, fill: Hex): SymbolShape => ({ tag: 'path', attrs: { d, fill } });

function bands(outline: Polygon, fill: Fill): Polygon[] {
  const [top, bottom] = heightOf(outline);
  const at = (share: number) => top + (bottom - top) * share;
  switch (fill) {
    case 'solid':
    case 'crossed':
      return [outline];
    case 'half':
      return [slice(outline, at(0.5), bottom)];
    case 'quarter':
      return [slice(outline, at(0.72), bottom)];
    case 'most':
      return [slice(outline, at(0.36), bottom)];
    case 'bands':
      // Apart, so that the letter stands clear between them.
      return [slice(outline, top, at(0.25)), slice(outline, at(0.75), bottom)];
    default:
      return [];
  }
}

/** Ring, casing, ground, fill and edge of an outline, bottom to top. */
function body(
  outline: Polygon,
  { fill, colour, basis }: { fill: Fill; colour: Hex; basis: PositionBasis | null },
  palette: Palette,
  detail: Detail,
): SymbolShape[] {
  const d = pathOf(outline);
  const isFull = detail === 'full';
  const dash = basis === null ? undefined : RING_DASH[basis];
  const edge = isFull ? 1.7 : 2.8;
  const ring =
    isFull && basis !== null
      ? [
          stroke(d, palette.inkSoft, 7.4, {
            'stroke-linecap': 'butt',
            ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
          }),
        ]
      : [];
  return [
    ...ring,
    stroke(d, palette.casing, isFull ? 5.2 : 6.4),
    area(d, palette.hollow),
    ...bands(outline, fill).map((band) => area(pathOf(band), colour)),
    stroke(d, colour, edge, fill === 'dashed' ? { 'stroke-dasharray': '3 2.6' } : {}),
  ];
}

const isFilled = (fill: Fill) => fill === 'solid' || fill === 'crossed';

/** Strokes on a fill: with the ground's colour around them where the fill is patchy. */
function sign(
  d: string,
  width: number,
  { fill, colour }: { fill: Fill; colour: Hex },
  palette: Palette,
  transform?: string,
): SymbolShape[] {
  const more = transform === undefined ? {} : { transform };
  if (isFilled(fill)) return [stroke(d, palette.onColour, width, more)];
  return [stroke(d, palette.hollow, width + 2.6, more), stroke(d, colour, width, more)];
}

const move = ([x, y]: Vertex, scale = 1) =>
  `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`;

function siteShapes(
  { kind, status, basis }: Extract<MapSymbol, { family: 'site' }>,
  palette: Palette,
  detail: Detail,
): SymbolShape[] {
  const look = { fill: STATUS_FILL[status], colour: palette.status[status], basis };
  const outline = SITE_OUTLINE[kind];
  const shapes = body(outline, look, palette, detail);
  const letter = LETTER_STROKES[STATUS_LETTER[status]];
  if (detail === 'full') {
    return [...shapes, ...sign(letter, 1.7, look, palette, move(letterCentre(kind)))];
  }
  // A cross is a sign that still reads when nothing else does.
  return look.fill === 'crossed' || status === 'unknown'
    ? [...shapes, ...sign(letter, 2.4, look, palette, move(letterCentre(kind)))]
    : shapes;
}

function badge(letter: Letter, colour: Hex, palette: Palette): SymbolShape[] {
  const disc = pathOf(scaled(SITE_OUTLINE.international, 0.62));
  const at = { transform: move([7.4, 7.4]) };
  return [
    stroke(disc, palette.casing, 2.6, at),
    { tag: 'path', attrs: { d: disc, fill: palette.hollow, ...at } },
    stroke(disc, colour, 1.1, at),
    stroke(LETTER_STROKES[letter], colour, 2, { transform: move([7.4, 7.4], 0.76) }),
  ];
}

function projectShapes(
  { type, stage, basis }: Extract<MapSymbol, { family: 'project' }>,
  palette: Palette,
  detail: Detail,
): SymbolShape[] {
  const look = { fill: STAGE_FILL[stage], colour: palette.stage[stage], basis };
  const pictogram = PROJECT_STROKES[type];
  if (detail === 'plain') {
    return [
      ...body(PROJECT_OUTLINE, look, palette, detail),
      ...sign(pictogram, 1.9, look, palette),
    ];
  }
  return [
    ...body(PROJECT_OUTLINE, look, palette, detail),
    ...sign(pictogram, 1.5, look, palette, move([-1.4, -1.4], 0.94)),
    ...badge(STAGE_LETTER[stage], look.colour, palette),
  ];
}

function meetingShapes(
  { status }: Extract<MapSymbol, { family: 'meeting' }>,
  palette: Palette,
  detail: Detail,
): SymbolShape[] {
  const fill: Fill = status === 'held' ? 'solid' : 'hollow';
  const look = { fill, colour: palette.meeting, basis: null };
  return [
    ...body(MEETING_OUTLINE, look, palette, detail),
    ...sign(MEETING_STROKES, 1.5, look, palette, move([0, -1.6], 0.94)),
  ];
}

/** The elements of a symbol, bottom to top, in the box {@link SYMBOL_VIEW_BOX}. */
export function symbolShapes(
  symbol: MapSymbol,
  palette: Palette,
  detail: Detail = 'full',
): readonly SymbolShape[] {
  switch (symbol.family) {
    case 'site':
      return siteShapes(symbol, palette, detail);
    case 'project':
      return projectShapes(symbol, palette, detail);
    case 'meeting':
      return meetingShapes(symbol, palette, detail);
  }
}

/** A symbol as an SVG document of its own, `size` CSS px wide; holds nothing but our own paths. */
export function symbolSvg(
  symbol: MapSymbol,
  palette: Palette,
  { size = SYMBOL_BOX, detail = 'full' }: { size?: number; detail?: Detail } = {},
): string {
  const paths = symbolShapes(symbol, palette, detail).map(({ attrs }) => {
    const written = Object.entries(attrs).map(([name, value]) => `${name}="${value}"`);
    return `<path ${written.join(' ')}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${SYMBOL_VIEW_BOX}">${paths.join('')}</svg>`;
}
