import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { REACH } from '../../spread.ts';
import { EDGE_ROOM } from '../edges.ts';
import {
  byZoomStep,
  inYear,
  isListed,
  linearIn,
  visibleWhenOn,
  weightWhenOn,
  whenState,
} from '../expressions.ts';
import type { StyleContext } from './context.ts';
import { isTownDrawn } from './towns.ts';

/** The way from a record's point to its symbol. */
function offset(
  { scale }: StyleContext,
  [right, down] = ['x', 'y'],
  most = REACH,
): ExpressionSpecification {
  const reach = { low: -most * scale, high: most * scale };
  return byZoomStep((zoom) =>
    linearIn(
      [
        { property: `${right}${zoom}`, ...reach },
        { property: `${down}${zoom}`, ...reach },
      ],
      (values) => values,
    ),
  );
}

/** Name of a picture of the look at the zoom on screen, see map/icon.ts; `size` is the property that holds its size. */
function picture(
  { look, scale }: StyleContext,
  what: ExpressionSpecification | string,
  size: 's' | 'w' | 'm' | 'l' | 'k',
): ExpressionSpecification {
  return byZoomStep((zoom) => {
    const value: ExpressionSpecification = ['get', `${size}${zoom}`];
    const isDrawn = what === 'leader' || what === 'tie' || what === 'ring';
    const weight = isDrawn && scale !== 1 ? [`|${scale}`] : [];
    const name: ExpressionSpecification = ['concat', `${look}|`, what, '|', value, ...weight];
    // A symbol on its point needs no leader, a name beside its symbol no tie, a dot no room.
    return size === 'l' || size === 'k' || size === 'm'
      ? ['case', ['>', value, 0], name, '']
      : name;
  });
}

/** All symbols share this: they are where they are, whatever else is there. */
const OVER_ALL = { 'icon-allow-overlap': true, 'icon-ignore-placement': true } as const;

/** Gates, crossings, projects and meetings of all years; those of the year are switched on. */
export function symbolLayers(context: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'leaders',
      type: 'symbol',
      source: 'symbols',
      layout: {
        ...OVER_ALL,
        'icon-image': picture(context, 'leader', 'l'),
        'icon-anchor': 'left',
        'icon-rotate': byZoomStep((zoom) => ['get', `r${zoom}`]),
      },
      paint: { 'icon-opacity': weightWhenOn },
    },
    {
      id: 'ties',
      type: 'symbol',
      source: 'symbols',
      filter: ['==', ['get', 'tier'], 0],
      layout: {
        ...OVER_ALL,
        'icon-image': picture(context, 'tie', 'k'),
        'icon-anchor': 'left',
        'icon-rotate': byZoomStep((zoom) => ['get', `t${zoom}`]),
        'icon-offset': offset(context, ['p', 'q'], 2 * REACH) as never,
      },
      paint: { 'icon-opacity': weightWhenOn },
    },
    {
      id: 'rings',
      type: 'symbol',
      source: 'symbols',
      layout: {
        ...OVER_ALL,
        'icon-image': picture(context, 'ring', 'w'),
        'icon-offset': offset(context) as never,
      },
      paint: {
        'icon-opacity': [
          '*',
          visibleWhenOn,
          ['max', whenState('selected', 1, 0), whenState('highlit', 0.75, 0)],
        ],
      },
    },
    {
      id: 'symbols',
      type: 'symbol',
      source: 'symbols',
      layout: {
        ...OVER_ALL,
        'icon-image': picture(context, ['get', 'icon'], 's'),
        'icon-offset': offset(context) as never,
        'symbol-sort-key': ['-', 0, ['get', 'rank']],
      },
      paint: { 'icon-opacity': weightWhenOn },
    },
  ];
}

/** Room around the point of a town, CSS px. */
const TOWN_ROOM = 6;

/**
 * Keeps names off the symbols of the year, off towns and off the edges of a wall: pictures with nothing
 * on them, placed before any name.
 */
export function roomLayers(context: StyleContext): LayerSpecification[] {
  const { look, scale } = context;
  const room = { 'icon-allow-overlap': true, 'icon-padding': 0 } as const;
  return [
    {
      id: 'town-room',
      type: 'symbol',
      source: 'towns',
      filter: isTownDrawn(context),
      layout: { ...room, 'icon-image': `${look}|room|${Math.round(TOWN_ROOM * scale)}` },
    },
    {
      id: 'symbol-room',
      type: 'symbol',
      source: 'symbols',
      filter: ['all', inYear, isListed],
      layout: {
        ...room,
        'icon-image': picture(context, 'room', 'm'),
        'icon-offset': offset(context) as never,
      },
    },
    {
      id: 'edge-room',
      type: 'symbol',
      source: 'edges',
      layout: {
        ...room,
        'icon-image': `${look}|room|${Math.round(EDGE_ROOM * scale)}`,
        'icon-anchor': ['get', 'anchor'],
      },
    },
  ];
}
