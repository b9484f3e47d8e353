import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { NAMED_FROM, sizeAt, type Tier } from '../../hierarchy.ts';
import { REACH } from '../../spread.ts';
import { byZoomStep, inYear, isListed, isSelected, linearIn, namesField } from '../expressions.ts';
import { FILLED } from '../place.ts';
import { REGULAR, SEMIBOLD, type StyleContext, zoomOf } from './context.ts';

const tier: ExpressionSpecification = ['get', 'tier'];

function named(context: StyleContext, tiers: readonly Tier[]): ExpressionSpecification {
  const each = tiers.map(
    (one): ExpressionSpecification => [
      'all',
      ['==', tier, one],
      ['>=', ['zoom'], zoomOf(context, NAMED_FROM[one])],
    ],
  );
  return ['any', ...each];
}

/** Sizes of names, CSS px of an ordinary screen. */
const MAJOR = 13;
const MINOR = 12;
/** Air between a symbol and its name. */
const AIR = 3;
/** MapLibre lifts names below a point and lowers those above it by this share of their size. */
const BASELINE = 7 / 24;

type Place = readonly [anchor: string, x: number, y: number];

/** Places of a name around a symbol, best first; `half`: of the symbol, `air`: to the name; px. */
function ring(half: number, air: number, size: number): Place[] {
  const beside = half + air;
  const above = beside + BASELINE * size;
  return [
    ['left', beside, 0],
    ['right', -beside, 0],
    ['top', 0, above - 2],
    ['bottom', 0, 2 - above],
    ['top-left', beside, BASELINE * size - half],
    ['top-right', -beside, BASELINE * size - half],
    ['bottom-left', beside, half - BASELINE * size],
    ['bottom-right', -beside, half - BASELINE * size],
    ['top-left', -half, above - 2],
    ['top-right', half, above - 2],
    ['bottom-left', -half, 2 - above],
    ['bottom-right', half, 2 - above],
  ];
}

interface Naming {
  readonly id: string;
  readonly filter: ExpressionSpecification;
  readonly size: number;
  readonly font: string[];
  readonly tiers: readonly Tier[];
  /** Distances from the symbol to try, one after the other, CSS px. */
  readonly airs: readonly number[];
  readonly overlap?: boolean;
}

/** The places of a name, in ems from the record's point, wherever its symbol stands. */
function around({ scale }: StyleContext, { size, tiers, airs }: Naming): ExpressionSpecification {
  const reach = { low: -REACH * scale, high: REACH * scale };
  const em = (px: number) => Math.round((px / size) * 100) / 100;
  return byZoomStep((zoom) => {
    const widths = tiers.map((tier) => sizeAt(tier, zoom - Math.log2(scale)).width);
    const half = (Math.max(...widths) * FILLED) / 2;
    const places = airs.flatMap((air) => ring(half, air, size));
    return linearIn(
      [
        { property: `x${zoom}`, ...reach },
        { property: `y${zoom}`, ...reach },
      ],
      ([x = 0, y = 0]) =>
        places.flatMap(([anchor, right, down]) => [
          anchor,
          [em(x / scale + right), em(y / scale + down)],
        ]),
    );
  });
}

/** Names of records: both languages, the first larger; the greater gate wins the room. */
function nameLayer(context: StyleContext, naming: Naming): LayerSpecification {
  const { palette, languages, scale } = context;
  const { id, filter, size, font, overlap = false } = naming;
  return {
    id,
    type: 'symbol',
    source: 'symbols',
    filter: ['all', inYear, isListed, filter],
    layout: {
      'text-field': namesField(languages, { secondColour: palette.inkSoft }),
      'text-font': font,
      'text-size': size * scale,
      'text-line-height': 1.22,
      'text-max-width': 9.5,
      'text-variable-anchor-offset': around(context, naming) as never,
      'text-justify': 'auto',
      'text-padding': 2,
      'text-allow-overlap': overlap,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6 * scale,
      'text-halo-blur': 0.4 * scale,
    },
  };
}

export function minorNameLayers(context: StyleContext): LayerSpecification[] {
  const tiers = [1, 2, 3, 4] as const;
  const filter = named(context, tiers);
  const common = { filter, tiers, size: MINOR, font: REGULAR, airs: [AIR] };
  return [nameLayer(context, { id: 'names-minor', ...common })];
}

/** The international gates: a name is set further off before it is left out. */
export function majorNameLayers(context: StyleContext): LayerSpecification[] {
  const tiers = [0] as const;
  const filter = named(context, tiers);
  const common = { filter, tiers, size: MAJOR, font: SEMIBOLD, airs: [AIR, 16, 30, 46] };
  return [nameLayer(context, { id: 'names-major', ...common })];
}

/** The name of what is selected always stands, at every zoom. */
export function selectedNameLayers(context: StyleContext): LayerSpecification[] {
  const common = { size: MINOR, font: SEMIBOLD, tiers: [0] as const, airs: [AIR + 2, 16, 30] };
  return [
    nameLayer(context, { id: 'names-selected', filter: isSelected, overlap: true, ...common }),
  ];
}
