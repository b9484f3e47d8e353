import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LineMark } from '../../marks.ts';
import { pxByLevel, type StyleContext } from './context.ts';

const isOurs: ExpressionSpecification = [
  'all',
  ['in', 'VN', ['get', 'between']],
  ['in', 'CN', ['get', 'between']],
];

/** Dashes in widths of the line. */
const FAR_DASH = [7, 2, 1.4, 2];

export const borderMarks = {
  border: { colour: 'border', band: 'borderCasing', width: 2, dash: null },
  'other-borders': { colour: 'borderFar', band: null, width: 1.2, dash: FAR_DASH },
} as const satisfies Record<string, LineMark>;

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
        'line-width': pxByLevel(context, [5, 0.8], [10, 1.4]),
        'line-dasharray': FAR_DASH,
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
        'line-color': palette[borderMarks.border.colour],
        'line-width': pxByLevel(context, [5, 1.4], [8, 2.1], [12, 2.8]),
      },
    },
  ];
}
