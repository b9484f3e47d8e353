import type { PositionBasis, ProjectType, SiteKind, Stage, Status } from '../model/vocabulary.ts';
import { OUTLINES, SIGNS } from './glyphs.ts';
import { isPale, paleOf, RIM } from './pale.ts';
import type { Hex, Palette } from './palette.ts';
import { LETTER_STROKES, type Letter, STAGE_LETTER, STATUS_LETTER } from './signs.ts';

/*
 * The symbols of the map, pure: put together from the drawings in glyphs/. The
 * sprites are painted from them when the page is built, lists and the legend
 * draw them, so that they cannot differ. Shape says the kind, fill and letter
 * the status or stage, the ring around it how well the position is known. What
 * is carried on from a source older than the year keeps all that and loses the
 * strength of its fill.
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
      readonly type: ProjectType;
      readonly stage: Stage | 'unknown';
      readonly basis: PositionBasis | null;
      readonly isCarried?: boolean;
    }
  | { readonly family: 'meeting'; readonly status: 'held' | 'planned' };

/** `full` for 20 CSS px and more; `plain` leaves out letter and ring, for less. */
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
  'under-construction': 'half',
  completed: 'most',
  open: 'solid',
  suspended: 'bands',
  unknown: 'dashed',
};

/** Shares of an outline's height that carry the colour, from the top. */
export const FILL_BANDS: Readonly<Record<Fill, readonly Band[]>> = {
  solid: [[0, 1]],
  crossed: [[0, 1]],
  most: [[0.26, 1]],
  half: [[0.5, 1]],
  quarter: [[0.72, 1]],
  // Apart, so that the letter stands clear between them.
  bands: [
    [0, 0.25],
    [0.75, 1],
  ],
  hollow: [],
  dashed: [],
};

const RING_DASH: Readonly<Record<PositionBasis, string | undefined>> = {
  source: undefined,
  estimated: '4.4 2.6',
  'general-knowledge': '1.3 1.9',
};

type Outline = (typeof OUTLINES)[keyof typeof OUTLINES];

