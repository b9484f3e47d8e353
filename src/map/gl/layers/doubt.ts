import type { LayerSpecification } from 'maplibre-gl';
import type { StyleContext } from './context.ts';

/** How far off an estimated position may be: a circle on the ground around what is selected. */
export function doubtLayers({ palette, scale }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'doubt',
      type: 'fill',
      source: 'doubt',
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.1 },
    },
    {
      id: 'doubt-edge',
      type: 'line',
      source: 'doubt',
      paint: {
        'line-color': palette.accent,
        'line-width': 1.2 * scale,
        'line-dasharray': [3, 2.2],
      },
    },
  ];
}
