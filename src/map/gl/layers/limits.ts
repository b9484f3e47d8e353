import type { LayerSpecification } from 'maplibre-gl';
import { LIMIT_DASH, LINE_WIDTHS, limitMark } from '../../base-lines.ts';
import { inYear } from '../expressions.ts';
import { pxByLevel, type StyleContext } from './context.ts';

/** Limits of provinces, of the edition of the year on screen, and of Yunnan and Guangxi. */
export function limitLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const paint = {
    'line-color': palette[limitMark.colour],
    'line-width': pxByLevel(context, ...LINE_WIDTHS.limit),
  };
  return [
    {
      id: 'province-limits',
      type: 'line',
      source: 'province-lines',
      filter: inYear,
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': [...LIMIT_DASH] },
    },
    {
      id: 'region-limits',
      type: 'line',
      source: 'region-lines',
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': [...LIMIT_DASH] },
    },
  ];
}