interface Paint {
  readonly fill: Fill;
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

/** The ring around a symbol; none where there is no position. */
function ring({ d }: Outline, basis: PositionBasis | null, { inkSoft }: Palette): SymbolShape[] {
  if (basis === null) return [];
  const dash = RING_DASH[basis];
  const more = { 'stroke-linecap': 'butt' as const, ...(dash && { 'stroke-dasharray': dash }) };
  return [stroke(d, inkSoft, 7.4, more)];
}

function bandsOf({ top, bottom }: Outline, fill: Fill): Band[] {
  const at = (share: number) => Math.round((top + (bottom - top) * share) * 100) / 100;
  return FILL_BANDS[fill].map(([from, to]): Band => [at(from), at(to)]);
}

const isFilled = (fill: Fill) => fill === 'solid' || fill === 'crossed';

/** How far a dark outline stands out beyond the edge, on both sides of it together. */
const OUTLINE = 1.9;

/** The casing, and on it the dark outline of a look that has one; widths of casing and edge. */
function cased(
  d: string,
  { casing, edge }: Palette,
  widths: { readonly casing: number; readonly edge: number },
  more: Partial<SymbolShape['attrs']> = {},
): SymbolShape[] {
  const around = stroke(d, casing, widths.casing, more);
  return edge === 'own' ? [around] : [around, stroke(d, edge, widths.edge + OUTLINE, more)];
}

/** What a fill is painted in, and what stands on it. */
const fillOf = ({ colour, isPale, palette }: Paint): Hex =>
  isPale ? paleOf(colour, palette) : colour;
const onFillOf = ({ isPale, palette }: Paint): Hex => (isPale ? palette.ink : palette.onColour);

/** What has no fill to lose is shaded along its edge, bare in the middle as ever. */
const SHADE = 0.6;

function shaded({ d, letter: [x, y] }: Outline, paint: Paint): SymbolShape[] {
  const transform = move([x * (1 - SHADE), y * (1 - SHADE)], SHADE);
  const rim = paleOf(paint.colour, paint.palette, RIM);
  return [area(d, rim), { attrs: { d, fill: paint.palette.hollow, transform } }];
}

/** Casing, ground, fill and edge of an outline, bottom to top. */
function body(outline: Outline, paint: Paint): SymbolShape[] {
  const { fill, colour, isPale, palette, detail } = paint;
  const { d } = outline;
  const isFull = detail === 'full';
  const edge = isFull ? 1.7 : 2.8;
  const filled = isFilled(fill)
    ? [area(d, fillOf(paint))]
    : bandsOf(outline, fill).map((band) => ({ ...area(d, fillOf(paint)), band }));
  const isBare = FILL_BANDS[fill].length === 0;
  return [
    ...cased(d, palette, { casing: isFull ? 5.2 : 6.4, edge }),
    ...(isFilled(fill) ? [] : [area(d, palette.hollow)]),
    ...filled,
    ...(isPale && isBare ? shaded(outline, paint) : []),
    stroke(d, colour, edge, fill === 'dashed' ? { 'stroke-dasharray': '3 2.6' } : {}),
  ];
}

const move = ([x, y]: readonly [number, number], scale = 1) =>
  `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`;

/** A disc that keeps a letter off a patchy fill. */
const PLATE = 'M0-5.3A5.3 5.3 0 0 1 0 5.3A5.3 5.3 0 0 1 0-5.3Z';

/** A letter on a body, always on one even ground. */
function letterOn(
  letter: Letter,
  at: readonly [number, number],
  width: number,
  paint: Paint,
): SymbolShape[] {
  const { fill, colour, palette } = paint;
  const transform = move(at);
  const d = LETTER_STROKES[letter];
  if (isFilled(fill)) return [stroke(d, onFillOf(paint), width, { transform })];
  const isPatchy = FILL_BANDS[fill].length > 0;
  return [
    ...(isPatchy ? [{ attrs: { d: PLATE, fill: palette.hollow, transform } }] : []),
    stroke(d, colour, width, { transform }),
  ];
}

/** The heights that `bands` leave free, from `top` to `bottom`. */
function between(bands: readonly Band[], top: number, bottom: number): Band[] {
  const edges = [top, ...bands.flat(), bottom];
  return edges.flatMap((edge, i): Band[] => {
    const end = edges[i + 1];
    return i % 2 === 0 && end !== undefined && end > edge ? [[edge, end]] : [];
  });
}

/** A pictogram: in the colour on the bare ground, and the other way round on the fill. */
function signOn(
  d: string,
  width: number,
  transform: string,
  outline: Outline,
  paint: Paint,
): SymbolShape[] {
  const { fill, colour } = paint;
  if (isFilled(fill)) return [stroke(d, onFillOf(paint), width, { transform })];
  const bands = bandsOf(outline, fill);
  if (bands.length === 0) return [stroke(d, colour, width, { transform })];
  return [
    ...between(bands, -14, 14).map((band) => ({
      ...stroke(d, colour, width, { transform }),
      band,
    })),
    ...bands.map((band) => ({ ...stroke(d, onFillOf(paint), width, { transform }), band })),
  ];
}

function siteShapes(
  symbol: Extract<MapSymbol, { family: 'site' }>,
  palette: Palette,
  detail: Detail,
): SymbolShape[] {
  const { kind, status } = symbol;
  const [fill, colour] = [STATUS_FILL[status], palette.status[status]];
  const paint = { fill, colour, isPale: isPale(symbol), palette, detail };
  const outline = OUTLINES[kind];
  const shapes = body(outline, paint);
  const letter = STATUS_LETTER[status];
  if (detail === 'full') return [...shapes, ...letterOn(letter, outline.letter, 1.8, paint)];
  // A cross is a sign that still reads when nothing else does.
  return paint.fill === 'crossed' || status === 'unknown'
    ? [...shapes, ...letterOn(letter, outline.letter, 2.4, paint)]
    : shapes;
}

/** The disc with the letter of a stage; full where the stage is unknown, which is no stage at all. */
function badge(stage: Stage | 'unknown', colour: Hex, palette: Palette): SymbolShape[] {
  const transform = move([6.9, 6.9], 0.62);
  const { d } = OUTLINES.international;
  const isFull = stage === 'unknown';
  const [ground, sign] = isFull ? [colour, palette.onColour] : [palette.hollow, colour];
  const letter = LETTER_STROKES[STAGE_LETTER[stage]];
  return [
    ...cased(d, palette, { casing: 4.2, edge: 1.8 }, { transform }),
    { attrs: { d, fill: ground, transform } },
    stroke(d, colour, 1.8, { transform }),
    stroke(letter, sign, 2, { transform: move([6.9, 6.9], 0.76) }),
  ];
}

function projectShapes(
  symbol: Extract<MapSymbol, { family: 'project' }>,
  palette: Palette,
  detail: Detail,
): SymbolShape[] {
  const { type, stage } = symbol;
  const [fill, colour] = [STAGE_FILL[stage], palette.stage[stage]];
  const paint = { fill, colour, isPale: isPale(symbol), palette, detail };
  const outline = OUTLINES.project;
  const shapes = body(outline, paint);
  if (detail === 'plain')
    return [...shapes, ...signOn(SIGNS[type], 2, move([0, 0]), outline, paint)];
  return [
    ...shapes,
    ...signOn(SIGNS[type], 1.6, move([-1.4, -1.4], 0.94), outline, paint),
    ...badge(stage, paint.colour, palette),
  ];
}

function meetingShapes(status: 'held' | 'planned', palette: Palette, detail: Detail) {
  const fill: Fill = status === 'held' ? 'solid' : 'hollow';
  const paint = { fill, colour: palette.meeting, isPale: false, palette, detail };
  const outline = OUTLINES.meeting;
  const transform = move(outline.letter, 0.94);
  return [...body(outline, paint), ...signOn(SIGNS.meeting, 1.5, transform, outline, paint)];
}

/** What the ring of a symbol goes around. */
export type RingOf = SiteKind | 'project';

/** The ring alone, as the sprites hold it: the same for every status. */
export function ringShapes(
  of: RingOf,
  basis: PositionBasis,
  palette: Palette,
): readonly SymbolShape[] {
  return ring(OUTLINES[of], basis, palette);
}

/** The elements of a symbol, bottom to top, in the box {@link SYMBOL_VIEW_BOX}. */
export function symbolShapes(
  symbol: MapSymbol,
  palette: Palette,
  detail: Detail = 'full',
): readonly SymbolShape[] {
  const around = (outline: Outline, basis: PositionBasis | null) =>
    detail === 'full' ? ring(outline, basis, palette) : [];
  switch (symbol.family) {
    case 'site': {
      const { kind, basis } = symbol;
      return [...around(OUTLINES[kind], basis), ...siteShapes(symbol, palette, detail)];
    }
    case 'project': {
      const { basis } = symbol;
      return [...around(OUTLINES.project, basis), ...projectShapes(symbol, palette, detail)];
    }
    case 'meeting':
      return meetingShapes(symbol.status, palette, detail);
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
