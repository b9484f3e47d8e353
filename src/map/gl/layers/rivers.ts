import type { LayerSpecification } from 'maplibre-gl';
import { LINE_WIDTHS, RIVER_OPACITY, RIVER_SHARE } from '../../ground/base-lines.ts';
import { byLevel, type StyleContext } from './context.ts';

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
