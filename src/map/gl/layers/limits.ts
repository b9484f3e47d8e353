import type { LayerSpecification } from 'maplibre-gl';
import { inYear } from '../expressions.ts';
import { pxByLevel, type StyleContext } from './context.ts';

/** Limits of provinces, of the edition of the year on screen, and of Yunnan and Guangxi. */
export function limitLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const paint = {
    'line-color': palette.limit,
    'line-width': pxByLevel(context, [5, 0.5], [8, 0.9], [12, 1.4]),
  };
  return [
    {
      id: 'province-limits',
      type: 'line',
      source: 'province-lines',
      filter: inYear,
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': [6, 2.5] },
    },
    {
      id: 'region-limits',
      type: 'line',
      source: 'region-lines',
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': [6, 2.5] },
    },
  ];
}
