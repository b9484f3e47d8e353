import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import {
  FILLED,
  majorNameSize,
  NAMED_FROM,
  SMALL_SCREEN,
  sizeAt,
  type Tier,
} from '../../hierarchy.ts';
import { LINE_HEIGHT, MINOR, SECOND } from '../../name-text.ts';
import { nameSize, secondShare, stepLevel } from '../../sizing.ts';
import { REACH } from '../../spread.ts';
import { byZoomStep, inYear, isListed, isSelected, linearIn, namesField } from '../expressions.ts';
import { nameSizeOf, REGULAR, SEMIBOLD, type StyleContext, zoomOf } from './context.ts';

/** The layers of the names of records. */
export const NAME_LAYERS = ['names-major', 'names-minor', 'names-selected'] as const;

const tier: ExpressionSpecification = ['get', 'tier'];

/** So few things on a wall are all named, however far out: whoever chose them speaks of them. */
const FEW = 14;

/** The zoom from which a tier is named. Filters know whole zooms alone: a wall takes the nearest. */
function namedFrom(context: StyleContext, one: Tier): number {
  const zoom = zoomOf(context, NAMED_FROM[one]);
  return context.least > 0 ? Math.round(zoom) : zoom;
}

function named(context: StyleContext, tiers: readonly Tier[]): ExpressionSpecification {
  const each = tiers.map(
    (one): ExpressionSpecification => [
      'all',
      ['==', tier, one],
      ['>=', ['zoom'], namedFrom(context, one)],
    ],
  );
  if (context.least === 0) return ['any', ...each];
  const areFew: ExpressionSpecification = ['<=', ['length', ['global-state', 'shown']], FEW];
  return ['any', ['all', areFew, ['in', tier, ['literal', [...tiers]]]], ...each];
}

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
  /** Where the name stands; what of the layout says so. */
  readonly places: object;
}

/** The places of a name, in ems from the record's point, wherever its symbol stands. */
function around(
  { scale }: StyleContext,
  size: number,
  tiers: readonly Tier[],
  airs: readonly number[],
): object {
  const reach = { low: -REACH * scale, high: REACH * scale };
  const em = (px: number) => Math.round((px / size) * 100) / 100;
  const anchors = byZoomStep((zoom) => {
    const widths = tiers.map((tier) => sizeAt(tier, stepLevel(zoom, scale)).width);
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
  return {
    'text-variable-anchor-offset': anchors,
    'text-justify': 'auto',
    // Names come in lines of their own, see name-text.ts.
    'text-max-width': 40,
  };
}

/** The one place that was found for a name beforehand, see map/name-places.ts. */
function inItsPlace(context: StyleContext): object {
  const { scale } = context;
  const far = 400 * scale;
  const names = bothNames(context);
  const sizeOf = (zoom: number) => nameSizeOf(context, majorNameSize(stepLevel(zoom, scale)));
  return {
    // What found no place on a phone is not set.
    'text-field': byZoomStep((zoom) =>
      stepLevel(zoom, scale) < SMALL_SCREEN
        ? ['case', ['==', ['get', `n${zoom}`], 1], names, ['format', '', {}]]
        : names,
    ),
    'text-size': byZoomStep((zoom) => ['literal', sizeOf(zoom)] as never),
    'text-anchor': 'center',
    'text-offset': byZoomStep((zoom) =>
      linearIn(
        [
          { property: `u${zoom}`, low: -far, high: far },
          { property: `v${zoom}`, low: -far, high: far },
        ],
        (values) => values.map((px) => Math.round((px / sizeOf(zoom)) * 1000) / 1000),
      ),
    ),
    'text-justify': byZoomStep((zoom) => ['get', `j${zoom}`]),
    'text-max-width': 40,
    // Further out than a phone shows the whole border, names that were clear may meet.
    'text-allow-overlap': ['step', ['zoom'], false, zoomOf(context, SMALL_SCREEN - 0.8), true],
  };
}

function bothNames(context: StyleContext) {
  const { palette, languages } = context;
  const share = secondShare(SECOND, context);
  const second = { second: share, secondColour: palette.inkSoft, secondFont: REGULAR };
  return namesField(languages, second) as ExpressionSpecification;
}

/** Names of records: both languages, the first larger; the greater gate wins the room. */
function nameLayer(context: StyleContext, naming: Naming): LayerSpecification {
  const { palette, scale } = context;
  const { id, filter, size, font, places } = naming;
  return {
    id,
    type: 'symbol',
    source: 'symbols',
    filter: ['all', inYear, isListed, filter],
    layout: {
      'text-field': bothNames(context),
      'text-font': font,
      'text-size': size * scale,
      'text-line-height': LINE_HEIGHT,
      'text-padding': 2,
      'symbol-sort-key': ['get', 'rank'],
      ...places,
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
  const filter: ExpressionSpecification = ['all', ['!', isSelected], named(context, tiers)];
  const size = nameSize(MINOR, context);
  const places = around(context, size, tiers, [AIR]);
  return [nameLayer(context, { id: 'names-minor', filter, size, font: REGULAR, places })];
}

/** The international gates: never left out where there is the room of a desk. */
export function majorNameLayers(context: StyleContext): LayerSpecification[] {
  const filter = named(context, [0]);
  const places = inItsPlace(context);
  const size = nameSize(MINOR, context);
  return [nameLayer(context, { id: 'names-major', filter, size, font: SEMIBOLD, places })];
}

/** The name of what is selected always stands, at every zoom; the greatest have theirs anyway. */
export function selectedNameLayers(context: StyleContext): LayerSpecification[] {
  const filter: ExpressionSpecification = ['all', isSelected, ['!=', tier, 0]];
  const size = nameSize(MINOR, context);
  const places = {
    ...around(context, size, [1, 2, 3, 4], [AIR + 3, 16]),
    'text-allow-overlap': true,
  };
  return [nameLayer(context, { id: 'names-selected', filter, size, font: SEMIBOLD, places })];
}
