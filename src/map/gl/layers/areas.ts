import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { PROVINCE_NAME_SIZES, PROVINCES_NAMED_TO } from '../../hierarchy.ts';
import { LINE_HEIGHT, SECOND } from '../../name-text.ts';
import { FAR_NAMES } from '../../plate.ts';
import { PROVINCE_SPACING, SHORT_NAMES } from '../../province-text.ts';
import { secondShare } from '../../sizing.ts';
import { byZoomStep, inYear, namesField } from '../expressions.ts';
import {
  ITALIC,
  nameSizes,
  pxByLevel,
  pxByLevelAnd,
  REGULAR,
  SEMIBOLD,
  type StyleContext,
  zoomOf,
} from './context.ts';

/** The source `far-names`: a handful of points, part of the style. */
export function farNames(): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: FAR_NAMES.map(({ kind, at, names }): Feature<Point> => {
      const flat = Object.entries(names).map(([language, name]) => [`name_${language}`, name]);
      return {
        type: 'Feature',
        properties: { kind, ...Object.fromEntries(flat) },
        geometry: { type: 'Point', coordinates: [...at] },
      };
    }),
  };
}

/** Countries and the sea: wide and pale, for the eye that looks from afar. */
export function farNameLayers(context: StyleContext): LayerSpecification[] {
  const { palette, languages, scale } = context;
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.2 * scale };
  return [
    {
      id: 'sea-names',
      type: 'symbol',
      source: 'far-names',
      filter: ['==', ['get', 'kind'], 'sea'],
      layout: {
        'text-field': namesField(languages, { second: secondShare(SECOND, context) }),
        'text-font': ITALIC,
        'text-size': pxByLevel(context, ...nameSizes(context, [5, 12], [8, 17])),
        'text-letter-spacing': 0.16,
        'text-max-width': 12,
      },
      paint: { 'text-color': palette.inkWater },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'far-names',
      maxzoom: zoomOf(context, 8.5),
      filter: ['!=', ['get', 'kind'], 'sea'],
      layout: {
        'text-field': namesField(languages, { second: secondShare(0.78, context) }),
        'text-font': REGULAR,
        // No capitals: MapLibre 6.17 sets Ố, Ồ, Ễ, Ẫ and Ẵ a third of a line too low.
        'text-size': pxByLevelAnd(
          context,
          'kind',
          'country',
          ...nameSizes(context, [5, 15, 11], [8, 24, 16]),
        ),
        'text-letter-spacing': 0.34,
        'text-max-width': 30,
        'text-padding': 6,
      },
      paint: { 'text-color': palette.inkProvince, 'text-opacity': 0.62, ...halo },
    },
  ];
}

/** Names as {@link namesField} writes them, the short ones in place of the long. */
function provinceNames({
  languages: [first, second],
  least,
}: StyleContext): ExpressionSpecification {
  const share = secondShare(SECOND, { least });
  const short = Object.entries(SHORT_NAMES).flatMap(([iso, names]) => [
    iso,
    second === undefined || names[first] === names[second]
      ? names[first]
      : ['format', names[first], {}, `\n${names[second]}`, { 'font-scale': share }],
  ]);
  const all = second === undefined ? ([first] as const) : ([first, second] as const);
  return [
    'match',
    ['get', 'iso'],
    ...short,
    namesField(all, { second: share }),
  ] as unknown as ExpressionSpecification;
}

function provinceNameLayer(
  context: StyleContext,
  id: string,
  filter: ExpressionSpecification,
  layout: object,
): LayerSpecification {
  const { palette, scale } = context;
  const stops = PROVINCE_NAME_SIZES.VN.map(
    ([level, px], i) => [level, PROVINCE_NAME_SIZES.CN[i]?.[1] ?? px, px] as const,
  );
  return {
    id,
    type: 'symbol',
    source: 'province-names',
    maxzoom: zoomOf(context, PROVINCES_NAMED_TO),
    filter: ['all', inYear, filter],
    layout: {
      'text-field': provinceNames(context),
      'text-font': SEMIBOLD,
      'text-transform': 'uppercase',
      'text-size': pxByLevelAnd(context, 'country', 'CN', ...nameSizes(context, ...stops)),
      'text-letter-spacing': PROVINCE_SPACING,
      'text-line-height': LINE_HEIGHT,
      'text-padding': 3,
      ...layout,
    },
    paint: {
      'text-color': palette.inkProvince,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.3 * scale,
    },
  };
}

/** Provinces inland, of the edition of the year: where there is room. */
export function provinceNameLayers(context: StyleContext): LayerSpecification[] {
  const layout = {
    'text-max-width': 9,
    'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
    'text-radial-offset': 0.8,
  };
  return [provinceNameLayer(context, 'province-names', ['!', ['has', 'zoom']], layout)];
}

/** The provinces at the border and the two regions: never left out, in the places found for them. */
export function borderProvinceNameLayers(context: StyleContext): LayerSpecification[] {
  const layout = { 'text-max-width': 40, 'text-allow-overlap': true };
  const ofZoom = byZoomStep((zoom) => ['==', ['get', 'zoom'], zoom]);
  const filter: ExpressionSpecification = ['all', ['has', 'zoom'], ofZoom];
  return [provinceNameLayer(context, 'province-names-border', filter, layout)];
}
