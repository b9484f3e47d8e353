import type { LayerSpecification } from 'maplibre-gl';
import { LINE_WIDTHS } from '../../base-lines.ts';
import { RELIEF_TO, reliefStops } from '../../relief.ts';
import { byLevel, pxByLevel, type StyleContext, zoomOf } from './context.ts';

/** Margin of the plate and land: the two countries in one tone, the neighbours a shade quieter. */
export function landLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': palette.sheet } },
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      paint: {
        'fill-color': ['match', ['get', 'iso'], ['VN', 'CN'], palette.paper, palette.paperFar],
        'fill-antialias': false,
      },
    },
  ];
}

/** Quiet hill shading; gone where the map comes closer than its grain allows. */
export function reliefLayers(context: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'relief',
      type: 'raster',
      source: 'relief',
      maxzoom: zoomOf(context, RELIEF_TO),
      paint: {
        'raster-opacity': byLevel(context, ...reliefStops(context.look)),
        'raster-fade-duration': 0,
        'raster-resampling': 'linear',
      },
    },
  ];
}

/** The Gulf, painted over the land. */
export function seaLayers(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  return [
    { id: 'sea', type: 'fill', source: 'sea', paint: { 'fill-color': palette.water } },
    {
      id: 'shore',
      type: 'line',
      source: 'sea',
      paint: {
        'line-color': palette.shore,
        'line-width': pxByLevel(context, ...LINE_WIDTHS.shore),
      },
    },
  ];
}

/** The neat line of the plate, and the margin that covers what lies outside. */
export function frameLayers({ palette, scale }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'margin',
      type: 'fill',
      source: 'margin',
      paint: { 'fill-color': palette.sheet, 'fill-antialias': false },
    },
    {
      id: 'frame-inner',
      type: 'line',
      source: 'frame',
      paint: { 'line-color': palette.inkSoft, 'line-width': 0.8 * scale },
    },
    {
      id: 'frame-outer',
      type: 'line',
      source: 'frame',
      paint: {
        'line-color': palette.inkSoft,
        'line-width': 2.4 * scale,
        'line-offset': -6 * scale,
      },
    },
  ];
}
