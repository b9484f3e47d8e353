import type { LayerSpecification } from 'maplibre-gl';
import { namesAlong } from '../expressions.ts';
import { byLevel, ITALIC, type StyleContext, zoomOf } from './context.ts';

/** Rivers, the larger the stronger. Where a river is the border, the border line tells it. */
export function riverLayers(context: StyleContext): LayerSpecification[] {
  const { palette, scale } = context;
  const width = (px: number) => {
    const main = px * scale;
    return ['match', ['get', 'rank'], 1, main, 2, main * 0.7, main * 0.5];
  };
  return [
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.shore,
        'line-opacity': 0.85,
        'line-width': byLevel(context, [5, width(0.8)], [8, width(1.6)], [12, width(3.2)]),
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
        'text-size': 11.5 * scale,
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
