import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { FLOW_NAME } from '../../flows/sizes.ts';
import { SECOND } from '../../name-text.ts';
import { secondShare } from '../../sizing.ts';
import { namesField } from '../expressions.ts';
import { nameSizeOf, SEMIBOLD, type StyleContext } from './context.ts';

/** The layer of the values of arcs. */
export const FLOW_NAMES = 'flow-names';

const isKind = (kind: 'flow' | 'badge' | 'stub'): ExpressionSpecification => [
  '==',
  ['get', 'kind'],
  kind,
];

/** Values of arcs and badges, in the places that were reckoned for them: other names make way. */
export function flowLabelLayers(context: StyleContext): LayerSpecification[] {
  const { palette, languages, scale } = context;
  const ties = [
    ['flow-tie-casings', palette.casing, 3],
    ['flow-ties', palette.inkSoft, 1],
  ] as const;
  return [
    ...ties.map(
      ([id, colour, width]): LayerSpecification => ({
        id,
        type: 'line',
        source: 'flow-labels',
        filter: ['==', ['geometry-type'], 'LineString'],
        paint: { 'line-color': colour, 'line-width': width * scale },
      }),
    ),
    {
      id: FLOW_NAMES,
      type: 'symbol',
      source: 'flow-labels',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': namesField(languages, { second: secondShare(SECOND, context) }),
        'text-font': SEMIBOLD,
        'text-size': nameSizeOf(context, FLOW_NAME),
        'text-justify': ['get', 'justify'],
        'text-max-width': 40,
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': [
          'case',
          ['any', ['get', 'quiet'], isKind('stub')],
          palette.inkSoft,
          palette.direction.total,
        ],
        'text-halo-color': palette.halo,
        'text-halo-width': 1.8 * scale,
      },
    },
  ];
}
