import type { LayerSpecification } from 'maplibre-gl';
import { nameSizeOf, SEMIBOLD, type StyleContext } from './context.ts';

/** Dashes of the edge, in widths of the line. */
const DASH = [3, 2.2];
/** Of how many px on the screen the circle is before it is told how large it is: larger than a symbol. */
const LEAST_RADIUS = 30;
/** Metres for one px at zoom 0 where this border runs. */
const METRES_AT_0 = (40_075_016 / 512) * 0.925;

/**
 * How far off an estimated position may be: a circle on the ground around what is selected, and
 * its radius in figures where there is room.
 */
export function doubtLayers(context: StyleContext): LayerSpecification[] {
  const { palette, scale } = context;
  const line = { source: 'doubt', type: 'line', layout: { 'line-join': 'round' } } as const;
  return [
    {
      id: 'doubt',
      type: 'fill',
      source: 'doubt',
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.1, 'fill-antialias': false },
    },
    {
      ...line,
      id: 'doubt-casing',
      paint: { 'line-color': palette.casing, 'line-width': 3.4 * scale, 'line-opacity': 0.85 },
    },
    {
      ...line,
      id: 'doubt-edge',
      paint: {
        'line-color': palette.accent,
        'line-width': 1.5 * scale,
        'line-dasharray': DASH,
      },
    },
  ];
}

/** The radius in figures, on the edge of the circle. */
export function doubtNameLayers(context: StyleContext): LayerSpecification[] {
  const { palette, scale } = context;
  const least = LEAST_RADIUS * scale * METRES_AT_0;
  return [
    {
      id: 'doubt-names',
      type: 'symbol',
      source: 'doubt',
      filter: [
        'all',
        ['==', ['geometry-type'], 'Point'],
        ['>=', ['*', ['get', 'metres'], ['^', 2, ['zoom']]], least],
      ],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': SEMIBOLD,
        'text-size': nameSizeOf(context, 12),
        'text-variable-anchor': ['center', 'bottom', 'top'],
        'text-radial-offset': 0.3,
      },
      paint: {
        'text-color': palette.accent,
        'text-halo-color': palette.halo,
        'text-halo-width': 2 * scale,
      },
    },
  ];
}
