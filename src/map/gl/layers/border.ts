import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { pxByLevel, type StyleContext } from './context.ts';

const isOurs: ExpressionSpecification = [
  'all',
  ['in', 'VN', ['get', 'between']],
  ['in', 'CN', ['get', 'between']],
];

/** One confident line between the two countries; borders with and among the neighbours are quiet. */
export function borderLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: 'border-far',
      type: 'line',
      source: 'border',
      filter: ['!', isOurs],
      layout,
      paint: {
        'line-color': palette.borderFar,
        'line-width': pxByLevel(context, [5, 0.8], [10, 1.4]),
        'line-dasharray': [7, 2, 1.4, 2],
      },
    },
    {
      id: 'border-band',
      type: 'line',
      source: 'border',
      filter: isOurs,
      layout,
      paint: {
        'line-color': palette.borderCasing,
        'line-width': pxByLevel(context, [5, 5], [8, 9], [12, 13]),
      },
    },
    {
      id: 'border',
      type: 'line',
      source: 'border',
      filter: isOurs,
      layout,
      paint: {
        'line-color': palette.border,
        'line-width': pxByLevel(context, [5, 1.4], [8, 2.1], [12, 2.8]),
      },
    },
  ];
}
