import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { TOWNS_FROM } from '../../hierarchy.ts';
import { SECOND } from '../../name-text.ts';
import { secondShare } from '../../sizing.ts';
import { namesField } from '../expressions.ts';
import {
  nameSizeOf,
  nameSizes,
  pxByLevelAnd,
  REGULAR,
  type StyleContext,
  zoomOf,
} from './context.ts';

const rank: ExpressionSpecification = ['get', 'rank'];

/** The lowest layer that stands above the lines of trade. */
export const BELOW_TOWNS = 'towns';

/** Whether a town has its point on the map at the zoom on screen. */
export function isTownDrawn(context: StyleContext): ExpressionSpecification {
  const each = TOWNS_FROM.map(
    ([of, level]): ExpressionSpecification => [
      'all',
      ['<=', rank, of],
      ['>=', ['zoom'], zoomOf(context, level)],
    ],
  );
  return ['any', ...each];
}

export function townLayers(context: StyleContext): LayerSpecification[] {
  const { palette, scale } = context;
  return [
    {
      id: BELOW_TOWNS,
      type: 'circle',
      source: 'towns',
      filter: isTownDrawn(context),
      paint: {
        'circle-radius': ['match', rank, 1, 3 * scale, 2, 2.2 * scale, 1.7 * scale],
        'circle-color': ['match', rank, 1, palette.town, palette.halo],
        'circle-stroke-color': palette.town,
        'circle-stroke-width': 1 * scale,
      },
    },
  ];
}

/** Names of towns, and of the prefectures at their seats where these bear another name. */
export function townNameLayers(context: StyleContext): LayerSpecification[] {
  const { palette, languages, scale } = context;
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.3 * scale };
  const [first] = languages;
  const second = secondShare(SECOND, context);
  return [
    {
      id: 'prefecture-names',
      type: 'symbol',
      source: 'towns',
      minzoom: zoomOf(context, 7.4),
      maxzoom: zoomOf(context, 11),
      filter: [
        'all',
        ['has', `prefecture_${first}`],
        ['!=', ['get', `prefecture_${first}`], ['get', `name_${first}`]],
      ],
      layout: {
        'text-field': namesField(languages, { prefix: 'prefecture_', second }),
        'text-font': REGULAR,
        'text-size': nameSizeOf(context, 11),
        'text-letter-spacing': 0.1,
        'text-max-width': 10,
        'text-variable-anchor': ['top', 'bottom', 'right', 'left'],
        'text-radial-offset': 2.4,
      },
      paint: { 'text-color': palette.inkProvince, 'text-opacity': 0.85, ...halo },
    },
    {
      id: 'town-names',
      type: 'symbol',
      source: 'towns',
      filter: isTownDrawn(context),
      layout: {
        'text-field': namesField(languages, { second, secondColour: palette.inkSoft }),
        'text-font': REGULAR,
        'text-size': pxByLevelAnd(
          context,
          'rank',
          1,
          ...nameSizes(context, [6, 12.5, 11], [10, 17, 14]),
        ),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-right'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'text-max-width': 8,
        'text-padding': 2,
        'symbol-sort-key': rank,
      },
      paint: { 'text-color': palette.town, ...halo },
    },
  ];
}
