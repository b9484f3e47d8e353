import type { LayerSpecification } from 'maplibre-gl';
import { LIMIT_DASH, LINE_WIDTHS, limitMark } from '../../ground/base-lines.ts';
import { pxByLevel, type StyleContext } from './context.ts';

/** Years in which limits hold, both included. */
export interface Edition {
  readonly from: number;
  readonly to: number;
}

/**
 * Limits of provinces, a layer for each edition, and of Yunnan and Guangxi. Whether an edition is seen
 * is a plain value of its layer: it holds in the next frame, and no data goes to a worker for it.
 */
export function limitLayers(
  context: StyleContext,
  editions: readonly Edition[],
): LayerSpecification[] {
  const { palette, year } = context;
  const paint = {
    'line-color': palette[limitMark.colour],
    'line-width': pxByLevel(context, ...LINE_WIDTHS.limit),
    'line-dasharray': [...LIMIT_DASH],
  };
  return [
    ...editions.map(
      ({ from, to }): LayerSpecification => ({
        id: `province-limits-${from}`,
        type: 'line',
        source: 'province-lines',
        filter: ['all', ['==', ['get', 'from'], from], ['==', ['get', 'to'], to]],
        layout: { 'line-join': 'round' },
        paint: { ...paint, 'line-opacity': from <= year && year <= to ? 1 : 0 },
      }),
    ),
    {
      id: 'region-limits',
      type: 'line',
      source: 'region-lines',
      layout: { 'line-join': 'round' },
      paint,
    },
  ];
}
