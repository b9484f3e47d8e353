import type { LayerSpecification } from 'maplibre-gl';
import type { LineMark } from '../../marks.ts';
import { inYear } from '../expressions.ts';
import { pxByLevel, type StyleContext } from './context.ts';

const DASH = [6, 2.5];

export const limitMark = {
  colour: 'limit',
  band: null,
  width: 1,
  dash: DASH,
} as const satisfies LineMark;

/** Limits of provinces, of the edition of the year on screen, and of Yunnan and Guangxi. */
export function limitLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const paint = {
    'line-color': palette[limitMark.colour],
    'line-width': pxByLevel(context, [5, 0.5], [8, 0.9], [12, 1.4]),
  };
  return [
    {
      id: 'province-limits',
      type: 'line',
      source: 'province-lines',
      filter: inYear,
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': DASH },
    },
    {
      id: 'region-limits',
      type: 'line',
      source: 'region-lines',
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': DASH },
    },
  ];
}
