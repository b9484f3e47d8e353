import type { FeatureCollection, Point } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { nameIn } from '../../../model/language.ts';
import type { PointedPlace } from '../../../state/select-scene.ts';
import { SECOND } from '../../name-text.ts';
import { secondShare } from '../../sizing.ts';
import { namesField } from '../expressions.ts';
import { nameSizeOf, SEMIBOLD, type StyleContext } from './context.ts';

/** The places that a statement names, as points with their names in every language. */
export function pointedFeatures(places: readonly PointedPlace[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ lon, lat, names }) => ({
      type: 'Feature',
      properties: {
        name_vi: nameIn(names, 'vi').text,
        name_zh: nameIn(names, 'zh').text,
        name_en: nameIn(names, 'en').text,
        name_fr: nameIn(names, 'fr').text,
      },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}

/** Rings around the places that are pointed at, named whatever stands beneath: there are few. */
export function pointedLayers(context: StyleContext): LayerSpecification[] {
  const { palette, languages, scale, least } = context;
  const ring = (id: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: 'pointed',
    paint: {
      'circle-radius': 9 * scale,
      'circle-color': palette.accent,
      'circle-opacity': id === 'pointed' ? 0.15 : 0,
      'circle-stroke-color': colour,
      'circle-stroke-width': width * scale,
    },
  });
  return [
    ring('pointed-casing', palette.halo, 4.5),
    ring('pointed', palette.accent, 2.5),
    {
      id: 'pointed-names',
      type: 'symbol',
      source: 'pointed',
      layout: {
        'text-field': namesField(languages, { second: secondShare(SECOND, context) }),
        'text-font': SEMIBOLD,
        'text-size': nameSizeOf(context, 13),
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
        'text-max-width': least > 0 ? 16 : 9,
        'text-allow-overlap': true,
        // On a wall the other names make way: one over the other, neither can be read.
        'text-ignore-placement': least === 0,
      },
      paint: {
        'text-color': palette.accent,
        'text-halo-color': palette.halo,
        'text-halo-width': 2 * scale,
      },
    },
  ];
}
