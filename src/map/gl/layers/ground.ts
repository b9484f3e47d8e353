import type { LayerSpecification } from 'maplibre-gl';
import { LINE_WIDTHS } from '../../ground/base-lines.ts';
import { RELIEF_TO, reliefStops } from '../../ground/relief.ts';
import { byLevel, pxByLevel, type StyleContext, zoomOf } from './context.ts';

/** What lies around the plate, and land: the two countries in one tone, the neighbours a shade quieter. */
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
