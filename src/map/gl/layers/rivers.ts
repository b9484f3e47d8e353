import type { LayerSpecification } from 'maplibre-gl';
import { LINE_WIDTHS, RIVER_OPACITY, RIVER_SHARE } from '../../base-lines.ts';
import { namesAlong } from '../expressions.ts';
import { byLevel, ITALIC, nameSizeOf, type StyleContext, zoomOf } from './context.ts';

/** Rivers, the larger the stronger. Where a river is the border, the border line tells it. */
export function riverLayers(context: StyleContext): LayerSpecification[] {
  const { palette, scale } = context;
  const width = (px: number) => {
    const main = px * scale;
    const { other, ...shares } = RIVER_SHARE;
    return ['match', ['get', 'rank'], 1, main * shares[1], 2, main * shares[2], main * other];
  };
  return [
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.shore,
        'line-opacity': RIVER_OPACITY,
        'line-width': byLevel(
          context,
          ...LINE_WIDTHS.river.map(([level, px]) => [level, width(px)] as const),
        ),
      },
    },
  ];
}

export function riverNameLayers(context: StyleContext): LayerSpecification[] {
  const { palette, languages, scale } = context;
  return ['rivers', 'border-rivers'].map(
    (source): LayerSpecification => ({
      id: `${source}-names`,
      type: 'symbol',
      source,
      minzoom: zoomOf(context, 6.5),
      filter: ['any', ['<=', ['get', 'rank'], 1], ['>=', ['zoom'], zoomOf(context, 8)]],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420 * scale,
        'text-field': namesAlong(languages),
        'text-font': ITALIC,
        'text-size': nameSizeOf(context, 11.5),
        'text-letter-spacing': 0.06,
        'text-max-angle': 28,
        'text-padding': 12,
        'text-offset': [0, -0.75],
      },
      paint: {
        'text-color': palette.inkWater,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.2 * scale,
      },
    }),
  );
}
