import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { borderMarks, FAR_DASH, LINE_WIDTHS } from '../../ground/base-lines.ts';
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
        'line-color': palette[borderMarks['other-borders'].colour],
        'line-width': pxByLevel(context, ...LINE_WIDTHS.borderFar),
        'line-dasharray': [...FAR_DASH],
      },
    },
    {
      id: 'border-band',
      type: 'line',
      source: 'border',
      filter: isOurs,
      layout,
      paint: {
        'line-color': palette[borderMarks.border.band],
        'line-width': pxByLevel(context, ...LINE_WIDTHS.borderBand),
      },
    },
    {
      id: 'border',
      type: 'line',
      source: 'border',
      filter: isOurs,
      layout,
      paint: {
        'line-color': palette[borderMarks.border.colour],
        'line-width': pxByLevel(context, ...LINE_WIDTHS.border),
      },
    },
  ];
}
