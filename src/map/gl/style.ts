import type { GeoJSON } from 'geojson';
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Look } from '../../model/view/view.ts';
import type { GroundLayers } from '../ground/ground-layers.ts';
import { RELIEF_BOX } from '../ground/relief.ts';
import { PALETTES } from '../signs/palette.ts';
import { borderLayers } from './layers/border.ts';
import type { StyleContext } from './layers/context.ts';
import { landLayers, reliefLayers, seaLayers } from './layers/ground.ts';
import { type Edition, limitLayers } from './layers/limits.ts';
import { riverLayers } from './layers/rivers.ts';
import { reliefUrl } from './relief.ts';

/** Of the base map, what the style draws. */
const LAYERS = ['countries', 'sea', 'rivers', 'province-lines', 'region-lines', 'border'] as const;

const [WEST, SOUTH, EAST, NORTH] = RELIEF_BOX;

/** All sources of the style, with the shapes that the page has already. */
export function groundSources(
  layers: Pick<GroundLayers, (typeof LAYERS)[number]>,
  look: Look,
): Record<string, SourceSpecification> {
  const shapes = LAYERS.map((name): [string, SourceSpecification] => {
    const data = { type: 'FeatureCollection', features: [...layers[name]] } as GeoJSON;
    return [name, { type: 'geojson', data }];
  });
  return {
    ...Object.fromEntries(shapes),
    relief: {
      type: 'image',
      url: reliefUrl(look),
      coordinates: [
        [WEST, NORTH],
        [EAST, NORTH],
        [EAST, SOUTH],
        [WEST, SOUTH],
      ],
    },
  };
}

/** The editions of limits among these lines, the earliest first. */
export function editionsOf(lines: GroundLayers['province-lines']): Edition[] {
  const found = new Map<string, Edition>();
  for (const { properties } of lines) {
    const [from, to] = [Number(properties.from), Number(properties.to)];
    found.set(`${from} ${to}`, { from, to });
  }
  return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The ground, bottom to top: a pure function, same look, same layers. No text: names are the canvas's. */
export function groundStyle(
  { look, scale, year }: Omit<StyleContext, 'palette'>,
  editions: readonly Edition[],
): LayerSpecification[] {
  const context: StyleContext = { look, scale, year, palette: PALETTES[look] };
  return [
    ...landLayers(context),
    ...reliefLayers(context),
    ...seaLayers(context),
    ...riverLayers(context),
    ...limitLayers(context, editions),
    ...borderLayers(context),
  ];
}
